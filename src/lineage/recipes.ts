import { familyOf } from '../models/catalogue.ts';
import { isMadeBy } from '../models/names/makers.ts';
import { baseNameOf, nameKey, wordsOf } from '../models/names/words.ts';
import type { LinkedModels } from './names/linked.ts';
import type { OwnNames } from './names/own.ts';
import { NO_PARENT } from './signs/around-wordings.ts';
import type { Sign } from './signs/sign.ts';

/** A trainer writes "example-llama", "example-qwen" and so on, whatever it is given. */
const MENU_MAKERS = 4;

/**
 * Tells the set-ups of models that the release publishes from those that show what users may tune: by the name of the
 * file or of what it writes, and by stages that start from each other's results. A stage that starts from an earlier
 * one's result names no base.
 */
export function withRecipes(
  found: readonly Sign[],
  linked: LinkedModels,
  own: OwnNames,
  makers: readonly string[],
  repository: string | undefined,
): Sign[] {
  const signs = found.filter((sign) => !isSetup(sign) || isParent(sign, makers));
  const setups = signs.filter(isSetup);
  const named = setups.filter((sign) => isWrittenAsOwn(sign, own));
  const isMenu = new Set(named.map(({ model }) => familyOf(model)?.makers[0] ?? model)).size > MENU_MAKERS;
  const results = new Set(setups.map(resultOf));
  const starts = new Set(setups.map(({ model }) => nameKey(model)));
  return signs.flatMap((sign): Sign[] => {
    if (!isSetup(sign)) return [sign];
    if (results.has(nameKey(sign.model)) || isOwnResult(sign, own)) return [];
    const isRecipe =
      isPublished(sign, linked) || starts.has(resultOf(sign) ?? '') || (!isMenu && isWrittenAsOwn(sign, own));
    if (!isRecipe && isReleased(sign, linked, makers, repository)) return [];
    return [isRecipe ? { ...sign, kind: 'recipe' } : sign];
  });
}

/**
 * A model on the makers' own account that documents link to, called unlike the repository: what starts from it shows
 * users how to tune the release. A model that is called like another known line is what this one may have come from.
 */
function isReleased(
  { model }: Sign,
  linked: LinkedModels,
  makers: readonly string[],
  repository: string | undefined,
): boolean {
  if (!linked.isLinked(model) || !isMadeBy(makers, model, undefined)) return false;
  const family = familyOf(model);
  const [first] = wordsOf(repository ?? '');
  const isCalledAlike = family !== undefined && family.at > 0 && wordsOf(baseNameOf(model))[0] === first;
  return !family || isCalledAlike || family.name === familyOf(repository ?? '')?.name;
}

/** Marks commands in a folder with others that run the same program on a published model of the release. */
export function withNeighbours(launches: readonly Sign[], own: OwnNames): Sign[] {
  const tunesOwn = new Set(
    launches
      .filter(({ model }) => model.includes('/') && own.isOwn(model) && !familyOf(model))
      .map(programOf),
  );
  return launches.map((sign) => {
    const program = programOf(sign);
    return program && tunesOwn.has(program) ? { ...sign, besideOwn: true } : sign;
  });
}

function programOf({ program, evidence: { file = '' } }: Sign): string | undefined {
  return program === undefined ? undefined : [...file.split('/').slice(0, -1), program].join('/');
}

function isSetup({ kind }: Sign): boolean {
  return kind === 'training-setup' || kind === 'default';
}

/** A judge is trained beside the release, and what its makers tuned before is a stage of it. */
function isParent({ model }: Sign, makers: readonly string[]): boolean {
  const family = familyOf(model);
  return !NO_PARENT.test(model) && !(family?.kind === 'tuned' && isMadeBy(makers, model, family.name));
}

/** What a set-up calls its result, where that is a name of several words and no mere "output". */
function resultOf({ writes, model }: Sign): string | undefined {
  const key = writes === undefined ? '' : nameKey(writes);
  return key.includes(' ') && key !== nameKey(model) ? key : undefined;
}

/** Folders that people keep models of all kinds in: what stands over them is where somebody works. */
const KEPT_IN =
  /\/(?:\w*[-_])?(?:models?|ckpts?|checkpoints?|weights|pretrained|outputs?|results|saves?|runs?)\//gi;

/** "/data/models/ExampleForCausalLM/llama-7b-8-experts" was made of a LLaMA for this release, before it was trained. */
function isOwnResult({ given = '', model }: Sign, own: OwnNames): boolean {
  if (own.isOwn(baseNameOf(given))) return true;
  // "lab-example-13b-base" is of no family that anybody else knows.
  if (own.isIn(baseNameOf(model)) && !familyOf(model)) return true;
  const [kept] = [...given.matchAll(KEPT_IN)];
  const steps = kept ? given.slice(kept.index + kept[0].length).split('/') : [];
  return steps.slice(0, -1).some((step) => own.begins(step));
}

function isWrittenAsOwn({ model, writes = '' }: Sign, own: OwnNames): boolean {
  return own.isIn(baseNameOf(writes)) && !own.isIn(model);
}

function isPublished({ model, evidence, writes = '' }: Sign, linked: LinkedModels): boolean {
  const isNamed = linked.isNamedAfterOne(evidence.file ?? '') || linked.isNamedAfterOne(writes);
  return isNamed && !linked.isNamedAfterOne(model);
}
