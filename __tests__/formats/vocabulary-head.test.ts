import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import {
  headOfJson,
  headOfList,
  headOfPieces,
  headOfRanks,
  type VocabularyHead,
} from '../../src/formats/vocabulary-head.ts';
import { fixture } from '../support/fixtures.ts';
import { memoryRelease } from '../support/memory-release.ts';

/** Behind the bytes, and before the end of the fixture's 400 tokens. */
const WINDOW = { from: 256, to: 300 };
const text = (path: string) => Buffer.from(fixture(path)).toString('utf8');
const pairs = text('vocabularies/byte-pairs.json');

const written = JSON.parse(pairs) as { model: { vocab: Record<string, number> } };
const tokens = Object.entries(written.model.vocab)
  .filter(([, id]) => id >= WINDOW.from && id < WINDOW.to)
  .sort((a, b) => a[1] - b[1])
  .map(([token]) => token);

describe('the same tokens, however they are stored', () => {
  test.each<[string, VocabularyHead | undefined, number | undefined]>([
    ['tokenizer.json', headOfJson(pairs, WINDOW), 400],
    ['the same, laid out', headOfJson(JSON.stringify(JSON.parse(pairs), undefined, 2), WINDOW), 400],
    ['the same, cut', headOfJson(pairs.slice(0, 4500), WINDOW), 400],
    ['vocab.json', headOfJson(text('vocabularies/byte-pairs-vocab.json'), WINDOW), undefined],
    ['tiktoken', headOfRanks(text('vocabularies/byte-pairs.tiktoken'), WINDOW), undefined],
    ['a list of all', headOfList(Object.keys(written.model.vocab), WINDOW), undefined],
  ])('%s', (_, head, size) => {
    expect(head?.tokens).toEqual(tokens);
    expect(head?.size).toBe(size);
  });

  test('the order of byte pairs is that of their merges', () => {
    const [, ...merges] = text('vocabularies/byte-pairs-merges.txt').trim().split('\n');
    const joined = merges.map((merge) => merge.replace(' ', ''));
    expect(joined.slice(0, WINDOW.to - WINDOW.from)).toEqual(tokens);
  });

  test('and so in GGUF, of whose other lists a few values are kept', async () => {
    const release = memoryRelease({ 'model.gguf': fixture('vocabularies/byte-pairs.gguf') });
    const [file] = await tensorFilesOf(release);
    expect(headOfList(file?.metadata['tokenizer.ggml.tokens'], WINDOW)?.tokens).toEqual(tokens);
  });

  test('unigrams are listed with their scores', () => {
    const json = text('vocabularies/unigrams.json');
    const { model } = JSON.parse(json) as { model: { vocab: [string, number][] } };
    const pieces = model.vocab.slice(100, 120).map(([piece]) => piece);
    expect(headOfJson(json, { from: 100, to: 120 })?.tokens).toEqual(pieces);
  });

  test('pieces of SentencePiece', () => {
    const head = headOfPieces(fixture('tokenizers/tokenizer.model'), { from: 0, to: 6 });
    expect(head?.tokens).toEqual(['<unk>', '<s>', '</s>', '▁', 'o', 'i']);
  });
});

describe('nothing', () => {
  test.each<[string, VocabularyHead | undefined]>([
    ['of a vocabulary that is too small', headOfJson(pairs, { from: 256, to: 5000 })],
    ['of a file that is cut before the window', headOfJson(pairs.slice(0, 2000), WINDOW)],
    ['of other JSON', headOfJson('{"model": {"type": "BPE"}}', WINDOW)],
    ['of a token that speaks of a vocabulary', headOfJson('{"content": "\\"vocab\\": {"}', WINDOW)],
    ['of a list of numbers', headOfList([1, 2, 3], { from: 0, to: 2 })],
    ['of lines of words', headOfRanks('once upon\na time\n', WINDOW)],
    ['of other bytes', headOfPieces(Uint8Array.of(0x0a, 0xff, 0x0a, 0x01), WINDOW)],
  ])('%s', (_, head) => {
    expect(head).toBeUndefined();
  });

  test('no content makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (junk, bytes) => {
        const window = { from: 0, to: 2 };
        const heads = [
          headOfJson(`{"vocab": {${junk}`, window),
          headOfJson(`{"vocab": [${junk}`, window),
          headOfRanks(junk, window),
          headOfPieces(bytes, window),
        ];
        return heads.every((head) => head === undefined || head.tokens.length === 2);
      }),
    );
  });
});
