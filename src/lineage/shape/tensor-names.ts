/** What the name and the dimensions of one tensor say about the whole model. */
export interface TensorPart {
  /** Of the name without its wrappers. Groups: `layer`, `expert`, `visual`. */
  pattern: RegExp;
  gives: Readonly<Record<string, (shape: readonly number[]) => number | undefined>>;
}

const first = (shape: readonly number[]) => shape[0];
const second = (shape: readonly number[]) => shape[1];
/** GPT-2 stores its projections the other way round: the wider side is the projection, in either order. */
const wider = (shape: readonly number[]) => Math.max(...shape);

/** Prefixes that a model gets by being a part of another, or by a training library. Taken off again and again. */
export const WRAPPERS: readonly string[] = [
  'model.',
  'module.',
  '_orig_mod.',
  'transformer.',
  'language_model.',
  'llm.',
  'text_model.',
  'text_decoder.',
  'thinker.',
  'backbone.',
  'gpt_neox.',
  'base_model.',
  'bert.',
  'diffusion_model.',
];

const LAYER = String.raw`^(?:encoder\.|decoder\.)?(?:layers?|h|blocks?|blk)\.(?<layer>\d+)\.`;
const layer = (rest: string) => new RegExp(LAYER + rest);

/** The first that matches counts. GGUF's names stand beside those of safetensors and PyTorch. */
export const PARTS: readonly TensorPart[] = [
  {
    pattern:
      /^(?:embed_tokens|(?:encoder|decoder)\.embed_tokens|tok_embeddings|wte|embed_in|shared|token_embd|embeddings?|(?:embeddings?\.)?word_embeddings|embeddings\.token_embedding)\.weight$/,
    gives: { vocab: first, hidden: second },
  },
  {
    pattern: /^(?:double_blocks|transformer_blocks)\.(?<double>\d+)\.(?:img_attn\.qkv|attn\.to_q)\.weight$/,
    gives: {},
  },
  { pattern: /^(?:img_in|x_embedder)\.weight$/, gives: { hidden: first, in_channels: second } },
  { pattern: /^(?:txt_in|context_embedder)\.weight$/, gives: { context_dim: second } },
  { pattern: /(?:^|\.)guidance_(?:in|embedder)\..*weight$/, gives: { guidance: () => 1 } },
  { pattern: /^(?:single_blocks|single_transformer_blocks)\.(?<single>\d+)\./, gives: {} },
  { pattern: /(?:^|\.)attn2\.to_k\.weight$/, gives: { cross_attention: second } },
  {
    pattern: /^vision_model\.embeddings\.patch_embedding\.weight$/,
    gives: { vision_hidden: first, patch: (shape) => shape.at(-1) },
  },
  { pattern: /^vision_model\.encoder\.layers\.(?<visual>\d+)\./, gives: {} },
  { pattern: /^encoder\.conv1\.weight$/, gives: { hidden: first, mel_bins: second } },
  { pattern: layer(String.raw`self_attn\.kv_a_layernorm\.weight$`), gives: { kv_lora: first } },
  {
    pattern: layer(String.raw`(?:self_attn|attention|attn)\.(?:q_norm|q_layernorm|query_layernorm)\.weight$`),
    gives: { head_dim: first },
  },
  { pattern: layer(String.raw`attn_q_norm\.weight$`), gives: { head_dim: first } },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:q_proj|wq|query|q)|attn_q)\.weight$`,
    ),
    gives: { query_rows: first },
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attn|attention|attn|attn\.attention|attention\.self|layer\.0\.SelfAttention)\.(?:k_proj|wk|key|k)|attn_k)\.weight$`,
    ),
    gives: { kv_rows: first },
  },
  {
    pattern: layer(
      String.raw`(?:(?:self_attention|self_attn|attention|attn|norm_attn_norm\.attn)\.(?:query_key_value|c_attn|wqkv|Wqkv|W_pack|qkv_proj|att_proj)|attn_qkv)\.weight$`,
    ),
    gives: { qkv_rows: wider },
  },
  {
    pattern: layer(
      String.raw`(?:mlp|block_sparse_moe|feed_forward)\.experts\.(?<expert>\d+)\.(?:down_proj|w2)\.weight$`,
    ),
    gives: { moe_ffn: second },
  },
  {
    pattern: layer(String.raw`(?:mlp|feed_forward)\.experts\.down_proj(?:_blocks)?$`),
    gives: { experts: first, moe_ffn: second },
  },
  {
    pattern: layer(String.raw`ffn_down_exps\.weight$`),
    gives: { experts: first, moe_ffn: (shape) => shape[2] },
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|block_sparse_moe|feed_forward)\.(?:gate|router)(?:\.wg)?|ffn_gate_inp)\.weight$`,
    ),
    gives: { experts: first },
  },
  {
    pattern: layer(
      String.raw`(?:(?:mlp|feed_forward|ffn)\.(?:down_proj|w2|dense_4h_to_h|fc2|fc_out)|fc2|output\.dense|layer\.\d\.DenseReluDense\.wo|ffn_down)\.weight$`,
    ),
    gives: { ffn: second },
  },
  { pattern: layer(String.raw`mlp\.c_proj\.weight$`), gives: { ffn: wider } },
  { pattern: layer(''), gives: {} },
];

/** Names that only some code gives, and the `model_type` values of that code. The first whose signs are all there counts. */
export const STYLES: readonly { signs: readonly RegExp[]; modelTypes: readonly string[] }[] = [
  {
    signs: [/kv_a_proj_with_mqa/, /indexer/],
    modelTypes: ['deepseek_v32', 'glm_moe_dsa'],
  },
  {
    signs: [/kv_a_proj_with_mqa/],
    modelTypes: ['deepseek_v2', 'deepseek_v3', 'kimi_k2', 'kimi_k25', 'minicpm3', 'kimi_linear', 'kimi_k3'],
  },
  { signs: [/attention\.wqkv/], modelTypes: ['internlm2'] },
  { signs: [/W_pack/], modelTypes: ['baichuan'] },
  { signs: [/attn\.c_attn/, /mlp\.w1/], modelTypes: ['qwen'] },
  { signs: [/^wpe\./, /attn\.c_attn/], modelTypes: ['gpt2', 'gpt_bigcode'] },
  { signs: [/attn\.attention\.q_proj/], modelTypes: ['gpt_neo'] },
  { signs: [/^h\.\d+\.attn\.q_proj/, /mlp\.fc_in/], modelTypes: ['gptj', 'codegen'] },
  { signs: [/^embed_in/], modelTypes: ['gpt_neox'] },
  { signs: [/^word_embeddings_layernorm/], modelTypes: ['bloom'] },
  { signs: [/^h\.\d+\.self_attention\.query_key_value/], modelTypes: ['falcon'] },
  { signs: [/^encoder\.layers\.\d+\.self_attention\.query_key_value/], modelTypes: ['chatglm'] },
  { signs: [/attn\.Wqkv/], modelTypes: ['mpt', 'dbrx'] },
  { signs: [/pre_feedforward_layernorm/, /q_norm/], modelTypes: ['gemma3', 'gemma3_text', 'gemma4'] },
  { signs: [/pre_feedforward_layernorm/], modelTypes: ['gemma2'] },
  { signs: [/post_feedforward_layernorm/, /q_norm/], modelTypes: ['olmo2', 'olmo3'] },
  { signs: [/attn\.sinks|self_attn\.sinks/], modelTypes: ['gpt_oss'] },
  { signs: [/decoder\.layers\.\d+\.encoder_attn/, /conv1/], modelTypes: ['whisper'] },
  { signs: [/^decoder\.embed_positions/], modelTypes: ['opt'] },
  { signs: [/^encoder\.layer\.\d+\.attention\.self/], modelTypes: ['bert'] },
  { signs: [/SelfAttention/], modelTypes: ['t5'] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/, /experts/], modelTypes: ['qwen3_vl_moe'] },
  { signs: [/^(?:model\.)?visual\./, /q_norm/], modelTypes: ['qwen3_vl'] },
  { signs: [/q_norm/, /experts/], modelTypes: ['qwen3_moe', 'glm4_moe', 'olmoe', 'minimax_m2'] },
  { signs: [/q_norm/], modelTypes: ['qwen3'] },
  { signs: [/block_sparse_moe/], modelTypes: ['mixtral', 'phimoe', 'minimax_m2'] },
  { signs: [/q_proj\.bias/, /fc2/], modelTypes: ['phi', 'starcoder2'] },
  { signs: [/q_proj\.bias/], modelTypes: ['qwen2', 'qwen2_moe'] },
  { signs: [/qkv_proj/, /gate_up_proj/], modelTypes: ['phi3'] },
  { signs: [/mixer\.A_log/, /mixer\.x_proj/], modelTypes: ['mamba', 'falcon_mamba'] },
  { signs: [/mixer\.A_log/], modelTypes: ['mamba2'] },
];
