import type { ErrorObject, ValidateFunction } from 'ajv';
import { didYouMean } from './nearest.ts';
import { decodeUtf8 } from './utf8.ts';
import { readYaml, type YamlProblem, type YamlReading } from './yaml.ts';

/** A file that a person writes by hand is far below this. */
const SIZE_LIMIT = 1024 * 1024;

export interface CheckedYaml {
  /** Undefined when there are problems. */
  data: unknown;
  problems: YamlProblem[];
  placeOf: YamlReading['placeOf'];
}

/** The bytes of a metadata or policy file, held against its schema: all mistakes at once, each with its line. */
export function checkYaml(bytes: Uint8Array, size: number, validate: ValidateFunction): CheckedYaml {
  const refuse = (message: string): CheckedYaml => ({
    data: undefined,
    problems: [{ line: 1, column: 1, message }],
    placeOf: () => ({ line: 1, column: 1 }),
  });
  if (size > SIZE_LIMIT)
    return refuse(`is ${size} bytes long: a file of at most ${SIZE_LIMIT} bytes is read`);
  const source = decodeUtf8(bytes);
  if (source === undefined) return refuse('is not UTF-8 text: save it as UTF-8');
  if (source.replace(/#.*/g, '').trim() === '') return refuse('is empty');
  const { data, problems, placeOf } = readYaml(source);
  if (problems.length) return { data: undefined, problems, placeOf };
  if (validate(data)) return { data, problems: [], placeOf };
  return { data: undefined, problems: explain(validate.errors ?? [], placeOf), placeOf };
}

/** How many bytes of a file are needed to judge it: one more than the limit shows that it is over. */
export const CHECKED_YAML_BYTES = SIZE_LIMIT + 1;

function explain(errors: readonly ErrorObject[], placeOf: YamlReading['placeOf']): YamlProblem[] {
  const problems = new Map<string, YamlProblem>();
  for (const error of errors) {
    const sentence = inWords(error);
    if (!sentence) continue;
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key = keyOf(error);
    const place = key === undefined ? placeOf(path) : placeOf([...path, key], 'key');
    const where = [...path, ...(key === undefined ? [] : [key])].join('.');
    // An "anyOf" reports each of its branches: the first sentence for a place is enough.
    if (!problems.has(where))
      problems.set(where, { ...place, message: `${where ? `\`${where}\` ` : ''}${sentence}` });
  }
  return [...problems.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The key that an error is about, where it is about a key and not about a value. */
function keyOf(error: ErrorObject): string | undefined {
  if (error.keyword === 'additionalProperties') return String(error.params.additionalProperty);
  if (error.keyword === 'propertyNames') return String(error.params.propertyName);
  return undefined;
}

function inWords(error: ErrorObject): string | undefined {
  const { keyword, params } = error;
  switch (keyword) {
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema as { properties?: object })?.properties ?? {});
      const words = known.filter((word) => word !== '$schema');
      return `is not a known key: ${didYouMean(String(params.additionalProperty), words)}`;
    }
    case 'propertyNames': {
      return `is not a known key: ${didYouMean(String(params.propertyName), namesAllowedBy(error))}`;
    }
    case 'enum': {
      // The enum of a key's name is told by "propertyNames".
      if (error.propertyName !== undefined) return undefined;
      const words = (params.allowedValues as unknown[]).map(String);
      return `is ${JSON.stringify(error.data)}, which is not a known value: ${didYouMean(String(error.data), words)}`;
    }
    case 'required':
      return `lacks the key ${String(params.missingProperty)}`;
    case 'type':
      return `is ${nameOf(error.data)}, but has to be ${article(String(params.type))}`;
    case 'minLength':
    case 'minProperties':
    case 'minItems':
      return 'is empty';
    case 'maxLength':
    case 'maxItems':
      return `is longer than ${String(params.limit)}`;
    case 'format':
      return `is ${JSON.stringify(error.data)}, but has to be a date like 2027-01-31`;
    case 'pattern':
      return `is ${JSON.stringify(error.data)}: ${patternMeaning(error)}`;
    default:
      return undefined;
  }
}

function patternMeaning(error: ErrorObject): string {
  return error.schemaPath.includes('/path/')
    ? 'give a path inside this release, without a leading "/" or a ".." in it'
    : 'give an address with its scheme, such as https://example.org';
}

/** "propertyNames" does not carry its list: its own schema, or the one that it refers to, has it. */
function namesAllowedBy(error: ErrorObject): string[] {
  const parent = error.parentSchema as { propertyNames?: { enum?: string[] } } | undefined;
  return parent?.propertyNames?.enum ?? [];
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return article(typeof value);
}

function article(type: string): string {
  const names: Record<string, string> = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
  };
  return names[type] ?? `a ${type}`;
}
