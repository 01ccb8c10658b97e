import type { Declaration, DeclaredComponent } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Evidence, Observation } from '../vocabulary.ts';
import type { Sightings } from './decide-states.ts';

export interface DeclaredSightings {
  present: Sightings;
  linked: Sightings;
  declared: Sightings;
  observations: Observation[];
}

/** What the metadata file says of the components: a path that is there is present, an address is linked, the rest is declared. */
export async function readDeclared(
  release: Release,
  declaration: Declaration | undefined,
): Promise<DeclaredSightings> {
  const sightings: DeclaredSightings = { present: {}, linked: {}, declared: {}, observations: [] };
  if (!declaration) return sightings;
  for (const component of declaration.components) {
    const place = {
      file: component.file ?? declaration.file,
      ...(component.line !== undefined && { line: component.line }),
    };
    const add = (kind: 'present' | 'linked' | 'declared', evidence: Evidence) => {
      const all = sightings[kind];
      all[component.id] = [...(all[component.id] ?? []), evidence];
    };
    const observe = (rule: 'declared-not-found' | 'placeholder', detail: string) =>
      sightings.observations.push({
        rule,
        place: { ...place, ...(component.column !== undefined && { column: component.column }) },
        detail,
        component: component.id,
      });
    if (component.access === 'withheld') continue;
    if (component.path !== undefined) {
      const found = await lookAt(release, component.path);
      if (found === 'there')
        add('present', { file: trim(component.path), detail: `named in ${declaration.file}` });
      else if (found === 'missing')
        observe('declared-not-found', `names ${component.path}, which is not in this release`);
      else {
        add('declared', { ...place, detail: `names ${component.path}, which is ${found}` });
        observe('placeholder', `names ${component.path}, which is ${found}`);
      }
    }
    if (component.url !== undefined)
      add('linked', { ...place, url: component.url, detail: detailOf(component, declaration) });
    if (component.path === undefined && component.url === undefined)
      add('declared', { ...place, detail: detailOf(component, declaration) });
  }
  return sightings;
}

function detailOf(component: DeclaredComponent, declaration: Declaration): string {
  const access = component.access && component.access !== 'public' ? `, access ${component.access}` : '';
  return `named in ${declaration.file}${access}`;
}

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Whether something readable stands at a path: a file with content, or a folder with such a file. */
async function lookAt(
  release: Release,
  path: string,
): Promise<
  'there' | 'missing' | 'an empty file' | 'an empty folder' | 'a pointer whose file was not fetched'
> {
  const wanted = trim(path);
  if (wanted === '' || wanted === '.') return release.files.length ? 'there' : 'missing';
  const files = release.files.filter((file) => file.path === wanted || file.path.startsWith(`${wanted}/`));
  if (!files.length) return 'missing';
  let pointer = false;
  for (const file of files.slice(0, 50)) {
    if (file.kind === 'submodule') return 'there';
    const head = await release.bytes(file.path, 0, LFS_POINTER.length);
    if (!head?.length) continue;
    if (Buffer.from(head).toString('latin1') !== LFS_POINTER) return 'there';
    pointer = true;
  }
  if (pointer) return 'a pointer whose file was not fetched';
  return files.length === 1 && files[0]!.path === wanted ? 'an empty file' : 'an empty folder';
}

function trim(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
}
