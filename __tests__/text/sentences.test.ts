import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { latinStarts } from '../../src/text/latin-sentences.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

describe('sentences', () => {
  test.each<[string, string[]]>([
    ['We release it. It is open.', ['We release it.', 'It is open.']],
    ['Open models, e.g. Pythia, are used. So what?', ['Open models, e.g. Pythia, are used.', 'So what?']],
    [
      'Models (i.e. Pythia) by Biderman et al. (2023) run.',
      ['Models (i.e. Pythia) by Biderman et al. (2023) run.'],
    ],
    ['See Fig. 3 and No. 4. Then Dr. Smith said so.', ['See Fig. 3 and No. 4.', 'Then Dr. Smith said so.']],
    ['Is it open? No. We think so.', ['Is it open?', 'No.', 'We think so.']],
    ['Version v1.2 of the U.S. model is out! Try it.', ['Version v1.2 of the U.S. model is out!', 'Try it.']],
    ['Example v2.5 of example.org runs', ['Example v2.5 of example.org runs']],
    ['(Is it “open?”) ', ['(Is it “open?”)']],
    ['Open! (yes)', ['Open!', '(yes)']],
    ['我们开源了模型。欢迎使用！', ['我们开源了模型。', '欢迎使用！']],
    ['  ', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  test('know their range', () => {
    const text = 'One.  Two e.g. Three.  ';
    expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'One.',
      'Two e.g. Three.',
    ]);
  });

  test('lose no character of a long text', () => {
    const text = `${'我们开源了模型，也开源了数据，'.repeat(2000)}。${'word '.repeat(3000)}${'😀'.repeat(3000)}`;
    const joined = sentencesOf(text)
      .map((sentence) => sentence.text)
      .join('');
    expect(joined.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test('plain Latin text has the sentences that Intl.Segmenter finds in it', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const piece = fc.constantFrom(
    ...'a b Z é É 1 . . ! ? ) ( ” “ " , ; : - – … 7B v1 e.g 😀 • / *'.split(' '),
    ' ',
    '  ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const found = [...segmenter.segment(text)].map(({ index }) => index);
      expect(latinStarts(text)).toEqual(found.slice(1));
    }),
    { numRuns: 2000 },
  );
  expect(latinStarts('一。二')).toBeUndefined();
});
