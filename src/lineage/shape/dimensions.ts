import type { Shape } from '../../models/catalogue.ts';

/** What two shapes are compared by. A difference in one of the first two breaks a match, whatever else agrees. */
export const COMPARED = [
  'hidden',
  'heads',
  'layers',
  'kv',
  'ffn',
  'head_dim',
  'experts',
  'moe_ffn',
  'kv_lora',
  'query_rows',
  'kv_rows',
  'qkv_rows',
  'cross_attention',
  'double_blocks',
  'single_blocks',
  'context_dim',
  'in_channels',
  'guidance',
  'vision_hidden',
  'vision_layers',
  'patch',
  'mel_bins',
] as const;

/** What only decides between models that are equal in the above: fine-tuning changes these, or they say little. */
export const DECIDING = ['top_k', 'rope', 'positions'] as const;

/** How a configuration spells each dimension; the first that is there counts. A dot leads into a nested mapping. */
export const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  hidden: ['hidden_size', 'n_embd', 'd_model', 'dim', 'model_dim', 'emb_dim'],
  layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers', 'encoder_layers'],
  heads: [
    'num_attention_heads',
    'n_head',
    'n_heads',
    'num_heads',
    'encoder_attention_heads',
    'num_query_heads',
  ],
  kv: [
    'num_key_value_heads',
    'multi_query_group_num',
    'num_kv_heads',
    'n_kv_heads',
    'n_head_kv',
    'kv_n_heads',
    'attn_config.kv_n_heads',
  ],
  ffn: [
    'intermediate_size',
    'n_inner',
    'ffn_hidden_size',
    'ffn_config.ffn_hidden_size',
    'd_ff',
    'ffn_dim',
    'encoder_ffn_dim',
    'hidden_dim',
    'expert_hidden_size',
  ],
  head_dim: ['head_dim', 'kv_channels', 'd_kv', 'attention_head_dim'],
  experts: [
    'n_routed_experts',
    'num_local_experts',
    'num_experts',
    'moe_num_experts',
    'ffn_config.moe_num_experts',
    'moe.num_experts',
  ],
  moe_ffn: ['moe_intermediate_size', 'expert_ffn_hidden_size'],
  kv_lora: ['kv_lora_rank'],
  vocab: ['vocab_size', 'padded_vocab_size'],
  top_k: [
    'num_experts_per_tok',
    'num_experts_per_token',
    'moe_topk',
    'moe_k',
    'ffn_config.moe_top_k',
    'moe.num_experts_per_tok',
  ],
  rope: ['rope_theta', 'rope_parameters.rope_theta', 'attn_config.rope_theta', 'rotary_emb_base'],
  positions: ['max_position_embeddings', 'n_positions', 'max_seq_len', 'seq_length', 'max_sequence_length'],
  cross_attention: ['cross_attention_dim'],
  double_blocks: ['num_double_layers', 'num_layers_double', 'depth'],
  single_blocks: ['num_single_layers', 'depth_single_blocks'],
  context_dim: ['joint_attention_dim', 'context_in_dim'],
  in_channels: ['in_channels'],
  mel_bins: ['num_mel_bins'],
};

/** In which nested mapping the language model of a model of several parts describes itself. */
export const TEXT_PARTS = [
  'text_config',
  'llm_config',
  'language_config',
  'language_model_config',
  'thinker_config',
];

/**
 * Rows of the query and key projections, which a header shows where it cannot show how many heads they are. The width
 * of a head is hidden / heads wherever nothing else is said: that is its definition, not a default of a class.
 */
export function withProjectionRows(shape: Shape): Shape {
  const { hidden, heads, kv } = shape;
  const width = shape.head_dim ?? (hidden && heads ? hidden / heads : undefined);
  if (!width || !heads || !Number.isInteger(width)) return shape;
  const queries = heads * width;
  if (kv === undefined) return { ...shape, query_rows: queries };
  return { ...shape, query_rows: queries, kv_rows: kv * width, qkv_rows: queries + 2 * kv * width };
}
