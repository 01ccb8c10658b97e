import { readsAsName } from '../text/holders.ts';
import { nameRuns } from '../text/letters.ts';
import { mayRule } from '../text/rule-words.ts';
import type { Words } from '../text/words.ts';

/** Differences between copies of a license text that change nothing in it. */

/** Words whose loss or gain changes no duty and no right. */
const SAYS_NOTHING = new Set(['the', 'a', 'an', 'of', 'that', 'this', 'http', 'https']);

export function saysNothing(word: string): boolean {
  return SAYS_NOTHING.has(word);
}

/** True for a word whose loss is a slip ("THIS IS PROVIDED BY" for "THIS SOFTWARE IS PROVIDED BY"). */
export function mayBeMissing(word: string): boolean {
  return SAYS_NOTHING.has(word) || word === 'software';
}

/** Longest name that fills a blank, in words ("The Regents of the University of …"). */
export const NAME_WORDS = 16;
/** Words of rules that also stand in names, or in the blanks themselves ("insert your license name here"). */
const IN_NAMES = new Set([
  'name',
  'union',
  'services',
  'service',
  'law',
  'derivatives',
  'rights',
  'distributor',
  'distributors',
  'distributing',
  'nor',
  'provided',
  'jurisdiction',
  'research',
]);
/**
 * True when the words from `from` to `to` (exclusive) can be what stands in a blank: few and no rule; a name, or what the
 * license itself asks for in brackets ("<one line to give the program's name and a brief idea of what it does>").
 */
export function namesSomebody({ text, starts, ends }: Words, from: number, to: number): boolean {
  if (to - from > NAME_WORDS) return false;
  const name = to > from ? text.slice(starts[from], ends[to - 1]) : '';
  const isAsked = /[<[{]\s*$/u.test(text.slice(Math.max(0, (starts[from] ?? 0) - 3), starts[from]));
  return (isAsked || readsAsName(nameRuns(name))) && !mayRule(name, IN_NAMES);
}

/**
 * True when both sides are the same words, cut differently ("sub-license"), or with a typing error in long words
 * ("noninfringment").
 */
export function sameButForTyping(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0) return false;
  if (a.join('') === b.join('')) return true;
  return a.length === b.length && a.every((word, index) => word === b[index] || mistyped(word, b[index]!));
}

/** One letter added, lost or changed, or two exchanged, in a word of six or more; never its first. */
function mistyped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
