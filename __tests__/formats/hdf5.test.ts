import { describe, expect, test } from '@jest/globals';
import { detectTensors } from '../../src/evidence/tensors.ts';
import { bytecodeLayers } from '../../src/formats/keras-code.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { fixture } from '../support/fixtures.ts';
import { memoryRelease } from '../support/memory-release.ts';

async function read(name: string, bytes = fixture(`keras/${name}`)) {
  const [file] = await tensorFilesOf(memoryRelease({ [name]: bytes }));
  return file!;
}

describe('arrays are named by their groups', () => {
  test.each<[file: string, format: string, tensors: Record<string, number[]>]>([
    [
      'model.h5',
      'Keras HDF5',
      {
        'model_weights/dense/sequential/dense/bias': [3],
        'model_weights/dense/sequential/dense/kernel': [4, 3],
        'model_weights/dense_1/sequential/dense_1/bias': [2],
        'model_weights/dense_1/sequential/dense_1/kernel': [3, 2],
      },
    ],
    [
      'model.keras',
      'Keras',
      {
        'layers/dense/vars/0': [4, 3],
        'layers/dense/vars/1': [3],
        'layers/dense_1/vars/0': [3, 2],
        'layers/dense_1/vars/1': [2],
      },
    ],
    // A superblock of version 3 behind a user block, and groups of the new kind.
    ['latest.weights.h5', 'HDF5', { 'layers/a/vars/0': [3, 4], 'layers/a/vars/1': [] }],
    ['latest.h5', 'HDF5', { images: [5, 4] }],
  ])('%s', async (name, format, tensors) => {
    const file = await read(name);
    expect(file).toMatchObject({ format, tensorCount: Object.keys(tensors).length });
    expect(Object.fromEntries(file.tensors!.map(({ name: tensor, shape }) => [tensor, shape]))).toEqual(
      tensors,
    );
    expect(Object.keys(file.dtypes!)).toEqual(['F32']);
  });
});

describe('a shape that the bytes do not bear out', () => {
  test('is no weights', async () => {
    const bytes = Buffer.from(fixture('keras/data.h5'));
    // The data set has 5 rows of 4; a dataspace of version 1 has two of rank, flags and reserved bytes before them.
    const shape = Buffer.from([5, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0]);
    const at = bytes.indexOf(shape);
    expect(at).toBeGreaterThan(0);
    bytes[at + 4] = 1;
    expect(await read('model.weights.h5', bytes)).toMatchObject({ fault: 'malformed' });
  });
});

describe('a function that is stored as bytecode', () => {
  test.each(['lambda.keras', 'lambda.h5'])('%s', async (name) => {
    expect((await read(name)).code).toEqual(['double']);
    const { observations } = await detectTensors(memoryRelease({ [name]: fixture(`keras/${name}`) }));
    expect(observations).toMatchObject([
      {
        rule: 'unsafe-weights',
        place: { file: name },
        detail: 'holds bytecode that runs when it is loaded, in its Lambda layer double',
      },
    ]);
  });

  test.each<[what: string, config: unknown, layers: string[]]>([
    [
      'Keras 3',
      { class_name: 'Lambda', config: { name: 'a', function: { class_name: '__lambda__' } } },
      ['a'],
    ],
    [
      'Keras 2',
      {
        class_name: 'Lambda',
        config: { name: 'b', function: ['4wEAAA', null, null], function_type: 'lambda' },
      },
      ['b'],
    ],
    ['a function by its name', { class_name: 'Lambda', config: { name: 'c', function: 'relu' } }, []],
    [
      'a registered function',
      { class_name: 'Lambda', config: { function: { class_name: 'function', config: 'relu' } } },
      [],
    ],
    ['another layer', { class_name: 'Dense', config: { name: 'd' } }, []],
    ['no configuration', null, []],
    [
      'layers in a model in a model',
      {
        config: { layers: [{ config: { layers: [{ class_name: 'Lambda', config: { function: ['x'] } }] } }] },
      },
      ['Lambda'],
    ],
  ])('%s', (_what, config, layers) => {
    expect(bytecodeLayers(config)).toEqual(layers);
  });
});
