import type { Release } from '../release/release.ts';

const PACKAGE = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|MANIFEST\.in|CITATION\.cff)$/;
const TERMS = /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i;

/** Asked for by every reader of signs; found once. */
const FOLDERS = new WeakMap<Release, readonly string[]>();

function foldersOf(release: Release): readonly string[] {
  let known = FOLDERS.get(release);
  if (!known) {
    known = findFolders(release);
    FOLDERS.set(release, known);
  }
  return known;
}

function findFolders(release: Release): string[] {
  const folders = (name: RegExp) =>
    new Set(
      release.files
        .filter(({ path }) => path.includes('/') && name.test(path))
        .map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)),
    );
  const terms = folders(TERMS);
  return [...folders(PACKAGE)].filter((folder) => terms.has(folder));
}

/** A host's archive of another repository, unpacked as it came ("trainer-main/"). */
const UNPACKED = /(?:^|\/)[\w.-]+-(?:main|master)\//;

/**
 * Tells whether a path lies in a folder that is a project of its own, with a license and a package file, or unpacked
 * from an archive: a copy of a trainer or a fork, whose README speaks of that project's models.
 */
export function foreignIn(release: Release): (path: string) => boolean {
  const folders = foldersOf(release);
  return (path) => UNPACKED.test(path) || folders.some((folder) => path.startsWith(folder));
}
