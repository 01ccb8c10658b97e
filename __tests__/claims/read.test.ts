import { describe, expect, test } from '@jest/globals';
import { readClaims } from '../../src/claims/read.ts';
import type { About, Release } from '../../src/release/release.ts';

function releaseOf(files: Record<string, string>, about: About = {}): Release {
  return {
    target: { kind: 'github', name: 'example-lab/Example' },
    about: { owner: 'example-lab', name: 'Example', ...about },
    files: Object.keys(files)
      .sort()
      .map((path) => ({ path, kind: 'file' as const })),
    gaps: [],
    has: (path) => path in files,
    size: async (path) => files[path]?.length,
    text: async (path) => files[path],
    bytes: async () => undefined,
  };
}

async function shown(files: Record<string, string>, about?: About): Promise<string[]> {
  const claims = await readClaims(releaseOf(files, about), undefined);
  return claims.map(
    ({ file, line, column, source, subject, label, quote }) =>
      `${file ? `${file}:${line}:${column}` : '-'} ${source} ${subject} ${label}: ${quote}`,
  );
}

describe('where claims are read', () => {
  test('documents, in order of importance, each with its place', async () => {
    expect(
      await shown({
        'docs/notes.md': 'Example is an open-weight model.',
        'README_zh.md': '# Example\n\n我们开源了Example模型。',
        'README.md':
          '# Example\n\nText.\n\nExample is an **open-source** model.\nIt was trained from scratch.',
        'third_party/x/README.md': 'Example is an open-source model.',
      }),
    ).toEqual([
      'README.md:5:17 prose model open-source: Example is an open-source model.',
      'README.md:6:8 prose model from-scratch: It was trained from scratch.',
      'README_zh.md:3:3 prose model open-source: 我们开源了Example模型。',
      'docs/notes.md:1:15 prose model open-weights: Example is an open-weight model.',
    ]);
  });

  test('an example is about anybody’s model, until the release names it', async () => {
    const example =
      '# Finetune Other-7B with Example\n\nOther-7B is a family of open-source models by Other Lab.';
    expect(await shown({ 'README.md': '# Example', 'examples/other/README.md': example })).toEqual([]);
  });

  test('no documents of projects that were copied in', async () => {
    const other = '# Other\n\nWe open-source Other, a model.';
    const readme = '# Example';
    expect(await shown({ 'README.md': readme, 'train/README.md': other })).toEqual([]);
    const naming = `${other} Example uses it.`;
    expect(await shown({ 'README.md': readme, 'train/README.md': naming, 'train/LICENSE': '' })).toEqual([]);
    expect(await shown({ 'README.md': readme, 'train/README.md': naming })).toHaveLength(1);
    const linking = '# Example\n\nSee [the small one](./small/).';
    const small = '# Small\n\nWe open-source our model.';
    expect(await shown({ 'README.md': linking, 'small/README.md': small })).toHaveLength(1);
  });

  test('tags of a model card, with the fix in place', async () => {
    const card = '---\nlicense: mit\ntags:\n- text-generation\n- "open-source"\n---\n# Example\n';
    const [claim] = await readClaims(releaseOf({ 'README.md': card }), undefined);
    expect(claim).toMatchObject({
      label: 'open-source',
      subject: 'model',
      source: 'card',
      line: 5,
      column: 4,
    });
    expect(card.slice(claim!.range!.start, claim!.range!.end)).toBe('open-source');
    expect(claim!.fix).toBe('open-weights');
  });

  test('the tag of a data set speaks of data', async () => {
    const card = '---\ntags: [open-source]\nsize_categories: [1K<n<10K]\n---\n';
    expect(await shown({ 'README.md': card })).toEqual(['README.md:2:8 card data open-source: open-source']);
  });

  test('package metadata and CITATION.cff', async () => {
    const files = {
      'pyproject.toml': '[project]\nname = "example"\ndescription = "An open-source language model"\n',
      'CITATION.cff':
        'cff-version: 1.2.0\ntitle: "Example: Open-source models"\nabstract: We open-source Example.\n',
    };
    expect(await shown(files)).toEqual([
      'pyproject.toml:3:19 prose model open-source: An open-source language model',
      'CITATION.cff:2:18 prose model open-source: Example: Open-source models',
      'CITATION.cff:3:14 prose model open-source: We open-source Example.',
    ]);
    const claims = await readClaims(releaseOf(files), undefined);
    for (const { file, range } of claims) {
      expect(files[file as keyof typeof files].slice(range!.start, range!.end)).toMatch(/^open-source$/i);
    }
  });

  test('what the host says has no file', async () => {
    const about: About = {
      description: 'Example: an open-source 7B language model',
      topics: ['llm', 'open-source', 'open-weights'],
      pullRequest: { number: 1, title: 'Open-source Example-7B', body: 'We open-source the model.' },
      release: { tag: 'v1', title: 'Example 1', notes: '## News\n\nExample-7B is now open source.' },
    };
    expect(await shown({}, about)).toEqual([
      '- host model open-source: Example: an open-source 7B language model',
      '- host code open-source: open-source',
      '- host model open-weights: open-weights',
      '- host model open-source: Open-source Example-7B',
      '- host model open-source: We open-source the model.',
      '- host model open-source: Example-7B is now open source.',
    ]);
  });

  test('the metadata file', async () => {
    const declaration = {
      file: 'open-label.yml',
      label: { value: 'open-source' as const, file: 'open-label.yml', line: 1, column: 8 },
      base: [],
      components: [],
    };
    expect(await readClaims(releaseOf({}), declaration)).toEqual([
      {
        label: 'open-source',
        subject: 'model',
        file: 'open-label.yml',
        line: 1,
        column: 8,
        quote: 'label: open-source',
        source: 'metadata',
      },
    ]);
  });

  test('alternative texts of images and badges', async () => {
    const readme =
      '# Example\n\n![Example is an open-source model](a.png) <img src="b" alt="Open Source Community">';
    expect(await shown({ 'README.md': readme })).toEqual([
      'README.md:3:1 prose model open-source: Example is an open-source model',
    ]);
  });

  test('a release that says nothing claims nothing', async () => {
    expect(await shown({ 'README.md': '# Example\n\nA model.\n' })).toEqual([]);
  });
});

