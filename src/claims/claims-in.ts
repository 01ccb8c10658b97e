import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { Claim } from './claim.ts';
import { CopiedDocuments } from './copied-document.ts';
import { addNamesOf } from './names-of-document.ts';
import { OwnNames } from './own-names.ts';
import { claimsInAlternatives } from './sources/alternatives.ts';
import { claimsInCard } from './sources/card.ts';
import { claimsOnHost } from './sources/host.ts';
import { lineageClaimsIn } from './sources/lineage.ts';
import { claimsInPackages } from './sources/packages.ts';
import { claimsInProse } from './sources/prose.ts';

/**
 * The claims of documents, package metadata and host.
 *
 * @param documents all that are read for the names the release gives itself.
 * @param claiming the paths among them that may hold claims.
 */
export async function claimsIn(
  release: Release,
  declaration: Declaration | undefined,
  documents: ReadonlyMap<string, Document>,
  claiming: ReadonlySet<string>,
): Promise<Claim[]> {
  const { names, own } = readNames(release, declaration, [...documents.values()]);
  const claims: Claim[][] = [];
  for (const document of own) {
    claims.push(claimsInCard(document));
    if (!claiming.has(document.path)) continue;
    const found = [
      claimsInProse(document, names),
      claimsInAlternatives(document, names),
      lineageClaimsIn(document, names),
    ];
    claims.push(found.flat().sort(byPlace));
  }
  return [
    ...claims.flat(),
    ...(await claimsInPackages(release, names)),
    ...claimsOnHost(release.about, names),
  ];
}

function byPlace(a: Claim, b: Claim): number {
  return a.line! - b.line! || a.column! - b.column!;
}

/** The names that the release gives itself, and the documents that are its own. */
function readNames(
  release: Release,
  declaration: Declaration | undefined,
  documents: readonly Document[],
): { names: OwnNames; own: Document[] } {
  const names = new OwnNames();
  const { owner, name } = release.about;
  names.setRepository(name, owner);
  names.add(declaration?.name?.value);
  const copied = new CopiedDocuments(release, names, documents);
  const own: Document[] = [];
  for (const document of documents) {
    if (copied.has(document)) continue;
    own.push(document);
    addNamesOf(document, owner, names);
  }
  return { names, own };
}
