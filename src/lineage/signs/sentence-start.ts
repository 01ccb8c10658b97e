const SENTENCE_END = /[.!?。！？]["')\]]?\s|[。！？]|\n/g;

/** Where the sentence begins in which an offset lies. */
export function sentenceStart(text: string, before: number): number {
  const from = Math.max(0, before - 400);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}
