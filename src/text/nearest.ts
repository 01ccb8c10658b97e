import { distance } from 'fastest-levenshtein';

/**
 * The word of `words` that a typing mistake most likely meant; undefined when none is near (more than two letters and a third of its
 * letters differ).
 */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase().replaceAll('_', '-');
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of words) {
    const apart = distance(typed, candidate.toLowerCase());
    if (apart < fewest) {
      best = candidate;
      fewest = apart;
    }
  }
  return best !== undefined && fewest <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}

/** ` Did you mean "open-weights"?`, or the whole list where nothing is near; for the end of an error message. */
export function didYouMean(word: string, words: readonly string[]): string {
  const near = nearest(word, words);
  return near ? `did you mean ${near}?` : `use one of ${words.join(', ')}.`;
}
