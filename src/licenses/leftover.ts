import type { Alignment } from './match/align.ts';
import { saysNothing } from './match/tolerance.ts';
import { normalized, type Words } from './text/words.ts';

/** Words that no known text explains, with the lines they stand on. */
export interface Passage {
  line: number;
  endLine: number;
  quote: string;
  words: number;
}

/**
 * Words of titles and lead-ins ("This project is released under the MIT License; see the full text below"). None can
 * limit a right: no negation, no "only", no "for".
 */
const LEAD_IN = new Set(
  `the that this these is are was in on of to and or an by at as it its it's their our we with under below above following
  follow follows see full text copy copies license licenses licensed licensing released release distributed available
  made provided open source software project repository repo code library package file files work version versions
  terms conditions agreement name title statement notice here also found contained included online official website
  root directory folder please refer details information more details about find found copyright c header headers
  legal document standard public general international clause template appendix end start begin begins history
  english translation original translations translated unofficial reference convenience markdown plain spdx identifier
  identifiers contact email mail website homepage author authors contributors contributor maintainer maintainers
  developed developer developers team credits http https www com org github gitlab`.split(/\s+/),
);

/** Lines that only say who or where somebody is. */
const CONTACT = /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|based on|name|organi[sz]ation)\s*:[^.;]{0,120}$/iu;
const RULE =
  /\b(?:may|must|shall|should|not|only|no|use|used|using|commercial|non|prohibited|except|require[sd]?|agree|permission|permitted|license[de]?|purposes?)\b/iu;

/**
 * What no known text explains and no harmless addition clears, as passages in order. Marks in `explained` what it clears.
 */
export function leftover(words: Words, parts: readonly Alignment[], explained: Uint8Array): Passage[] {
  const lines = lineStarts(words.text);
  const lineOf = (offset: number) => upperBound(lines, offset);
  const names = nameWords(parts);
  clearLines(words, lines, explained, names);
  return passages(words, lineOf, explained);
}

/** Clears lines whose unexplained words all belong to titles and lead-ins, or that only say whom to contact. */
function clearLines(words: Words, lines: readonly number[], explained: Uint8Array, names: ReadonlySet<string>): void {
  const harmless = (word: string) => names.has(word) || LEAD_IN.has(word) || saysNothing(word);
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const line = upperBound(lines, words.starts[at]!);
    const lineEnd = lines[line] ?? words.text.length + 1;
    let end = at;
    while (end < explained.length && words.starts[end]! < lineEnd) end += 1;
    const left: number[] = [];
    for (let word = at; word < end; word += 1) if (!explained[word]) left.push(word);
    const textOf = (word: number) => normalized(words.text, words.starts[word]!, words.ends[word]!);
    const source = words.text.slice(lines[line - 1] ?? 0, Math.min(lineEnd, (lines[line - 1] ?? 0) + 400));
    if (left.every((word) => harmless(textOf(word))) || (CONTACT.test(source.trim()) && !RULE.test(source))) {
      for (const word of left) explained[word] = 1;
    }
    at = end - 1;
  }
}

/** The words of the names and ids of the licenses found, but for those that speak of versions allowed. */
function nameWords(parts: readonly Alignment[]): Set<string> {
  const names = new Set<string>();
  for (const { template } of parts) {
    for (const { id, name } of template.ids) {
      for (const word of `${id} ${name}`.toLowerCase().match(/\p{L}+/gu) ?? []) names.add(word);
    }
  }
  for (const word of ['only', 'not', 'no', 'non', 'noncommercial', 'modified', 'commercial', 'restricted', 'without']) {
    names.delete(word);
  }
  return names;
}

/** Longest quote of one passage, in characters. */
const QUOTED = 400;
/** Explained words that may stand between the words of one passage. */
const BETWEEN = 3;

function passages(words: Words, lineOf: (offset: number) => number, explained: Uint8Array): Passage[] {
  const result: Passage[] = [];
  let last = -Infinity;
  let start = 0;
  for (let at = 0; at < explained.length; at += 1) {
    if (explained[at]) continue;
    const current = result.at(-1);
    if (current && at - last - 1 <= BETWEEN) {
      current.words += 1;
      current.endLine = lineOf(words.ends[at]! - 1);
    } else {
      start = words.starts[at]!;
      result.push({ line: lineOf(start), endLine: lineOf(words.ends[at]! - 1), quote: '', words: 1 });
    }
    const passage = result.at(-1)!;
    if (words.ends[at]! - start <= QUOTED) passage.quote = words.text.slice(start, words.ends[at]!).replace(/\s+/gu, ' ');
    else if (!passage.quote.endsWith('…')) passage.quote = `${passage.quote} …`.trim();
    last = at;
  }
  return result;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the sorted numbers are at most `value`: the line, counted from 1, of an offset. */
function upperBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
