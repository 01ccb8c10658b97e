import type { Link } from '../../text/document.ts';
import { readAddress } from './address.ts';
import { simplify } from './makers.ts';

const LENGTH_LIMIT = 80;

/** What a link says: its text, and where it is a picture, what is written on its badge, or the name of its file. */
export function labelOf(links: readonly Link[], link: Link): string {
  const text = link.text.trim();
  const next =
    links.find(({ image, start }) => !image && start > link.start)?.start ?? Number.POSITIVE_INFINITY;
  const picture = links.find(({ image, start }) => image && start >= link.start && start < next);
  if (!picture) return text;
  if (!text) return wordsOf(picture.url);
  if (readAddress(picture.url)?.kind !== 'badge') return text;
  // The last part of a badge's address is its colour: "badge/Acorn(Data)-4F94CD".
  const written = wordsOf(picture.url.replace(/-[^-/]*$/, ''));
  return simplify(text).includes(simplify(written)) ? text : `${text} ${written}`;
}

/** "badge/Paper-arXiv", "images/model_zoo.png". */
function wordsOf(url: string): string {
  const path =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  let words = path;
  try {
    words = decodeURIComponent(path);
  } catch {
    // A broken escape is read as it stands.
  }
  return words
    .replace(/\.[a-z]\w*$/i, '')
    .replace(/[-_]+/g, ' ')
    .slice(0, LENGTH_LIMIT);
}
