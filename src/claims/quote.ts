const LENGTH = 200;

/** A sentence as one line of at most 200 characters; of a longer one, the part around the phrase. */
export function quoteOf(sentence: string, from: number, to: number): string {
  if (sentence.length <= LENGTH) return sentence;
  const room = LENGTH - (to - from) - 2;
  const start = Math.max(0, Math.min(from - Math.floor(room / 2), sentence.length - LENGTH + 1));
  const end = Math.min(sentence.length, start + LENGTH - 2);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end).trim()}${end < sentence.length ? '…' : ''}`;
}
