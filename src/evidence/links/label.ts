import type { Block, Link } from '../../text/document.ts';
import { readAddress } from './address.ts';
import { simplify } from './makers.ts';

const LENGTH_LIMIT = 80;

/**
 * What a link says: its text, and where it is a picture, what is written on its badge, or the name of its file. "Report
 * [📖](…)": what a mere sign stands for is said before it.
 */
export function labelOf({ links, text: around }: Pick<Block, 'links' | 'text'>, link: Link): string {
  const text = link.text.trim();
  if (text && !/[\p{L}\p{N}]/u.test(text)) return wordsBefore(around, links, link) ?? text;
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

/** The words between a link and what parts it from the one before. */
function wordsBefore(text: string, links: readonly Link[], link: Link): string | undefined {
  const last = links.findLast(({ to, image }) => !image && to <= link.from);
  const words = text
    .slice(Math.max(last?.to ?? 0, link.from - LENGTH_LIMIT), link.from)
    .split(/[|·•│｜/]/)
    .at(-1)!
    .trim();
  return /\p{L}{2}/u.test(words) && words.length < LENGTH_LIMIT ? words : undefined;
}
