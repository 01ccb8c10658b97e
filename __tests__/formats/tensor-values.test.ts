import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { blockElements, bytesOf, isReadable, rounded, valuesOf } from '../../src/formats/tensor-values.ts';

const BLOCKS = JSON.parse(
  readFileSync(new URL('../fixtures/formats/gguf-blocks.json', import.meta.url), 'utf8'),
) as Record<string, [blocks: string, values: string]>;

const decoded = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));

describe('blocks of ggml are the values that gguf-py reads from them', () => {
  test.each(Object.keys(BLOCKS))('%s', (type) => {
    const [blocks, values] = BLOCKS[type]!.map(decoded) as [Uint8Array, Uint8Array];
    const found = valuesOf(blocks, type);
    const expected = new Float32Array(values.buffer);
    expect(found.length).toBe(expected.length);
    for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 4);
    expect(bytesOf(type, found.length)).toBe(blocks.length);
    expect(found.length % blockElements(type)).toBe(0);
  });
});

test.each<[string, number[], number[]]>([
  ['F32', [0, 0, 0x80, 0x3f], [1]],
  ['F16', [0x00, 0x3c, 0x01, 0x00, 0x00, 0xfc], [1, 2 ** -24, Number.NEGATIVE_INFINITY]],
  ['BF16', [0x80, 0x3f, 0xc0, 0xbf], [1, -1.5]],
  // E4M3: 448 is the largest, and there is no infinity.
  ['F8_E4M3', [0x38, 0x7e, 0xfe, 0x7f, 0x01], [1, 448, -448, Number.NaN, 2 ** -9]],
  ['F8_E5M2', [0x3c, 0x7c], [1, Number.POSITIVE_INFINITY]],
  ['I8', [0x7f, 0x80], [127, -128]],
])('%s', (type, bytes, values) => {
  expect([...valuesOf(Uint8Array.from(bytes), type)]).toEqual(values);
});

test('packed and counting types are not read as numbers', () => {
  expect(['I32', 'U8', 'BOOL', 'I64', 'F4', 'IQ1_S', 'constructor'].filter(isReadable)).toEqual([]);
});

test('rounding is that of a cast: to the nearest, ties to even', () => {
  expect(rounded(1 + 2 ** -8, 7)).toBe(1);
  expect(rounded(1 + 3 * 2 ** -8, 7)).toBe(1 + 2 ** -6);
  expect(rounded(-1.00390625 - 2 ** -20, 7)).toBe(-1.0078125);
  expect(rounded(0.1, 23)).toBe(0.1);
});
