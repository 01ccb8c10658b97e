import { folderRole } from '../evidence/folders.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { documentOf } from '../text/documents.ts';
import { FIRST_WORDS } from './catalogue/catalogue.ts';
import { foreignIn } from './foreign.ts';
import { ANY_WORDING } from './signs/wordings.ts';

const MARKDOWN = /\.(?:md|markdown|mdx)$|(?:^|\/)README$/i;
/** About the project, not about its models. */
const NOT_ABOUT_MODELS =
  /(?:^|\/)(?:change_?log|contributing|code_of_conduct|security|support|install(?:ation)?|faq|history|governance|maintainers|authors)[^/]*$|(?:^|\/)\.github\//i;
const DOCUMENT_LIMIT = 80;
/** Deeper documents are about one experiment or one script. */
const DEPTH_LIMIT = 2;
const SIZE_LIMIT = 1024 * 1024;

const NAMES_A_MODEL = new RegExp(
  `huggingface\\.co/|hf\\.co/|modelscope\\.|base_model|\\b(?:${[...FIRST_WORDS].filter((word) => word.length > 1).join('|')})`,
  'i',
);

/** The documents that may tell about a base model: those of the root first, then those further down. */
export async function lineageDocumentsOf(release: Release): Promise<Document[]> {
  const foreign = foreignIn(release);
  const paths = release.files
    .filter(({ path, kind }) => kind !== 'submodule' && MARKDOWN.test(path) && !NOT_ABOUT_MODELS.test(path))
    .map(({ path }) => path)
    .filter((path) => folderRole(path) !== 'vendored' && folderRole(path) !== 'test')
    .filter((path) => depthOf(path) <= DEPTH_LIMIT && !foreign(path))
    .sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1))
    .slice(0, DOCUMENT_LIMIT);
  const documents: Document[] = [];
  for (const path of paths) {
    const text = await release.text(path);
    if (!text || text.length > SIZE_LIMIT) continue;
    // Titles of the root's documents name the release itself, whatever else they say.
    if (depthOf(path) > 0 && !(ANY_WORDING.test(text) && NAMES_A_MODEL.test(text))) continue;
    const document = await documentOf(release, path);
    if (document) documents.push(document);
  }
  return documents;
}

/** How many folders a path is below the root. */
export function depthOf(path: string): number {
  return path.split('/').length - 1;
}
