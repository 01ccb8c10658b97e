import type { Library, Template } from '../library.ts';
import type { Words } from '../text/words.ts';
import { type Alignment, better } from './align.ts';
import { BLANK } from './gap.ts';
import type { Hits } from './occurrences.ts';
import { NAME_WORDS, namesSomebody } from './tolerance.ts';

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
    const found = equal(words, library.template(index), word - place);
    if (found && (!best || better(found, best))) best = found;
  }
  return best;
}

/** The alignment of a template whose first word is the one at `shift` (before the input when it leaves words out). */
function equal(words: Words, template: Template, shift: number): Alignment | undefined {
  const { ids } = words;
  const { words: own, optional } = template;
  if (shift > TITLE || -shift >= own.length) return undefined;
  const from = Math.max(0, shift);
  const to = ids.length;
  let place = from - shift;
  for (let left = 0; left < place; left += 1) if (!optional[left]) return undefined;
  for (let word = from; word < to; ) {
    if (place === own.length) return undefined;
    if (own[place] === BLANK) {
      const end = endOfName(words, word, own, place + 1);
      if (end === undefined) return undefined;
      word = end;
    } else {
      if (ids[word] !== own[place]) return undefined;
      word += 1;
    }
    place += 1;
  }
  for (; place < own.length; place += 1) if (!optional[place]) return undefined;
  return {
    template,
    from,
    to,
    explained: Int32Array.from({ length: to - from }, (_, step) => from + step),
    missing: [],
    value: to - from,
  };
}

/** Where the name ends that fills a blank: before the next two words of the template. */
function endOfName(words: Words, word: number, own: Uint16Array, next: number) {
  const { ids } = words;
  for (let end = word; end - word <= NAME_WORDS && end < ids.length; end += 1) {
    if (ids[end] !== own[next] || ids[end + 1] !== own[next + 1]) continue;
    return namesSomebody(words, word, end) ? end : undefined;
  }
  return undefined;
}
