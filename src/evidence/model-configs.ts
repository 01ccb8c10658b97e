import { isInExamples, isInTests, isVendored } from '../formats/folders.ts';
import { inParallel } from '../formats/in-parallel.ts';
import { folderOf, nameOf, placeOf } from '../formats/paths.ts';
import type { Release } from '../release/release.ts';
import type { Evidence } from '../vocabulary.ts';
import { type Dimensions, dimensionsIn, shapeInWords } from './dimensions.ts';

/** Longer JSON is data, longer YAML or code is generated. */
const JSON_LIMIT = 64 * 1024;
const TEXT_LIMIT = 256 * 1024;

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
  const candidates = release.files.filter(({ kind, path }) => kind !== 'submodule' && mayBeConfig(path));
  const found = await inParallel(candidates, ({ path }) => readConfig(release, path));
  return found
    .filter((config) => config !== undefined)
    .map((config, index) => ({ config, index }))
    .sort((a, b) => b.config.rank - a.config.rank || a.index - b.index)
    .slice(0, EVIDENCE_LIMIT)
    .map(({ config }) => config.evidence);
}

function mayBeConfig(path: string): boolean {
  if (isInTests(path) || isVendored(path)) return false;
  if (
    folderOf(path)
      .toLowerCase()
      .split('/')
      .some((folder) => RESULTS.test(folder))
  )
    return false;
  const name = nameOf(path).toLowerCase();
  if (/\.(?:json|ya?ml|toml|gin)$/.test(name))
    return !/^(?:package|tsconfig|tokenizer|vocab|merges)\b/.test(name);
  if (name.endsWith('.sh')) return /train|\d+[bm]\b/.test(name);
  if (!name.endsWith('.py') || OTHER_WORK.test(name) || /_test\.py$/.test(name)) return false;
  return true;
}

/** True for code whose place says that it describes a model. */
function saysShape(path: string): boolean {
  return SAYS_SHAPE.test(nameOf(path).toLowerCase()) || SAYS_SHAPE.test(nameOf(folderOf(path)).toLowerCase());
}

async function readConfig(release: Release, path: string): Promise<ConfigFile | undefined> {
  const json = path.endsWith('.json');
  const size = await release.size(path);
  if (size === undefined || size === 0 || size > (json ? JSON_LIMIT : TEXT_LIMIT)) return undefined;
  const text = await release.text(path);
  if (text === undefined) return undefined;
  if (json) return fromJson(path, text);
  const dimensions = dimensionsIn(text);
  if (!dimensions) return /\.ya?ml$/.test(path) ? fromModelSection(path, text) : undefined;
  const code = path.endsWith('.py');
  if (code && isSignature(text, dimensions.line)) return undefined;
  if (code && !saysShape(path) && Object.keys(dimensions.sizes).length < SURE_KINDS) return undefined;
  const rank = (code ? 2 : path.endsWith('.sh') ? 1 : 3) + (isInExamples(path) ? -3 : 0) + nameRank(path);
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
  const line = text.slice(0, section.index).split('\n').length;
  return {
    evidence: { ...placeOf(path), line, detail: section[2]!.slice(0, 80) },
    rank: isInExamples(path) ? -2 : 1,
  };
}

/** What a JSON file must say to be a model's: its class or family, or its sizes. */
function fromJson(path: string, text: string): ConfigFile | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const config = data as Record<string, unknown>;
  const dimensions = dimensionsIn(text);
  const family = familyOf(config);
  const name = nameOf(path);
  if (name === 'model_index.json' && typeof config._class_name === 'string') {
    return {
      evidence: { ...placeOf(path), detail: `${config._class_name}, a pipeline of several parts` },
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
  return typeof config._diffusers_version === 'string' && !/Scheduler$/.test(String(config._class_name));
}

/** True where the line belongs to the arguments of a function: defaults of a building block, no model's sizes. */
function isSignature(text: string, line: number): boolean {
  const lines = text.split('\n', line);
  const indent = (source: string) => source.length - source.trimStart().length;
  const own = lines[line - 1] ?? '';
  if (/^\s*(?:async )?def /.test(own)) return true;
  for (let at = line - 2; at >= 0 && at > line - 80; at -= 1) {
    const above = lines[at] ?? '';
    if (above.trim() === '' || indent(above) >= indent(own)) continue;
    return /^\s*(?:async )?def .*[(,]\s*(?:#.*)?$/.test(above);
  }
  return false;
}
