import type { Release } from '../release/release.ts';
import { CHECKED_YAML_BYTES, type CheckedYaml, checkYaml } from '../text/checked-yaml.ts';
import type { ComponentId, Label, Observation, Relation } from '../vocabulary.ts';
import type { Declaration, DeclarationReading, DeclaredBase, DeclaredComponent } from './declaration.ts';
import validate from './generated/validate-declaration.cjs';

/** The metadata file at a path, held against its schema. */
export async function parseDeclaration(release: Release, file: string): Promise<DeclarationReading> {
  const bytes = await release.bytes(file, 0, CHECKED_YAML_BYTES);
  if (!bytes) return { declaration: undefined, observations: [notThere(file)] };
  const size = (await release.size(file)) ?? bytes.length;
  const checked = checkYaml(bytes, size, validate);
  if (checked.problems.length) return refused(file, checked.problems);
  return { declaration: withPlaces(file, checked), observations: [] };
}

function notThere(file: string): Observation {
  return {
    rule: 'metadata-invalid',
    place: { file, line: 1, column: 1 },
    detail: 'is not in the release, or cannot be read',
    next: 'Name a metadata file that is in the release.',
  };
}

function refused(file: string, problems: CheckedYaml['problems']): DeclarationReading {
  const observations = problems.map(({ line, column, message }): Observation => {
    return { rule: 'metadata-invalid', place: { file, line, column }, detail: message };
  });
  return { declaration: undefined, observations };
}

interface RawComponent {
  path?: string | string[];
  url?: string | string[];
  license?: string;
  access?: NonNullable<DeclaredComponent['access']>;
  description?: string;
}

interface RawDeclaration {
  label: Label;
  name?: string;
  base?: { model: string; relation?: Relation; revision?: string }[];
  components?: Partial<Record<ComponentId, RawComponent>>;
}

function withPlaces(file: string, { data, placeOf }: CheckedYaml): Declaration {
  const raw = data as RawDeclaration;
  const at = (...path: (string | number)[]) => ({ file, ...placeOf(path) });
  const base = (raw.base ?? []).map(
    (entry, index): DeclaredBase => ({ ...entry, ...at('base', index, 'model') }),
  );
  const components = Object.entries(raw.components ?? {}).flatMap(([id, component]) =>
    spread(id as ComponentId, component, (...path) => at('components', id, ...path)),
  );
  return {
    file,
    label: { value: raw.label, ...at('label') },
    ...(raw.name !== undefined && { name: { value: raw.name, ...at('name') } }),
    base,
    components,
  };
}

/** One entry for each path and each address, so that each can be looked at, and reported, by itself. */
function spread(
  id: ComponentId,
  { path, url, ...rest }: RawComponent,
  at: (...path: (string | number)[]) => Omit<DeclaredComponent, 'id'>,
): DeclaredComponent[] {
  const listed = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());
  const placeOf = (key: 'path' | 'url', value: unknown, index: number) =>
    Array.isArray(value) ? at(key, index) : at(key);
  const entries: DeclaredComponent[] = [
    ...listed(path).map((each, index) => ({ id, ...rest, path: each, ...placeOf('path', path, index) })),
    ...listed(url).map((each, index) => ({ id, ...rest, url: each, ...placeOf('url', url, index) })),
  ];
  return entries.length ? entries : [{ id, ...rest, ...at() }];
}
