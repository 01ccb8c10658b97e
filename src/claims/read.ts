import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { documentOf, documentPathsOf } from '../text/documents.ts';
import type { Claim } from './claim.ts';
import { addNamesOf, OwnNames } from './own-names.ts';
import { claimsInProse } from './sources/prose.ts';
import { findPhrases } from './words/phrases.ts';

/** Every place where the release gives itself a label, in the order of files and lines. */
export async function readClaims(release: Release, declaration: Declaration | undefined): Promise<Claim[]> {
  const paths = await documentPathsOf(release);
  const names = new OwnNames();
  const { owner, name } = identityOf(release);
  names.setRepository(name);
  names.add(declaration?.name?.value);
  const candidates: string[] = [];
  for (const path of paths) {
    const source = await release.text(path);
    if (source !== undefined && findPhrases(source).length) candidates.push(path);
  }
  if (!candidates.length) return [];
  for (const path of new Set([...paths.slice(0, 3), ...candidates])) {
    const document = await documentOf(release, path);
    if (document) addNamesOf(document, owner, names);
  }
  const claims: Claim[] = [];
  for (const path of candidates) {
    const document = await documentOf(release, path);
    if (document) claims.push(...claimsInProse(document, names));
  }
  return claims;
}

/** Owner and name as the host says them, or as a folder is called that was made for "owner/name". */
function identityOf({ about }: Release): { owner?: string; name?: string } {
  const parts = /^([^+]+)\+([^+]+)$/.exec(about.name ?? '');
  if (!about.owner && parts) return { owner: parts[1]!, name: parts[2]! };
  return { ...(about.owner && { owner: about.owner }), ...(about.name && { name: about.name }) };
}
