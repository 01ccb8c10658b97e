import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import type { Contents } from './component.ts';
import { detectData } from './data/detect.ts';
import { areForTuning } from './data/for-tuning.ts';
import { decideStates } from './decide-states.ts';
import { readDeclared } from './declared-components.ts';
import { detectDocuments } from './documents/detect.ts';
import { detectLinks } from './links/detect.ts';
import { detectRecipe } from './recipe/detect.ts';
import { readReleaseText } from './release-text.ts';
import { trainedSibling } from './sibling.ts';
import { detectTensors } from './tensors.ts';

/** What the release contains, component by component. */
export async function collectEvidence(
  release: Release,
  declaration: Declaration | undefined,
): Promise<Contents> {
  const text = await readReleaseText(release);
  // The parser of Python comes with it.
  const { detectCode } = await import('./code/detect.ts');
  const [tensors, code, papers, declared] = await Promise.all([
    detectTensors(release),
    detectCode(release),
    detectDocuments(text),
    readDeclared(release, declaration),
  ]);
  const trains = code.found['training-code'] !== undefined;
  const { found: links, publishedData, models } = await detectLinks(text, trains);
  const data = await detectData(text, links);
  const dataGiven = data.present.data !== undefined || links.data !== undefined;
  const recipe = await detectRecipe(text, dataGiven, code.tunesForUsers === true);
  const allData = [...(data.present.data ?? []), ...(data.linked.data ?? [])];
  const dataTunes = !declared.present.data && !declared.linked.data && areForTuning(allData);
  const ofTuning: NonNullable<Contents['ofTuning']> = {
    ...(code.tunesOnly && !links['training-code'] && { 'training-code': code.tunesOnly }),
    ...(allData[0] && dataTunes && { data: allData[0] }),
  };
  const ofSibling = trains ? trainedSibling(release, models, recipe.recipe ?? []) : undefined;
  return {
    components: decideStates({
      present: [tensors.found, code.found, papers, data.present, recipe, declared.present],
      linked: [data.linked, declared.linked],
      declared: [declared.declared, tensors.unread ?? {}],
    }),
    ...(publishedData && { publishedData }),
    ...(dataGiven && data.internal && { internalData: data.internal }),
    ...(Object.keys(ofTuning).length > 0 && { ofTuning }),
    ...(ofSibling && { ofSibling }),
    observations: [
      ...declared.observations,
      ...tensors.observations,
      ...code.observations,
      ...data.observations,
    ],
  };
}
