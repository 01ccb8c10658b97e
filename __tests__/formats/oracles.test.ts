import { GGMLQuantizationType, gguf } from '@huggingface/gguf';
import { describe, expect, test } from '@jest/globals';
import { onnx } from 'onnx-proto';
import { readDataFile } from '../../src/formats/data-files.ts';
import type { TensorFile } from '../../src/formats/tensor-files.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { answers, fixture, fixturePaths, fixtureRelease, releaseOf } from '../support/fixtures.ts';

/** Files by the formats' own writers, held against what the formats' own readers say of them. */

/** The dtype names of torch, numpy, TensorFlow and ggml, as they are told here. */
const DTYPES: Readonly<Record<string, string>> = {
  float32: 'F32',
  float16: 'F16',
  bfloat16: 'BF16',
  float8_e4m3fn: 'F8_E4M3',
  int64: 'I64',
  int32: 'I32',
  bool: 'BOOL',
};

async function only(path: string): Promise<TensorFile> {
  const [file] = await tensorFilesOf(fixtureRelease(path.slice(0, path.lastIndexOf('/')))).then((files) =>
    files.filter((found) => path.endsWith(found.path)),
  );
  return file!;
}

function asAnswer(file: TensorFile): Record<string, [string, number[]]> {
  return Object.fromEntries((file.tensors ?? []).map(({ name, dtype, shape }) => [name, [dtype, shape]]));
}

function expected(tensors: Record<string, [string, number[]]>): Record<string, [string, number[]]> {
  return Object.fromEntries(
    Object.entries(tensors).map(([name, [dtype, shape]]) => [name, [DTYPES[dtype] ?? dtype, shape]]),
  );
}

const TORCH = answers('torch');

describe('names, dtypes and shapes are those that the format itself reads', () => {
  test.each([
    'safetensors/mixed.safetensors',
    'pytorch/zip.pt',
    'pytorch/legacy.pt',
    'pytorch/trainer.ckpt',
    'pytorch/tied.pth',
    'gguf/model.gguf',
    'onnx/model.onnx',
    'onnx/external.onnx',
  ])('%s', async (path) => {
    const file = await only(path);
    expect(file.problem).toBeUndefined();
    expect(asAnswer(file)).toEqual(expected(TORCH[path]!.tensors));
  });

  test.each(['tensorflow/model.ckpt-100', 'flax/flax_model.msgpack'])('%s', async (path) => {
    const file = await only(path.startsWith('tensorflow') ? `${path}.index` : path);
    expect(file.problem).toBeUndefined();
    expect(asAnswer(file)).toEqual(expected(answers('tensorflow')[path]!.tensors));
  });

  test('metadata of safetensors', async () => {
    const file = await only('safetensors/mixed.safetensors');
    expect(file.metadata).toEqual(TORCH['safetensors/mixed.safetensors']!.metadata);
  });

  test('properties of ONNX', async () => {
    const file = await only('onnx/model.onnx');
    expect(file.metadata).toMatchObject(TORCH['onnx/model.onnx']!.properties);
  });
});

describe('a model saved by transformers', () => {
  test('in one file', async () => {
    const [file] = await tensorFilesOf(fixtureRelease('llama'));
    expect(file).toMatchObject({ kind: 'weights', parameters: TORCH.llama!.parameters, dtypes: {} });
    expect(asAnswer(file!)).toEqual(expected(TORCH.llama!.tensors));
  });

  test('in shards', async () => {
    const files = await tensorFilesOf(fixtureRelease('llama-sharded'));
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      path: 'model.safetensors.index.json',
      parameters: TORCH.llama!.parameters,
      shards: fixturePaths('llama-sharded')
        .filter((path) => path.endsWith('.safetensors'))
        .map((path) => path.replace('llama-sharded/', '')),
    });
    expect(asAnswer(files[0]!)).toEqual(expected(TORCH.llama!.tensors));
  });

  test('as an adapter by PEFT', async () => {
    const [file] = await tensorFilesOf(fixtureRelease('lora'));
    expect(file).toMatchObject({ kind: 'adapter', format: 'safetensors' });
    expect(file!.parameters).toBeGreaterThan(0);
  });
});

test('GGUF agrees with the reader of the hub', async () => {
  const path = new URL('../fixtures/formats/gguf/model.gguf', import.meta.url).pathname;
  const { metadata, tensorInfos } = await gguf(path, { allowLocalFile: true });
  const file = await only('gguf/model.gguf');
  expect(asAnswer(file)).toEqual(
    Object.fromEntries(
      tensorInfos.map(({ name, dtype, shape }) => [
        name,
        [GGMLQuantizationType[dtype], shape.map(Number).reverse()],
      ]),
    ),
  );
  for (const [key, value] of Object.entries(metadata)) {
    if (['version', 'tensor_count', 'kv_count'].includes(key)) continue;
    const theirs = typeof value === 'bigint' ? Number(value) : value;
    const most = key === 'tokenizer.ggml.tokens' ? 4608 : 64;
    if (Array.isArray(theirs) && theirs.length > most) {
      expect(file.metadata[key]).toEqual(theirs.slice(0, most));
      expect(file.metadata[`${key}.length`]).toBe(theirs.length);
    } else expect({ [key]: file.metadata[key] }).toEqual({ [key]: plain(theirs) });
  }
});

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

test('ONNX agrees with the generated protobuf reader', async () => {
  const model = onnx.ModelProto.decode(fixture('onnx/model.onnx'));
  const file = await only('onnx/model.onnx');
  expect(file.tensors!.map(({ name, shape }) => [name, shape])).toEqual(
    model.graph!.initializer!.map(({ name, dims }) => [name, dims!.map(Number)]),
  );
  expect(file.metadata.producer_name).toBe(model.producerName);
});

test.each([
  ['train.parquet', { format: 'Parquet', count: 1000, unit: 'row', columns: ['text', 'score'] }],
  ['train.feather', { format: 'Arrow', count: 1000, unit: 'row' }],
  ['stream.arrow', { format: 'Arrow', count: 1000, unit: 'row' }],
  ['tokens.npy', { format: 'NumPy array of U16', count: 600, unit: 'value' }],
  ['train.jsonl', { format: 'JSONL', count: 50, columns: ['prompt', 'answer'] }],
  ['table.csv', { format: 'CSV', count: 20, columns: ['id', 'text'] }],
  ['instructions.json', { format: 'JSON', count: 30 }],
  ['shard-000000.tar', { format: 'WebDataset', count: 12, columns: ['json', 'txt'] }],
  ['corpus.idx', { format: 'Megatron tokens', count: 15 }],
  ['corpus.bin', { format: 'Megatron tokens', count: 15 }],
])('data file %s', async (path, said) => {
  expect(await readDataFile(fixtureRelease('data'), path)).toMatchObject(said);
});

test('TFRecord', async () => {
  const release = releaseOf('train.tfrecord', fixture('tensorflow/train.tfrecord'));
  expect(await readDataFile(release, 'train.tfrecord')).toMatchObject({ format: 'TFRecord', count: 9 });
});
