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

/** The tensors of a model of some 10 GB. */
function tensorsOf(): [string, number[]][] {
  const tensors: [string, number[]][] = [['model.embed_tokens.weight', [128_256, 4096]]];
  for (let layer = 0; layer < 24; layer += 1) {
    const prefix = `model.layers.${layer}`;
    tensors.push([`${prefix}.input_layernorm.weight`, [4096]]);
    for (const name of ['q_proj', 'o_proj'])
      tensors.push([`${prefix}.self_attn.${name}.weight`, [4096, 4096]]);
    for (const name of ['k_proj', 'v_proj'])
      tensors.push([`${prefix}.self_attn.${name}.weight`, [1024, 4096]]);
    for (const name of ['gate_proj', 'up_proj'])
      tensors.push([`${prefix}.mlp.${name}.weight`, [12_288, 4096]]);
    tensors.push([`${prefix}.mlp.down_proj.weight`, [4096, 12_288]]);
    tensors.push([`${prefix}.post_attention_layernorm.weight`, [4096]]);
  }
  return [...tensors, ['model.norm.weight', [4096]]];
}

const bytesOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 2);

function safetensorsHeader(): Buffer {
  let end = 0;
  const header = Object.fromEntries(
    tensorsOf().map(([name, shape]) => {
      const start = end;
      end += bytesOf(shape);
      return [name, { dtype: 'BF16', shape, data_offsets: [start, end] }];
    }),
  );
  const text = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(8 + text.length + (text.length % 2));
  start.writeBigUInt64LE(BigInt(start.length - 8));
  start.fill(0x20, 8);
  text.copy(start, 8);
  return start;
}

/** With a vocabulary in front, which has no index: whoever looks for the tensors behind it reads it all. */
function ggufHeader(tokens: number, merges: number): Buffer {
  const parts: Buffer[] = [];
  const u32 = (value: number) => parts.push(Buffer.from(Uint32Array.of(value).buffer));
  const u64 = (value: number) => parts.push(Buffer.from(BigUint64Array.of(BigInt(value)).buffer));
  const text = (value: string) => {
    u64(Buffer.byteLength(value));
    parts.push(Buffer.from(value));
  };
  const texts = (key: string, count: number, of: (at: number) => string) => {
    text(key);
    for (const type of [9, 8]) u32(type);
    u64(count);
    for (let at = 0; at < count; at += 1) text(of(at));
  };
  const tensors = tensorsOf();
  parts.push(Buffer.from('GGUF'));
  u32(3);
  u64(tensors.length);
  u64(3);
  text('general.architecture');
  u32(8);
  text('llama');
  texts('tokenizer.ggml.tokens', tokens, (at) => `Ġ${((at * 7919) % 999_983).toString(36)}`);
  texts(
    'tokenizer.ggml.merges',
    merges,
    (at) => `Ġ${(at % 46_655).toString(36)} ${((at * 31) % 46_655).toString(36)}`,
  );
  let offset = 0;
  for (const [name, shape] of tensors) {
    text(name);
    u32(shape.length);
    for (const size of [...shape].reverse()) u64(size);
    u32(30);
    u64(offset);
    offset += bytesOf(shape);
  }
  const head = Buffer.concat(parts);
  return Buffer.concat([head, Buffer.alloc((32 - (head.length % 32)) % 32)]);
}

/** A file with this header, whose data are made when they are asked for. */
function large(name: string, start: Buffer, numbers: Numbers) {
  const size = start.length + tensorsOf().reduce((sum, [, shape]) => sum + bytesOf(shape), 0);
  const release = memoryRelease({ [name]: { size, parts: [{ at: 0, bytes: start }] } });
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
    const header = safetensorsHeader();
    const a = large('model.safetensors', header, base);
    const b = large('model.safetensors', header, other);
    expect(a.size).toBeGreaterThan(10e9);
    const { result, figures } = await compareWeights(a.release, b.release);
    const read = a.handedOut() + b.handedOut();
    expect([result, figures.bytesRead]).toEqual([expected, read]);
    expect(read).toBeLessThan(20e6);
  },
  60_000,
);

test.each([
  ['Llama 3', 128_256, 280_147, 20e6],
  // The most that is known: here the vocabularies cost more than the comparison.
  ['gpt-oss', 201_088, 446_189, 28e6],
])(
  'GGUF of 10 GB with a vocabulary like that of %s',
  async (_, tokens, merges, limit) => {
    const header = ggufHeader(tokens, merges);
    const [a, b] = [large('a.gguf', header, base), large('b.gguf', header, base)];
    const { result } = await compareWeights(a.release, b.release);
    expect(result).toBe('shares weights with');
    expect(a.handedOut() + b.handedOut()).toBeLessThan(limit);
  },
  60_000,
);
