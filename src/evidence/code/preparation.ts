import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { callsIn, type PythonModule } from '../../text/python/module.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import { copiedProjectsOf } from '../copied-projects.ts';
import { findClues, type Hit, indexModule, lastName } from './clue.ts';
import { PREPARATION_CLUES } from './clues/data-processing.ts';
import type { Reading } from './reading.ts';

/**
 * What the trainers of this release do to their raw records before they learn from them. A trainer that tokenizes and
 * filters its data itself needs no script beside it.
 */
export async function readPreparation(release: Release, trainers: readonly Reading[]): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const { path } of trainers) {
    if (!/\.(?:py|ipynb)$/.test(path)) continue;
    const module = await pythonModuleOf(release, path);
    const hits = module ? findClues(indexModule(module), PREPARATION_CLUES) : [];
    if (hits.length) found.push({ path, activity: 'data-processing', points: hits[0]!.points, hits });
  }
  return found.length || !trainers.length ? found : readDatasets(release);
}

const DATASET = /^[ \t]*class \w{1,100}\([^)\n]{0,300}Dataset/m;
const TOKENIZES = /tokenizer\b[^\n]{0,40}\(|\.encode\(/;
/** With pictures and sound the text is a caption, and the records are made elsewhere. */
const OTHER_MEDIA = /\b(?:PIL|torchvision|torchaudio|decord|cv2|librosa|soundfile)\b/;
const PARSED = 3;

/** Data sets of text that turn it into tokens as they are read: the first one. Those of a copied library serve whoever uses it. */
async function readDatasets(release: Release): Promise<Reading[]> {
  const { isCopy } = copiedProjectsOf(release);
  let parsed = 0;
  for (const path of await pythonPathsOf(release)) {
    if (folderRole(path) || path.split('/').slice(0, -1).some(isCopy)) continue;
    const text = await release.text(path);
    if (!text || !TOKENIZES.test(text) || !DATASET.test(text) || OTHER_MEDIA.test(text)) continue;
    if (++parsed > PARSED) return [];
    const module = await pythonModuleOf(release, path);
    const hit = module && tokenizingDataset(module);
    if (hit) return [{ path, activity: 'data-processing', points: hit.points, hits: [hit] }];
  }
  return [];
}

function tokenizingDataset(module: PythonModule): Hit | undefined {
  for (const definition of module.definitions) {
    if (definition.kind !== 'class' || !definition.bases.some((base) => /Dataset\w*$/.test(base))) continue;
    const call = callsIn(module, definition).find(
      ({ callee }) =>
        /(?:^|\.)tokenizer(?:\.(?:encode\w*|__call__))?$/i.test(callee) || lastName(callee) === 'encode',
    );
    if (!call) continue;
    const detail = `${definition.name} turns its records into tokens (${lastName(call.callee)})`;
    return { group: 'works', points: 3, line: call.line, detail };
  }
  return undefined;
}
