import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import { documentOf } from '../text/documents.ts';
import { detectCode } from './code/detect.ts';
import type { Contents } from './component.ts';
import { detectData } from './data/detect.ts';
import { decideStates } from './decide-states.ts';
import { readDeclared } from './declared-components.ts';
import { detectDocuments } from './documents/detect.ts';
import { detectLinks } from './links/detect.ts';
import { placesOf } from './places.ts';
import { detectRecipe } from './recipe/detect.ts';
import { detectTensors } from './tensors.ts';

/** What the release contains, component by component. */
export async function collectEvidence(
  release: Release,
  declaration: Declaration | undefined,
): Promise<Contents> {
  const places = await placesOf(release);
  const documents = await readDocuments(release, places.documents);
  const [tensors, code, papers, declared] = await Promise.all([
    detectTensors(release),
    detectCode(release),
    detectDocuments(release, places, documents),
    readDeclared(release, declaration),
  ]);
  const trains = code.found['training-code'] !== undefined;
  const links = await detectLinks(release, places, documents, trains);
  const data = await detectData(release, places, documents, links);
  const recipe = await detectRecipe(
    release,
    places,
    documents,
    Boolean(data.present.data?.length || links.data?.length),
  );
  return {
    components: decideStates({
      present: [tensors.found, code.found, papers, data.present, recipe, declared.present],
      linked: [data.linked, declared.linked],
      declared: [declared.declared],
    }),
    observations: [
      ...declared.observations,
      ...tensors.observations,
      ...code.observations,
      ...data.observations,
    ],
  };
}

async function readDocuments(release: Release, paths: readonly string[]): Promise<Document[]> {
  const documents = await Promise.all(paths.map((path) => documentOf(release, path)));
  return documents.filter((document) => document !== undefined);
}
