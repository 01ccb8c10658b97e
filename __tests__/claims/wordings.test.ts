import { describe, expect, test } from '@jest/globals';
import { addNamesOf } from '../../src/claims/names-of-document.ts';
import { OwnNames } from '../../src/claims/own-names.ts';
import { claimsInProse } from '../../src/claims/sources/prose.ts';
import { readDocument } from '../../src/text/read-document.ts';

/** What the README of acme/Example claims in a piece of its text. */
function read(markdown: string): string {
  const names = new OwnNames();
  names.setRepository('Example', 'Acme');
  const document = readDocument('README.md', markdown);
  addNamesOf(document, 'Acme', names);
  const claims = claimsInProse(document, names);
  return (
    claims
      .map(({ label, subject }) => (label === 'open-source' ? subject : `${subject} ${label}`))
      .join(', ') || '-'
  );
}

/** One way of saying it, and others; what each says is open source. */
type Rows = readonly [sentence: string, claims: string][];

const ENGLISH: Readonly<Record<string, Rows>> = {
  'what stands in parentheses explains': [
    ['Example (Latin: exemplum) is the ***first*** open-sourced music model.', 'model'],
    ['Example-7B (out in May; see below) is a fully open-source LLM.', 'model'],
    ['Example is a family of open-source speech recognition (ASR) models for radio.', 'model'],
    ['This is the largest open-source drawing Mixture of Experts (MoE) model so far.', 'model'],
    ['We present Example, an open-source vision-language-action (VLA) model.', 'model'],
    ['Example is an open-source, multilingual (12 languages), tuned model.', 'model'],
    ['The whole pipeline (data, models, tuning) is open-source.', 'model'],
    ['All of it (code, weights, data) is open-source.', 'model'],
    ['New: Example-2 (open source), Example-2-Pro (API only).', 'model'],
    ['- ✅ Open source (Apache 2.0)', 'model'],
    ['Other-7B (open-source) is slower than Example.', '-'],
    ['Here, Example 2.0 base (ViT) (open source) is used.', 'model'],
    ['Example is slower than Other 2.0 base (ViT) (open source).', '-'],
  ],
  'adjectives come in lists': [
    ['We release the first open-source, playable, vast 3D world model, Example-1.0!', 'model'],
    ['We introduce Example, an open-source, high-quality, streaming speech model.', 'model'],
    ['Example is an open-source, end-to-end, and full-duplex voice model.', 'model'],
    ['# Example\n\nFree and open-source text-to-speech model.', 'model'],
    ['# Example\n\nThe first Transformer based open-source protein LLM.', 'model'],
    ['Example is open source, small, and fast.', 'model'],
    ['A step in open-source drawing, featuring a model of somebody.', '-'],
  ],
  'open weights come with something': [
    [
      '# Example\n\n**Example** has models. They come in two sizes, with open weights, and code.',
      'model open-weights',
    ],
    ['Example includes two models, with open weights, and tuned variants.', 'model open-weights'],
    ['Other models come with open weights, too.', '-'],
  ],
  'a title ends in a quality': [
    ['## Example: Made for Work — Quick, Clever, Truly Open', 'model'],
    ['* [04/24/2024] [Example: For Work — Small, Fully Open](https://example.com/blog)', 'model'],
    ['* 2024.04: Example 2 - bigger, better, and open source!', 'model'],
    ['- **2025-01-02** Introducing Example-2: compact, capable, and completely open-source', 'model'],
    ['# Example: Small, Fast, and Open Source', 'model'],
    ['* [04/24] Other: Smaller, Faster, Fully Open', '-'],
    ['# Example: Judging open source', '-'],
  ],
  'a label names a feature': [
    ['* Truly Open: the MIT license gives access to code and weights.', 'model'],
    ['- **Fully Open:** all weights are released under MIT.', 'model'],
    ['- **Completely open** — weights, data, and training logs are here.', 'model'],
    ['- **Complete Open-Source Stack of Tools**: the code is here.', 'code'],
    ['- **Open-Source Ecosystem**: We provide all, from checkpoints to logs.', 'model'],
    ['- **Open-Source Ecosystem**: other engines run it.', '-'],
    ['- **Fully open-source**: all code is under the MIT license.', 'code'],
  ],
  'one’s own models stand beside others': [
    ['The table has scores of our models and other open-source models (Llama).', '-'],
    ['We compare our model and open-source models of its size.', '-'],
    ['Scores of our system, existing open-source LLMs and closed models.', '-'],
    ['Our models and other artifacts are open source.', 'model'],
    ['The backbone is an open-source LLM.', '-'],
  ],
  'the code of an open-source project is code': [
    ['The source code of the Example open-source project is under Apache 2.0.', 'code'],
    ['For the code belonging to the Example open-source project, see LICENSE.', 'code'],
    ['This open-source repository contains our `Example-5V` models.', 'model'],
    ['This open-source repository contains the code of our paper.', 'code'],
  ],
  'made, joined, pushed': [
    ['Example-7B is out, with the weights and the data made open source.', 'model'],
    ['The weights of Example were made fully open source.', 'model'],
    ['We release Example under Apache 2.0, making it fully open source.', 'model'],
    ['Example joins our family of open-source models.', 'model'],
    ['Example pushes the boundary of open-source filming.', 'model'],
    ['* [Blog: Example-30B: Raising the bar for open-source models](https://example.com)', 'model'],
    ['# Other: raising the bar for open-source software', 'code'],
    ['Example is now the 🥇 #1 open-source model!', 'model'],
    ['We have open-sourced the Set dataset and ExampleLM.', 'model'],
    ['We have open-sourced the Set dataset and ChartQA.', 'data'],
  ],
  'verbs and what they take up': [
    ['Example-7B, which we have open-sourced, is small.', 'model'],
    ['We introduce Example-2 and open source it.', 'model'],
    ['Read about the kernel optimizations we’ve open-sourced.', 'code'],
    ['Read about the models we have open-sourced.', 'model'],
    ['The models and code open-sourced by this project are for study only.', 'model'],
    ['The models open-sourced by that project are for study only.', '-'],
    ['Our model running and evaluation code has also been open-sourced.', 'code'],
    ['## Model Open Source License\n\nThe code is under MIT.', 'model'],
    ['## Open Source License\n\nThe code is under MIT.', 'code'],
    ['We hope that by open-sourcing Example we can help others.', 'model'],
    ["# Example\n\nExample is a model. It's open source and it's fast.", 'model'],
    ['Introducing Example-2, now open source and free to use.', 'model'],
    ['- The largest Chinese BERT model is open-sourced! 2023.01', 'model'],
    ['- A large BERT model is open-sourced by Meta.', '-'],
    ['Download the open-source checkpoints below.', 'model'],
    ['Download the open-source models you want to compare.', '-'],
    ['We are not liable for any use of Acme open-source models.', 'model'],
  ],
  'lists of what others made': [
    ['- [Langfox](https://langfox.com/docs) - Open source LLM observability', '-'],
    ['- [Roo](https://roo.dev): Open-source coding assistant', '-'],
    ['- [Example-7B](https://example.com/x): Open-source base model', 'model'],
  ],
  'one family of models, however good they are': [
    ['We present Example, a family of small yet strong open-source LLMs in two sizes.', 'model'],
    [
      'We introduce Example (once called Old), a series of light yet powerful open-source code LLMs.',
      'model',
    ],
    ['We introduce Example, a family of small but capable open-source models.', 'model'],
    ['Other is a family of small yet strong open-source models.', '-'],
    ['Unlike Other, a family of small yet strong open-source LLMs, Example is slow.', '-'],
    ['Unlike Other, an open-source model, Example is slow.', '-'],
    ['We compare Example with a family of strong open-source models.', '-'],
  ],
  'what a series is a series of': [
    ['We open-source a state-of-the-art 2B-parameter generative model series for Dutch.', 'model'],
    ['We open-source a state-of-the-art model.', 'model'],
    ['We open-source a state-of-the-art model collection.', 'model'],
    ['We open-source a large data series for Dutch.', 'data'],
  ],
  'a framework of models is a model': [
    [
      '`Example` is an open-source framework that includes a generator, and a native language model.',
      'model',
    ],
    [
      'Example is an open-source framework composed of a vision transformer and a 7B language model.',
      'model',
    ],
    ['Example is an open-source framework that includes a vocoder meant for speech.', 'model'],
    ['Example is an open-source framework that includes support for many models.', 'code'],
    ['Example is an open-source framework that includes a trainer and a model registry.', 'code'],
    ['Example is an open-source framework that includes a list of models.', 'code'],
    ['Other is an open-source framework that includes a language model.', '-'],
  ],
  'a clause has its own subject': [
    ['We use licensed data only and all the code is open source so the model is safe to use.', 'code'],
    ['We release the weights and all of our code is open source.', 'code'],
    ['All our code is open source and the model is free.', 'code'],
    ['The code is small and the model is open source.', 'model'],
    ['The weights and the code are open source.', 'model'],
    ['Example is fast and its weights are open source.', 'model'],
  ],
};

