import { isUnder } from '../release/folders.ts';
import { once, type Release } from '../release/release.ts';
import type { Document } from './document.ts';

/** Documents below docs/ that are read: more are a manual, not what a release says of itself. */
const DOCS_LIMIT = 40;
/** Documents elsewhere: a model a folder, each with its own README. */
const NESTED_LIMIT = 60;

const DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkdn?|rst|rest|txt|qmd)$/i;
const README =
  /^readme(?:[-_.]?[a-z]{2}(?:[-_][a-z]{2,4})?|[-_.](?:[a-z]+))?(?:\.(?:md|mdx|markdown|mkdn?|rst|rest|txt))?$/i;
const MAIN_README = /^readme(?:\.\w+)?$/i;
const CARD =
  /^(?:model|data(?:set)?)[-_ ]?cards?(?:[-_.].*)?\.(?:md|mdx|markdown|rst|txt)$|model[-_]?card.*\.md$/i;
/** Documents by name that are about the work on a repository, or are lists for machines. */
const NO_DOCUMENT =
  /^(?:requirements.*|constraints.*|.*[-_]requirements|cmakelists|robots|llms(?:-full)?|merges|vocab.*|top_level|sources|entry_points|.*labels?|.*classes|.*synsets?)\.txt$|^(?:contributing|code[-_]of[-_]conduct|security|changelog|changes|history|pull_request_template|issue_template|authors|contributors|maintainers|codeowners|support|funding|third[-_ ]?party.*|notices?)(?:\.\w+)?$/i;
const LICENSE = /^(?:licen[cs]e|copying|unlicense|eula)/i;
/** Folders that hold no documents of the release, besides those of other projects and of tests. */
const NO_DOCUMENTS = /(?:^|\/)(?:node_modules|dist-info|egg-info|\.github|\.git|__pycache__)(?:\/|$)/i;
const DOCS = /^(?:docs?|documentation|wiki|website|site)\//i;

/** The release's own documents, most important first: READMEs at the root, model cards, root documents, then deeper ones. */
export const documentPathsOf: (release: Release) => Promise<readonly string[]> = once(async (release) => {
  const ranked: { path: string; rank: number; depth: number }[] = [];
  for (const { path, kind } of release.files) {
    if (kind !== 'file' && kind !== 'symlink') continue;
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const isReadme = README.test(name);
    if (!isReadme && !DOCUMENT.test(name)) continue;
    if (NO_DOCUMENT.test(name) || LICENSE.test(name)) continue;
    if (NO_DOCUMENTS.test(path.slice(0, Math.max(0, slash))) || isUnder(path, 'vendored', 'test')) continue;
    const depth = slash < 0 ? 0 : path.split('/').length - 1;
    const isCard = CARD.test(name);
    // Text files deeper down are data far more often than documents.
    if (depth > 0 && !isReadme && !isCard && /\.txt$/i.test(name)) continue;
    ranked.push({ path, depth, rank: rankOf(path, depth, isReadme, isCard) });
  }
  ranked.sort((a, b) => a.rank - b.rank || a.depth - b.depth || (a.path < b.path ? -1 : 1));
  const room = new Map([
    [4, DOCS_LIMIT],
    [5, NESTED_LIMIT],
  ]);
  return ranked
    .filter(({ rank }) => {
      const left = room.get(rank) ?? Number.POSITIVE_INFINITY;
      room.set(rank, left - 1);
      return left > 0;
    })
    .map(({ path }) => path);
});

/** The README that speaks for the release, where it has one. */
export async function mainReadmeOf(release: Release): Promise<Document | undefined> {
  const readme = release.files.find(({ path }) => MAIN_README.test(path));
  return readme && (await documentOf(release, readme.path));
}

function rankOf(path: string, depth: number, isReadme: boolean, isCard: boolean): number {
  if (depth === 0) {
    if (isReadme) return MAIN_README.test(path) ? 0 : 1;
    return isCard ? 2 : 3;
  }
  if (isCard) return 2;
  return DOCS.test(path) ? 4 : 5;
}

/** Documents of a release, each read once, whoever asks. */
const read = once(async () => new Map<string, Promise<Document | undefined>>());

/** What of its documents was not read, in words for the report; asked for once all have been read. */
export async function documentGapsOf(release: Release): Promise<string[]> {
  const documents = await Promise.all((await read(release)).values());
  return documents
    .flatMap((document) => {
      if (document?.cutAt === undefined) return [];
      const { line } = document.placeAt(document.cutAt);
      return [`${document.path} was read to line ${line}: it is longer than anything that a person writes.`];
    })
    .sort();
}

/** A document of the release; undefined when it is not there or no text. */
export async function documentOf(release: Release, path: string): Promise<Document | undefined> {
  const known = await read(release);
  const document = known.get(path) ?? readOne(release, path);
  known.set(path, document);
  return document;
}

async function readOne(release: Release, path: string): Promise<Document | undefined> {
  const source = await release.text(path);
  if (source === undefined) return undefined;
  // The parser is loaded only where there is a document to read.
  const { mayHaveFrontMatter, readDocument } = await import('./read-document.ts');
  if (!mayHaveFrontMatter(path, source)) return readDocument(path, source);
  const { readFrontMatter } = await import('./front-matter.ts');
  return readDocument(path, source, readFrontMatter);
}
