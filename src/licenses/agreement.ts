import type { Observation, Scope } from '../vocabulary.ts';
import type { Candidate } from './effective.ts';
import type { LicenseReading } from './reading.ts';

/** Statements about one scope that name different licenses, each against the most direct one. */
export function mismatches(candidates: readonly Candidate[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const scope of ['code', 'weights', 'data'] satisfies Scope[]) {
    const named = candidates
      .filter((candidate) => candidate.scope === scope && candidate.license.id !== 'unknown')
      .sort((a, b) => a.rank - b.rank);
    const [first, ...others] = named;
    if (!first) continue;
    for (const other of others) {
      if (agree(first.ids, other.ids)) continue;
      // Several models of one release have several licenses: sentences and tables of one document may differ.
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

/** True when both name one license, whether or not they say which versions are allowed. */
export function agree(a: readonly string[], b: readonly string[]): boolean {
  const family = (id: string) => id.toLowerCase().replace(/-(?:only|or-later)$|\+$/u, '');
  const known = a.map(family);
  // "CC-BY-SA" without a version agrees with each of its versions.
  const same = (one: string, other: string) => one === other || (/^cc-by[a-z-]*$/u.test(one) && other.replace(/-\d.*$/u, '') === one);
  return b.map(family).some((id) => known.some((one) => same(one, id) || same(id, one)));
}

/** License files of the release itself whose text is a known open one with other words. */
export function modifications(readings: readonly LicenseReading[], name: (path: string) => string): Observation[] {
  return readings.flatMap(({ path, unexplained, passages, status }): Observation[] => {
    if (status !== 'modified' && !(unexplained > 0 && (status === 'restricted' || status === 'mixed'))) return [];
    const first = passages?.[0];
    const words = `${unexplained} ${unexplained === 1 ? 'word' : 'words'}`;
    return [
      {
        rule: 'modified-license',
        place: { file: path, line: first?.line ?? 1 },
        detail: first
          ? `is ${name(path)} plus ${words} that it does not contain: "${first.quote}"`
          : `is ${name(path)}, but not its complete text`,
        ...(passages && passages.length > 1
          ? { evidence: passages.slice(1, 6).map(({ line, quote }) => ({ file: path, line, detail: `"${quote}"` })) }
          : {}),
      },
    ];
  });
}
