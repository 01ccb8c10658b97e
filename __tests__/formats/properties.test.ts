import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { detectTensors } from '../../src/evidence/tensors.ts';
import { describeDataFile, readDataFile } from '../../src/formats/data-files.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { releaseOf } from '../support/fixtures.ts';

/** What must hold for any content at all. */

const TENSOR_NAMES = [
  'model.safetensors',
  'model.gguf',
  'model.onnx',
  'model.pt',
  'pytorch_model.bin',
  'model.pkl',
  'model.keras',
  'model.h5',
  'model.ckpt.index',
  'flax_model.msgpack',
  'weights.npz',
  'model.tflite',
  'model.nemo',
  'saved_model.pb',
  '_METADATA',
  'model.safetensors.index.json',
];
const DATA_NAMES = [
  'a.parquet',
  'a.arrow',
  'a.jsonl',
  'a.csv',
  'a.json',
  'a.tar',
  'a.tfrecord',
  'a.idx',
  'train.bin',
  'a.npy',
];

/** First bytes that bring a reader further than random ones would. */
const STARTS = [
  '',
  'GGUF\x03\0\0\0',
  'PK\x03\x04',
  '\x80\x02',
  '\x93NUMPY\x01\0',
  'PAR1',
  '\x89HDF\r\n\x1a\n',
  '{"',
  '\x08\x00\0\0\0\0\0\0{}',
  'ARROW1\0\0',
  'MMIDIDX\0\0',
];

const content = fc
  .tuple(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 300 }))
  .map(([start, rest]) => Buffer.concat([Buffer.from(start, 'latin1'), rest]));

test('no content of a tensor file throws, and none of a few bytes proves many parameters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...TENSOR_NAMES), content, async (name, bytes) => {
      const release = releaseOf(name, bytes);
      for (const file of await tensorFilesOf(release)) {
        expect(file.problem === undefined || file.problem.length > 0).toBe(true);
        if (name !== '_METADATA') expect(file.parameters ?? 0).toBeLessThanOrEqual(bytes.length * 8);
      }
      await expect(detectTensors(release)).resolves.toBeDefined();
    }),
    { numRuns: 2000, seed: 7 },
  );
});

test('no content of a data file throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...DATA_NAMES), content, async (name, bytes) => {
      const said = await describeDataFile(releaseOf(name, bytes), name);
      expect(said === undefined || said.length > 0).toBe(true);
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test('Parquet that hyparquet writes is counted as written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 30 }),
      async (texts, rowGroupSize) => {
        const bytes = parquetWriteBuffer({
          columnData: [
            { name: 'text', data: texts, type: 'STRING' },
            { name: 'length', data: texts.map(({ length }) => length), type: 'INT32' },
          ],
          rowGroupSize,
        });
        expect(await readDataFile(releaseOf('a.parquet', new Uint8Array(bytes)), 'a.parquet')).toMatchObject({
          count: texts.length,
          columns: ['text', 'length'],
        });
      },
    ),
    { numRuns: 50, seed: 7 },
  );
});

test('safetensors of any tensors are read as they were written', async () => {
  const tensors = fc.uniqueArray(
    fc.tuple(fc.string({ maxLength: 12 }), fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 })),
    {
      selector: ([name]) => name,
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(tensors, async (named) => {
      const meant = named.filter(([name]) => name !== '__metadata__');
      let end = 0;
      const entries = meant.map(([name, shape]) => {
        const from = end;
        end += shape.reduce((product, size) => product * size, 1) * 2;
        return `${JSON.stringify(name)}:${JSON.stringify({ dtype: 'BF16', shape, data_offsets: [from, end] })}`;
      });
      const json = Buffer.from(`{${entries.join(',')}}`);
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(json.length));
      const bytes = Buffer.concat([length, json, Buffer.alloc(end)]);
      const [file] = await tensorFilesOf(releaseOf('model.safetensors', bytes));
      expect(file!.problem).toBeUndefined();
      expect((file!.tensors ?? []).map(({ name, shape }) => [name, shape])).toEqual(meant);
    }),
    { numRuns: 300, seed: 7 },
  );
});
