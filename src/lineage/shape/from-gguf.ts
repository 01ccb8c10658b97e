import type { Tensor } from '../../formats/tensor-files.ts';
import type { Shape } from '../../models/catalogue.ts';
import type { TensorShape } from './from-tensors.ts';

/** Keys below the architecture's own name ("llama.block_count") and the dimension that each gives. */
const KEYS: Readonly<Record<string, string>> = {
  embedding_length: 'hidden',
  block_count: 'layers',
  'attention.head_count': 'heads',
  'attention.head_count_kv': 'kv',
  'attention.key_length': 'head_dim',
  'attention.kv_lora_rank': 'kv_lora',
  feed_forward_length: 'ffn',
  expert_count: 'experts',
  expert_feed_forward_length: 'moe_ffn',
  expert_used_count: 'top_k',
  vocab_size: 'vocab',
  context_length: 'positions',
  'rope.freq_base': 'rope',
};

/** GGUF's architecture names where they differ from transformers' `model_type`. */
const MODEL_TYPES: Readonly<Record<string, readonly string[]>> = {
  llama: ['llama', 'mistral', 'mixtral'],
  deepseek2: ['deepseek_v2', 'deepseek_v3', 'kimi_k2', 'kimi_k25'],
  qwen2moe: ['qwen2_moe'],
  qwen3moe: ['qwen3_moe'],
  gemma3: ['gemma3', 'gemma3_text'],
  'gpt-oss': ['gpt_oss'],
  gptneox: ['gpt_neox'],
  glm4moe: ['glm4_moe'],
};

/** The shape that a GGUF header's key-values give; undefined for other formats. */
export function shapeOfGguf(
  metadata: Readonly<Record<string, unknown>>,
  tensors: readonly Tensor[],
): TensorShape | undefined {
  const architecture = metadata['general.architecture'];
  if (typeof architecture !== 'string') return undefined;
  const shape: Shape = {};
  for (const [key, dimension] of Object.entries(KEYS)) {
    const value = Number(metadata[`${architecture}.${key}`] ?? Number.NaN);
    if (Number.isFinite(value) && value > 0) shape[dimension] = value;
  }
  // The list of tokens is cut by the reader; the embedding has one row for each.
  const embedding = tensors.find(({ name }) => name === 'token_embd.weight');
  shape.vocab ??= embedding?.shape[0];
  if (shape.hidden === undefined) return undefined;
  return { shape, modelTypes: [...(MODEL_TYPES[architecture] ?? [architecture])] };
}
