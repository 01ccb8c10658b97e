import type { Template } from '../library.ts';
import { normalized, type Words } from '../text/words.ts';
import { mayBeMissing, namesSomebody, sameButForTyping } from './tolerance.ts';

/** Work that is left for one input, in cells of the comparison of gaps. */
export interface Budget {
  cells: number;
}

/** What the comparison of all gaps of one alignment collects. */
export interface Gap {
  words: Words;
  template: Template;
  wordOf: (id: number) => string;
  budget: Budget;
  /** Words of the input that are explained. */
  explained: number[];
  /** Words of the template that are missing. */
  missing: number[];
}

/** A stretch of the input and of the template; `open` at the side where the input may go on with other things. */
interface Stretch {
  word: number;
  wordEnd: number;
  place: number;
  placeEnd: number;
  open?: 'start' | 'end';
}

/** Largest comparison of one gap, in cells. */
const CELLS = 1 << 19;
/** Id of a blank in a template. */
export const BLANK = 0;
/** A word that is the same counts more than any number of words that fill a blank. */
const SAME = 32;

/** How the best match of two stretches got to a cell. */
const MOVE = { skipWord: 1, skipPlace: 2, same: 3, fill: 4 } as const;

/** Finds the best ordered match of a stretch, and adds what it explains and what it misses. */
export function fillGap(gap: Gap, stretch: Stretch): void {
  const { words, template, budget } = gap;
  const { word, place } = stretch;
  let { wordEnd } = stretch;
  const height = stretch.placeEnd - place;
  if (height === 0) return;
  // Words far beyond what the template has left cannot match it.
  const start = stretch.open === 'start' ? word : Math.min(word, wordEnd);
  wordEnd = Math.min(wordEnd, start + Math.max(4 * height + 200, 400));
  const width = wordEnd - word;
  const matched = new Int32Array(height).fill(-1);
  const filled: [number, number][] = [];
  if (width > 0 && (width + 1) * (height + 1) <= Math.min(CELLS, budget.cells)) {
    budget.cells -= (width + 1) * (height + 1);
    compare(
      words.ids.subarray(word, wordEnd),
      template.words.subarray(place, stretch.placeEnd),
      matched,
      filled,
    );
    if (stretch.open) dropStrays(matched, width, stretch.open);
  }
  collect(gap, stretch, wordEnd, matched, filled);
}

/** Longest common subsequence with blanks. Fills `matched` (template word to input word) and `filled` ranges. */
function compare(ids: Int32Array, own: Uint16Array, matched: Int32Array, filled: [number, number][]): void {
  const columns = own.length + 1;
  const moves = new Uint8Array((ids.length + 1) * columns);
  let above = new Int32Array(columns);
  let row = new Int32Array(columns);
  for (let place = 1; place < columns; place += 1) moves[place] = MOVE.skipPlace;
  for (let word = 1; word <= ids.length; word += 1) {
    row[0] = 0;
    moves[word * columns] = MOVE.skipWord;
    const id = ids[word - 1]!;
    for (let place = 1; place < columns; place += 1) {
      const blank = own[place - 1] === BLANK;
      let best = above[place]! + (blank ? 1 : 0);
      let move: number = blank ? MOVE.fill : MOVE.skipWord;
      if (row[place - 1]! >= best) {
        best = row[place - 1]!;
        move = MOVE.skipPlace;
      }
      if (own[place - 1] === id && above[place - 1]! + SAME > best) {
        best = above[place - 1]! + SAME;
        move = MOVE.same;
      }
      row[place] = best;
      moves[word * columns + place] = move;
    }
    [above, row] = [row, above];
  }
  let fillEnd = -1;
  for (let word = ids.length, place = own.length; word > 0 || place > 0; ) {
    const move = moves[word * columns + place]!;
    if (move === MOVE.fill) {
      if (fillEnd === -1) fillEnd = word;
      word -= 1;
      continue;
    }
    if (fillEnd !== -1) {
      filled.push([word, fillEnd]);
      fillEnd = -1;
    }
    if (move === MOVE.same) {
      word -= 1;
      place -= 1;
      matched[place] = word;
    } else if (move === MOVE.skipPlace) place -= 1;
    else word -= 1;
  }
  if (fillEnd !== -1) filled.push([0, fillEnd]);
}

/** Undoes matches at the open side that stand alone among words of something else. */
function dropStrays(matched: Int32Array, width: number, open: 'start' | 'end'): void {
  const places = Array.from(matched.keys()).filter((place) => matched[place] !== -1);
  if (open === 'start') places.reverse();
  // From the closed side outwards: stop at the first match that is too far from the rest.
  let near = open === 'start' ? width : -1;
  let dense = 0;
  for (const [index, place] of places.entries()) {
    const distance = Math.abs(matched[place]! - near) - 1;
    const next = places[index + 1];
    const alone = next === undefined || Math.abs(matched[next]! - matched[place]!) > 1;
    if (distance > 12 || (distance > 2 && alone && dense < 3)) {
      // A long run of equal words is no stray: something was put in before it.
      if (isRun(matched, places.slice(index))) break;
      for (const stray of places.slice(index)) matched[stray] = -1;
      return;
    }
    dense = distance === 0 ? dense + 1 : 0;
    near = matched[place]!;
  }
}

/** True when at least ten of the matches follow each other closely. */
function isRun(matched: Int32Array, places: readonly number[]): boolean {
  if (places.length < 10) return false;
  const span = Math.abs(matched[places.at(-1)!]! - matched[places[0]!]!) + 1;
  return places.length / span > 0.6;
}

/** Turns the comparison into explained and missing words; what is left on both sides may still be the same. */
function collect(
  gap: Gap,
  { word, place, placeEnd }: Stretch,
  wordEnd: number,
  matched: Int32Array,
  filled: readonly [number, number][],
): void {
  const { words, template, wordOf } = gap;
  const textOf = (index: number) => normalized(words.text, words.starts[index]!, words.ends[index]!);
  const taken = new Uint8Array(wordEnd - word);
  for (const [from, to] of filled) {
    if (!namesSomebody(words, word + from, word + to)) continue;
    for (let at = from; at < to; at += 1) {
      taken[at] = 1;
      gap.explained.push(word + at);
    }
  }
  let nextWord = 0;
  for (let at = 0; at < placeEnd - place; ) {
    if (matched[at] !== -1) {
      gap.explained.push(word + matched[at]!);
      nextWord = matched[at]! + 1;
      at += 1;
      continue;
    }
    let end = at;
    while (end < placeEnd - place && matched[end] === -1) end += 1;
    const wordLimit = end < placeEnd - place ? matched[end]! : wordEnd - word;
    const lost = Array.from({ length: end - at }, (_, step) => place + at + step).filter(
      (index) => template.words[index] !== BLANK,
    );
    const left = Array.from(
      { length: Math.max(0, wordLimit - nextWord) },
      (_, step) => word + nextWord + step,
    ).filter((index) => taken[index - word] === 0);
    if (
      lost.length > 0 &&
      sameButForTyping(
        left.map(textOf),
        lost.map((index) => wordOf(template.words[index]!)),
      )
    ) {
      gap.explained.push(...left);
    } else {
      for (const index of lost) {
        if (template.optional[index] === 0 && !mayBeMissing(wordOf(template.words[index]!)))
          gap.missing.push(index);
      }
    }
    at = end;
  }
}
