import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { documentOf, documentPathsOf } from '../text/documents.ts';
import type { Claim } from './claim.ts';
import { mayClaim } from './may-claim.ts';
import { claimDeclared } from './sources/declared.ts';

/** Documents that are read for names, where there is a claim anywhere, even when they claim nothing. */
const NAMING_DOCUMENTS = 3;

/**
 * Every place where the release gives itself a label, or says where its model comes from: first the metadata file, then
 * a MOF file, then files in order of importance, line by line, then what the host says beside the files.
 */
export async function readClaims(release: Release, declaration: Declaration | undefined): Promise<Claim[]> {
  return [
    ...claimDeclared(declaration),
    ...(await claimsInMof(release)),
    ...(await claimsBeyond(release, declaration)),
  ];
}

async function claimsInMof(release: Release): Promise<Claim[]> {
  if (!release.files.some(({ path }) => /^[^/]+\.ya?ml$/i.test(path))) return [];
  const { readMofClaims } = await import('./sources/mof.ts');
  return readMofClaims(release);
}

async function claimsBeyond(release: Release, declaration: Declaration | undefined): Promise<Claim[]> {
  const paths = await documentPathsOf(release);
  const claiming = new Set<string>();
  for (const path of paths) {
    const source = await release.text(path);
    if (source !== undefined && mayClaim(source)) claiming.add(path);
  }
  const naming =
    claiming.size || mayClaim(JSON.stringify(release.about)) ? paths.slice(0, NAMING_DOCUMENTS) : [];
  const documents = new Map<string, Document>();
  for (const path of new Set([...naming, ...claiming])) {
    const document = await documentOf(release, path);
    if (document) documents.set(path, document);
  }
  // The grammar and the parser are loaded only where there is something to read.
  const { claimsIn } = await import('./claims-in.ts');
  return claimsIn(release, declaration, documents, claiming);
}
