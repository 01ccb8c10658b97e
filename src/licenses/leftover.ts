import { Lines } from '../text/lines.ts';
import { isHarmlessSentence, isHeading, isTitleWord } from './harmless.ts';
import type { Alignment } from './match/align.ts';
import { letterRuns } from './text/letters.ts';
import { normalized, type Words } from './text/words.ts';
import { type Translation, translationAfter } from './translation.ts';

/** Words that no known text explains, with the lines they stand on. */
export interface Passage {
  line: number;
  endLine: number;
  /** In a PDF file: its page; the lines are those of the text that was read out of it. */
  page?: number;
  quote: string;
  words: number;
}

/** The words of passages, together. */
export function wordsIn(of: readonly Passage[]): number {
  return of.reduce((sum, passage) => sum + passage.words, 0);
}

/** What is left of a text beside the known ones. */
export interface Leftover {
  passages: Passage[];
  /** What calls itself a translation of the license, and was not compared. */
  translation?: Translation;
}

/**
 * What no known text explains and no harmless addition clears, as passages in order. Marks in `explained` what it
 * clears.
 */
export function leftover(words: Words, parts: readonly Alignment[], explained: Uint8Array): Leftover {
  if (!explained.includes(0)) return { passages: [] };
  const lines = new Lines(words.text);
  if (parts.length > 0) {
    const names = nameWords(parts);
    clear(
      words,
      explained,
      (from) => lines.end(lines.of(from)),
      (left, from, end) =>
        left.every((word) =>
          isTitleWord(normalized(words.text, words.starts[word]!, words.ends[word]!), names),
        ) || isHeadingOf(words, parts, lines.start(lines.of(from)), end, left),
    );
    clear(
      words,
      explained,
      (from) => sentenceEnd(words.text, from),
      (_, from, end) =>
        isHarmlessSentence(
          words.text
            .slice(from, end)
            .replace(/\s+/gu, ' ')
            .trim()
            .replace(/[.:]+$/u, ''),
        ),
    );
  }
  const translated = translationAfter(words, parts, explained, lines);
  if (!translated) return { passages: passages(words, lines, explained) };
  const { from, line, endLine } = translated;
  explained.fill(1, from);
  return { passages: [], translation: { line, endLine } };
}

/** Clears stretches (lines, sentences) of unexplained words that a test finds harmless. */
function clear(
  words: Words,
  explained: Uint8Array,
  endOf: (offset: number) => number,
  harmless: (left: readonly number[], from: number, end: number) => boolean,
): void {
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const from = words.starts[at]!;
    const limit = endOf(from);
    const left: number[] = [];
    let next = at;
    for (; next < explained.length && words.starts[next]! < limit; next += 1)
      if (!explained[next]) left.push(next);
    if (harmless(left, from, limit)) for (const word of left) explained[word] = 1;
    at = Math.max(at, next - 1);
  }
}

/** A line of a few words, none of them explained, that stands before a license: what the license is for. */
function isHeadingOf(
  words: Words,
  parts: readonly Alignment[],
  start: number,
  end: number,
  left: readonly number[],
): boolean {
  if (!isHeading(words.text.slice(start, end))) return false;
  const last = left.at(-1)!;
  return parts.some(({ from }) => from > last && from - last <= 40);
}

/** Longest sentence that is looked at, in characters. */
const SENTENCE = 600;

/** Where the sentence that holds an offset ends: at a full stop before white space, or an empty line. */
function sentenceEnd(text: string, from: number): number {
  const ahead = text.slice(from, from + SENTENCE);
  const match = /[.:!?。](?=\s)|\r?\n[ \t]*\r?\n/u.exec(ahead);
  return from + (match ? match.index + 1 : ahead.length);
}

/** Words of other usual names of a license, where they would else be words of a rule. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  'BSD-3-Clause': ['modified'],
  MIT: ['expat'],
  'CC-BY-SA-3.0': ['sharealike'],
  'CC-BY-SA-4.0': ['sharealike'],
  'CC-BY-NC-SA-4.0': ['sharealike'],
};

/** The words of the names and ids of the licenses found, but for those that a rule may have. */
function nameWords(parts: readonly Alignment[]): Set<string> {
  const names = new Set<string>();
  for (const { template } of parts) {
    for (const { id, name } of template.ids) {
      for (const word of letterRuns(`${id} ${name}`.toLowerCase())) names.add(word);
    }
  }
  for (const word of [
    'only',
    'not',
    'no',
    'non',
    'noncommercial',
    'modified',
    'commercial',
    'restricted',
    'without',
  ]) {
    names.delete(word);
  }
  for (const { template } of parts) {
    for (const { id } of template.ids) for (const word of ALSO_CALLED[id] ?? []) names.add(word);
  }
  return names;
}

/** Longest quote of one passage, in characters. */
const QUOTED = 400;
/** Explained words that may stand between the words of one passage. */
const BETWEEN = 3;

function passages(words: Words, lines: Lines, explained: Uint8Array): Passage[] {
  const result: Passage[] = [];
  for (let at = 0; at < explained.length; ) {
    if (explained[at]) {
      at += 1;
      continue;
    }
    const start = words.starts[at]!;
    let last = at;
    let quoted = start;
    let count = 0;
    for (; at < explained.length && at - last - 1 <= BETWEEN; at += 1) {
      if (explained[at]) continue;
      last = at;
      count += 1;
      if (words.ends[at]! - start <= QUOTED) quoted = words.ends[at]!;
    }
    const quote = words.text.slice(start, quoted).replace(/\s+/gu, ' ');
    result.push({
      line: lines.of(start),
      endLine: lines.of(words.ends[last]! - 1),
      quote: quoted < words.ends[last]! ? `${quote} …`.trim() : quote,
      words: count,
    });
  }
  return result;
}
