import type { ReleaseFile } from './release.ts';

/** Folders that are never part of a release: version control, installed packages, caches of tools. */
const NOT_RELEASED = new Set([
  '.git',
  '.hg',
  '.svn',
  '.mypy_cache',
  '.pytest_cache',
  '.ruff_cache',
  '.tox',
  '.venv',
  '__pycache__',
  'node_modules',
]);

/** True for the name of a folder that a listing does not enter. */
export function isSkippedFolder(name: string): boolean {
  return NOT_RELEASED.has(name);
}

/** Code unit order: the same on every machine and in every locale. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The files of a release by their paths, and the folders that they stand in. */
export class Listing {
  readonly #files: ReadonlyMap<string, ReleaseFile>;
  #folders: Set<string> | undefined;

  constructor(files: readonly ReleaseFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  get(path: string): ReleaseFile | undefined {
    return this.#files.get(path);
  }

  /** True for a file, and for a folder that has one below it. */
  has(path: string): boolean {
    if (this.#files.has(path)) return true;
    this.#folders ??= foldersOf(this.#files.values());
    return this.#folders.has(path);
  }
}

function foldersOf(files: Iterable<ReleaseFile>): Set<string> {
  const folders = new Set<string>();
  let last = '';
  for (const { path } of files) {
    const slash = path.lastIndexOf('/');
    // Sorted by path, most files stand in the folder of the one before.
    if (slash === last.length && path.startsWith(last)) continue;
    last = path.slice(0, Math.max(0, slash));
    for (let at = slash; at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
