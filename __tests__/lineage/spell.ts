import type { Tensor } from '../../src/formats/tensor-files.ts';
import type { CataloguedModel, Shape } from '../../src/models/catalogue.ts';

type Config = Record<string, unknown>;

const USUAL: Record<string, string> = {
  hidden: 'hidden_size',
  layers: 'num_hidden_layers',
  heads: 'num_attention_heads',
  kv: 'num_key_value_heads',
  ffn: 'intermediate_size',
  head_dim: 'head_dim',
  experts: 'num_experts',
  moe_ffn: 'moe_intermediate_size',
  kv_lora: 'kv_lora_rank',
  vocab: 'vocab_size',
  top_k: 'num_experts_per_tok',
  rope: 'rope_theta',
  positions: 'max_position_embeddings',
  cross_attention: 'cross_attention_dim',
  mel_bins: 'num_mel_bins',
};

const GPT2 = {
  hidden: 'n_embd',
  layers: 'n_layer',
  heads: 'n_head',
  ffn: 'n_inner',
  positions: 'n_positions',
};
const MPT = { hidden: 'd_model', layers: 'n_layers', heads: 'n_heads', positions: 'max_seq_len' };
const DEEPSEEK = { experts: 'n_routed_experts' };

/** How each family's own config.json spells what differs from the usual. */
const OWN: Record<string, Record<string, string>> = {
  gpt2: GPT2,
  gptj: GPT2,
  gpt_bigcode: GPT2,
  gpt_neo: { layers: 'num_layers', heads: 'num_heads' },
  bloom: { layers: 'n_layer', heads: 'n_head' },
  mpt: MPT,
  dbrx: {
    ...MPT,
    kv: 'attn_config.kv_n_heads',
    ffn: 'ffn_config.ffn_hidden_size',
    experts: 'ffn_config.moe_num_experts',
  },
  chatglm: {
    layers: 'num_layers',
    kv: 'multi_query_group_num',
    ffn: 'ffn_hidden_size',
    vocab: 'padded_vocab_size',
    head_dim: 'kv_channels',
  },
  t5: { hidden: 'd_model', layers: 'num_layers', heads: 'num_heads', ffn: 'd_ff', head_dim: 'd_kv' },
  opt: { ffn: 'ffn_dim' },
  whisper: { hidden: 'd_model', layers: 'encoder_layers', heads: 'encoder_attention_heads' },
  falcon: { kv: 'num_kv_heads' },
  mixtral: { experts: 'num_local_experts' },
  gpt_oss: { experts: 'num_local_experts' },
  deepseek_v2: DEEPSEEK,
  deepseek_v3: DEEPSEEK,
  kimi_k2: DEEPSEEK,
  glm4_moe: DEEPSEEK,
  ernie4_5_moe: { experts: 'moe_num_experts' },
};

/** Families that put the language model into a nested mapping. */
const NESTED = new Set([
  'gemma3',
  'gemma4',
  'llama4',
  'mistral3',
  'kimi_k25',
  'kimi_k3',
  'qwen3_vl',
  'qwen3_vl_moe',
  'qwen3_5',
  'qwen3_5_moe',
  'mllama',
]);

/** A row as its own family would write its config.json. */
export function configOf(model: CataloguedModel): Config {
  const [type, textType] = model.modelTypes;
  const head: Config = {
    ...(model.architecture && { architectures: [model.architecture] }),
    ...(type && { model_type: type }),
  };
  if (model.architecture === 'FluxTransformer2DModel') return flux(model.shape);
  if (type === 'clip') return { ...head, ...clip(model.shape) };
  const body = spelled(model.shape, OWN[type ?? ''] ?? {});
  if (!NESTED.has(type ?? '')) return { ...head, ...body };
  return { ...head, text_config: { ...body, ...(textType && { model_type: textType }) } };
}

function spelled(shape: Shape, own: Record<string, string>): Config {
  const body: Config = {};
  for (const [dimension, value] of Object.entries(shape)) {
    const spelling = own[dimension] ?? USUAL[dimension];
    if (!spelling) continue;
    const [key, inner] = spelling.split('.') as [string, string | undefined];
    if (inner) body[key] = { ...(body[key] as Config), [inner]: value };
    else body[key] = value;
  }
  return body;
}

function clip(shape: Shape): Config {
  return {
    text_config: {
      vocab_size: shape.vocab,
      hidden_size: shape.hidden,
      num_hidden_layers: shape.layers,
      num_attention_heads: shape.heads,
    },
    vision_config: {
      hidden_size: shape.vision_hidden,
      num_hidden_layers: shape.vision_layers,
      patch_size: shape.patch,
    },
  };
}

function flux(shape: Shape): Config {
  return {
    _class_name: 'FluxTransformer2DModel',
    num_layers: shape.double_blocks,
    num_single_layers: shape.single_blocks,
    num_attention_heads: shape.heads,
    attention_head_dim: 128,
    joint_attention_dim: shape.context_dim,
    in_channels: shape.in_channels,
    guidance_embeds: shape.guidance === 1,
  };
}

