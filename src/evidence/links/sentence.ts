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
