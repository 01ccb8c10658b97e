import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { documentOf } from '../text/documents.ts';
import { type Identity, readIdentity } from './links/identity.ts';
import { type Places, placesOf } from './places.ts';

/** What the detectors of documents, links, data and recipe all read: once a release. */
export interface ReleaseText {
  release: Release;
  places: Places;
  /** The documents that speak for the release, the most important first. */
  documents: readonly Document[];
  identity: Identity;
}

export async function readReleaseText(release: Release): Promise<ReleaseText> {
  const places = await placesOf(release);
  const read = await Promise.all(places.documents.map((path) => documentOf(release, path)));
  const documents = read.filter((document) => document !== undefined);
  return { release, places, documents, identity: identityOf(release, documents) };
}

/** The titles of the main README and of the model cards, and the repositories that documents tell users to clone. */
function identityOf(release: Release, documents: readonly Document[]): Identity {
  const titles = documents
    .filter(({ path }) => /^readme(?:\.\w+)?$|model[-_ ]?cards?[^/]*$/i.test(path))
    .flatMap(
      ({ blocks }) =>
        blocks
          .find((block) => block.kind === 'heading' && block.depth === 1)
          ?.text.replace(/^\W*model[- ]?card\b(?: for)?[\s:–—-]*/i, '') ?? [],
    );
  const code = documents.flatMap(({ blocks }) =>
    blocks.flatMap((block) => [
      ...block.links.map(({ url }) => url),
      ...(block.kind === 'code' ? (block.text.match(/https:\/\/github\.com\/[\w.-]+\/[\w.-]+/g) ?? []) : []),
    ]),
  );
  return readIdentity(
    release.about,
    titles,
    code.filter((url) => url.includes('github.com')),
  );
}
