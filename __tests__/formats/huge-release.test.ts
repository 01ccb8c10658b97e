import { expect, test } from '@jest/globals';
import { detectTensors } from '../../src/evidence/tensors.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { type MemoryFile, type MemoryRelease, memoryRelease } from '../support/memory-release.ts';

/** Releases of a terabyte, as sparse files: what reading them costs, and what is still said of them. */

const LIMIT = 2_000_000;

interface Shape {
  shards: number;
  tensorsAShard: number;
  /** Elements of each tensor. */
  shape: [number, number];
}

function sparseRelease({ shards, tensorsAShard, shape }: Shape): MemoryRelease {
  const files: Record<string, MemoryFile> = {};
  const map: Record<string, string> = {};
  const bytes = shape[0] * shape[1] * 2;
  for (let shard = 1; shard <= shards; shard += 1) {
    const name = `model-${String(shard).padStart(5, '0')}-of-${String(shards).padStart(6, '0')}.safetensors`;
    const header: Record<string, unknown> = { __metadata__: { format: 'pt' } };
    for (let at = 0; at < tensorsAShard; at += 1) {
      const tensor = `model.layers.${shard}.mlp.experts.${at}.gate_proj.weight`;
      header[tensor] = { dtype: 'BF16', shape, data_offsets: [at * bytes, (at + 1) * bytes] };
      map[tensor] = name;
    }
    const json = Buffer.from(JSON.stringify(header));
    const start = Buffer.alloc(8);
    start.writeBigUInt64LE(BigInt(json.length));
    const head = Buffer.concat([start, json]);
    files[name] = { size: head.length + tensorsAShard * bytes, parts: [{ at: 0, bytes: head }] };
  }
  files['model.safetensors.index.json'] = JSON.stringify({ metadata: { total_size: 1e12 }, weight_map: map });
  files['config.json'] = JSON.stringify({
    architectures: ['LlamaForCausalLM'],
    hidden_size: 16384,
    num_hidden_layers: 126,
    num_attention_heads: 128,
  });
  return memoryRelease(files);
}

test.each<[what: string, shape: Shape, estimated: boolean]>([
  ['dense, 200 shards of few tensors', { shards: 200, tensorsAShard: 6, shape: [16_384, 25_600] }, false],
  [
    'a mixture of 90,000 experts, in 160 shards',
    { shards: 160, tensorsAShard: 560, shape: [2048, 2720] },
    true,
  ],
  ['10 shards with long headers', { shards: 10, tensorsAShard: 6000, shape: [4096, 2048] }, true],
])('%s', async (_what, shape, estimated) => {
  const release = sparseRelease(shape);
  const sizes = await Promise.all(release.files.map(({ path }) => release.size(path)));
  expect(sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)).toBeGreaterThan(0.99e12);

  const { found } = await detectTensors(release);
  expect(release.handedOut()).toBeLessThan(LIMIT);

  const [file] = await tensorFilesOf(release);
  expect(file!.problem).toBeUndefined();
  expect(file!.shards).toHaveLength(shape.shards);
  const elements = shape.shards * shape.tensorsAShard * shape.shape[0] * shape.shape[1];
  expect(file!.estimated ?? false).toBe(estimated);
  expect(file!.parameters! / elements).toBeCloseTo(1, 2);
  expect(found.weights![0]!.detail).toMatch(
    new RegExp(`^${estimated ? 'about ' : ''}\\d+ B parameters in BF16, ${shape.shards} shards$`),
  );
});

test('one unread shard that is cut short is still noticed', async () => {
  const release = sparseRelease({ shards: 160, tensorsAShard: 560, shape: [2048, 2720] });
  const path = 'model-00155-of-000160.safetensors';
  const cut: MemoryRelease = {
    ...release,
    size: async (name) => (name === path ? 5000 : release.size(name)),
  };
  const [file] = await tensorFilesOf(cut);
  expect(file!.problem).toMatch(new RegExp(`^has a shard ${path} that is cut short`));
});

test('a single GGUF of a terabyte costs its header', async () => {
  const head = Buffer.alloc(8 + 16);
  head.write('GGUF');
  head.writeUInt32LE(3, 4);
  const release = memoryRelease({ 'model.gguf': { size: 1e12, parts: [{ at: 0, bytes: head }] } });
  await tensorFilesOf(release);
  expect(release.handedOut()).toBeLessThan(100_000);
});

/** The header of a GGUF file: so many strings as a vocabulary, and tensors of F16. */
function gguf(tokens: number, tensors: number, shape: [number, number], split: number): MemoryFile {
  const parts: Buffer[] = [];
  const u32 = (value: number) => parts.push(Buffer.from(Uint32Array.of(value).buffer));
  const u64 = (value: number) => parts.push(Buffer.from(BigUint64Array.of(BigInt(value)).buffer));
  const text = (value: string) => {
    u64(Buffer.byteLength(value));
    parts.push(Buffer.from(value));
  };
  parts.push(Buffer.from('GGUF'));
  u32(3);
  u64(tensors);
  u64(tokens ? 2 : 1);
  text('general.architecture');
  u32(8);
  text('llama');
  if (tokens) {
    text('tokenizer.ggml.tokens');
    u32(9);
    u32(8);
    u64(tokens);
    for (let index = 0; index < tokens; index += 1) text(`token ${index}`);
  }
  const bytes = shape[0] * shape[1] * 2;
  for (let index = 0; index < tensors; index += 1) {
    text(`blk.${split}.ffn_gate_exps.${index}.weight`);
    u32(2);
    u64(shape[1]);
    u64(shape[0]);
    u32(1);
    u64(index * bytes);
  }
  const head = Buffer.concat(parts);
  return { size: Math.ceil(head.length / 32) * 32 + tensors * bytes, parts: [{ at: 0, bytes: head }] };
}

test('a GGUF in shards, with a vocabulary of megabytes in the first', async () => {
  const shape: [number, number] = [16_384, 25_600];
  const name = (shard: number) => `model-${String(shard).padStart(5, '0')}-of-00040.gguf`;
  const release = memoryRelease(
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        name(index + 1),
        gguf(index === 0 ? 100_000 : 0, 30, shape, index),
      ]),
    ),
  );
  const { found } = await detectTensors(release);
  expect(release.handedOut()).toBeLessThan(LIMIT);
  expect(found.weights).toEqual([{ file: name(1), detail: 'about 503 B parameters in F16, 40 shards' }]);
  const [file] = await tensorFilesOf(release);
  expect(file!.metadata['general.architecture']).toBe('llama');
});

test('many quantizations of one model cost little more than one', async () => {
  const content = gguf(100_000, 10, [4096, 4096], 0);
  const one = memoryRelease({ 'model-Q4.gguf': content });
  const names = Array.from({ length: 20 }, (_, index) => `model-Q${index}.gguf`);
  const many = memoryRelease(Object.fromEntries(names.map((name) => [name, content])));
  const details = async (release: MemoryRelease) =>
    (await detectTensors(release)).found.weights?.map(({ detail }) => detail);
  expect(await details(many)).toEqual(await details(one));
  expect(many.handedOut()).toBeLessThan(one.handedOut() + 20 * 200_000);
});
