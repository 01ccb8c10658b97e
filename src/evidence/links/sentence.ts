const LENGTH_LIMIT = 500;

/** The sentence of a text that holds the range, at most LENGTH_LIMIT characters to either side. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - LENGTH_LIMIT), from);
  const after = text.slice(to, to + LENGTH_LIMIT);
  let start = 0;
  // A full stop ends a sentence when white space and no lower-case letter follows: "v1.5", "e.g. this" go on.
  for (const end of before.matchAll(/[.!?](?:["')\]]*)\s+(?![a-z])|[。！？]|\n\s*\n/g)) {
    start = end.index + end[0].length;
  }
  const stop = /[.!?](?:["')\]]*)(?:\s+(?![a-z])|$)|[。！？]|\n\s*\n/.exec(after);
  return (before.slice(start) + text.slice(from, to) + after.slice(0, stop ? stop.index : undefined)).trim();
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
