/** The sizes that make a model's shape concrete, by the names that configs give them. */
const NAMES = {
  hidden:
    'hidden_size|n_embd|n_embed|d_model|dim|model_dim|hidden_dim|hidden_channels|embed_dim|embedding_dim|emb_dim|emb_size|dim_model|width|model_channels|inner_dim|base_emb_dim',
  layers:
    'num_hidden_layers|layers|n_layers?|num_layers|num_transformer_layers|depth|num_blocks|n_blocks|num_decoder_layers|decoder_layers|num_res_blocks|base_num_decoder_layers',
  heads:
    'num_attention_heads|num_q_heads|n_heads?|num_heads|attention_heads|heads|decoder_attention_heads|base_num_query_heads',
  ffn: 'intermediate_size|n_inner|ffn_hidden_size|ffn_dim|d_ff|ff_dim|mlp_hidden_size|mlp_hidden_dim|moe_intermediate_size|mlp_ratio|base_mlp_dim',
  vocabulary: 'vocab_size|padded_vocab_size|n_vocab|num_embed|vocabulary_size|embedding_size',
  positions:
    'max_position_embeddings|n_positions|n_ctx|block_size|max_seq_len|max_seq_length|max_sequence_length|context_length|sequence_length|seq_length|seq_len',
  rest: 'num_key_value_heads|n_kv_heads?|num_kv_heads|n_query_groups|num_experts|n_routed_experts|num_local_experts|head_dim|kv_lora_rank|in_channels|out_channels|patch_size|context_dim|cross_attention_dim|latent_channels|z_channels|n_mels',
} as const;

type Size = keyof typeof NAMES;

export interface Dimensions {
  /** The first value that each kind of size has. */
  sizes: Partial<Record<Size, number>>;
  /** Line of the first of them, from 1. */
  line: number;
}

/** Sizes further apart than this many lines belong to different models. */
const NEAR = 60;

/** Parts of a model that put their name before the size. */
const PARTS =
  '(?:gpt|text|audio|vision|image|speech|encoder|decoder|backbone|llm|lm|dit|vit|unet|transformer|flow)[-_](?:n[-_](?=model))?';

const KEY = Object.values(NAMES).join('|').replaceAll('_', '[-_]');
const ANNOTATION = String.raw`\s*:\s*(?:int|float|Optional\[int\]|int \| None)`;
const ASSIGNMENT = String.raw`(?:\s*[:=]\s*|(?<=--[\w-]{1,40})\s+)`;
const NUMBER = String.raw`(\d[\d_]*)(?:\s*\*\s*(\d[\d_]*))?(?![\w.])`;

/** A key, perhaps its annotation, then `:` or `=` (after a command line's option, a blank), then a number. */
const SIZE = new RegExp(
  `(?<![\\w.])(?:--)?["']?(?:${PARTS})?(${KEY})["']?(?:${ANNOTATION})?${ASSIGNMENT}["']?${NUMBER}`,
  'g',
);

const KIND_OF: ReadonlyMap<string, Size> = new Map(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names
      .split('|')
      .flatMap((name) => [name.replace(/s\?$/, ''), name.replace(/\?$/, '')])
      .map((name) => [name, kind as Size] as const),
  ),
);

/** A cheap sign that a text may name sizes at all. */
const SIGN =
  /hidden[-_](?:size|dim|channels)|n_embd|n_embed|d_model|\bdim\b|model_dim|embed_dim|model_channels|emb_dim|emb_size|inner_dim|dim_model/;

/** What a config is about: an optimizer's or a server's settings have numbers too. */
const LEAST_KINDS = 3;

/** The most complete group of sizes near each other, in a config, in code, or on a command line. */
export function dimensionsIn(text: string): Dimensions | undefined {
  return shapesIn(text)[0];
}

/** Every group of sizes near each other that makes a shape, the most complete first. */
export function shapesIn(text: string): Dimensions[] {
  if (!SIGN.test(text)) return [];
  const lines = lineCounter(text);
  const groups: Dimensions[] = [];
  let group: Dimensions | undefined;
  let lastLine = 0;
  for (const match of text.matchAll(SIZE)) {
    const kind = KIND_OF.get(match[1]!.replaceAll('-', '_'));
    // Code writes 48 * 128 where it means 48 heads of 128.
    const value = numberOf(match[2]!) * numberOf(match[3] ?? '1');
    const line = lines(match.index);
    if (!kind || value < 1) continue;
    // The same size again is the next preset of a list.
    if (!group || line - lastLine > NEAR || (group.sizes[kind] !== undefined && kind === 'hidden')) {
      group = { sizes: {}, line };
      groups.push(group);
    }
    lastLine = line;
    group.sizes[kind] ??= value;
  }
  return groups.filter(isShape).sort((a, b) => weight(b) - weight(a));
}

/** `24 layers of 2048`, as far as it is known. */
export function shapeInWords({ sizes }: Dimensions): string {
  const parts: string[] = [];
  if (sizes.layers !== undefined)
    parts.push(`${sizes.layers} layers${sizes.hidden === undefined ? '' : ` of ${sizes.hidden}`}`);
  else if (sizes.hidden !== undefined) parts.push(`width ${sizes.hidden}`);
  if (sizes.vocabulary !== undefined && sizes.vocabulary > 1) parts.push(`vocabulary of ${sizes.vocabulary}`);
  return parts.join(', ');
}

function isShape({ sizes }: Dimensions): boolean {
  const { hidden, layers, heads } = sizes;
  if (hidden === undefined || hidden < 16 || hidden > 200_000) return false;
  if (layers !== undefined && layers > 2000) return false;
  return (layers !== undefined || heads !== undefined) && weight({ sizes, line: 0 }) >= LEAST_KINDS;
}

function weight({ sizes }: Dimensions): number {
  return Object.keys(sizes).length;
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll('_', ''));
}

/** Line numbers of rising offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
