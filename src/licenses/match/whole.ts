import type { Library, Template } from '../library.ts';
import type { Words } from '../text/words.ts';
import { type Alignment, better } from './align.ts';
import type { Hits } from './occurrences.ts';

/** Words of a title that may stand before a text: `leftover` judges them. */
const TITLE = 12;

/**
 * The known text that the input is, word for word, from its first word or after a title, to its last. Most license
 * files are just that, and need no alignment. Undefined for every other input.
 */
export function wholeText(words: Words, hits: Hits, library: Library): Alignment | undefined {
  let best: Alignment | undefined;
  for (const [index, list] of hits) {
    if (list.length < library.requiredAnchors(index)) continue;
    const [word, place] = list[0]!;
    const found = equal(words.ids, library.template(index), word - place);
    if (found && (!best || better(found, best))) best = found;
  }
  return best;
}

/** The alignment of a template whose first word is the one at `shift` (before the input when it leaves words out). */
function equal(ids: Int32Array, template: Template, shift: number): Alignment | undefined {
  if (shift > TITLE) return undefined;
  const { words: own, optional } = template;
  const from = Math.max(0, shift);
  for (let place = 0; place < from - shift; place += 1) if (!optional[place]) return undefined;
  const to = ids.length;
  if (to - shift > own.length) return undefined;
  for (let place = to - shift; place < own.length; place += 1) if (!optional[place]) return undefined;
  for (let word = from; word < to; word += 1) if (ids[word] !== own[word - shift]) return undefined;
  return {
    template,
    from,
    to,
    explained: Int32Array.from({ length: to - from }, (_, step) => from + step),
    missing: [],
    value: to - from,
  };
}
