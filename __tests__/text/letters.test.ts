import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beginsWithCapital, hasLetter, hasLetterOrDigit, isPlain } from '../../src/text/letters.ts';

describe('what is plain', () => {
  test.each(['', 'model', 'an “open-source” model – it’s ours…', '🥇 ✅ →', 'non‑breaking'])(
    '%j is',
    (text) => {
      expect(isPlain(text)).toBe(true);
    },
  );
  test.each(['modèle', '模型', 'ℹ', '①', '2²', 'a\u00a0b'])('%j is not', (text) => {
    expect(isPlain(text)).toBe(false);
  });
});

test.each([
  ['a', [true, true, false]],
  ['7B', [true, true, false]],
  ['7', [false, true, false]],
  ['Éa', [true, true, true]],
  ['模', [true, true, false]],
  ['… “', [false, false, false]],
  ['🥇', [false, false, false]],
])('%j: a letter, a letter or a digit, a capital first', (text, answers) => {
  expect([hasLetter(text), hasLetterOrDigit(text), beginsWithCapital(text)]).toEqual(answers);
});

test('no letter and no digit beyond ASCII is plain', () => {
  const plain = Array.from({ length: 0x110000 - 128 }, (_, at) => String.fromCodePoint(at + 128)).filter(
    isPlain,
  );
  expect(plain.filter((char) => /[\p{L}\p{N}\s]/u.test(char))).toEqual([]);
});

test('the answers are those of the classes of Unicode', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (text) => {
      expect([hasLetter(text), hasLetterOrDigit(text), beginsWithCapital(text)]).toEqual([
        /\p{L}/u.test(text),
        /[\p{L}\p{N}]/u.test(text),
        /^\p{Lu}/u.test(text),
      ]);
    }),
  );
});
