import { familyOf } from '../../models/catalogue.ts';
import { modelInValue } from '../../models/names/hub.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import type { Release } from '../../release/release.ts';
import { ownPrograms } from '../programs.ts';
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
  const mayTell = (text: string) => MAY_NAME_ONE.test(text) && namesAnImageModel(text);
  for await (const { path, module } of ownPrograms(release, mayTell)) {
    for (const { name, value, line } of module.constants) {
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

/** A look at the literals of a text, a notebook's among them. */
function namesAnImageModel(text: string): boolean {
  for (const [, literal] of text.matchAll(/["']([\w./-]{4,100})\\?["']/g)) {
    if (familyOf(literal!)?.kind === 'image') return true;
  }
  return false;
}
