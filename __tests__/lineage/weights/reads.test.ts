import { expect, test } from '@jest/globals';
import { compareWeights } from '../../../src/lineage/weights/compare.ts';
import type { Release } from '../../../src/release/release.ts';
import { memoryRelease } from '../../support/memory-release.ts';

/** How the numbers at a byte of the data come about: the same for the same place and seed. */
type Numbers = (place: number) => number;

const numbersOf =
  (seed: number): Numbers =>
  (place) => {
    const mixed = ((place % 65_521) * 40_503 + (place % 7_919) * 30_011 + seed * 7_907) % 65_537;
    // BF16: any sign, sizes between 2^-9 and 2^-5.
    return (mixed & 0x80ff) | 0x3b80 | (mixed & 0x0100);
  };

/** A model of some 10 GB, whose data are made when they are asked for. */
function large(numbers: Numbers): { release: Release; handedOut: () => number; size: number } {
  const header: Record<string, object> = {};
  let end = 0;
  const add = (name: string, shape: number[]) => {
    const start = end;
    end += shape.reduce((a, b) => a * b, 2);
    header[name] = { dtype: 'BF16', shape, data_offsets: [start, end] };
  };
  add('model.embed_tokens.weight', [128_256, 4096]);
  for (let layer = 0; layer < 24; layer += 1) {
    const prefix = `model.layers.${layer}`;
    add(`${prefix}.input_layernorm.weight`, [4096]);
    for (const name of ['q_proj', 'o_proj']) add(`${prefix}.self_attn.${name}.weight`, [4096, 4096]);
    for (const name of ['k_proj', 'v_proj']) add(`${prefix}.self_attn.${name}.weight`, [1024, 4096]);
    for (const name of ['gate_proj', 'up_proj']) add(`${prefix}.mlp.${name}.weight`, [12_288, 4096]);
    add(`${prefix}.mlp.down_proj.weight`, [4096, 12_288]);
    add(`${prefix}.post_attention_layernorm.weight`, [4096]);
  }
  add('model.norm.weight', [4096]);
  const text = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(8 + text.length + (text.length % 2));
  start.writeBigUInt64LE(BigInt(start.length - 8));
  start.fill(0x20, 8);
  text.copy(start, 8);
  const size = start.length + end;
  const release = memoryRelease({ 'model.safetensors': { size, parts: [{ at: 0, bytes: start }] } });
  let made = 0;
  const bytes: Release['bytes'] = async (path, from, to) => {
    if (from < start.length) return release.bytes(path, from, to);
    const out = new Uint8Array(to - from);
    made += out.length;
    for (let at = 0; at < out.length; at += 2) {
      const number = numbers((from + at - start.length) / 2);
      out[at] = number & 255;
      out[at + 1] = number >> 8;
    }
    return out;
  };
  return { release: { ...release, bytes }, handedOut: () => made + release.handedOut(), size };
}

const base = numbersOf(1);
const tuned: Numbers = (place) => base(place) ^ ((place * 7) % 13 === 0 ? 2 : 0);

test.each([
  ['a stranger', numbersOf(20_011), 'no sign'],
  ['a copy', base, 'shares weights with'],
  ['a fine-tune', tuned, 'shares weights with'],
])(
  '10 GB and %s: under 20 MB are read of both',
  async (_, other, expected) => {
    const [a, b] = [large(base), large(other)];
    expect(a.size).toBeGreaterThan(10e9);
    const { result, figures } = await compareWeights(a.release, b.release);
    const read = a.handedOut() + b.handedOut();
    expect([result, figures.bytesRead]).toEqual([expected, read]);
    expect(read).toBeLessThan(20e6);
  },
  60_000,
);
