import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/licenses/read-text.ts';

const list = createRequire(import.meta.url)('spdx-license-list/full') as Record<
  string,
  { licenseText: string }
>;
const MIT = list.MIT!.licenseText.replace('<year> <copyright holders>', '2024 Example, Inc.');

const CHINESE = `特此免费授予任何获得本软件及相关文档副本的人处理本软件的权利，包括使用、复制、修改、合并、发布、分发、再授权和出售本软件副本的权利，
并允许获得本软件的人这样做，但须满足以下条件：
上述版权声明和本许可声明应包含在本软件的所有副本或主要部分中。
本软件按原样提供，不附带任何明示或默示的保证，包括对适销性、特定用途适用性和不侵权的保证。
在任何情况下，作者或版权持有人均不对任何索赔、损害或其他责任负责，无论是在合同诉讼、侵权行为还是其他方面。`;
const TRANSLATED = `${MIT}\n\nMIT 许可证（中文翻译）\n\n${CHINESE}\n`;

test('a translation after a license leaves it what it is, and is said not to have been compared', () => {
  const read = readText(TRANSLATED);
  expect(read).toMatchObject({ id: 'MIT', status: 'open', open: true, unexplained: 0, passages: [] });
  const first = TRANSLATED.slice(0, TRANSLATED.indexOf('MIT 许可证')).split('\n').length;
  expect(read.translation).toEqual({ line: first, endLine: TRANSLATED.trimEnd().split('\n').length });
});

describe('nothing else in another script is cleared', () => {
  test.each([
    ['without a heading that says what it is', TRANSLATED.replace('MIT 许可证（中文翻译）', '说明')],
    ['a few sentences', `${MIT}\n\nMIT 许可证（中文翻译）\n\n本软件按原样提供，作者概不负责。\n`],
    ['something much longer', `${TRANSLATED}${CHINESE}\n${CHINESE}\n${CHINESE}\n${CHINESE}\n`],
    [
      'with numbered sections that the license has not',
      TRANSLATED.replace('上述', '1. 上述').replace('本软件按', '2. 本软件按'),
    ],
    ['before the license', `MIT 许可证（中文翻译）\n\n${CHINESE}\n\n${MIT}`],
    [
      'after a text that is not complete',
      TRANSLATED.replace('The above copyright notice', 'The notice above all'),
    ],
    [
      'with an English sentence in it',
      TRANSLATED.replace('在任何情况下', 'Ask us first please before you host it.\n在任何情况下'),
    ],
    [
      'with an English word of a rule in it',
      TRANSLATED.replace('在任何情况下', '(noncommercial)\n在任何情况下'),
    ],
    ['with English words after it', `${TRANSLATED}\nThe weights belong to their makers.\n`],
  ])('%s', (_, text) => {
    expect(readText(text)).toMatchObject({ open: false });
  });

  test.each([
    '本软件仅供学术研究使用。',
    '不得用于商业用途。',
    '禁止将本软件用于军事目的。',
    '月活跃用户超过一亿的公司须另行申请授权。',
    '商业使用前须登记。',
    '只能用于非营利目的。',
    '不得向欧盟境内的用户提供。',
    '不得使用输出训练其他模型。',
    '使用者须取得作者的书面许可。',
    '本ソフトウェアの商用利用を禁じます。',
    '상업적 이용을 금지합니다.',
    'Некоммерческое использование только для исследований.',
  ])('a translation with a limit: %s', (limit) => {
    for (const place of ['上述版权', '在任何情况下']) {
      expect(readText(TRANSLATED.replace(place, `${limit}\n${place}`))).toMatchObject({ open: false });
    }
    expect(readText(`${TRANSLATED}${limit}\n`)).toMatchObject({ open: false });
  });
});
