/** The folder of a path, without its slash; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The file's own name. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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
  const folder = folderOf(beside);
  return folder ? `${folder}/${parts.join('/')}` : parts.join('/');
}
