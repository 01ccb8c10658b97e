import type { Shape } from '../../models/catalogue.ts';
import { SPELLINGS, TEXT_PARTS } from './dimensions.ts';

export interface ConfigShape {
  shape: Shape;
  /** `model_type` of the whole and of its text model. */
  modelTypes: string[];
  architecture: string | undefined;
}

type Mapping = Record<string, unknown>;

/** Where diffusers says which class a config is of. */
const DIFFUSERS_CLASS = '_class_name';

/** Fewer figures than these describe no model. */
const FEWEST_FIGURES = 2;

/**
 * The shape that a configuration gives: Hugging Face's `config.json` in every family's spelling, Meta's `params.json`,
 * diffusers' configs. Of a model of several parts the language model counts, or the part itself where there is none.
 * What the file does not say stays unsaid. Undefined for what describes no model.
 */
export function shapeOfConfig(config: unknown): ConfigShape | undefined {
  if (!isMapping(config)) return undefined;
  const part = textPartOf(config);
  const shape: Shape = {};
  for (const [dimension, spellings] of Object.entries(SPELLINGS)) {
    const value =
      firstNumber(part, spellings) ?? (part === config ? undefined : firstNumber(config, spellings));
    if (value !== undefined) shape[dimension] = value;
  }
  readDiffusers(config, shape);
  readVision(config, shape);
  readAttentionHabits(part, shape);
  if (Object.keys(shape).length < FEWEST_FIGURES) return undefined;
  const types = [config.model_type, part.model_type].filter((type) => typeof type === 'string');
  const architectures = Array.isArray(config.architectures)
    ? config.architectures
    : [config[DIFFUSERS_CLASS]];
  const architecture = architectures.find((name) => typeof name === 'string');
  return { shape, modelTypes: [...new Set(types)], architecture };
}

/** The mapping of the language model: one step in, at most twice ("thinker_config.text_config"). */
function textPartOf(config: Mapping): Mapping {
  let part = config;
  for (let step = 0; step < 2; step += 1) {
    const name = TEXT_PARTS.find((key) => isMapping(part[key]));
    if (!name) break;
    part = part[name] as Mapping;
  }
  return part;
}

function firstNumber(part: Mapping, spellings: readonly string[]): number | undefined {
  for (const spelling of spellings) {
    const [key, inner] = spelling.split('.') as [string, string | undefined];
    const value = inner === undefined ? part[key] : isMapping(part[key]) ? part[key][inner] : undefined;
    if (typeof value === 'number' && Number.isFinite(value) && value > 0) return value;
  }
  return undefined;
}

/** FLUX in diffusers' words: `num_layers` are its double blocks, and its width is heads times their dimension. */
function readDiffusers(config: Mapping, shape: Shape): void {
  if (String(config[DIFFUSERS_CLASS]).includes('Transformer2D')) {
    if (shape.heads && shape.head_dim) shape.hidden ??= shape.heads * shape.head_dim;
    shape.double_blocks ??= shape.layers;
    delete shape.layers;
  }
  const guidance = config.guidance_embeds ?? config.guidance_embed;
  if (typeof guidance === 'boolean') shape.guidance = guidance ? 1 : 0;
}

function readVision(config: Mapping, shape: Shape): void {
  const vision = config.vision_config;
  if (!isMapping(vision) || !isMapping(config.text_config) || config.model_type !== 'clip') return;
  const figures = {
    vision_hidden: vision.hidden_size,
    vision_layers: vision.num_hidden_layers,
    patch: vision.patch_size,
  };
  for (const [key, value] of Object.entries(figures)) if (typeof value === 'number') shape[key] = value;
}

/** Falcon and StarCoder say "multi_query" where others give one key/value head. */
function readAttentionHabits(part: Mapping, shape: Shape): void {
  if (shape.kv === undefined && part.multi_query === true && part.new_decoder_architecture !== true)
    shape.kv = 1;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
