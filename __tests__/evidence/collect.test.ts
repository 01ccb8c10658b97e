import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collectEvidence } from '../../src/evidence/collect.ts';
import { detectData } from '../../src/evidence/data/detect.ts';
import { detectDocuments } from '../../src/evidence/documents/detect.ts';
import { detectLinks } from '../../src/evidence/links/detect.ts';
import { detectRecipe } from '../../src/evidence/recipe/detect.ts';
import { readReleaseText } from '../../src/evidence/release-text.ts';
import { COMPONENT_IDS } from '../../src/vocabulary.ts';
import { memoryRelease } from '../support/memory-release.ts';

const README = `# Acorn

[Paper](https://arxiv.org/abs/2401.00001)

## Models

We release [Acorn-7B](https://huggingface.co/acme/acorn-7b) and its
[intermediate checkpoints](https://huggingface.co/acme/acorn-7b-intermediate).

| Model | MMLU | GSM8K |
| --- | --- | --- |
| Acorn | 61.2 | 44.0 |

## Data

It was trained on [acorn-corpus](https://huggingface.co/datasets/acme/acorn-corpus).
`;

describe('what a release contains', () => {
  test('each component has its state, and each piece of evidence its place', async () => {
    const release = memoryRelease({
      'README.md': README,
      'configs/7b.yaml': 'lr: 3e-4\nbatch_size: 512\nmax_steps: 1000\nscheduler: cosine\n',
    });
    const { components } = await collectEvidence(release, undefined);
    const states = Object.fromEntries(components.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({
      weights: 'linked',
      tokenizer: 'linked',
      data: 'linked',
      recipe: 'present',
      'evaluation-results': 'present',
      'technical-report': 'linked',
      'intermediate-checkpoints': 'linked',
      'training-code': 'absent',
      'training-logs': 'absent',
    });
    expect(components.find(({ id }) => id === 'data')!.evidence).toEqual([
      {
        url: 'https://huggingface.co/datasets/acme/acorn-corpus',
        file: 'README.md',
        line: 16,
        detail: 'data set acme/acorn-corpus',
      },
    ]);
  });

  test.each([
    ['under the account of its models', 'acme/acorn-corpus', true],
    ['under that of others', 'oaks/big-corpus', false],
  ])('a data set %s', async (_name, id, published) => {
    const { publishedData } = await collectEvidence(
      memoryRelease({ 'README.md': README.replaceAll('acme/acorn-corpus', id) }),
      undefined,
    );
    expect(publishedData?.url).toBe(published ? `https://huggingface.co/datasets/${id}` : undefined);
  });

  test('the metadata file adds what the release does not show', async () => {
    const { components, observations } = await collectEvidence(memoryRelease({ 'README.md': '# Acorn' }), {
      file: 'open-label.yml',
      base: [],
      components: [
        { id: 'weights', url: 'https://acme.org/weights', file: 'open-label.yml', line: 3 },
        { id: 'data', path: 'data/', file: 'open-label.yml', line: 4 },
      ],
    });
    expect(components.find(({ id }) => id === 'weights')!.state).toBe('linked');
    expect(observations.map(({ rule, place }) => [rule, place])).toEqual([
      ['declared-not-found', { file: 'open-label.yml', line: 4 }],
    ]);
  });

  test('an empty release has nothing', async () => {
    const { components, observations } = await collectEvidence(memoryRelease({}), undefined);
    expect(components.map(({ id, state, evidence }) => [id, state, evidence])).toEqual(
      COMPONENT_IDS.map((id) => [id, 'absent', []]),
    );
    expect(observations).toEqual([]);
  });
});

describe('hostile content', () => {
  /** Pieces that links, tables, loaders and settings are told by, and what breaks readers. */
  const piece = fc.constantFrom(
    'https://huggingface.co/',
    'acme/acorn',
    '](',
    '[',
    '|',
    '\n| --- | --- |\n',
    '\n## Data\n',
    '# ',
    'load_dataset("',
    '.from_pretrained("',
    'learning rate',
    ': 3e-4',
    '%',
    '`',
    '```\n',
    '\u0000',
    '\ud800',
    '<a href="',
    '<!--',
    '-->',
    'trained on ',
    'coming soon',
    '@article{',
    'eprint={2401.00001',
    ' ',
    '\n',
    '\t',
    '(',
    ')',
    '{',
    '}',
    'magnet:?',
    's3://',
    '%E0%A4%A',
    '1',
    '.',
    '训练数据',
  );
  const source = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''));

  test('whatever the files hold, every component gets an answer, and the same one each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(
            'README.md',
            'train.py',
            'config.yaml',
            '.gitmodules',
            'data/train.jsonl',
            'docs/a.html',
          ),
          source,
        ),
        async (files) => {
          const first = await collectEvidence(memoryRelease(files), undefined);
          expect(first.components.map(({ id }) => id)).toEqual([...COMPONENT_IDS]);
          expect(await collectEvidence(memoryRelease(files), undefined)).toEqual(first);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    'a ',
    '(',
    '[',
    '|',
    '"',
    "'",
    '1.',
    'model/',
    'https://a.b/',
    'lr ',
    'trained on ',
    '-',
    '\\',
    '* ',
    'x_',
    '=',
    'not released ',
    '# a\n',
    '# a\n## data\n',
    '|a|\n',
    '[a](b) ',
  ])(
    'a long file of %j takes no more than linear time',
    async (unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const text = await readReleaseText(
        memoryRelease({ 'README.md': long, 'train.py': long, 'configs/train.yaml': long }),
      );
      // Quadratic work on this much would take minutes: the run itself would show it.
      const { found } = await detectLinks(text, true);
      await detectData(text, found);
      const documents = await detectDocuments(text);
      expect(COMPONENT_IDS).toEqual(expect.arrayContaining(Object.keys(documents)));
      expect(await detectRecipe(text, true)).not.toHaveProperty('recipe');
    },
    20_000,
  );
});
