import { familyOf } from '../../models/catalogue.ts';
import { modelInValue } from '../../models/names/hub.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import { isOfEvaluation } from '../evaluations.ts';
import { foreignIn } from '../foreign.ts';
import type { Sign } from './sign.ts';

const BASE = /^base_?model(?:_(?:path|id|name|repo|repo_id|name_or_path))?$/i;
const MAY_NAME_ONE = /base_?model/i;

/**
 * Models that programs of the release call their base: `base_model_path = "maker/diffusion-xl"`, or so by default. A
 * controller or an adapter of an image model runs on the one that it was trained beside, and where only the program
 * says which that is, it says so by this name. Programs that run language models call any model their base.
 */
export async function signsOfCalledBases(release: Release, makers: readonly string[]): Promise<Sign[]> {
  const signs: Sign[] = [];
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    const role = folderRole(path);
    if (role === 'test' || role === 'vendored' || foreign(path) || isOfEvaluation(path)) continue;
    const text = await release.text(path);
    if (!text || !MAY_NAME_ONE.test(text) || !namesAnImageModel(text)) continue;
    const module = await pythonModuleOf(release, path);
    for (const { name, value, line } of module?.constants ?? []) {
      if (!BASE.test(name.split('.').at(-1)!)) continue;
      const model = modelInValue(value.text ?? '');
      const family = model === undefined ? undefined : familyOf(model);
      if (!model || family?.kind !== 'image' || isMadeBy(makers, model, family.name)) continue;
      const evidence = { file: path, line, detail: `runs on ${name} = ${model}` };
      signs.push({ model, kind: 'training-setup', relation: 'adapter', evidence });
    }
  }
  return signs;
}

/** Parsing costs a hundred times more than this look at the literals of a text, a notebook's among them. */
function namesAnImageModel(text: string): boolean {
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})\\?["']/g)) {
    if (familyOf(literal!)?.kind === 'image') return true;
  }
  return false;
}