describe('names that a release gives itself', () => {
  test.each<[string, string]>([
    ['its title', '# Nova: a model\n\nNova-7B is an open-source model.'],
    ['what it introduces', '# Code\n\nWe introduce Nova, a model.\n\nNova is open source.'],
    [
      'what it defines first',
      'Nova is a family of models.\n\nThe weights are on the hub. Nova is open source.',
    ],
    [
      'its pages on a hub',
      '# Code\n\n[weights](https://huggingface.co/example-lab/Nova-7B)\n\nNova is an open-source model.',
    ],
  ])('%s', async (_title, readme) => {
    const claims = await readClaims(releaseOf({ 'README.md': readme }), undefined);
    expect(claims.map(({ subject }) => subject)).toEqual(['model']);
  });

  test.each([
    '- We open-source [Example 2](https://github.com/example-lab/Example2) today.',
    '- We also release [Example 2](https://github.com/example-lab/Example2). This is an open-source model.',
    '- 我们还发布了 [Example 2](https://github.com/example-lab/Example2)。它是开源的大模型。',
  ])('news of a sibling in another repository are not its own: %s', async (news) => {
    expect(await shown({ 'README.md': `# Example\n\n${news}` })).toEqual([]);
  });

  test('a sentence after news of a sibling may speak of the release again', async () => {
    const readme =
      '# Example\n\nSee also [Example 2](https://github.com/example-lab/Example2). Example is an open-source model.';
    expect(await shown({ 'README.md': readme })).toHaveLength(1);
  });
});

describe('where the model comes from', () => {
  test.each<[string, string]>([
    ['We trained Example-7B from scratch.', 'from-scratch'],
    ['Example is a language model trained from scratch on 2T tokens.', 'from-scratch'],
    ['The Example models were pre-trained entirely from scratch.', 'from-scratch'],
    ['Example是从零开始训练的大模型。', 'from-scratch'],
    ['Example is a self-developed language model.', 'own-model'],
    ['Example-13B 是由我们自主研发的大语言模型。', 'own-model'],
    ['To train the model from scratch, run `train.py`.', ''],
    ['You can also use models trained from scratch.', ''],
    ['The tokenizer was trained from scratch.', ''],
    ['Example is not trained from scratch.', ''],
    ['Unlike Llama, which was trained from scratch, it is adapted.', ''],
    ['We use our self-developed training framework.', ''],
    ['We train a single transformer from scratch on text and images.', 'from-scratch'],
    ['## Training from scratch', ''],
    ['We own fully self-developed end-to-end artificial intelligence technologies.', ''],
    ['It is annotated with several recognizers and our in-house audio model.', ''],
    ['我们采用自研的方法生成数据。', ''],
    ['我们调用多个大模型（开源/自研）产生回复。', ''],
  ])('%s', async (sentence, label) => {
    const claims = await readClaims(releaseOf({ 'README.md': `# Example\n\n${sentence}\n` }), undefined);
    expect(claims.map((claim) => claim.label).join()).toBe(label);
  });
});
