/** The folder of a path, without its slash; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** How the listing marks an asset of a release: it stands beside the files, and is told by its name alone. */
const ASSET = 'asset:';

/** The file's own name. */
export function nameOf(path: string): string {
  return path.startsWith(ASSET) ? path.slice(ASSET.length) : path.slice(path.lastIndexOf('/') + 1);
}

/** Where a finding about the path is shown. */
export function placeOf(path: string): { file: string } | { asset: string } {
  return path.startsWith(ASSET) ? { asset: path.slice(ASSET.length) } : { file: path };
}

/** A name that a file gives, as a path beside that file; undefined for a name that leads out of its folder. */
export function pathIn(beside: string, name: string): string | undefined {
  const parts = name.replace(/^\.\//, '').split('/');
  if (
    name === '' ||
    parts.some((part) => part === '' || part === '.' || part === '..') ||
    name.includes('\\')
  )
    return undefined;
  if (beside.startsWith(ASSET)) return `${ASSET}${name}`;
  const folder = folderOf(beside);
  return folder ? `${folder}/${parts.join('/')}` : parts.join('/');
}
