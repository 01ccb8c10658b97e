import { describe, expect, test } from '@jest/globals';
import type { Release } from '../../src/release/release.ts';
import { documentGapsOf, documentOf, documentPathsOf } from '../../src/text/documents.ts';

function releaseOf(files: Record<string, string>): Release & { reads: string[] } {
  const reads: string[] = [];
  return {
    target: { kind: 'directory', name: '.' },
    about: {},
    files: Object.keys(files)
      .sort()
      .map((path) => ({ path, kind: 'file' as const })),
    gaps: [],
    reads,
    has: (path) => path in files,
    size: async (path) => files[path]?.length,
    text: async (path) => {
      reads.push(path);
      return files[path];
    },
    bytes: async () => undefined,
  };
}

describe('the documents of a release', () => {
  test('come in order of importance, without what is not its own', async () => {
    const paths = [
      'README.md',
      'README_zh-CN.md',
      'readme-ja.md',
      'README.zh.md',
      'README.rst',
      'MODEL_CARD.md',
      'data_card.md',
      'RESULTS.md',
      'docs/guide/start.md',
      'docs/notes.txt',
      'models/7b/README.md',
      'model/model_card.md',
      'third_party/lib/README.md',
      'lib/vendor/x/README.md',
      'tests/README.md',
      '__tests__/outputs/comment.md',
      '.github/PULL_REQUEST_TEMPLATE.md',
      'requirements.txt',
      'CONTRIBUTING.md',
      'LICENSE.md',
      'LICENSE',
      'merges.txt',
      'data/words.txt',
      'main.py',
    ];
    const release = releaseOf(Object.fromEntries(paths.map((path) => [path, ''])));
    expect(await documentPathsOf(release)).toEqual([
      'README.md',
      'README.rst',
      'README.zh.md',
      'README_zh-CN.md',
      'readme-ja.md',
      'MODEL_CARD.md',
      'data_card.md',
      'model/model_card.md',
      'RESULTS.md',
      'docs/guide/start.md',
      'models/7b/README.md',
    ]);
  });

  test('are bounded below docs/', async () => {
    const files = Array.from({ length: 500 }, (_, index) => [`docs/${index}.md`, ''] as const);
    const release = releaseOf({ ...Object.fromEntries(files), 'README.md': '' });
    expect((await documentPathsOf(release)).length).toBeLessThan(100);
  });

  test('are read once, whoever asks', async () => {
    const release = releaseOf({ 'README.md': '# T' });
    const [a, b] = await Promise.all([documentOf(release, 'README.md'), documentOf(release, 'README.md')]);
    expect(a).toBe(b);
    expect(a?.blocks[0]?.text).toBe('T');
    expect(await documentOf(release, 'nothing.md')).toBeUndefined();
    expect(release.reads).toEqual(['README.md', 'nothing.md']);
  });

  test('say what of them was not read', async () => {
    const release = releaseOf({ 'README.md': 'a\n'.repeat(100_010), 'MODEL_CARD.md': '# A\n' });
    await documentOf(release, 'README.md');
    await documentOf(release, 'MODEL_CARD.md');
    expect(await documentGapsOf(release)).toEqual([
      'README.md was read to line 100001: it is longer than anything that a person writes.',
    ]);
  });
});
