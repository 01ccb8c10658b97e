import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { documentOf, documentPathsOf } from '../text/documents.ts';
import type { Claim } from './claim.ts';
import { addNamesOf, familyOf, OwnNames } from './own-names.ts';
import { claimsInProse } from './sources/prose.ts';
import { findPhrases } from './words/phrases.ts';

/** Every place where the release gives itself a label, in the order of files and lines. */
export async function readClaims(release: Release, declaration: Declaration | undefined): Promise<Claim[]> {
  const paths = await documentPathsOf(release);
  const names = new OwnNames();
  for (const name of [declaration?.name?.value, release.about.name]) {
    names.add(name);
    if (name) names.add(familyOf(name));
  }
  const candidates: string[] = [];
  for (const path of paths) {
    const source = await release.text(path);
    if (source !== undefined && findPhrases(source).length) candidates.push(path);
  }
  if (!candidates.length) return [];
  for (const path of new Set([...paths.slice(0, 3), ...candidates])) {
    const document = await documentOf(release, path);
    if (document) addNamesOf(document, release.about.owner, names);
  }
  const claims: Claim[] = [];
  for (const path of candidates) {
    const document = await documentOf(release, path);
    if (document) claims.push(...claimsInProse(document, names));
  }
  return claims;
}
