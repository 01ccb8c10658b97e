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

/**
 * The settings of a sibling, where those of the model that the front page runs are not among them: a family whose first
 * member was given with its training, and whose next one was not. Undefined where no settings bear a model's name.
 */
export function trainedSibling(release: Release, { all, run }: OwnModels): Evidence | undefined {
  if (run === undefined) return undefined;
  const wanted = familyOf(run);
  const families = [...new Set(all.map(familyOf))].filter((family) => family.length >= 4);
  if (!families.includes(wanted) || families.length < 2) return undefined;
  let sibling: Evidence | undefined;
  for (const { path } of release.files) {
    if (!SETTINGS.test(path) || isUnder(path, 'test')) continue;
    const parts = path.split('/').map(simplify);
    if (parts.some((part) => part.includes(wanted))) return undefined;
    const family = families.find(
      (one) => !isRelated(one, wanted) && parts.some((part) => part.includes(one)),
    );
    if (family) sibling ??= { file: path, detail: `sets up a sibling of ${run}` };
  }
  return sibling;
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
