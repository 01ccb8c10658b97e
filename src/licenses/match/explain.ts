import type { Library } from '../library.ts';
import type { Words } from '../text/words.ts';
import { type Alignment, align, better } from './align.ts';
import type { Budget } from './gap.ts';
import { findHits, findOccurrences, type Occurrence } from './occurrences.ts';
import { wholeText } from './whole.ts';

/** What the words of a text are, as far as known texts say. */
export interface Explanation {
  /** The known texts in it, in the order of the text. */
  parts: Alignment[];
  /** For each word, 1 when a known text explains it. */
  explained: Uint8Array;
}

/** Known texts that are told apart in one file; what comes after stays unexplained. */
const PARTS = 150;
/** Known texts that are tried at one place: families such as BSD have dozens of near relatives. */
const RIVALS = 10;
/** Words of a text of one clause, and of a text of many. */
const SHORT = 100;
const LONG = 600;
/** Work for one file, in cells: about a fifth of a second. */
const CELLS = 24_000_000;

/** Finds the known texts that together explain most of the words, each word by one of them. */
export function explain(words: Words, library: Library): Explanation {
  const explained = new Uint8Array(words.ids.length);
  const hits = findHits(words, library);
  const whole = wholeText(words, hits, library);
  if (whole) {
    explained.fill(1, whole.from, whole.to);
    return { parts: [whole], explained };
  }
  const free = (word: number) => explained[word] === 0;
  const wordOf = (id: number) => library.wordOf(id);
  const budget: Budget = { cells: CELLS };
  const parts: Alignment[] = [];
  let waiting = findOccurrences(hits, library).filter(promising);
  while (waiting.length > 0 && parts.length < PARTS) {
    const first = waiting[0]!;
    const rivals = waiting.filter((other) => overlap(first, other) >= 0.5).slice(0, RIVALS);
    let best = align(words, first, free, wordOf, budget);
    for (const rival of rivals.slice(1)) {
      // What promises clearly less than what another keeps need not be tried.
      if (rival.promise * 1.2 + 10 < best.value) continue;
      const other = align(words, rival, free, wordOf, budget);
      if (better(other, best)) best = other;
    }
    const tried = new Set(rivals);
    // Less than half of a text is none of it: its words stay unexplained.
    if (best.value > 0 && best.missing.length * 2 <= best.template.required) {
      parts.push(best);
      for (const word of best.explained) explained[word] = 1;
      waiting = waiting
        .filter((other) => !tried.has(other) || overlap(first, other) < 0.9)
        .flatMap(remaining(free));
    } else waiting = waiting.filter((other) => !tried.has(other));
  }
  parts.sort((a, b) => a.from - b.from);
  return { parts, explained };
}

/**
 * False for a text most of whose anchors are lost: those that share a few clauses with it are many, and comparing them
 * costs the most. Of shorter texts a word in every clause may differ.
 */
function promising({ promise, template }: Occurrence): boolean {
  const { required } = template;
  return required < SHORT || promise > (required < LONG ? -0.5 : -0.2) * required;
}

/** Drops the anchors of an occurrence whose words are explained by now, and the occurrence when few are left. */
function remaining(free: (word: number) => boolean) {
  return (occurrence: Occurrence): Occurrence[] => {
    const anchors = occurrence.anchors.filter(([word]) => free(word));
    if (anchors.length === occurrence.anchors.length) return [occurrence];
    return anchors.length * 2 > occurrence.anchors.length ? [{ ...occurrence, anchors }] : [];
  };
}

/** The share of the shorter one's stretch that both have. */
function overlap(a: Occurrence, b: Occurrence): number {
  const [aFrom, aTo] = [a.anchors[0]![0], a.anchors.at(-1)![0] + 1];
  const [bFrom, bTo] = [b.anchors[0]![0], b.anchors.at(-1)![0] + 1];
  return (Math.min(aTo, bTo) - Math.max(aFrom, bFrom)) / Math.min(aTo - aFrom, bTo - bFrom);
}
