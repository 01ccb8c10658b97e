import { sentencesOf } from '../../text/sentences.ts';

const LENGTH_LIMIT = 500;

/** The sentence of a text that holds the range, at most LENGTH_LIMIT characters to either side. */
export function sentenceAround(text: string, from: number, to: number): string {
  const held = sentencesOf(text).filter(
    (sentence) => sentence.from < Math.max(to, from + 1) && sentence.to > from,
  );
  const start = Math.max(held[0]?.from ?? from, from - LENGTH_LIMIT);
  const end = Math.min(held.at(-1)?.to ?? to, to + LENGTH_LIMIT);
  return text.slice(start, end).trim();
}

/** Words of a sentence that only points: "See here!", "Check it out on this branch.", "More details here." */
const POINTING =
  /^(?:[^\p{L}\p{N}]|\b(?:please|kindly|see|check|it|its|them|out|here|this|that|the|a|link|page|repo|repository|branch|folder|visit|refer|to|at|in|on|for|from|via|with|more|further|details?|information|feel|free|download|downloaded|find|found|try|can|could|be|you|also|is|are|available|accessed|and|have|take|look|read|click|github|gitlab)\b|详见|请?参[见考阅]|查看|点击|这里|此处|链接)+$/iu;
const POINTING_LENGTH = 120;

/** "We have uploaded [it](…)". */
const PRONOUN = /^\W*(?:it|them|these|those)\W*$/i;

/** The sentence that holds the range; one that only points is read with the sentence before it, which says at what. */
export function tellingSentence(text: string, from: number, to: number): string {
  const sentence = sentenceAround(text, from, to);
  const points = PRONOUN.test(text.slice(from, to)) || POINTING.test(sentence);
  if (sentence.length > POINTING_LENGTH || !points) return sentence;
  const before = sentencesOf(text)
    .filter((each) => each.to <= from)
    .findLast((each) => each.to > from - LENGTH_LIMIT && !sentence.startsWith(each.text));
  return before ? `${before.text.slice(-LENGTH_LIMIT)} ${sentence}` : sentence;
}

/** The line of a text that holds the offset, at most LENGTH_LIMIT characters of it. */
export function lineAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LENGTH_LIMIT);
  const end = text.indexOf('\n', offset);
  return text.slice(start, Math.min(end < 0 ? text.length : end, offset + LENGTH_LIMIT)).trim();
}

/** A call from the line that the offset is on to its closing bracket, at most a few lines. */
export function callAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LENGTH_LIMIT);
  const rest = text.slice(offset, offset + LENGTH_LIMIT);
  const end = /\)\s*(?:\n|$)|\n\s*\n/.exec(rest);
  return text.slice(start, offset + (end ? end.index : rest.length)).trim();
}
