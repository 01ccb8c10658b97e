/**
 * A reading of a text that keeps its answers: several detectors ask the same of the same text. Everything is forgotten
 * at `limit` texts, so that a release of many texts costs no more memory than a large one.
 */
export function remembering<Answer>(limit: number, read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
