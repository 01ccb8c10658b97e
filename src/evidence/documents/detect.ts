import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Sightings } from '../decide-states.ts';
import { isMainReadme, type Places } from '../places.ts';
import { dataCardIn, modelCardIn } from './card-sections.ts';
import { NAMED_FILES, spelled } from './names.ts';
import { isResultsFile } from './result-files.ts';
import { resultsIn } from './results.ts';

/** Model card, data card, report, results and logs that stand in the release itself, by name, headings and content. */
export async function detectDocuments(
  release: Release,
  places: Places,
  documents: readonly Document[],
): Promise<Sightings> {
  const found: Sightings = {};
  const add = (id: ComponentId, evidence: Evidence | undefined) => {
    if (evidence) found[id] = [...(found[id] ?? []), evidence];
  };
  for (const { path, kind } of release.files) {
    if (kind === 'submodule' || places.isVendored(path)) continue;
    const name = spelled(path);
    const named = NAMED_FILES.find((row) => row.name.test(name));
    if (named && (found[named.id]?.length ?? 0) < 5 && (await hasContent(release, path)))
      add(named.id, { file: path, detail: named.what });
  }
  for (const document of documents) {
    const main = isMainReadme(document.path);
    add('model-card', modelCardIn(document, main));
    add('data-card', dataCardIn(document));
    for (const evidence of resultsIn(document)) add('evaluation-results', evidence);
  }
  if (!found['evaluation-results'])
    for (const evidence of await resultsFiles(release, places)) add('evaluation-results', evidence);
  return found;
}

async function hasContent(release: Release, path: string): Promise<boolean> {
  return ((await release.bytes(path, 0, 16))?.length ?? 0) > 0;
}

/** The first few files of measured figures. */
async function resultsFiles(release: Release, places: Places): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const { path } of release.files) {
    if (found.length >= 3) break;
    if (!places.isVendored(path) && (await isResultsFile(release, path)))
      found.push({ file: path, detail: 'file of results' });
  }
  return found;
}
