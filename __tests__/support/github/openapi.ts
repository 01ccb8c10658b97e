import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** GitHub's description of its API (OpenAPI 3.0.3), cut to what the project uses, as a judge of calls and answers. */

type Json = Record<string, unknown>;

interface Operation {
  operationId: string;
  parameters?: Json[];
  requestBody?: { required?: boolean };
  responses: Record<string, Json>;
}

export interface Route {
  path: string;
  method: string;
  operation: Operation;
}

const slice = JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Json>;
};
rewriteNullable(slice.paths);
rewriteNullable(slice.components);

const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false, meta: false });
addFormats.default(ajv);
for (const format of ['repo.nwo', 'ssh-key', 'timezone', 'ISO 8601', 'binary']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'github', components: slice.components, paths: slice.paths }, 'github');

/** These hold slashes. */
const LONG_PARAMETERS = new Set(['path', 'ref']);

/** The most exact path first: `releases/latest` before `releases/{release_id}`. */
const routes = Object.entries(slice.paths)
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  .map((route) => ({ route, pattern: patternOf(route.path), holes: route.path.split('{').length }))
  .sort((a, b) => a.holes - b.holes);

function patternOf(path: string): RegExp {
  const pattern = path
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]+)\}/g, (_, name: string) => (LONG_PARAMETERS.has(name) ? '(.+)' : '([^/]+)'));
  return new RegExp(`^${pattern}$`);
}

export function routeOf(method: string, path: string): Route | undefined {
  return routes.find(({ route, pattern }) => route.method === method.toLowerCase() && pattern.test(path))
    ?.route;
}

/** What is wrong with a request, in words. */
export function mistakesInRequest(route: Route, query: URLSearchParams, body: unknown): string[] {
  const where = `${route.operation.operationId}:`;
  return [...queryMistakes(route, query), ...bodyMistakes(route, body)].map(
    (mistake) => `${where} ${mistake}`,
  );
}

function queryMistakes({ operation }: Route, query: URLSearchParams): string[] {
  const known = new Map(
    (operation.parameters ?? [])
      .map((parameter) => resolve(parameter) as { name: string; in: string; schema: Json })
      .filter((parameter) => parameter.in === 'query')
      .map(({ name, schema }) => [name, schema]),
  );
  return [...query].flatMap(([name, value]) => {
    const schema = known.get(name);
    if (!schema) return [`has no query parameter ${name}`];
    const typed = schema.type === 'integer' ? Number(value) : value;
    return ajv.validate(schema, typed) ? [] : [`query ${name}=${value} ${ajv.errorsText()}`];
  });
}

function bodyMistakes({ path, method, operation }: Route, body: unknown): string[] {
  if (!operation.requestBody) return body === undefined ? [] : ['takes no body'];
  if (body === undefined) return operation.requestBody.required ? ['needs a body'] : [];
  const validate = compiled(
    `/paths/${pointerStep(path)}/${method}/requestBody/content/application~1json/schema`,
  );
  return validate(body) ? [] : explain(validate);
}

/** What is wrong with an answer, in words: its status, or its body. */
export function mistakesInResponse(
  { path, method, operation }: Route,
  status: number,
  body: unknown,
): string[] {
  const where = `${operation.operationId} ${status}:`;
  const described = operation.responses[status];
  // Errors are described for a few statuses only; they share one form.
  if (!described) return status >= 400 ? [] : [`${where} is not described`];
  const pointer =
    typeof described.$ref === 'string'
      ? described.$ref.slice(1)
      : `/paths/${pointerStep(path)}/${method}/responses/${status}`;
  const content = (resolve(described) as { content?: Json }).content;
  if (!content || !('application/json' in content) || body === undefined) return [];
  const validate = compiled(`${pointer}/content/application~1json/schema`);
  return validate(body) ? [] : explain(validate).map((mistake) => `${where} ${mistake}`);
}

const validators = new Map<string, ValidateFunction>();

function compiled(pointer: string): ValidateFunction {
  let validate = validators.get(pointer);
  if (!validate) {
    validate = ajv.compile({ $ref: `github#${encodeURI(pointer)}` });
    validators.set(pointer, validate);
  }
  return validate;
}

function explain(validate: ValidateFunction): string[] {
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function pointerStep(step: string): string {
  return step.replace(/~/g, '~0').replace(/\//g, '~1');
}

function resolve(node: Json): Json {
  if (typeof node.$ref !== 'string') return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce<Json>(
      (at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')] as Json,
      slice as unknown as Json,
    );
}

/** OpenAPI 3.0 says `nullable: true` where JSON Schema lists null among the types. */
function rewriteNullable(node: unknown): void {
  if (Array.isArray(node)) node.forEach(rewriteNullable);
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  for (const [key, value] of Object.entries(schema)) {
    if (key !== 'enum' && key !== 'default' && key !== 'required') rewriteNullable(value);
  }
  if (schema.nullable !== true) return;
  delete schema.nullable;
  if (typeof schema.type === 'string') schema.type = [schema.type, 'null'];
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
  for (const key of ['oneOf', 'anyOf'] as const) {
    if (Array.isArray(schema[key])) (schema[key] as unknown[]).push({ type: 'null' });
  }
  if (typeof schema.$ref === 'string') {
    schema.anyOf = [{ $ref: schema.$ref }, { type: 'null' }];
    delete schema.$ref;
  } else if (Array.isArray(schema.allOf) && !schema.type) {
    schema.anyOf = [{ allOf: schema.allOf }, { type: 'null' }];
    delete schema.allOf;
  }
}
