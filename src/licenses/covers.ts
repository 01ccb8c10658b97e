import type { Release } from '../release/release.ts';
import type { Scope } from '../vocabulary.ts';
import { agree } from './agreement.ts';
import { isRootLicense } from './effective.ts';
import { isModelLicense } from './ids.ts';
import type { LicenseFile } from './license-files.ts';
import { WEIGHTS_TERMS } from './openness-lists.ts';
import { isAgreementPath, isLicensePath, isOfPart, scopesOfPath } from './paths.ts';
import type { LicenseReading } from './reading.ts';
import { shipsData, shipsWeights } from './shipped.ts';
import type { Statement } from './statements/statement.ts';

/**
 * What a license file covers: what its path says; else what the statements that link it or name it say; else, for the
 * license of the repository, the code, and the weights or data that are shipped with it when nothing else speaks of them.
 */
export function coversOf(
  file: LicenseFile,
  release: Release,
  statements: readonly Statement[],
  readings: readonly LicenseReading[],
): Scope[] {
  const byPath = scopesOfPath(file.path);
  if (byPath.length > 0) return byPath;
  // A license made for models says itself what it covers.
  const ofModels =
    file.read.id !== 'unknown' && (isModelLicense(file.read.id) || WEIGHTS_TERMS.has(file.read.id));
  if (file.notice) return isAgreementPath(file.path) ? ['weights'] : ['code'];
  if (isOfPart(file.path)) return ofModels ? ['weights'] : ['code'];
  const scopes = new Set<Scope>();
  for (const [index, statement] of statements.entries()) {
    if (statement.partial) continue;
    const links = statement.file === file.path;
    const names = statement.file === undefined && agree(file.read.ids, readings[index]!.ids);
    if (links || names) for (const scope of statement.scopes) scopes.add(scope);
  }
  if (isRootLicense(file.path)) {
    const others = (scope: Scope) =>
      statements.some(({ scopes: said, file: target }) => said.includes(scope) && target !== file.path) ||
      release.files.some(
        ({ path }) =>
          path !== file.path && isLicensePath(path) && scopesOfPath(path).includes(scope) && !isOfPart(path),
      );
    if (!isOfOtherParts(file.path, statements)) scopes.add('code');
    if (ofModels || (shipsWeights(release) && !others('weights'))) scopes.add('weights');
    if (shipsData(release) && !others('data')) scopes.add('data');
    scopes.add('documents');
  } else if (ofModels) scopes.add('weights');
  const found = (['code', 'weights', 'data', 'documents'] as const).filter((scope) => scopes.has(scope));
  return found.length > 0 ? found : ['code'];
}

/** True where the release says what its LICENSE is for, and of the code, or of the rest, that it has another license. */
function isOfOtherParts(path: string, statements: readonly Statement[]): boolean {
  const linking = statements.filter(({ file, scopes }) => file === path && scopes.length > 0);
  return (
    linking.length > 0 &&
    !linking.some(({ scopes }) => scopes.includes('code')) &&
    statements.some(
      ({ file, scopes, partial }) =>
        file !== undefined && file !== path && !partial && (scopes.length === 0 || scopes.includes('code')),
    )
  );
}
