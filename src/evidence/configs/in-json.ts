import { nameOf, placeOf } from '../../formats/paths.ts';
import type { Evidence } from '../../vocabulary.ts';
import { type Dimensions, dimensionsIn, shapeInWords } from '../dimensions.ts';
import { nameRank } from './candidates.ts';

export interface ConfigFile {
  evidence: Evidence;
  /** Larger is better evidence. */
  rank: number;
}

/** Keys by which a config names its class or family. */
const SAYS_FAMILY = /"(?:architectures|model_type|_class_name)"/;

/** What a JSON file must say to be a model's: its class or family, or its sizes. Undefined for any other, and for what is no JSON. */
export function configInJson(path: string, text: string): ConfigFile | undefined {
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
