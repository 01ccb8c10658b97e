import type { Release } from '../release/release.ts';
import { CHECKED_YAML_BYTES, type CheckedYaml, checkYaml } from '../text/checked-yaml.ts';
import type { ComponentId, Label, Observation, Relation } from '../vocabulary.ts';
import type { Declaration, DeclaredBase, DeclaredComponent } from './declaration.ts';
import validate from './generated/validate-declaration.cjs';

/** Where the metadata file is looked for when nobody says where it is. */
export const DECLARATION_FILES = ['open-label.yml', 'open-label.yaml', '.github/open-label.yml'];

export interface DeclarationReading {
  declaration: Declaration | undefined;
  /** `metadata-invalid`, one for each mistake, with its line. */
  observations: Observation[];
}

/**
 * The metadata file of a release. A file with mistakes declares nothing: half of a declaration could claim more than
 * its author wrote.
 *
 * @param file where it is, when a setting says so; then it has to be there.
 */
export async function readDeclaration(release: Release, file?: string): Promise<DeclarationReading> {
  const found = file ?? DECLARATION_FILES.find((name) => release.has(name));
  if (!found) return { declaration: undefined, observations: [] };
  const bytes = await release.bytes(found, 0, CHECKED_YAML_BYTES);
  if (!bytes) {
    return {
      declaration: undefined,
      observations: [invalid(found, 1, 1, 'is not in the release, or cannot be read')],
    };
  }
  const size = (await release.size(found)) ?? bytes.length;
  const checked = checkYaml(bytes, size, validate);
  if (checked.problems.length) {
    return {
      declaration: undefined,
      observations: checked.problems.map(({ line, column, message }) =>
        invalid(found, line, column, message),
      ),
    };
  }
  return { declaration: withPlaces(found, checked), observations: [] };
}

function invalid(file: string, line: number, column: number, detail: string): Observation {
  return { rule: 'metadata-invalid', place: { file, line, column }, detail };
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
