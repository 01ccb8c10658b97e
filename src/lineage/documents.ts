import { FIRST_WORDS } from '../models/catalogue.ts';
import { folderRole } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { documentOf, documentPathsOf } from '../text/documents.ts';
import { foreignIn } from './foreign.ts';
import { ANY_WORDING } from './signs/wordings.ts';

/** Deeper documents are about one experiment or one script. */
const DEPTH_LIMIT = 2;
const SIZE_LIMIT = 1024 * 1024;

/** What readers may do, what the release was before, and what it is measured with. */
const ASIDE =
  /(?:^|\/)\.|(?:^|\/)(?:eval(?:s|uations?)?|benchmarks?|tutorials?|guides?|how-?tos?|cookbooks?|archived?|legacy|deprecated|old)\//i;

const NAMES_A_MODEL = new RegExp(
  `huggingface\\.co/|hf\\.co/|modelscope\\.|base_model|\\b(?:${[...FIRST_WORDS].filter((word) => word.length > 1).join('|')})`,
  'i',
);

/** The documents that may tell about a base model: those of the root first, then those further down. */
export async function lineageDocumentsOf(release: Release): Promise<Document[]> {
  const foreign = foreignIn(release);
  const documents: Document[] = [];
  for (const path of await documentPathsOf(release)) {
    if (depthOf(path) > DEPTH_LIMIT || foreign(path) || folderRole(path) === 'example' || ASIDE.test(path))
      continue;
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
function depthOf(path: string): number {
  return path.split('/').length - 1;
}
