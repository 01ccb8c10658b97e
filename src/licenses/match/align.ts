import type { Template } from '../library.ts';
import type { Words } from '../text/words.ts';
import { type Budget, fillGap, type Gap } from './gap.ts';
import type { Occurrence } from './occurrences.ts';

/** How well one known text explains a stretch of the input. */
export interface Alignment {
  template: Template;
  /** The stretch of words from the first to the last that it explains. */
  from: number;
  to: number;
  /** The words of the input that it explains. */
  explained: Int32Array;
  /** The words of the template that a faithful copy must have and this one has not. */
  missing: number[];
  /** Explained words, less missing ones, less unexplained ones inside the stretch. */
  value: number;
}

/**
 * Sets the words of an occurrence against its template, in order: equal runs around the anchors, then what is between
 * them. `free` says which words are not yet explained by another text.
 */
export function align(
  words: Words,
  occurrence: Occurrence,
  free: (word: number) => boolean,
  wordOf: (id: number) => string,
  budget: Budget,
): Alignment {
  const { template } = occurrence;
  const blocks = equalRuns(words.ids, occurrence, free);
  const gap: Gap = { words, template, wordOf, budget, explained: [], missing: [] };
  let word = 0;
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    if (index === 0) {
      word = outward(block.word, -1, Math.ceil(1.3 * block.place) + 20, words.ids.length, free);
      fillGap(gap, { word, wordEnd: block.word, place: 0, placeEnd: block.place, open: 'start' });
    } else fillGap(gap, { word, wordEnd: block.word, place, placeEnd: block.place });
    for (let step = 0; step < block.length; step += 1) gap.explained.push(block.word + step);
    word = block.word + block.length;
    place = block.place + block.length;
  }
  const rest = template.words.length - place;
  const wordEnd = outward(word, 1, Math.ceil(1.3 * rest) + 20, words.ids.length, free);
  fillGap(gap, { word, wordEnd, place, placeEnd: template.words.length, open: 'end' });

  const explained = Int32Array.from(gap.explained).sort();
  const from = explained[0] ?? word;
  const to = (explained.at(-1) ?? from) + 1;
  const inside = to - from - explained.length;
  return {
    template,
    from,
    to,
    explained,
    missing: gap.missing,
    value: explained.length - gap.missing.length - inside,
  };
}

/** More of the text explained; of two that explain the same, the license itself, approved, with the fewest words. */
export function better(a: Alignment, b: Alignment): boolean {
  // A text that is there whole, with words put in, is not another one of which a clause is lost.
  if (isWhole(a) && !isWhole(b) && a.explained.length >= b.explained.length) return true;
  if (isWhole(b) && !isWhole(a) && b.explained.length >= a.explained.length) return false;
  if (a.value !== b.value) return a.value > b.value;
  const rank = ({ template }: Alignment) =>
    (template.role === 'license' ? 0 : 4) +
    (template.ids.some(({ osiApproved }) => osiApproved) ? 0 : 2) +
    (template.ids[0]!.id.endsWith('+') ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  return a.template.length < b.template.length;
}

function isWhole({ missing }: Alignment): boolean {
  return missing.length === 0;
}

interface Block {
  word: number;
  place: number;
  length: number;
}

/** Runs of equal words through the anchors, in order, none overlapping another. */
function equalRuns(
  ids: Int32Array,
  { template, anchors }: Occurrence,
  free: (word: number) => boolean,
): Block[] {
  const own = template.words;
  const blocks: Block[] = [];
  let wordFrom = 0;
  let placeFrom = 0;
  for (const [anchorWord, anchorPlace] of anchors) {
    if (anchorWord < wordFrom || anchorPlace < placeFrom) continue;
    let word = anchorWord;
    let place = anchorPlace;
    while (word > wordFrom && place > placeFrom && ids[word - 1] === own[place - 1] && free(word - 1)) {
      word -= 1;
      place -= 1;
    }
    let length = anchorWord - word;
    while (place + length < own.length && ids[word + length] === own[place + length] && free(word + length)) {
      length += 1;
    }
    if (length === 0) continue;
    blocks.push({ word, place, length });
    wordFrom = word + length;
    placeFrom = place + length;
  }
  return blocks;
}

/** The farthest word, at most `steps` away, that is reached without crossing a word of another text. */
function outward(
  word: number,
  direction: 1 | -1,
  steps: number,
  count: number,
  free: (word: number) => boolean,
): number {
  let at = word;
  for (let step = 0; step < steps; step += 1) {
    const next = direction === 1 ? at : at - 1;
    if (next < 0 || next >= count || !free(next)) break;
    at += direction;
  }
  return at;
}
