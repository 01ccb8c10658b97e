import { describe, expect, test } from '@jest/globals';
import { detectData } from '../../../src/evidence/data/detect.ts';
import { areForTuning } from '../../../src/evidence/data/for-tuning.ts';
import { internalDataIn } from '../../../src/evidence/data/internal.ts';
import { heldBackIn, withholdingsIn } from '../../../src/evidence/data/withheld.ts';
import { readReleaseText } from '../../../src/evidence/release-text.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { memoryRelease } from '../../support/memory-release.ts';

const rows = (bytes: number) =>
  '{"instruction": "name a nut", "output": "acorn"}\n'.repeat(Math.ceil(bytes / 49));

async function shipped(files: Record<string, string>): Promise<string[]> {
  const { present } = await detectData(await readReleaseText(memoryRelease(files)), {});
  return (present.data ?? []).map(({ file }) => file!);
}

describe('data that are shipped', () => {
  test('a file that a sentence names as what the model was trained on', async () => {
    const files = {
      'README.md': '`acorn_data.jsonl` contains the instruction data that we used for training.',
      'acorn_data.jsonl': rows(200_000),
    };
    expect(await shipped(files)).toEqual(['acorn_data.jsonl']);
  });
  test('a large file in a folder of training data', async () => {
    expect(await shipped({ 'data/train/math.jsonl': rows(2_000_000) })).toEqual(['data/train/math.jsonl']);
  });
  test('a set with its splits', async () => {
    const files = { 'data/nuts/train.jsonl': rows(2_000_000), 'data/nuts/test.jsonl': rows(1000) };
    expect(await shipped(files)).toEqual(['data/nuts/train.jsonl']);
  });
  test.each([
    ['a small file, which shows the format', { 'data/train/example.jsonl': rows(1000) }],
    ['an evaluation set', { 'eval/train_subset/mmlu.jsonl': rows(2_000_000) }],
    ['a test split', { 'data/train/test.jsonl': rows(2_000_000) }],
    ['the data of a tutorial', { 'tutorials/nuts/train.jsonl': rows(2_000_000) }],
    [
      'tasks with all their splits, of four',
      Object.fromEntries(
        ['ner', 'mrc', 'nli', 'pos'].flatMap((task) => [
          [`data/${task}/train.jsonl`, rows(2_000_000)],
          [`data/${task}/test.jsonl`, rows(1000)],
        ]),
      ),
    ],
    ['outputs', { 'results/train.jsonl': rows(2_000_000) }],
    [
      'a named file that is empty',
      { 'README.md': '`acorn_data.jsonl` is the training data.', 'acorn_data.jsonl': '' },
    ],
    [
      'a file said to be for evaluation',
      {
        'README.md': '`acorn_data.jsonl` is held-out test data, no training data.',
        'acorn_data.jsonl': rows(200_000),
      },
    ],
  ])('not: %s', async (_what, files) => expect(await shipped(files as Record<string, string>)).toEqual([]));
});

const kindOf = (text: string) => withholdingsIn([readDocument('README.md', text)])[0]?.kind;

describe('sentences that take the data back', () => {
  test.each([
    ['We cannot release the training data.', 'withheld'],
    ['Our training data is proprietary.', 'withheld'],
    ['The dataset will not be made public.', 'withheld'],
    ['训练数据无法公开。', 'withheld'],
    ['The training data will be released soon.', 'promised'],
    ['Training data: coming soon.', 'promised'],
    ['Our training data is not yet available, stay tuned.', 'promised'],
    ['训练数据即将开源。', 'promised'],
  ])('%s: %s', (text, kind) => expect(kindOf(text)).toBe(kind));

  test.each([
    ['The code will be released soon.'],
    ['The data set expects files to be available as JSON.'],
    ['We released the training data.'],
    ['The evaluation data will be released later.'],
    ['<!-- The training data will be released soon. -->'],
  ])('not: %s', (text) => expect(kindOf(text)).toBeUndefined());

  test('a promise is a placeholder that quotes the sentence, as long as nothing is given', async () => {
    const text = await readReleaseText(
      memoryRelease({ 'README.md': '# Acorn\n\nThe training data will be released soon. Thanks.' }),
    );
    expect((await detectData(text, {})).observations).toEqual([
      {
        rule: 'placeholder',
        place: { file: 'README.md', line: 3, column: 19 },
        detail: 'says "The training data will be released soon"',
        component: 'data',
      },
    ]);
    expect((await detectData(text, { data: [{ url: 'https://zenodo.org/record/1' }] })).observations).toEqual(
      [],
    );
  });
});

