import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/release/decode.ts';
import { openDirectory } from '../../src/release/directory.ts';
import { folderOf } from '../support/folder.ts';

const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');
const JAPANESE = 'このモデルはオープンソースです。重みとコードを公開しています。';
const RUSSIAN = 'Модель обучена с нуля, код и данные открыты для всех.';

/** Each text as a program of its language wrote it: iconv from UTF-8, in Base64. */
const TEXTS: [encoding: string, bytes: string, text: string][] = [
  [
    'gb18030',
    'sb7P7sS/v6rUtMHLyr7A/cSj0M21xNG1wbe0+sLrus3K/b7do6y/ydLUw+K30cq508Ohow==',
    '本项目开源了示例模型的训练代码和数据，可以免费使用。',
  ],
  [
    'gb18030',
    'IyDKvsD9IJQ5/DYKyr7A/crH0ru49r+q1LS1xLTz0+/R1MSj0M2how==',
    '# 示例 😀\n示例是一个开源的大语言模型。',
  ],
  [
    'big5',
    'pbuxTa7Xtn23vaRGvWSo0rzSq6yqurBWvW21e6ahvVipTbjqrsahQaVppUinS7ZPqM+lzqFD',
    '本專案開源了範例模型的訓練程式碼和資料，可以免費使用。',
  ],
  [
    'shift_jis',
    'grGCzIOCg2aDi4LNg0mBW4N2g5ODXIFbg1iCxYK3gUKPZILdgsaDUoFbg2iC8Iz2ikqCtYLEgqKC3IK3gUI=',
    JAPANESE,
  ],
  [
    'euc-jp',
    'pLOkzqXipcel66TPpaqhvKXXpfOlvaG8pbmkx6S5oaO9xaTfpMils6G8pcmk8rj4s6ukt6TGpKSk3qS5oaM=',
    JAPANESE,
  ],
  [
    'euc-kr',
    'wMwguPC1qMC6IL/Ax8K80r26wMy45yDH0L3AIMTateW/zSC1pcDMxc24piCw+LCzx9W0z7TZLg==',
    '이 모델은 오픈소스이며 학습 코드와 데이터를 공개합니다.',
  ],
  ['windows-1251', 'zO7k5ev8IO7h8/fl7eAg8SDt8+v/LCDq7uQg6CDk4O3t++Ug7vLq8Pvy+yDk6/8g4vHl9S4=', RUSSIAN],
  ['koi8-r', '7c/ExczYIM/C1d7FzsEg0yDO1czRLCDLz8QgySDEwc7O2cUgz9TL0tnU2SDEzNEg19PFyC4=', RUSSIAN],
  [
    'windows-1252',
    'Um9n6XJpb5JzIG1vZGVsIJYgk0V4YW1wbGWUIJYgY29zdHMgNSCALCBuYe92ZSBk6WrgIHZ1Lg==',
    'Rogério’s model – “Example” – costs 5 €, naïve déjà vu.',
  ],
];

describe('text that is not UTF-8', () => {
  test.each(TEXTS)('%s', (encoding, bytes, text) => {
    expect(decode(fromBase64(bytes))).toEqual({ encoding, text });
  });

  test('a damaged character leaves the rest of a text in its encoding', () => {
    const bytes = fromBase64(TEXTS[0]![1]);
    const { encoding, text } = decode(Buffer.concat([bytes, bytes, Buffer.from([0xb1])]));
    expect([encoding, text]).toEqual(['gb18030', `${TEXTS[0]![2].repeat(2)}�`]);
  });

  test('a text that was cut within a character', () => {
    for (const [encoding, bytes] of TEXTS) {
      const cut = fromBase64(bytes).subarray(0, -1);
      expect(decode(cut, true).encoding).toBe(encoding);
    }
  });

  test('what no encoding makes a text of is none, and the report says so', async () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, at) => 128 + ((at * 7919 + (at >> 3) * 31) % 128));
    expect(decode(noise)).toEqual({ encoding: 'unknown', text: undefined });
    const release = await openDirectory(folderOf({ 'README.md': noise }));
    expect(await release.text('README.md')).toBeUndefined();
    expect(await release.text('README.md')).toBeUndefined();
    expect(release.gaps).toEqual([
      'README.md was not read: it is neither UTF-8 nor text in an encoding that can be told.',
    ]);
  });
});

describe('UTF-8', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  test.each<[string, Uint8Array, boolean, string]>([
    ['with a byte order mark', utf8('\ufeffabc'), false, 'abc'],
    ['cut within a character', utf8('开源模型').subarray(0, 11), true, '开源模'],
    ['cut within its only character', utf8('model 源').subarray(0, 8), true, 'model '],
    [
      'with one damaged character',
      Buffer.concat([utf8('开源模型，'), Buffer.from([0xe5]), utf8('x')]),
      false,
      '开源模型，�x',
    ],
    [
      'code with a damaged comment',
      Buffer.from('x = 1  # \x80\x81\nprint(x)\n', 'latin1'),
      false,
      'x = 1  # ��\nprint(x)\n',
    ],
  ])('%s', (_name, bytes, isCut, text) => {
    expect(decode(bytes, isCut)).toEqual({ encoding: 'utf-8', text });
  });

  test('any text in it stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const wellFormed = Buffer.from(text).toString();
        expect(decode(Buffer.from(wellFormed))).toEqual({ encoding: 'utf-8', text: wellFormed });
      }),
    );
  });
});

test('a NUL byte is no text, unless a mark says UTF-16', () => {
  expect(decode(Buffer.from('a\0b'))).toEqual({ encoding: 'binary', text: undefined });
  expect(decode(Buffer.from('\ufeff开源', 'utf16le'))).toEqual({ encoding: 'utf-16le', text: '开源' });
});

test('any bytes are decoded or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), (bytes, isCut) => {
      expect(['string', 'undefined']).toContain(typeof decode(bytes, isCut).text);
    }),
  );
});
