import type { ReleaseFile } from './release.ts';

/** What a check reads of any release, by its name. */
const READ_ANYWAY =
  /\.(?:md|txt|rst|json|ya?ml|toml|cff|py|sh)$|(?:^|\/)(?:licen[cs]e|notice|readme|modelfile)[^/]*$/i;
/** What lies deeper is read last, if at all. */
const OUTERMOST = /^[^/]+(?:\/[^/]+)?$/;
const MOST = 20;
const SIZE_LIMIT = 64 * 1024;

/** Files that a check reads anyway, and reads one after the other: worth fetching side by side as soon as it reads one. */
export function filesReadAnyway(files: readonly ReleaseFile[]): ReleaseFile[] {
  return files
    .filter(
      ({ path, kind, size = SIZE_LIMIT }) =>
        kind === 'file' && size < SIZE_LIMIT && OUTERMOST.test(path) && READ_ANYWAY.test(path),
    )
    .slice(0, MOST);
}