/** The tensors of a row's first and last layer, and its embedding, named as its family's code names them. */
export function tensorsOf(model: CataloguedModel): Tensor[] {
  const { shape } = model;
  const tensors: Tensor[] = [];
  const add = (name: string, ...dimensions: (number | undefined)[]) => {
    if (dimensions.every((each) => each !== undefined))
      tensors.push({ name, dtype: 'BF16', shape: dimensions });
  };
  const type = model.modelTypes[0] ?? '';
  if (model.architecture === 'FluxTransformer2DModel') {
    add('img_in.weight', shape.hidden, shape.in_channels);
    add('txt_in.weight', shape.hidden, shape.context_dim);
    add(`double_blocks.${shape.double_blocks! - 1}.img_attn.qkv.weight`, 3 * shape.hidden!, shape.hidden);
    add(`single_blocks.${shape.single_blocks! - 1}.linear1.weight`, 21504, shape.hidden);
    if (shape.guidance) add('guidance_in.in_layer.weight', shape.hidden, 256);
    return tensors;
  }
  if (shape.cross_attention) {
    add(
      'model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight',
      320,
      shape.cross_attention,
    );
    return tensors;
  }
  const { hidden, vocab } = shape;
  const width = shape.head_dim ?? (hidden && shape.heads ? hidden / shape.heads : undefined);
  const queries = width && shape.heads ? width * shape.heads : undefined;
  const keys = width && shape.kv ? width * shape.kv : undefined;
  const fused = queries && keys ? queries + 2 * keys : undefined;
  for (const at of [0, (shape.layers ?? 1) - 1]) {
    switch (type) {
      case 'gpt2':
        add('wte.weight', vocab, hidden);
        add('wpe.weight', 1024, hidden);
        add(`h.${at}.attn.c_attn.weight`, hidden, fused);
        add(`h.${at}.mlp.c_proj.weight`, shape.ffn, hidden);
        break;
      case 'gpt_bigcode':
        add('transformer.wte.weight', vocab, hidden);
        if (!vocab) add('transformer.wte.weight', 49152, hidden);
        add('transformer.wpe.weight', 8192, hidden);
        add(`transformer.h.${at}.attn.c_attn.weight`, hidden! + (2 * hidden!) / shape.heads!, hidden);
        add(`transformer.h.${at}.mlp.c_proj.weight`, hidden, shape.ffn);
        break;
      case 'gpt_neox':
        add('gpt_neox.embed_in.weight', vocab, hidden);
        add(`gpt_neox.layers.${at}.attention.query_key_value.weight`, fused, hidden);
        add(`gpt_neox.layers.${at}.mlp.dense_4h_to_h.weight`, hidden, shape.ffn);
        break;
      case 'bloom':
        add('word_embeddings.weight', vocab, hidden);
        add('word_embeddings_layernorm.weight', hidden);
        add(`h.${at}.self_attention.query_key_value.weight`, fused, hidden);
        add(`h.${at}.mlp.dense_4h_to_h.weight`, hidden, shape.ffn);
        break;
      case 'falcon':
        add('transformer.word_embeddings.weight', vocab, hidden);
        add(`transformer.h.${at}.self_attention.query_key_value.weight`, fused, hidden);
        add(`transformer.h.${at}.mlp.dense_4h_to_h.weight`, hidden, shape.ffn);
        break;
      case 'chatglm':
        add('transformer.embedding.word_embeddings.weight', vocab, hidden);
        add(`transformer.encoder.layers.${at}.self_attention.query_key_value.weight`, fused, hidden);
        add(`transformer.encoder.layers.${at}.mlp.dense_4h_to_h.weight`, hidden, shape.ffn);
        break;
      case 'qwen':
        add('transformer.wte.weight', vocab, hidden);
        add(`transformer.h.${at}.attn.c_attn.weight`, fused, hidden);
        add(`transformer.h.${at}.mlp.w1.weight`, shape.ffn! / 2, hidden);
        add(`transformer.h.${at}.mlp.c_proj.weight`, hidden, shape.ffn! / 2);
        break;
      case 'internlm2':
        add('model.tok_embeddings.weight', vocab, hidden);
        add(`model.layers.${at}.attention.wqkv.weight`, fused, hidden);
        add(`model.layers.${at}.feed_forward.w2.weight`, hidden, shape.ffn);
        break;
      case 'baichuan':
        add('model.embed_tokens.weight', vocab, hidden);
        add(`model.layers.${at}.self_attn.W_pack.weight`, fused, hidden);
        add(`model.layers.${at}.mlp.down_proj.weight`, hidden, shape.ffn);
        break;
      case 'mpt':
      case 'dbrx':
        add('transformer.wte.weight', vocab ?? 50432, hidden);
        add(`transformer.blocks.${at}.attn.Wqkv.weight`, fused ?? 3 * hidden!, hidden);
        break;
      case 't5':
        add('shared.weight', vocab, hidden);
        add(`encoder.block.${at}.layer.0.SelfAttention.q.weight`, queries, hidden);
        add(`encoder.block.${at}.layer.0.SelfAttention.k.weight`, keys, hidden);
        add(`encoder.block.${at}.layer.1.DenseReluDense.wo.weight`, hidden, shape.ffn);
        break;
      case 'opt':
        add('model.decoder.embed_tokens.weight', vocab ?? 50272, hidden);
        add('model.decoder.embed_positions.weight', 2050, hidden);
        add(`model.decoder.layers.${at}.self_attn.q_proj.weight`, queries, hidden);
        add(`model.decoder.layers.${at}.self_attn.k_proj.weight`, keys, hidden);
        add(`model.decoder.layers.${at}.fc2.weight`, hidden, shape.ffn);
        break;
      case 'bert':
        add('bert.embeddings.word_embeddings.weight', vocab, hidden);
        add(`bert.encoder.layer.${at}.attention.self.query.weight`, queries, hidden);
        add(`bert.encoder.layer.${at}.attention.self.key.weight`, keys, hidden);
        add(`bert.encoder.layer.${at}.output.dense.weight`, hidden, shape.ffn);
        break;
      case 'whisper':
        add('model.encoder.conv1.weight', hidden, shape.mel_bins ?? 80, 3);
        add('model.decoder.embed_tokens.weight', vocab, hidden);
        add(`model.decoder.layers.${at}.encoder_attn.q_proj.weight`, hidden, hidden);
        add(`model.decoder.layers.${at}.self_attn.q_proj.weight`, queries, hidden);
        break;
      case 'clip':
        add('text_model.embeddings.token_embedding.weight', vocab, hidden);
        add(`text_model.encoder.layers.${at}.self_attn.q_proj.weight`, queries, hidden);
        add(
          'vision_model.embeddings.patch_embedding.weight',
          shape.vision_hidden,
          3,
          shape.patch,
          shape.patch,
        );
        if (shape.vision_layers)
          add(
            `vision_model.encoder.layers.${shape.vision_layers - 1}.layer_norm1.weight`,
            shape.vision_hidden,
          );
        break;
      case 'mamba':
      case 'falcon_mamba':
        add('backbone.embeddings.weight', vocab ?? 65024, hidden);
        add(`backbone.layers.${at}.mixer.A_log`, 2 * hidden!, 16);
        add(`backbone.layers.${at}.mixer.x_proj.weight`, 192, 2 * hidden!);
        break;
      case 'mamba2':
        add('backbone.embedding.weight', 50288, hidden);
        add(`backbone.layers.${at}.mixer.A_log`, 80);
        break;
      default:
        likeLlama(add, type, shape, at, queries, keys);
    }
  }
  return tensors;
}

