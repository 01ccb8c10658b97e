import { latinStarts } from './latin-sentences.ts';
import { remembering } from './remembering.ts';

/** A sentence and its range in the text that it stands in; white space around it is left out. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

/** Intl.Segmenter takes more than linear time on long strings outside ASCII (Node 20): it gets no longer ones. */
const PIECE_LIMIT = 2000;
const CUT = /[.!?。！？;；\s]/;

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(["'“])(?:e\.g|i\.e|et al|figs?|vs|dr|mr|mrs|ms|prof|approx|resp|eqs?|secs?|tabs?|refs?|cf|ca|viz|incl|esp|est|[A-Z](?:\.[A-Z])*)\.$/i;
/** Abbreviations before a number, words otherwise. */
const BEFORE_NUMBER = /(?:^|[\s(])(?:nos?|vol|pp?|ch|arts?|nr)\.$/i;

/** What ends a sentence; a full stop before a digit or a small letter does not. */
const TERMINATOR = /\.(?![\da-z])|[^.\P{Sentence_Terminal}]|[\n\r\u0085\u2028\u2029]/u;
const NOTHING_MORE = /^\p{Sentence_Terminal}*["'”’)\]]*\s*$/u;

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a block's text, in any language. */
export const sentencesOf = remembering(5000, (text): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let open: Sentence | undefined;
  for (const piece of pieces(text)) {
    for (const { segment, index } of segmentsOf(piece.text)) {
      const from = piece.from + index;
      if (open && !endsBefore(open.text, segment)) {
        open = {
          text: text.slice(open.from, from + segment.length),
          from: open.from,
          to: from + segment.length,
        };
      } else {
        if (open) sentences.push(trimmed(open));
        open = { text: segment, from, to: from + segment.length };
      }
    }
  }
  if (open) sentences.push(trimmed(open));
  return sentences.filter((sentence) => sentence.text);
});

/** Most headings, items and cells are one sentence, or part of one: the segmenter need not be asked. */
function isOne(text: string): boolean {
  const end = text.search(TERMINATOR);
  return end < 0 || NOTHING_MORE.test(text.slice(end));
}

function segmentsOf(text: string): Iterable<{ segment: string; index: number }> {
  const starts = latinStarts(text);
  if (starts)
    return [0, ...starts].map((index, at) => ({
      segment: text.slice(index, starts[at] ?? text.length),
      index,
    }));
  if (isOne(text)) return [{ segment: text, index: 0 }];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return segmenter.segment(text);
}

function* pieces(text: string): Generator<{ text: string; from: number }> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE_LIMIT);
    if (to < text.length) {
      const least = from + PIECE_LIMIT / 2;
      let cut = to;
      while (cut > least && !CUT.test(text[cut - 1]!)) cut -= 1;
      if (cut > least) to = cut;
      else if (/[\ud800-\udbff]/.test(text[to - 1]!)) to -= 1;
    }
    yield { text: text.slice(from, to), from };
    from = to;
  }
}

function endsBefore(sentence: string, next: string): boolean {
  const tail = sentence.slice(-40).trimEnd();
  if (ABBREVIATION.test(tail)) return false;
  return !(BEFORE_NUMBER.test(tail) && /^\s*\d/.test(next));
}

function trimmed({ text, from }: Sentence): Sentence {
  const start = from + (text.length - text.trimStart().length);
  const visible = text.trim();
  return { text: visible, from: start, to: start + visible.length };
}
