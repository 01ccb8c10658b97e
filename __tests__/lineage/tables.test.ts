import { describe, expect, test } from '@jest/globals';
import { traceLineage } from '../../src/lineage/trace.ts';
import { lineageInputs, releaseOf } from './ground.ts';

/** Which bases a table in the README of "Example", by "acme", is read to give. */
async function basesOf(...lines: string[]): Promise<string[]> {
  return basesBy('acme', lines);
}

async function basesBy(owner: string, lines: readonly string[]): Promise<string[]> {
  const [head = '', ...rows] = lines;
  const line = head.replace(/[^|]+/g, ' --- ');
  const release = releaseOf({ 'README.md': `# Example\n\n${[head, line, ...rows].join('\n')}\n` });
  const { base } = await traceLineage({ ...release, about: { owner, name: 'example' } }, lineageInputs());
  return base.map(({ model, relation }) => `${model} ${relation}`);
}

const link = (id: string) => `[${id.split('/')[1]}](https://huggingface.co/${id})`;

test('the evidence says where in the table a name stands', async () => {
  const readme = [
    '# Example\n\n| Model | Base model |\n| --- | --- |\n| Example-7B | Qwen2.5-7B |\n\nText.\n',
    '| | Example-8B |\n| --- | --- |\n| Base model | Llama-3.1-8B |\n\nText.\n',
    '| Model | Source |\n| --- | --- |\n| Example-1B | Qwen2.5-1.5B |\n\nText.\n',
    '| Model | Score |\n| --- | --- |\n| Base LLM: Phi-2 | |\n| Example-3B | 1 |\n',
  ].join('\n');
  const { base } = await traceLineage(releaseOf({ 'README.md': readme }), lineageInputs());
  expect(base.map(({ evidence }) => evidence[0]?.detail)).toEqual([
    'says "Qwen2.5-1.5B" beside "Example-1B"',
    'says "Qwen2.5-7B" under "Base model"',
    'says "Llama-3.1-8B" under "Base model"',
    'says "Base LLM: Phi-2"',
  ]);
});

describe('bases in tables', () => {
  test('of several variants, each', async () => {
    expect(
      await basesOf(
        '| Checkpoint | LLM | Vision encoder |',
        `| Example-1B | ${link('Qwen/Qwen2.5-1.5B')} | SigLIP |`,
        `| Example-8B | ${link('meta-llama/Llama-3.1-8B')} | SigLIP |`,
      ),
    ).toEqual(['Qwen/Qwen2.5-1.5B finetune', 'meta-llama/Llama-3.1-8B finetune']);
  });

  test.each([
    'Base Model',
    '**Backbone LLM**',
    'Base model (HF)',
    'Initialized from',
    'Fine-tuned from',
    'LLM Backbone',
    'Base Model Trained with',
    'Base model used for training',
  ])('under "%s"', async (head) => {
    expect(await basesOf(`| Model | ${head} |`, `| Example-7B | ${link('Qwen/Qwen2.5-7B')} |`)).toEqual([
      'Qwen/Qwen2.5-7B finetune',
    ]);
  });

  test('of a release that is a verifier itself', async () => {
    expect(
      await basesOf('| Model | Backbone |', `| Example-Verifier | ${link('Qwen/Qwen2.5-7B')} |`),
    ).toEqual(['Qwen/Qwen2.5-7B finetune']);
  });

  test.each(['Source', 'Sources', 'Source models', 'Merged models', 'Parents'])(
    'the parents of a merge, under "%s", and no earlier merge of the same table',
    async (head) => {
      expect(
        await basesOf(
          `| Model | Size | ${head} |`,
          `| Example-A-7B | 7B | ${link('other/Sun-7b-v1')}, ${link('third/Moon-7b')} |`,
          `| Example-B-10B | 10B | Example-A-7B, ${link('other/Sun-7b-v1')} |`,
        ),
      ).toEqual(['other/Sun-7b-v1 merge', 'third/Moon-7b merge']);
    },
  );

  test('in a row between others', async () => {
    expect(
      await basesOf(
        '| Model | Score |',
        '| **Base LLM: Mistral-7B** | |',
        `| LLaVA-1.6 | 70 |`,
        '| Example-7B | 72 |',
      ),
    ).toEqual(['Mistral-7B finetune']);
  });

  test('of parts that were put together, where no finished model is named', async () => {
    expect(
      await basesOf(
        '| Vision tower | LLM (HF) | Score |',
        '| openai/clip-vit-large-patch14 | Qwen/Qwen2.5-3B | 70 |',
      ),
    ).toEqual(['Qwen/Qwen2.5-3B finetune']);
  });

  test('in a table that is turned round', async () => {
    expect(
      await basesOf(
        '| | Example-7B | Example-7B-Chat |',
        '| Type | base | chat |',
        '| Initial model | Qwen2.5-7B | v1: Example-7B, v2: Qwen2.5-7B-Instruct |',
      ),
    ).toEqual(['Qwen2.5-7B-Instruct finetune']);
  });
});

describe('what a model is, beside its name', () => {
  const brief = (text: string) => basesOf('| Version | Brief |', `| Example-7B | ${text} |`);
  test('a base that was tuned', async () => {
    expect(await brief('LLaMA-7B finetuned with papers for 5 epochs')).toEqual(['LLaMA-7B finetune']);
    expect(await brief('Pre-training LLaMA-7B on 4.8M papers')).toEqual(['LLaMA-7B finetune']);
  });
  test('no base', async () => {
    expect(await brief('Similar to LLaMA-7B')).toEqual([]);
    expect(await brief('Example-7B trained on the same data as Mistral-7B')).toEqual([]);
    expect(await brief('Instruction tuned, better than LLaMA-7B trained on books')).toEqual([]);
  });
});

describe('tables that give no base', () => {
  test.each([
    [
      'of others',
      ['| Model | LLM | Score |', '| LLaVA-1.5 | Vicuna-7B | 60 |', '| BLIP-2 | OPT-6.7B | 50 |'],
    ],
    ['of data', ['| Dataset | Source |', `| Example-chats | ${link('Qwen/Qwen2.5-72B')} |`]],
    [
      'of places',
      ['| Model | Source |', `| Example-7B | quantized by others: ${link('thebloke/Moon-7B-GGUF')} |`],
    ],
    ['of own stages', ['| Model | Base model |', '| Example-7B-Chat | Example-7B |']],
    ['of others and their parts', ['| Vision tower | LLM | Model |', '| CLIP | Vicuna-7B | LLaVA-1.5 |']],
    ['of languages', ['| Languages | Qwen2.5-7B | Example-7B |', '| Thai | 60 | 70 |']],
    ['of an encoder of the same makers', ['| Model | Backbone |', '| Example-seg | SigLIP-400M |'], 'google'],
    ['of what it was compared with', ['| Model | Base model compared with |', '| Example-7B | Qwen2.5-7B |']],
    [
      'of a verifier',
      [
        '| Model | Backbone |',
        `| [General-Verifier](https://huggingface.co/acme/general-verifier) | Qwen2.5-7B |`,
      ],
    ],
    ['of judges', ['| Model | Judge |', '| Example-7B | Qwen2.5-72B |']],
  ])('%s', async (_, lines, owner = 'acme') => {
    expect(await basesBy(owner, lines)).toEqual([]);
  });
});
