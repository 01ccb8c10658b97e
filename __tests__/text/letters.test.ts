import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  beginsWithCapital,
  hasCapital,
  hasLetter,
  hasLetterOrDigit,
  isAll,
  isPlain,
  lettered,
} from '../../src/text/letters.ts';

describe('what is plain', () => {
  test.each(['', 'model', 'an “open-source” model – it’s ours…', '🥇 ✅ ⚠️ →', 'non‑breaking'])(
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
      const asked = [hasLetter, hasLetterOrDigit, hasCapital, beginsWithCapital].map((has) => has(text));
      expect(asked).toEqual([
        /\p{L}/u.test(text),
        /[\p{L}\p{N}]/u.test(text),
        /\p{Lu}/u.test(text),
        /^\p{Lu}/u.test(text),
      ]);
    }),
  );
});

test.each(['a model, 7B', 'un modèle', '模型 – 7B', '№ ①'])(
  'words of %j by a pattern in two forms',
  (text) => {
    const wordIn = lettered((alnum) => new RegExp(`[${alnum}]+`, 'gu'));
    expect(text.match(wordIn(text))).toEqual(text.match(/[\p{L}\p{N}]+/gu));
  },
);

test.each([
  ['## open-source license:', true],
  ['🥇 Open-source license', true],
  ['our open-source license', false],
  ['open-source license 许可', false],
  ['license', false],
])('%j is all of a pattern: %j', (text, expected) => {
  expect(isAll(/open-source license/i, text)).toBe(expected);
});
