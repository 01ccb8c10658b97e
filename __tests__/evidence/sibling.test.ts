import { expect, test } from '@jest/globals';
import { trainedSibling } from '../../src/evidence/sibling.ts';
import { memoryRelease } from '../support/memory-release.ts';

test.each<[string, string[], string | undefined, string[], string | undefined]>([
  [
    'settings of the first family alone, and the next one on the front page',
    ['acorn-t5-small', 'acorn-t5-base', 'acorn-bolt-base'],
    'acorn-bolt-base',
    ['scripts/training/configs/acorn-t5-base.yaml'],
    'scripts/training/configs/acorn-t5-base.yaml',
  ],
  [
    'settings of both',
    ['acorn-t5-small', 'acorn-bolt-base'],
    'acorn-bolt-base',
    ['configs/acorn-t5-base.yaml', 'configs/acorn-bolt.yaml'],
    undefined,
  ],
  [
    'sizes of one model',
    ['acorn-1b', 'acorn-7b-instruct'],
    'acorn-7b-instruct',
    ['configs/acorn-1b.yaml'],
    undefined,
  ],
  [
    'versions that names of settings may not tell',
    ['acorn-1b', 'acorn2-7b'],
    'acorn2-7b',
    ['configs/acorn-1b.yaml'],
    undefined,
  ],
  [
    'settings in a folder of their own',
    ['acorn2-1b', 'oak3-7b'],
    'oak3-7b',
    ['pretraining/acorn2/1b.yaml', 'pretraining/oak3/stage1.yaml'],
    undefined,
  ],
  ['settings that bear no name', ['acorn-t5', 'acorn-bolt'], 'acorn-bolt', ['configs/train.yaml'], undefined],
  ['settings of an evaluation', ['acorn-t5', 'acorn-bolt'], 'acorn-bolt', ['eval/acorn-t5.yaml'], undefined],
  ['no model on the front page', ['acorn-t5', 'acorn-bolt'], undefined, ['configs/acorn-t5.yaml'], undefined],
])('%s', (_what, all, run, paths, expected) => {
  const release = memoryRelease(Object.fromEntries(paths.map((path) => [path, 'lr: 1e-3\n'])));
  const recipe = paths.map((file) => ({ file, detail: 'learning rate 0.001' }));
  expect(trainedSibling(release, { all, run }, recipe)?.file).toBe(expected);
  // A page that gives figures may give them for any of the family.
  expect(
    trainedSibling(release, { all, run }, [...recipe, { file: 'README.md', detail: '' }]),
  ).toBeUndefined();
});