const CHINESE: Readonly<Record<string, Rows>> = {
  'disclaimers speak of the release': [
    ['若因使用 Acme 开源模型而出现问题，我们不承担责任。', 'model'],
    ['因使用Example开源模型而产生的风险，由使用者负责。', 'model'],
    ['若因使用Llama开源模型而出现问题，我们不承担责任。', '-'],
    ['对于任何使用开源模型而导致的问题，我们不承担责任。', 'model'],
    ['任何使用开源模型的人都知道这一点。', '-'],
    ['请勿将开源模型用于违法用途。', 'model'],
    ['不得将开源模型和代码用于任何商业目的。', 'model'],
    ['请勿将开源数据用于违法用途。', '-'],
  ],
  'licenses are of the project or of its code': [
    ['该项目使用 MIT 开源协议。', 'model'],
    ['该仓库遵循 Apache-2.0 开源协议。', 'model'],
    ['该项目的代码使用 MIT 开源协议。', 'code'],
    ['请严格遵守该模型的开源协议。', '-'],
    ['## 开源协议与免责声明\n\n模型遵循 MIT 协议。', 'model'],
    ['## 开源协议\n\n本仓库的代码遵循 MIT 协议。模型商用需要书面授权。', 'code'],
    ['有关 Example 开源项目相关的源代码，请见 LICENSE。', 'code'],
    ['本开源项目中的所有代码均采用 MIT 许可证。', 'code'],
  ],
  'who made it stands between': [
    ['Example 是由甲公司的张三、李四, 王五 发起的大模型开源项目，有多个模型。', 'model'],
    ['Example是由[甲](https://a.com), [乙](https://b.com) 共同开发的开源大模型。', 'model'],
    ['Example 由[甲大学数据计算实验室](http://x.com) 开发并开源。', 'model'],
    ['Example 是法律大模型，由甲公司研发并开源。', 'model'],
    ['本项目是一个数据清洗框架，由甲公司研发并开源。', 'code'],
    ['Example 由 Llama2-chat 开源模型微调得到。', '-'],
  ],
  'a clause goes on': [
    ['* Jul 9, 2023: Example-beta训练完成, 并正式开源', 'model'],
    ['Example-7B 在多个榜单上领先，目前已全面开源。', 'model'],
    ['- 2023年，Llama 2 发布，并正式开源。', '-'],
    ['作为开源模型，Example 可自由商用。', 'model'],
    ['我们希望通过 Example 的开源发布推动研究。', 'model'],
    ['我们希望开源的模型更符合需求。', 'model'],
    ['我们希望开源更多模型。', '-'],
    ['我们将 Example-7B 开源。', 'model'],
    ['我们将在近期开源模型。', '-'],
    ['我们将 Example 与另外两个开源模型比较。', '-'],
    ['已开源：Example-7B、Example-13B', 'model'],
  ],
  'what is here now': [
    ['A: 当前开源的模型由于语料有限，效果一般。', 'model'],
    ['目前开源的模型仅支持中文。', 'model'],
    ['目前开源的模型大多不支持中文。', '-'],
    ['基于Llama的开源中文预训练大模型Example', 'model'],
    ['本项目基于的开源中文预训练大模型为 Llama。', '-'],
    ['# 例子\n\n首个开源的中文法律大模型', 'model'],
    ['# 例子\n\n全部开源，完全可商用的中文大模型，欢迎使用。', 'model'],
    ['HugeExampleWorld 1.0的开源版本很小。', 'model'],
  ],
  'parts of data, and rankings': [
    ['我们开源了Example-SFT 数据集中的法律问答部分。', 'data'],
    ['Example数据集的开源版本发布。', 'data'],
    ['- 开源模型训练和精调代码', 'code'],
    ['此次开源的是适配器权重为训练过程里第十步的结果。', 'model'],
    ['每一次大模型的开源都带来进步。', '-'],
    ['我们在开源模型排行榜上获得第一名！', '-'],
    ['我们的模型目前达到了开源模型上最优的效果。', '-'],
    ['Example 并不区分开源模型与 API 模型。', '-'],
  ],
  'news name what is new': [
    ['- 最新开源 Example 3.0 系列预训练模型：', 'model'],
    ['- Example 最新开源四大预训练模型：', 'model'],
    ['- `Example-G` 模型正式开源！', 'model'],
    ['- 新增语音模型 Example-S [正式开源](https://github.com/acme/Example/tree/s)', 'model'],
    ['- 新增语音模型 S-Net [正式开源](https://github.com/acme/Example/tree/s)', 'model'],
    ['- 新增语音模型 S-Net [正式开源](https://github.com/other/S-Net)', '-'],
    ['- 训练代码 [正式开源](https://github.com/acme/Example/tree/train)', 'code'],
    ['- 模型 Example-S [即将开源](https://github.com/acme/Example/tree/s)', '-'],
    ['- 最新开源 Other 系列模型', '-'],
    ['- 最新开源模型的评测结果', '-'],
  ],
};

