import { folderOf, nameOf } from '../../formats/paths.ts';
import { isUnder } from '../../release/folders.ts';
import type { ReleaseFile } from '../../release/release.ts';

const JSON_OF_A_FOLDER = 60;

/** Folders of results: they repeat the configuration of what was measured. */
const RESULTS =
  /^(?:evals?|evaluations?|results?|outputs?|logs?|runs?|wandb|metrics|leaderboards?|lm[-_]eval\S*)$/;

/** Code that says what a model is made of, by the name of the file or of its folder. */
const SAYS_SHAPE =
  /config|arg(?:s|uments)\b|param|preset|model|gpt|llama|transformer|network|\bnets?\b|archi|constants|train|^run\b|\bnn\b/;
const OTHER_WORK = /patch|test|merge|convert|export|bench|quant|eval|profile|reward|discriminator/;

/** The files that may say what a model is made of. */
export function candidatesAmong(files: readonly ReleaseFile[]): ReleaseFile[] {
  return fewOfEachFolder(files.filter(({ kind, path }) => kind !== 'submodule' && mayBeConfig(path)));
}

/** Hundreds of JSON files in one folder are records of something: the first of them are enough to know what. */
function fewOfEachFolder(files: readonly ReleaseFile[]): ReleaseFile[] {
  const counts = new Map<string, number>();
  return files.filter(({ path }) => {
    if (!path.endsWith('.json')) return true;
    const folder = folderOf(path);
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    return count <= JSON_OF_A_FOLDER;
  });
}

const READ = /\.(?:py|sh|json|ya?ml|toml|gin)$/i;

function mayBeConfig(path: string): boolean {
  if (!READ.test(path) || isUnder(path, 'test', 'vendored')) return false;
  const folders = folderOf(path).toLowerCase().split('/');
  if (folders.some((folder) => RESULTS.test(folder))) return false;
  const name = nameOf(path).toLowerCase();
  if (name.endsWith('.py')) return !OTHER_WORK.test(name) && !name.endsWith('_test.py');
  if (name.endsWith('.sh')) return /train|\d+[bm]\b/.test(name);
  return (
    /\.(?:json|ya?ml|toml|gin)$/.test(name) && !/^(?:package|tsconfig|tokenizer|vocab|merges)\b/.test(name)
  );
}

/** True for code whose place says that it describes a model. */
export function saysShape(path: string): boolean {
  return SAYS_SHAPE.test(nameOf(path).toLowerCase()) || SAYS_SHAPE.test(nameOf(folderOf(path)).toLowerCase());
}

/** Better among equals: a file that is called for its settings. */
export function nameRank(path: string): number {
  return /config|preset|args|param/i.test(nameOf(path)) ? 0.5 : 0;
}
