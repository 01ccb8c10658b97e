/** A piece of a report, and shorter ways to say it, the last one possibly empty. */
export interface Part {
  name: string;
  /** Longest first. */
  versions: readonly string[];
  /** What is shortened first: the highest number. */
  spare: number;
}

/**
 * Parts put together, shortened one step at a time until they fit.
 *
 * @param measure length in the unit of `limit` (characters for a comment, bytes for a summary).
 * @returns the text, with a line that names what was shortened.
 */
export function fitInto(parts: readonly Part[], limit: number, measure: (text: string) => number): string {
  const chosen = parts.map(() => 0);
  for (;;) {
    const shortened = parts.filter((_, index) => chosen[index]! > 0).map(({ name }) => name);
    const note = shortened.length ? [`<sub>Shortened to fit: ${shortened.join(', ')}.</sub>`] : [];
    const pieces = parts.map(({ versions }, index) => versions[chosen[index]!] ?? '');
    const text = `${[...pieces, ...note].filter(Boolean).join('\n\n')}\n`;
    if (measure(text) <= limit) return text;
    const next = parts
      .map(({ spare, versions }, index) => ({ spare, index, left: versions.length - 1 - chosen[index]! }))
      .filter(({ left }) => left > 0)
      .sort((a, b) => b.spare - a.spare)[0];
    // Nothing left to shorten: the first part, which a caller keeps small, is always worth having.
    if (!next) return `${pieces[0]}\n`;
    chosen[next.index]! += 1;
  }
}
