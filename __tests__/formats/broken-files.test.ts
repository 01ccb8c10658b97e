import { describe, expect, test } from '@jest/globals';
import { type TensorFile, tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { fixture, releaseOf } from '../support/fixtures.ts';
import { memoryRelease } from '../support/memory-release.ts';

/** Files that are cut short, lie, or are not what their name says: each has a problem in words, and proves nothing. */

async function read(path: string, bytes: Uint8Array | string): Promise<TensorFile> {
  return (await tensorFilesOf(releaseOf(path, bytes)))[0]!;
}

/** A safetensors file of a header and so many zero bytes. */
function safetensors(header: unknown, dataBytes: number, length?: number): Uint8Array {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const start = Buffer.alloc(8);
  start.writeBigUInt64LE(BigInt(length ?? json.length));
  return Buffer.concat([start, json, Buffer.alloc(dataBytes)]);
}

const tensor = (from: number, to: number, shape = [(to - from) / 4]) => ({
  dtype: 'F32',
  shape,
  data_offsets: [from, to],
});

describe('safetensors', () => {
  test.each<[what: string, bytes: Uint8Array, problem: RegExp]>([
    ['an empty file', Buffer.alloc(0), /^is an empty file$/],
    ['seven bytes', Buffer.alloc(7), /^is cut short/],
    [
      'a header beyond the end',
      safetensors({ a: tensor(0, 8) }, 0, 5000),
      /^is cut short: its header ends at byte 5008/,
    ],
    ['a header over the cap', safetensors({}, 0, 100_000_001), /over the 100 MB/],
    [
      'a header of 2^63 bytes',
      Buffer.from('ffffffffffffffff7b7d', 'hex'),
      /length or count that no file can have/,
    ],
    ['a header that is no JSON', safetensors('{"a": [}', 8), /no JSON object/],
    ['a header that is a list', safetensors('[1, 2]', 8), /no JSON object/],
    ['a header that is not closed', safetensors('{"a":{"dtype":"F32"', 8), /no JSON object/],
    [
      'tensors beyond the end',
      safetensors({ a: tensor(0, 64) }, 8),
      /^is cut short: its tensors need 64 bytes and 8 are there$/,
    ],
    ['tensors that overlap', safetensors({ a: tensor(0, 8), b: tensor(4, 12) }, 12), /overlap/],
    ['a hole between tensors', safetensors({ a: tensor(0, 8), b: tensor(12, 16) }, 16), /hole/],
    ['bytes that no tensor owns', safetensors({ a: tensor(0, 8) }, 64), /no tensor owns/],
    ['a shape that its bytes do not fit', safetensors({ a: tensor(0, 8, [3]) }, 8), /does not fit its shape/],
    ['a shape that overflows', safetensors({ a: tensor(0, 8, [2 ** 40, 2 ** 40]) }, 8), /impossible size/],
    ['a negative shape', safetensors({ a: tensor(0, 8, [-2]) }, 8), /without a shape/],
    ['offsets that run backwards', safetensors({ a: tensor(8, 0, [0]) }, 8), /does not fit its shape/],
    ['a dtype that nobody knows', safetensors({ a: { ...tensor(0, 8), dtype: 'F31' } }, 8), /of type "F31"/],
    [
      'a dtype from the prototype',
      safetensors({ a: { ...tensor(0, 8), dtype: 'constructor' } }, 8),
      /of type "constructor"/,
    ],
    [
      'a name twice',
      safetensors(`{"a":${JSON.stringify(tensor(0, 8))},"a":${JSON.stringify(tensor(8, 16))}}`, 16),
      /twice/,
    ],
    ['metadata that are a list', safetensors({ __metadata__: [1], a: tensor(0, 8) }, 8), /metadata/],
  ])('%s', async (_what, bytes, problem) => {
    const file = await read('model.safetensors', bytes);
    expect(file.problem).toMatch(problem);
    expect(file.parameters).toBeUndefined();
  });

  test('hostile keys are names like any other', async () => {
    const header = `{"__proto__":${JSON.stringify(tensor(0, 8))},"constructor":${JSON.stringify(tensor(8, 12))}}   `;
    const file = await read('model.safetensors', safetensors(header, 12));
    expect(file.tensors?.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(file.parameters).toBe(3);
  });
});

describe('GGUF', () => {
  const good = Buffer.from(fixture('gguf/model.gguf'));
  const patched = (at: number, bytes: number[]) => {
    const copy = Buffer.from(good);
    copy.set(bytes, at);
    return copy;
  };
  test.each<[what: string, bytes: Uint8Array, problem: RegExp]>([
    ['a big-endian file', fixture('gguf/big-endian.gguf'), /big-endian/],
    ['another magic number', patched(0, [0x47, 0x47, 0x4d, 0x4c]), /does not begin as a GGUF file/],
    ['version 1', patched(4, [1]), /version 1/],
    ['more tensors than fit', patched(8, [255, 255, 255, 255]), /more tensors or keys/],
    ['more keys than fit', patched(16, [255, 255, 255, 255]), /more tensors or keys/],
    ['data that are cut', good.subarray(0, good.length - 100), /^is cut short: its tensors end/],
    ['a header that is cut', good.subarray(0, 3000), /cut short|more tensors/],
  ])('%s', async (_what, bytes, problem) => {
    expect((await read('model.gguf', bytes)).problem).toMatch(problem);
  });
});

describe('others', () => {
  const cut = (path: string, less: number) => fixture(path).subarray(0, fixture(path).length - less);
  test.each<[path: string, bytes: Uint8Array | string, problem: RegExp]>([
    ['model.onnx', cut('onnx/model.onnx', 60), /cut short|no ONNX model|runs over/],
    ['model.onnx', 'no model at all', /no ONNX model|protobuf|cut short/],
    ['model.pt', cut('pytorch/zip.pt', 10), /zip/],
    ['model.pt', cut('pytorch/legacy.pt', 10), /cut short/],
    ['model.pth', '<html>Not found</html>', /no pickle/],
    ['pytorch_model.bin', 'version 2', /no pickle/],
    ['model.h5', cut('keras/model.h5', 10), /^is cut short: it promises/],
    ['model.h5', 'nothing', /no HDF5/],
    ['model.keras', cut('keras/model.keras', 30), /zip/],
    ['model.tflite', 'nothing of the kind', /TensorFlow Lite/],
    ['flax_model.msgpack', cut('flax/flax_model.msgpack', 5), /cut short/],
    ['flax_model.msgpack', '{"json": true}', /goes on after its end|no msgpack/],
    ['model.ckpt-1.index', cut('tensorflow/model.ckpt-100.index', 1), /TensorFlow index/],
    ['weights.npz', cut('data/weights.npz', 1), /zip/],
    ['model.nemo', 'no archive', /tar|cut short/],
  ])('%s %#', async (path, bytes, problem) => {
    const file = await read(path, bytes);
    expect(file.problem).toMatch(problem);
    expect(file.fault).toBeDefined();
  });

  test('ONNX whose external data are missing, short, or outside of the folder', async () => {
    const model = fixture('onnx/external.onnx');
    const data = fixture('onnx/external.onnx.data');
    const problem = async (files: Record<string, Uint8Array>) =>
      (await tensorFilesOf(memoryRelease(files)))[0]!.problem;
    expect(await problem({ 'm/external.onnx': model, 'm/external.onnx.data': data })).toBeUndefined();
    expect(await problem({ 'm/external.onnx': model })).toMatch(/external\.onnx\.data, which is not here/);
    expect(
      await problem({ 'm/external.onnx': model, 'm/external.onnx.data': data.subarray(0, 100) }),
    ).toMatch(/has 100 of the/);
    expect(await problem({ 'm/external.onnx': model, 'm/external.onnx.data': Buffer.alloc(0) })).toMatch(
      /is an empty file/,
    );
    const outside = Buffer.from(
      Buffer.from(model)
        .toString('latin1')
        .replaceAll('external.onnx.data', '../../../etc/passwd'.slice(0, 18)),
      'latin1',
    );
    expect(await problem({ 'm/external.onnx': outside })).toMatch(/outside of its folder/);
  });

  test('a TensorFlow index without its data', async () => {
    const index = fixture('tensorflow/model.ckpt-100.index');
    const [file] = await tensorFilesOf(releaseOf('model.ckpt-100.index', index));
    expect(file!.problem).toMatch(/model\.ckpt-100\.data-00000-of-00001, which is not here/);
  });

  test('Orbax metadata without its arrays', async () => {
    const [file] = await tensorFilesOf(releaseOf('1000/_METADATA', fixture('orbax/1000/_METADATA')));
    expect(file!.problem).toMatch(/data are not here/);
  });
});
