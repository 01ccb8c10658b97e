import { describe, expect, test } from '@jest/globals';
import { OwnNames } from '../../src/claims/own-names.ts';
import { readClaims } from '../../src/claims/read.ts';
import { claimsInProse } from '../../src/claims/sources/prose.ts';
import { readDocument } from '../../src/text/read-document.ts';
import { memoryRelease } from '../support/memory-release.ts';

/** What the README of the repository example-lab/Example-13B claims in a piece of its text. */
function read(markdown: string): string {
  const names = new OwnNames();
  names.setRepository('Example-13B', 'example-lab');
  const claims = claimsInProse(readDocument('README.md', markdown), names);
  return claims.map(({ subject }) => subject).join(', ') || '-';
}

const GITHUB = 'https://github.com/example-lab';

describe('claims beside links to repositories', () => {
  test.each<[string, string, string]>([
    ['another size of the series', `- We open-source [Example-7B](${GITHUB}/Example-7B).`, 'model'],
    ['the next generation', `- We open-source [Example-2](${GITHUB}/Example-2).`, '-'],
    ['another model of the owner', `- We open-source [Other-4](${GITHUB}/Other-4).`, '-'],
    [
      'a sentence about itself that names an older sister',
      `Example-13B is an open-source model, based on [Older](${GITHUB}/Older).`,
      'model',
    ],
    ['a link to itself', `Launched the [Llama-2 open-source LLM project](${GITHUB}/Example-13B)`, 'model'],
    ['the same in Chinese', `启动[中文LLaMA-2开源大模型项目](${GITHUB}/Example-13B)`, 'model'],
    [
      'a list of others, in Chinese',
      '## 相关项目\n\n- [Other](https://github.com/a/b). 用LoRA训练的开源聊天模型。',
      '-',
    ],
    ['a name, and where it is', `We open-source Other-2. See ${GITHUB}/Agents`, '-'],
    [
      'a name, and where more is',
      `We open-source Example-13B-Chat. For agents see ${GITHUB}/Agents`,
      'model',
    ],
    ['what others made of it', '- Example-Med is open-sourced! [code](https://github.com/a/med)', '-'],
    ['its own code', `- Example-Med is open-sourced! [code](${GITHUB}/Example-13B)`, 'model'],
    ['our code elsewhere', '- We open-source Example-Med! [code](https://github.com/a/med)', 'model'],
    ['a link to somebody else', `Try the [Llama-2 open-source LLM project](https://github.com/a/b)`, '-'],
  ])('%s', (_, markdown, claims) => {
    expect(read(markdown)).toBe(claims);
  });
});

describe("claims beside a link to the model's page on a hub", () => {
  const page = '[HuggingFace](https://huggingface.co/example-lab/Example-13B)';
  test.each<[string, string]>([
    [`- ${page} 上的开源版本是一个预训练模型。`, 'model'],
    [`- La versión de código abierto en ${page} es un modelo preentrenado.`, 'model'],
    [`- La version open-source sur ${page} est un modèle pré-entraîné.`, 'model'],
    [`${page}でオープンソース化されているバージョンは、事前トレーニングモデルです。`, 'model'],
    [`- ${page}에서 제공되는 오픈 소스 버전은 사전 훈련된 모델입니다.`, 'model'],
    ['- La version open-source sur [le site](https://huggingface.co/a/b) est un modèle.', '-'],
    ['- [站点](https://huggingface.co/a/b) 上的开源版本是一个预训练模型。', '-'],
  ])('%s', (markdown, claims) => {
    expect(read(markdown)).toBe(claims);
  });
});

describe('claims beside links to models on a hub', () => {
  const OWN = '[Example-13B](https://huggingface.co/example-lab/Example-13B)';
  const OTHER = '[Cite-Example](https://huggingface.co/example-lab/Cite-Example)';
  const SIBLING = '[Oak-9B](https://huggingface.co/example-lab/Oak-9B)';
  const readLinked = async (markdown: string) => {
    const files = {
      'README.md': `# Example-13B\n\n${OWN}, [chat](https://huggingface.co/example-lab/Example-13B-Chat)\n\n${markdown}`,
    };
    const about = { owner: 'example-lab', name: 'Example-13B' };
    const claims = await readClaims({ ...memoryRelease(files), about }, undefined);
    return claims.map(({ subject }) => subject).join(', ') || '-';
  };
  test.each<[string, string]>([
    [`- We have open-sourced ${OWN}.`, 'model'],
    [`- We have open-sourced ${OTHER}, a model for citations.`, '-'],
    [`- We have open-sourced the citing model ${OTHER}.`, '-'],
    [`Example-13B is based on ${SIBLING}, an open-source base model.`, '-'],
    [`Example-13B 模型基于 ${SIBLING} 开源基座模型。`, '-'],
    [`- We have open-sourced Example-7B, trained like ${OTHER}.`, 'model'],
    [`- 我们开源了能够引用的模型 ${OTHER}。`, '-'],
    [`- 我们开源了 ${OWN}。`, 'model'],
    [`- Exampleで使用されるモデル ${OTHER} をオープンソース化しました。`, '-'],
  ])('%s', async (markdown, claims) => {
    expect(await readLinked(markdown)).toBe(claims);
  });
});

test('a row of the family is a sibling’s where another bears the whole name', () => {
  const table = (...names: string[]) =>
    `| Model | Open |\n|-|-|\n${names.map((name) => `| ${name} | open source |`).join('\n')}`;
  expect(read(table('Example-13B-Chat', 'Example-7B', 'Other'))).toBe('model');
  expect(read(table('Example-7B', 'Other'))).toBe('model');
});
