import { describe, expect, test } from '@jest/globals';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { fixture } from '../support/fixtures.ts';
import { type MemoryFile, memoryRelease } from '../support/memory-release.ts';

const SHARDS = [1, 2, 3, 4].map((number) => `model-0000${number}-of-00004.safetensors`);
const INDEX = 'model.safetensors.index.json';

function sharded(change: (files: Record<string, MemoryFile>) => void = () => undefined) {
  const files: Record<string, MemoryFile> = Object.fromEntries(
    [...SHARDS, INDEX].map((name) => [name, fixture(`llama-sharded/${name}`)]),
  );
  change(files);
  return tensorFilesOf(memoryRelease(files));
}

test('a complete set has no problem', async () => {
  expect(await sharded()).toMatchObject([{ path: INDEX, shards: SHARDS, kind: 'weights' }]);
  expect((await sharded())[0]!.problem).toBeUndefined();
});

describe('what is wrong with a set is said', () => {
  test('a missing shard', async () => {
    const [file] = await sharded((files) => delete files[SHARDS[2]!]);
    expect(file!.problem).toBe(`names shards that are not here: ${SHARDS[2]}`);
  });

  test('a missing shard, without an index', async () => {
    const [file] = await sharded((files) => {
      delete files[INDEX];
      delete files[SHARDS[1]!];
    });
    expect(file!.problem).toBe(`names shards that are not here: ${SHARDS[1]}`);
  });

  test('a complete set without an index is complete', async () => {
    const files = await sharded((all) => delete all[INDEX]);
    expect(files).toMatchObject([{ path: SHARDS[0], shards: SHARDS }]);
    expect(files[0]!.problem).toBeUndefined();
  });

  test('a shard that is cut short', async () => {
    const [file] = await sharded((files) => {
      files[SHARDS[1]!] = fixture(`llama-sharded/${SHARDS[1]}`).subarray(0, 2000);
    });
    expect(file!.problem).toMatch(new RegExp(`^has a shard ${SHARDS[1]} that is cut short`));
  });

  test('an empty shard', async () => {
    const [file] = await sharded((files) => {
      files[SHARDS[0]!] = Buffer.alloc(0);
    });
    expect(file!.problem).toBe(`has a shard ${SHARDS[0]} that is an empty file`);
  });

  test('an index that names tensors that are nowhere', async () => {
    const [file] = await sharded((files) => {
      const index = JSON.parse(Buffer.from(fixture(`llama-sharded/${INDEX}`)).toString()) as {
        weight_map: Record<string, string>;
      };
      index.weight_map['model.layers.9.weight'] = SHARDS[0]!;
      files[INDEX] = JSON.stringify(index);
    });
    expect(file!.problem).toMatch(/names 1 tensors that none of its shards holds/);
  });

  test('an index that leads out of its folder', async () => {
    const files = await sharded((all) => {
      all[INDEX] = JSON.stringify({ weight_map: { a: '../../etc/passwd' } });
    });
    expect(files.find(({ path }) => path === INDEX)!.problem).toMatch(/not here/);
  });

  test('an index that is no JSON', async () => {
    const files = await sharded((all) => {
      all[INDEX] = '{';
    });
    expect(files.map(({ path }) => path)).toEqual([SHARDS[0]]);
  });
});

describe('pointers', () => {
  const lfs = (size: number) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize ${size}\n`;
  const xet = `# xet version 0\nfilesize = 5000000000\nhash = '${'cd'.repeat(32)}'\n`;

  test.each([
    ['Git LFS', lfs(4_976_698_672), 4_976_698_672],
    ['Git LFS', lfs(4_976_698_672).replaceAll('\n', '\r\n'), 4_976_698_672],
    ['Xet', xet, 5_000_000_000],
  ])('%s', async (pointer, content, bytes) => {
    const [file] = await tensorFilesOf(memoryRelease({ 'model.safetensors': content }));
    expect(file).toMatchObject({ pointer, bytes, kind: 'weights' });
    expect(file!.problem).toBeUndefined();
  });

  test.each([
    ['of no size', lfs(0)],
    ['without a hash', 'version https://git-lfs.github.com/spec/v1\nsize 123\n'],
  ])('%s prove nothing', async (_what, content) => {
    const [file] = await tensorFilesOf(memoryRelease({ 'model.safetensors': content }));
    expect(file!.problem).toBeDefined();
  });

  test('of all shards add up', async () => {
    const [file] = await sharded((files) => {
      for (const shard of SHARDS) files[shard] = lfs(1_000_000_000);
    });
    expect(file).toMatchObject({ pointer: 'Git LFS', bytes: 4_000_000_000, shards: SHARDS });
  });
});