function likeLlama(
  add: (name: string, ...dimensions: (number | undefined)[]) => void,
  type: string,
  shape: Shape,
  at: number,
  queries?: number,
  keys?: number,
): void {
  const prefix = NESTED.has(type) ? 'language_model.model' : 'model';
  const layer = `${prefix}.layers.${at}`;
  add(`${prefix}.embed_tokens.weight`, shape.vocab ?? 32768, shape.hidden);
  if (shape.kv_lora) {
    add(`${layer}.self_attn.kv_a_proj_with_mqa.weight`, shape.kv_lora + 64, shape.hidden);
    add(`${layer}.self_attn.kv_a_layernorm.weight`, shape.kv_lora);
    if (type === 'deepseek_v32' || type === 'glm_moe_dsa')
      add(`${layer}.self_attn.indexer.wk.weight`, 128, shape.hidden);
  } else {
    add(`${layer}.self_attn.q_proj.weight`, queries, shape.hidden);
    add(`${layer}.self_attn.k_proj.weight`, keys, shape.hidden);
  }
  if (type.startsWith('qwen2')) add(`${layer}.self_attn.q_proj.bias`, queries);
  if (/^qwen3(?!_5)|^gemma3/.test(type)) add(`${layer}.self_attn.q_norm.weight`, shape.head_dim);
  if (/^olmo[23]/.test(type)) {
    add(`${layer}.self_attn.q_norm.weight`, queries);
    add(`${layer}.post_feedforward_layernorm.weight`, shape.hidden);
  }
  if (/^gemma[23]/.test(type)) add(`${layer}.pre_feedforward_layernorm.weight`, shape.hidden);
  if (type.startsWith('qwen3_vl')) add('model.visual.patch_embed.proj.weight', 1152, 3, 2, 16, 16);
  if (type === 'phi') add(`${layer}.mlp.fc2.weight`, shape.hidden, shape.ffn);
  else if (!shape.experts || at === 0) add(`${layer}.mlp.down_proj.weight`, shape.hidden, shape.ffn);
  if (shape.experts && at > 0) {
    add(`${layer}.mlp.gate.weight`, shape.experts, shape.hidden);
    const block = /mixtral|phimoe/.test(type) ? 'block_sparse_moe' : 'mlp';
    const down = block === 'mlp' ? 'down_proj' : 'w2';
    add(
      `${layer}.${block}.experts.${shape.experts - 1}.${down}.weight`,
      shape.hidden,
      shape.moe_ffn ?? shape.ffn,
    );
  }
}
