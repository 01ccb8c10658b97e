import type { Files } from './repository.ts';

/** A release that is open weights, and calls itself as told: weights, a config, a license, and nothing to make them. */
export function weightsOnly(what: string): Files {
  return {
    'README.md': `# Tiny\n\nTiny is ${what}.\n\nLoad it with \`AutoModelForCausalLM.from_pretrained("acme/tiny")\`.\n`,
    LICENSE: APACHE,
    'config.json': JSON.stringify({
      architectures: ['GPT2LMHeadModel'],
      model_type: 'gpt2',
      n_embd: 7,
      n_layer: 3,
      n_head: 1,
      vocab_size: 11,
    }),
    'model.safetensors': safetensors({ 'wte.weight': [11, 7], 'h.0.attn.c_attn.weight': [7, 21] }),
  };
}

/** A statement is enough: the whole text is 11 KB. */
const APACHE = 'SPDX-License-Identifier: Apache-2.0\n';

function safetensors(shapes: Record<string, [number, number]>): Buffer {
  let offset = 0;
  const header: Record<string, object> = {};
  for (const [name, shape] of Object.entries(shapes)) {
    const length = shape[0] * shape[1] * 4;
    header[name] = { dtype: 'F32', shape, data_offsets: [offset, offset + length] };
    offset += length;
  }
  const json = Buffer.from(JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([size, json, Buffer.alloc(offset, 1)]);
}
