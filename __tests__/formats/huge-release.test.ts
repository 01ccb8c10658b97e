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
    const name = `model-${String(shard).padStart(5, '0')}-of-${String(shards).padStart(5, '0')}.safetensors`;
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
  ['10 shards with long headers', { shards: 10, tensorsAShard: 12_000, shape: [2048, 2048] }, true],
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
  const path = 'model-00155-of-00160.safetensors';
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
