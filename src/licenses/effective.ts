import type { Place, Scope } from '../vocabulary.ts';
import { SCOPES } from '../vocabulary.ts';
import { isPolicy } from './ids.ts';
import type { LicenseFile } from './license-files.ts';
import { openness } from './openness.ts';
import { isOfPart, scopesOfPath } from './paths.ts';
import type { EffectiveLicense, LicenseReading } from './reading.ts';
import type { Statement } from './statements/statement.ts';

/** One license that somebody could take for the terms of a kind of component, and how directly it is said. */
export interface Candidate {
  scope: Scope;
  /** The statement that it comes from; undefined for a license file. */
  statement?: Statement;
  /** Lower wins: the declaration, then what names the scope itself, then what covers the whole repository. */
  rank: number;
  license: EffectiveLicense;
  /** Ids that are the same terms. */
  ids: readonly string[];
}

export const RANK = { declared: 0, ownFile: 1, said: 2, repository: 3, assumed: 4 } as const;

/** Where statements count more: in the main documents rather than in those of a part. */
const DEEP = 0.5;

/** Licenses of files, by what each covers. */
export function ofFiles(
  files: readonly LicenseFile[],
  readings: readonly LicenseReading[],
  named: ReadonlySet<string>,
): Candidate[] {
  const lesser = files.some(
    ({ path, read }) => !path.includes('/') && read.open && read.id.startsWith('LGPL-3'),
  );
  return files.flatMap(({ path, read, notice }, index) => {
    // The LGPL adds permissions to the GPL, whose text has to stand beside it.
    if (lesser && isRootLicense(path) && read.open && read.id.startsWith('GPL-3')) return [];
    if (notice || read.policy || (isOfPart(path) && !named.has(path))) return [];
    // A file that only names holders ('COPYRIGHT') says nothing of terms.
    if (read.status === 'unknown' && read.id === 'unknown' && !isRootLicense(path)) return [];
    const covers = readings[index]!.covers;
    return covers.map((scope): Candidate => {
      const rank = rankOfFile(path, scope);
      return { scope, rank, ids: read.ids, license: ofReading(readings[index]!, scope, { file: path }) };
    });
  });
}

/** A file whose path names the scope is the most direct; the repository's license comes before files of other names. */
function rankOfFile(path: string, scope: Scope): number {
  if (scopesOfPath(path).includes(scope)) return RANK.ownFile;
  if (isRootLicense(path)) return scope === 'code' ? RANK.ownFile + 0.2 : RANK.repository;
  return scope === 'code' ? RANK.ownFile + 0.4 : RANK.ownFile;
}

/** True for the license of the whole repository: at the root, and not for one kind of component by its name. */
export function isRootLicense(path: string): boolean {
  return (
    !path.includes('/') && /^(?:licen[cs]e|copying|unlicense)(?:\.(?:txt|md|rst|pdf|openmdw))?$/i.test(path)
  );
}

/** Licenses by statements that name what they are about. */
export function ofStatements(
  statements: readonly Statement[],
  readings: readonly LicenseReading[],
  files: readonly LicenseReading[],
): Candidate[] {
  return statements.flatMap((statement, index) => {
    const reading = readings[index]!;
    if (statement.partial || isPolicy(reading.id)) return [];
    const place = {
      file: statement.path,
      line: statement.line,
      ...(statement.column ? { column: statement.column } : {}),
    };
    // A limit in the sentence is not lifted by the text that it links.
    const linked = statement.restrictions.length > 0 ? undefined : statement.file;
    const target = files.find(({ path }) => path === linked);
    return reading.covers.map(
      (scope): Candidate => ({
        scope,
        statement,
        rank:
          statement.kind === 'declaration'
            ? RANK.declared
            : (statement.scopes.length > 0 ? RANK.said : RANK.repository) +
              (statement.path.includes('/') ? DEEP : 0),
        ids: reading.ids,
        license: ofReading(target ? { ...target, id: reading.id } : reading, scope, place),
      }),
    );
  });
}

function ofReading(reading: LicenseReading, scope: Scope, place: Place): EffectiveLicense {
  // Of a statement without a text, and of a clean text, the lists decide for this kind of component.
  const decided = reading.status === 'pointer' || reading.open ? openness(reading.id, scope) : undefined;
  // Limits that stand beside the name of an open license.
  const limited = decided?.open === true && reading.restrictions.length > 0;
  return {
    id: reading.id,
    status: limited ? 'restricted' : (decided?.status ?? reading.status),
    open: decided?.open === true && !limited,
    restrictions: [...new Set([...reading.restrictions, ...(decided?.restrictions ?? [])])],
    place,
  };
}

/** The license of each scope: the most direct one; of equals that differ, one that restricts, for it is true of a part. */
export function effectiveLicenses(
  candidates: readonly Candidate[],
): Partial<Record<Scope, EffectiveLicense>> {
  const result: Partial<Record<Scope, EffectiveLicense>> = {};
  for (const scope of SCOPES) {
    const own = candidates.filter((candidate) => candidate.scope === scope);
    const least = Math.min(...own.map(({ rank }) => rank));
    const best = own.filter(({ rank }) => rank === least);
    const chosen =
      best.find(({ license }) => license.restrictions.length > 0) ??
      best.find(({ license }) => license.id !== 'unknown') ??
      best[0];
    if (chosen) result[scope] = chosen.license;
  }
  return result;
}
