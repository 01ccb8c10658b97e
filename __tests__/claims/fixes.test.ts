import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { followHeadings } from '../../src/claims/fixes/anchors.ts';
import { applyFixes } from '../../src/claims/fixes/apply.ts';
import { OwnNames } from '../../src/claims/own-names.ts';
import { claimsInProse } from '../../src/claims/sources/prose.ts';
import { readDocument } from '../../src/text/read-document.ts';

function fixed(source: string): string {
  const names = new OwnNames();
  names.setRepository('Example');
  return applyFixes(source, claimsInProse(readDocument('README.md', source), names));
}

test('links to a heading follow it', () => {
  const source =
    '- [Models](#open-source-models)\n- [列表](#%E5%BC%80%E6%BA%90%E6%A8%A1%E5%9E%8B)\n- <a href="#news">News</a>\n\n## Open-Source Models\n\n## 开源模型\n\n## News\n';
  expect(followHeadings('README.md', source, fixed(source))).toBe(
    '- [Models](#open-weight-models)\n- [列表](#开放权重模型)\n- <a href="#news">News</a>\n\n## Open-Weight Models\n\n## 开放权重模型\n\n## News\n',
  );
});

describe('the words that keep an overstated sentence right', () => {
  test.each<[string, string]>([
    ['Example-7B is available in open source.', 'Example-7B is available with open weights.'],
    ['- **License:** open source (MIT)', '- **License:** open source (MIT)'],
    ['Example is an open-source model.', 'Example is an open-weight model.'],
    ['Example is open source.', 'Example is open-weight.'],
    ['Example is fully open source.', 'Example is open-weight.'],
    ['Example is a fully open-source model.', 'Example is an open-weight model.'],
    ['Example is a **fully open-source** model.', 'Example is an **open-weight** model.'],
    ['Example is a <b>truly open-sourced</b> model.', 'Example is an <b>open-weight</b> model.'],
    ['# Example: A Fully Open-Sourced Model', '# Example: An Open-Weight Model'],
    ['## Open-Source Models\n\nExample', '## Open-Weight Models\n\nExample'],
    ['# EXAMPLE: AN OPEN-SOURCE MODEL', '# EXAMPLE: AN OPEN-WEIGHT MODEL'],
    ['We open-source Example-7B.', 'We release the weights of Example-7B.'],
    ['We fully open-source Example-7B.', 'We release the weights of Example-7B.'],
    ['We have open-sourced Example-7B.', 'We have released the weights of Example-7B.'],
    ['We are open-sourcing Example-7B.', 'We are releasing the weights of Example-7B.'],
    ['- Open-sourced the Example models', '- Released the weights of the Example models'],
    ['We open-source the weights of Example.', 'We release the weights of Example.'],
    ['We open-source everything.', 'We release everything.'],
    ['We open-source:\n\n- Example-7B', 'We release:\n\n- Example-7B'],
    ['Example has been open-sourced.', 'Example has been released with open weights.'],
    ['Example is released and open-sourced.', 'Example is released with open weights.'],
    ['The Example weights are open-sourced.', 'The Example weights are released.'],
    ['The open-source weights of Example run.', 'The open weights of Example run.'],
    ['We made Example open source.', 'We made Example open-weight.'],
    ['Example is an open&#45;source model.', 'Example is an open-weight model.'],
    ['# Example: A Fully Open Language Model', '# Example: An Open-Weight Language Model'],
    ['Fully open: Example', 'Open weights: Example'],
    [
      '* Truly Open: an MIT license gives access to weights and code.',
      '* Open Weights: an MIT license gives access to weights and code.',
    ],
    ['- **Open Source**: Example is under MIT.', '- **Open Weights**: Example is under MIT.'],
    ['- ✅ Open source (Apache 2.0)', '- ✅ Open weights (Apache 2.0)'],
    ['# Example: Small, Fast, Truly Open', '# Example: Small, Fast, Open-Weight'],
    [
      'Example is out, with the weights and the data made fully open source.',
      'Example is out, with the weights and the data made available.',
    ],
    [
      'Example is fully open for academic research and commercial use.',
      'Example is released with open weights for academic research and commercial use.',
    ],
    [
      'Example-7B, which we have open-sourced, is small.',
      'Example-7B, which we have released with open weights, is small.',
    ],
    ['We introduce Example-2 and open-source it.', 'We introduce Example-2 and release it.'],
    ['Introducing Example-2, now open source and free.', 'Introducing Example-2, now open-weight and free.'],
    ["It's open source.", "It's open-weight."],
    ['今天，我们将 Example-7B 开源。', '今天，我们将 Example-7B 以开放权重的形式发布。'],
    ['我们已将 Example 模型开源到社区中。', '我们已将 Example 模型以开放权重的形式发布到社区中。'],
    ['现将 Example 的权重开源。', '现将 Example 的权重公开。'],
    ['Example 由某大学开发并开源。', 'Example 由某大学开发并开放权重。'],
    ['全部开源，可商用的中文大模型', '开放权重，可商用的中文大模型'],
    ['We open-source the code and the models.', 'We release the code and the models.'],
    [
      '- Example: Open-sourcing of 7B and 13B versions.',
      '- Example: Release of the weights of 7B and 13B versions.',
    ],
    ['Use our open-sourced code, data and model.', 'Use our released code, data and model.'],
    ['- [x] Open-source the Example base model.', '- [x] Release the weights of the Example base model.'],
    ['- [x] Open-source Example encoder and code.', '- [x] Release Example encoder and code.'],
    [
      'Building on the previously open-sourced two sizes, Example is new.',
      'Building on the previously released two sizes, Example is new.',
    ],
    ['We announce the open-sourcing of Example.', 'We announce the release of the weights of Example.'],
    ['- 开源模型权重[Example-7B](x)。', '- 公开模型权重[Example-7B](x)。'],
    ['同时开源预训练和对齐的 Example 模型。', '同时以开放权重的形式发布预训练和对齐的 Example 模型。'],
    ['发布并开源了 Example-9B 模型。', '以开放权重的形式发布了 Example-9B 模型。'],
    ['Example开源了80亿参数的指令模型。', 'Example以开放权重的形式发布了80亿参数的指令模型。'],
    ['代码与 Example 模型权重依照 MIT 协议开源。', '代码与 Example 模型权重依照 MIT 协议发布。'],
    ['Example 模型以 MIT 协议开源，可商用。', 'Example 模型以 MIT 协议开放权重，可商用。'],
    ['我们将模型参数进行了开源。', '我们将模型参数进行了公开。'],
    ['我们对 Example-7B 进行了开源。', '我们对 Example-7B 进行了权重开放。'],
    ['请仅将我们开源的代码、数据、模型用于研究。', '请仅将我们公开的代码、数据、模型用于研究。'],
    ['- 2024年12月18日: 开源 Example 模型权重。', '- 2024年12月18日: 公开 Example 模型权重。'],
    ['- [x] 开源 4 万小时基础模型', '- [x] 以开放权重的形式发布 4 万小时基础模型'],
    ['Example 是一个开源开放的模型。', 'Example 是一个开放权重的模型。'],
    ['我们开源了Example模型。', '我们以开放权重的形式发布了Example模型。'],
    ['我们开源了Example的模型权重。', '我们公开了Example的模型权重。'],
    ['Example是首个开源的模型。', 'Example是首个开放权重的模型。'],
    ['Example-7B 模型已在 Hugging Face 开源。', 'Example-7B 模型已在 Hugging Face 开放权重。'],
    ['- [2024/05] 开源Example-7B，支持长文本。', '- [2024/05] 以开放权重的形式发布Example-7B，支持长文本。'],
    ['我們開源了Example模型。', '我們以開放權重的形式發布了Example模型。'],
    ['Example是首個開源的模型。', 'Example是首個開放權重的模型。'],
    [
      '- Example-70b released with open source and free use',
      '- Example-70b released with open weights and free use',
    ],
    ['## Open-sourced Models\n\nExample', '## Open-weight Models\n\nExample'],
    ['# Example: Open Sourced Chinese Language Models', '# Example: Open-Weight Chinese Language Models'],
    ['# Example\n\nOpen-source text-to-speech for all.', '# Example\n\nOpen-weight text-to-speech for all.'],
    ['## Open Source License', '## Open Source License'],
    ['## オープンソースライセンス', '## オープンソースライセンス'],
    [
      '| Model | Open-Source |\n|--|--|\n| Example-7B | ✅ |',
      '| Model | Open-Weight |\n|--|--|\n| Example-7B | ✅ |',
    ],
    [
      '| 模型 | 是否开源 |\n|--|--|\n| Example-7B | 是 |',
      '| 模型 | 是否开放权重 |\n|--|--|\n| Example-7B | 是 |',
    ],
    ['Exampleはオープンソースモデルです。', 'Exampleはオープンウェイトモデルです。'],
    ['Example은 오픈소스 모델입니다.', 'Example은 오픈 웨이트 모델입니다.'],
    ['Example est un modèle open source.', 'Example est un modèle open-weight.'],
    ['Wir veröffentlichen ein Open-Source-Modell.', 'Wir veröffentlichen ein Open-Weight-Modell.'],
    ['Example es un modelo de código abierto.', 'Example es un modelo de pesos abiertos.'],
    ['Example 模型已全面开源。', 'Example 模型已开放权重。'],
  ])('%s', (source, expected) => {
    expect(fixed(source)).toBe(expected);
    expect(fixed(expected)).toBe(expected);
  });

  test.each([
    'Example outperforms other open-source models.',
    'We thank the open-source community.',
    'We open-source our code.',
    'Example is released under an open-source license.',
    '## 开源协议',
    '```\nExample is an open-source model.\n```',
    'See https://example.com/open-source-model.',
  ])('leaves alone: %s', (source) => {
    expect(fixed(source)).toBe(source);
  });

  test.each([
    [
      'a paper in a link',
      'We released [Example: Open-Source Language Models](https://arxiv.org/abs/2401.00001).',
    ],
    ['a file in a link', 'See [Example: An Open-Source Language Model](docs/report.pdf).'],
  ])('a title stays as it is: %s', (_name, text) => {
    expect(fixed(text)).toBe(text);
  });

  test('every place in a text with mixed line ends, and nothing else', () => {
    const source =
      '# Example\r\n\r\nExample is an open-source model.\rIt is open source.\n\n> Example is an\n> open-source model.\n';
    expect(fixed(source)).toBe(
      '# Example\r\n\r\nExample is an open-weight model.\rIt is open-weight.\n\n> Example is an\n> open-weight model.\n',
    );
  });

  test('in any arrangement of sentences: applied twice they change nothing more, and the rest stays as it is', () => {
    const claiming = fc.constantFrom(
      'Example is a fully open-source model.',
      'We open-source Example-7B.',
      'Example has been open-sourced.',
      'Example is a **fully open-sourced** model.',
      '我们开源了Example模型。',
      'Example-7B 模型已在 Hugging Face 开源。',
    );
    const other = fc.constantFrom(
      'Example outperforms other open-source models.',
      'We thank the open-source community.',
      'We open-source our code.',
      '`open-source`',
      '感谢开源社区的支持。',
      '<!-- Example is open source. -->',
      'See https://example.com/open-source.',
    );
    const gap = fc.constantFrom('\n\n', '\r\n\r\n', '\n\n- ', '\n\n## News\n\n', '\n\n> ');
    const parts = fc.array(fc.tuple(gap, fc.oneof(claiming, other)), { maxLength: 12 });
    fc.assert(
      fc.property(parts, (pieces) => {
        const source = pieces.flat().join('');
        const once = fixed(source);
        expect(fixed(once)).toBe(once);
        for (const [, piece] of pieces) {
          if (/other|community|our code|`|社区|<!--|https/.test(piece)) expect(once).toContain(piece);
        }
      }),
      { numRuns: 200 },
    );
  });
});
