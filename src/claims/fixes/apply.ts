import { decodeEntities } from '../../text/markdown/entities.ts';
import type { Claim } from '../claim.ts';
import { findPhrases } from '../words/phrases.ts';

/**
 * The text of one file with the words of its overstated claims replaced. Applied twice it changes nothing more: a
 * range that no longer holds an open-source wording is left alone, as is one that overlaps another.
 *
 * @param claims of this file, read from this very text.
 */
export function applyFixes(source: string, claims: readonly Claim[]): string {
  const fixes = claims
    .flatMap(({ range, fix }) => (range && fix !== undefined ? [{ ...range, fix }] : []))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, fix } of fixes) {
    if (start < done || end > source.length) continue;
    if (!findPhrases(decodeEntities(source.slice(start, end))).some(({ label }) => label === 'open-source'))
      continue;
    parts.push(source.slice(done, start), fix);
    done = end;
  }
  return parts.join('') + source.slice(done);
}
