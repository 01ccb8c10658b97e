import { inParallel } from '../formats/in-parallel.ts';
import { folderOf, nameOf, placeOf } from '../formats/paths.ts';
import { isUnder } from '../release/folders.ts';
import type { Release, ReleaseFile } from '../release/release.ts';
import { lineAt } from '../text/line-at.ts';
import type { Evidence } from '../vocabulary.ts';
import { copiedProjectsOf } from './copied-projects.ts';
import { type Dimensions, dimensionsIn, shapeInWords } from './dimensions.ts';
import { isSignature } from './python-signature.ts';

/** Longer JSON is data, longer YAML or code is generated. */
const JSON_LIMIT = 64 * 1024;
const TEXT_LIMIT = 256 * 1024;

const JSON_OF_A_FOLDER = 60;

const EVIDENCE_LIMIT = 12;

/** Folders of results: they repeat the configuration of what was measured. */
const RESULTS =
  /^(?:evals?|evaluations?|results?|outputs?|logs?|runs?|wandb|metrics|leaderboards?|lm[-_]eval\S*)$/;

/** Code that says what a model is made of, by the name of the file or of its folder. */
const SAYS_SHAPE =
  /config|arg(?:s|uments)\b|param|preset|model|gpt|llama|transformer|network|\bnets?\b|archi|constants|train|^run\b|\bnn\b/;
/** Elsewhere in code, so many kinds of sizes together are a model all the same. */
const SURE_KINDS = 4;
const OTHER_WORK = /patch|test|merge|convert|export|bench|quant|eval|profile|reward|discriminator/;

interface ConfigFile {
  evidence: Evidence;
  /** Larger is better evidence. */
  rank: number;
}

/** Files that say concretely what the model is made of, best first. */
export async function modelConfigs(release: Release): Promise<Evidence[]> {
  const { isToolFile } = copiedProjectsOf(release);
  const candidates = fewOfEachFolder(
    release.files.filter(({ kind, path }) => kind !== 'submodule' && mayBeConfig(path) && !isToolFile(path)),
  );
  const found = await inParallel(candidates, ({ path }) => readConfig(release, path));
  return found
    .filter((config) => config !== undefined)
    .map((config, index) => ({ config, index }))
    .sort((a, b) => b.config.rank - a.config.rank || a.index - b.index)
    .slice(0, EVIDENCE_LIMIT)
    .map(({ config }) => config.evidence);
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
function saysShape(path: string): boolean {
  return SAYS_SHAPE.test(nameOf(path).toLowerCase()) || SAYS_SHAPE.test(nameOf(folderOf(path)).toLowerCase());
}

async function readConfig(release: Release, path: string): Promise<ConfigFile | undefined> {
  const json = path.endsWith('.json');
  if (json && ((await release.size(path)) ?? 0) > JSON_LIMIT) return undefined;
  const text = await release.text(path);
  if (text === undefined || text.length > TEXT_LIMIT) return undefined;
  if (json) return fromJson(path, text);
  const dimensions = dimensionsIn(text);
  if (!dimensions) return /\.ya?ml$/.test(path) ? fromModelSection(path, text) : undefined;
  const code = path.endsWith('.py');
  if (code && isSignature(text, dimensions.line)) return undefined;
  if (code && !saysShape(path) && Object.keys(dimensions.sizes).length < SURE_KINDS) return undefined;
  const rank =
    (code ? 2 : path.endsWith('.sh') ? 1 : 3) +
    (isUnder(path, 'example', 'documentation', 'sample') ? -3 : 0) +
    nameRank(path);
  return { evidence: { ...placeOf(path), line: dimensions.line, detail: shapeInWords(dimensions) }, rank };
}

function nameRank(path: string): number {
  return /config|preset|args|param/i.test(nameOf(path)) ? 0.5 : 0;
}

/** A trainer's YAML that builds its model by the name of a class or an architecture, under the key `model`. */
const MODEL_SECTION =
  /^model:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?:(?:\1.*|[ \t]*)\n){0,8}?\1(?:arch|architecture|_target_|target|class_name|class_path|model_type|_component_):[ \t]*["']?([A-Za-z][\w.-]*)/m;

function fromModelSection(path: string, text: string): ConfigFile | undefined {
  const section = MODEL_SECTION.exec(text);
  if (!section) return undefined;
  const line = lineAt(text, section.index);
  return {
    evidence: { ...placeOf(path), line, detail: section[2]!.slice(0, 80) },
    rank: isUnder(path, 'example', 'documentation') ? -2 : 1,
  };
}

/** Keys by which a config names its class or family. */
const SAYS_FAMILY = /"(?:architectures|model_type|_class_name)"/;

/** What a JSON file must say to be a model's: its class or family, or its sizes. */
function fromJson(path: string, text: string): ConfigFile | undefined {
  if (!SAYS_FAMILY.test(text) && !dimensionsIn(text)) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const config = data as Record<string, unknown>;
  const { _class_name: className } = config;
  const dimensions = dimensionsIn(text);
  const family = familyOf(config);
  const name = nameOf(path);
  if (name === 'model_index.json' && typeof className === 'string') {
    return {
      evidence: { ...placeOf(path), detail: `${className}, a pipeline of several parts` },
      rank: 5,
    };
  }
  if (family !== undefined) {
    // An adapter's or a tokenizer's config names a class too, and no size.
    if (
      !dimensions &&
      !Array.isArray(config.architectures) &&
      name !== 'config.json' &&
      !isDiffusers(config)
    ) {
      return undefined;
    }
    return { evidence: evidenceOf(path, dimensions, family), rank: name === 'config.json' ? 6 : 5 };
  }
  if (!dimensions) return undefined;
  return { evidence: evidenceOf(path, dimensions), rank: (name === 'params.json' ? 5 : 3) + nameRank(path) };
}

function evidenceOf(path: string, dimensions: Dimensions | undefined, family?: string): Evidence {
  const detail = [family, dimensions && shapeInWords(dimensions)].filter(Boolean).join(', ');
  return { ...placeOf(path), ...(dimensions && { line: dimensions.line }), detail };
}

/** `LlamaForCausalLM`, `llama`: what transformers, diffusers and their kin call the model. */
function familyOf(config: Record<string, unknown>): string | undefined {
  const { architectures, model_type: type, _class_name: className } = config;
  if (Array.isArray(architectures) && typeof architectures[0] === 'string')
    return architectures[0].slice(0, 80);
  if (typeof type === 'string' && type !== '') return type.slice(0, 80);
  if (typeof className === 'string') return className.slice(0, 80);
  return undefined;
}

/** A part of a pipeline, as diffusers saves it; schedulers have no weights. */
function isDiffusers(config: Record<string, unknown>): boolean {
  const { _diffusers_version: version, _class_name: className } = config;
  return typeof version === 'string' && typeof className === 'string' && !className.endsWith('Scheduler');
}
