import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { OwnNames } from './own-names.ts';

const LICENSES = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'COPYING'];

/**
 * Whether a document below the root came with a project that was copied in: it never names the release, or stands
 * beside a license of its own under a title that does not.
 */
export function isCopied({ path, blocks }: Document, release: Release, names: OwnNames): boolean {
  const slash = path.lastIndexOf('/');
  if (slash < 0 || !release.about.name) return false;
  const isNamed = ({ text }: { text: string }) => names.isNamedIn(text);
  if (!blocks.some(isNamed)) return true;
  const folder = path.slice(0, slash + 1);
  const title = blocks.find(({ kind }) => kind === 'heading');
  return title !== undefined && !isNamed(title) && LICENSES.some((name) => release.has(folder + name));
}