describe.each(Object.entries(ENGLISH))('English: %s', (_, rows) => {
  test.each(rows)('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe.each(Object.entries(CHINESE))('Chinese: %s', (_, rows) => {
  test.each(rows)('%s', (sentence, claims) => {
    expect(read(sentence)).toBe(claims);
  });
});

describe('roadmaps', () => {
  test.each<[string, string]>([
    ['# 开源路线图\n- 2026.3.14:\n  - Example-V 正式开源', 'model'],
    [
      '# Roadmap\n- 2026.3.14:\n  - Example-V\n    - We open-source it.\n  - We open-source Example-S.',
      'model, model',
    ],
    ['# Roadmap\n- Mar 14, 2026: Example-2 is open source.', 'model'],
    ['# Roadmap\n- 2026.3:\n  - We open-source Example-2.', '-'],
    ['# Roadmap\n- 2026.3.14: We will open-source Example-2.', '-'],
    ['# Roadmap\n- [ ] 2026.3.14: We open-source Example-2.', '-'],
    ['# Plans\n- 2026.3.14: Example-2 is open source.', '-'],
    ['# Roadmap\n- 2026.3.14: Example-2\n- We open-source Example-3.', '-'],
  ])('%j', (text, claims) => {
    expect(read(text)).toBe(claims);
  });
});

describe('tables', () => {
  test.each<[string, string]>([
    ['| | Other | Example |\n|---|---|---|\n| Open source | ❌ | ✅ |', 'model'],
    ['| | Other | Example |\n|---|---|---|\n| Open source | ✅ | ❌ |', '-'],
    ['| | Other | Example |\n|---|---|---|\n| License | closed | Open Source |', 'model'],
    ['| | Other | Example |\n|---|---|---|\n| License | Open Source | closed |', '-'],
    ['| Model | Open-source model |\n|---|---|\n| Example | ✅ |', 'model'],
    ['| 模型 | 状态 |\n|---|---|\n| Example-7B | 完全开源 |', 'model'],
    ['| 模型 | 状态 |\n|---|---|\n| Other-7B | 完全开源 |', '-'],
    ['| Notes | This model is open-sourced as a baseline. |\n|---|---|', 'model'],
  ])('%j', (table, claims) => {
    expect(read(table)).toBe(claims);
  });
});

describe('licenses of models', () => {
  test.each<[string, string]>([
    [
      'For a more open project, there will be a change to the open-source license of the large model.',
      'model',
    ],
    ['Check the open-source license of the model you use.', '-'],
    ['Please follow the open-source license of the model.', '-'],
    ['The open-source license of the base model applies.', '-'],
  ])('%s', (text, claims) => {
    expect(read(text)).toBe(claims);
  });
});

describe('news of a sibling', () => {
  const link = '[Example-4](https://github.com/acme/Example-4)';
  test.each<[string, string]>([
    [`We have open-sourced the model ${link}.`, '-'],
    [`我们开源了 ${link} 模型。`, '-'],
    [`基于 ${link} 基座模型，我们推出开源模型 **Example-V-9B**。`, 'model'],
    [`基于 ${link} 基座模型训练。我们同步开源基座模型 **Example-4.1V-9B**。`, 'model'],
    [`This project comes after ${link}. This project has open-sourced its model.`, 'model'],
  ])('%s', (text, claims) => {
    expect(read(text)).toBe(claims);
  });
});