describe('data that the model learnt from and that are held back', () => {
  const isHeldBack = (text: string) =>
    heldBackIn(withholdingsIn([readDocument('README.md', text)])) !== undefined;
  test.each([
    ['The data we used in the paper is not publicly available, so we use a public corpus instead.', true],
    ['The dataset used for training cannot be released.', true],
    ['Our training data is not public.', true],
    ['我们使用的数据无法公开。', true],
    ['We cannot release the training data of the baseline.', false],
    ['The dataset will not be made public.', false],
    ['The data we used is public.', false],
  ])('%s', (text, held) => {
    expect(isHeldBack(text)).toBe(held);
  });
});

describe('data of which a part is internal', () => {
  const said = (text: string) => internalDataIn([readDocument('README.md', text)])?.line;

  test.each([
    'The videos are drawn from [Panda-70M](https://example.org/panda) and internal sources.',
    'It was trained on the Pile and a proprietary dataset of code.',
    'The corpus includes 2B tokens of in-house data.',
    'Pre-training data: 80% web pages, with internally collected speech recordings from phone calls as a part of the mixture.'.replace(
      'internally collected',
      'internal',
    ),
    '训练数据包括公开语料和内部数据。',
    'It has a large number of tasks, for this initial release we only include a subset.',
    'We release a subset of our training data.',
    'We open-sourced only a small part of the instruction data.',
    'A portion of the training data is publicly available.',
    '我们开源了部分训练数据。',
    '我们开源了训练代码、测试代码和部分训练数据。',
    '整理问答集，本次开放部分数据。',
    '我们发布了该数据集中的问答部分。',
  ])('%s', (text) => {
    expect(said(text)).toBe(1);
  });
  test.each([
    'We thank the internal data preprocessing team for helping tokenize the training data.',
    'You can fine-tune it on your proprietary data.',
    'It includes a pipeline for training on private datasets.',
    'On an internal benchmark of images it includes the best scores.',
    'We train on a subset of the data.',
    'The data used in this release are a subset of the Oak data.',
    'We will open source the remaining part of the dataset.',
    '我们用开源语料作为部分训练数据。',
    '数据来自开源项目，我们也对其中部分数据进行了翻译。',
    'We release a part of the code.',
    'The model was trained on a fraction of the corpus.',
    'We only release a subset of the benchmark data.',
    '我们开源了全部训练数据。',
    '## Related work\n\nOther models were trained on proprietary data.',
    '```\ntrained on proprietary data\n```',
  ])('not %j', (text) => {
    expect(said(text)).toBeUndefined();
  });
});

describe('data that serve tuning alone', () => {
  const hub = (id: string) => ({ url: `https://huggingface.co/datasets/${id}` });
  test.each<[string, Parameters<typeof areForTuning>[0], boolean]>([
    ['a set of instructions', [hub('acme/acorn-sft')], true],
    [
      'sets that are known for it',
      [hub('tatsu-lab/alpaca'), hub('org/ultrachat_200k'), hub('org/openassistant-guanaco')],
      true,
    ],
    ['a set that code for tuning loads', [{ ...hub('acme/records'), file: 'finetune/run.py' }], true],
    ['files that are called so', [{ file: 'data/instructions/a.jsonl' }], true],
    ['a corpus', [hub('acme/acorn-corpus')], false],
    ['a corpus beside instructions', [hub('acme/acorn-corpus'), hub('acme/acorn-sft')], false],
    ['a corpus of an account with such a name', [{ url: 'https://chat-org.example/corpus.zip' }], false],
  ])('%s', (_what, found, expected) => {
    expect(areForTuning(found)).toBe(expected);
  });
});
