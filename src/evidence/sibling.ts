import { isUnder } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import type { Evidence } from '../vocabulary.ts';
import type { OwnModels } from './links/detect.ts';
import { simplify } from './links/makers.ts';

/** Words of a model's name that tell its size, stage or format from its siblings of the same family. */
const VARIANT =
  /^(?:\d+(?:\.\d+)?[bmkt]|\d+x\d+b|a\d+b|\d{3,}|tiny|mini|small|base|medium|large|huge|giant|nano|xs|xl|xxl|instruct|chat|it|sft|dpo|rl|pt|hf|gguf|awq|gptq|fp8|int[48]|bf16|preview|v\d+)$/i;

/** Settings of a training run, by the folder that they lie in. */
const SETTINGS =
  /(?:^|\/)[^/]*(?:train|pretrain|recipe|config)[^/]*\/(?:[^/]+\/){0,4}[^/]+\.(?:ya?ml|json|toml|gin|sh|slurm)$/i;

/** A page may give figures for any model of the family. */
const PAGE = /\.(?:mdx?|markdown|rst|txt|ipynb)$/i;

/**
 * The settings of a sibling, where those of the model that the front page runs are not among them: a family whose first
 * member was given with its training, and whose next one was not. Undefined where no settings bear a model's name.
 *
 * @param recipe what was found of the recipe
 */
export function trainedSibling(
  release: Release,
  { all, run }: OwnModels,
  recipe: readonly Evidence[],
): Evidence | undefined {
  if (run === undefined || recipe.some(({ file }) => file === undefined || PAGE.test(file))) return undefined;
  const wanted = familyOf(run);
  const families = [...new Set(all.map(familyOf))].filter((family) => family.length >= 4);
  if (!families.includes(wanted) || families.length < 2) return undefined;
  const names = (path: string, family: string) =>
    path.split('/').some((part) => simplify(part).includes(family));
  const isSettings = (path: string) => SETTINGS.test(path) && !isUnder(path, 'test');
  if (release.files.some(({ path }) => isSettings(path) && names(path, wanted))) return undefined;
  const siblings = families.filter((family) => !isRelated(family, wanted));
  const given = recipe.find(
    ({ file = '' }) => isSettings(file) && siblings.some((family) => names(file, family)),
  );
  return given?.file === undefined
    ? undefined
    : { file: given.file, detail: `is for another model than ${run}, which the README runs` };
}

function familyOf(name: string): string {
  return simplify(
    name
      .split(/[-_.]+/)
      .filter((word) => !VARIANT.test(word))
      .join(''),
  );
}

/** "acorn" and "acorn2": names of settings are too short to tell the one from the other. */
function isRelated(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
