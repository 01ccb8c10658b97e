import { expect, test } from '@jest/globals';
import { bytesInWords, counted, countInWords } from '../../src/text/figures.ts';

test.each([
  [0, '0'],
  [950, '950'],
  [999, '999'],
  [1000, '1 k'],
  [1234, '1.2 k'],
  [99_949, '99.9 k'],
  [125_400_000, '125 M'],
  [999_499, '999 k'],
  [999_999, '1 M'],
  [1_414_647_808, '1.4 B'],
  [671_026_419_200, '671 B'],
  [1_026_000_000_000, '1 T'],
  [5e15, '5000 T'],
])('%d is %s', (count, words) => {
  expect(countInWords(count)).toBe(words);
});

test.each([
  [1, '1 byte'],
  [512, '512 bytes'],
  [12_300_000, '12.3 MB'],
  [4_976_698_672, '5 GB'],
  [1e12, '1 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});

test.each([
  [1, 'shard', undefined, '1 shard'],
  [12, 'shard', undefined, '12 shards'],
  [3_100_000, 'row', undefined, '3.1 M rows'],
  [2, 'entry', 'entries', '2 entries'],
])('%d %s', (count, noun, plural, words) => {
  expect(counted(count, noun, plural)).toBe(words);
});
