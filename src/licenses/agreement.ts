import type { Observation, Scope } from '../vocabulary.ts';
import type { Candidate } from './effective.ts';
import type { LicenseReading } from './reading.ts';
import type { Statement } from './statements/statement.ts';

/**
 * Statements that name another license than what is more directly known of the same scope. Files are not held against
 * each other, nor sentences of one document: a release may have several parts, and says so there. Weights may be of
 * several models, so for them any license file of the release agrees.
 */
export function mismatches(candidates: readonly Candidate[]): Observation[] {
  const found = new Map<string, Observation>();
  const files = candidates.filter(({ statement }) => statement === undefined);
  for (const scope of ['code', 'weights', 'data'] satisfies Scope[]) {
    const named = candidates
      .filter((candidate) => candidate.scope === scope && candidate.license.id !== 'unknown')
      .sort((a, b) => a.rank - b.rank);
    for (const other of named) {
      if (!other.statement || !isPlain(other.statement)) continue;
      const better = named.filter(
        (one) =>
          one.rank < other.rank ||
          (one.rank === other.rank && one.statement?.kind !== 'sentence' && one !== other),
      );
      const first = better[0];
      const known = scope === 'weights' ? [...better, ...files] : better;
      if (!first || known.some(({ ids }) => agree(ids, other.ids))) continue;
      if (first.license.place.file === other.license.place.file) continue;
      const { file, line } = other.license.place;
      const key = `${file}:${line}`;
      if (found.has(key)) continue;
      found.set(key, {
        rule: 'license-mismatch',
        place: other.license.place,
        detail: `says ${other.license.id} of the ${scope}, where ${first.license.place.file} has ${first.license.id}`,
        evidence: [{ ...first.license.place, detail: first.license.id }],
      });
    }
  }
  return [...found.values()];
}

/** A statement that is plainly about the whole of the release: metadata, or words of a main document with their subject. */
function isPlain({ kind, path, scopes }: Statement): boolean {
  // Translations repeat the README that stands beside them.
  if (/readme[-_.][a-z]{2}(?:[-_][a-z]+)?\.\w+$/i.test(path)) return false;
  if (kind === 'sentence' || kind === 'table') return scopes.length > 0 && !path.includes('/');
  return kind === 'declaration' || !path.includes('/');
}

/** True when both name one license, whether or not they say which versions are allowed. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  const family = (id: string) => id.toLowerCase().replace(/-(?:only|or-later)$|\+$/u, '');
  const known = a.map(family);
  // "CC-BY-SA" without a version agrees with each of its versions.
  const same = (one: string, other: string) =>
    one === other || (/^cc-by[a-z-]*$/u.test(one) && other.replace(/-\d.*$/u, '') === one);
  return b.map(family).some((id) => known.some((one) => same(one, id) || same(id, one)));
}

/** License files of the release itself whose text is a known open one with other words. */
export function modifications(
  readings: readonly LicenseReading[],
  name: (path: string) => string,
  isKnown: (path: string) => boolean,
): Observation[] {
  return readings.flatMap(({ path, unexplained, passages, status }): Observation[] => {
    if (status !== 'modified' && !(unexplained > 0 && (status === 'restricted' || status === 'mixed')))
      return [];
    if (!isKnown(path)) return [];
    // The longest says the most: the first may be one word of a title.
    const first = [...(passages ?? [])].sort((a, b) => b.quote.length - a.quote.length)[0];
    const words = `${unexplained} ${unexplained === 1 ? 'word' : 'words'}`;
    return [
      {
        rule: 'modified-license',
        // A PDF file has no lines that anybody could go to.
        place: first?.page ? { file: path } : { file: path, line: first?.line ?? 1 },
        detail: first
          ? `is ${name(path)} plus ${words} that it does not contain${first.page ? `, on page ${first.page}` : ''}: "${first.quote}"`
          : `is ${name(path)}, but not its complete text`,
        ...(passages && passages.length > 1
          ? {
              evidence: passages
                .filter((passage) => passage !== first)
                .slice(0, 5)
                .map(({ line, page, quote }) =>
                  page
                    ? { file: path, detail: `page ${page}: "${quote}"` }
                    : { file: path, line, detail: `"${quote}"` },
                ),
            }
          : {}),
      },
    ];
  });
}
