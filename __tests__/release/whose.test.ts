import { expect, test } from '@jest/globals';
import { whoseFolder } from '../../src/release/whose.ts';

test.each<[string, string | undefined, object]>([
  ['checkout', 'https://github.com/acme/model-1b.git\n', { owner: 'acme', name: 'model-1b' }],
  ['checkout', 'git@github.com:acme/model-1b.git', { owner: 'acme', name: 'model-1b' }],
  ['checkout', 'ssh://git@example.org:22/acme/model.v1', { owner: 'acme', name: 'model.v1' }],
  ['checkout', 'https://huggingface.co/acme/model-1b', { owner: 'acme', name: 'model-1b' }],
  ['checkout', '/srv/git', { name: 'checkout' }],
  ['model-1b', undefined, { name: 'model-1b' }],
  ['models--acme--model-1b', undefined, { owner: 'acme', name: 'model-1b' }],
  ['acme__model_1b', undefined, { owner: 'acme', name: 'model_1b' }],
  ['acme+model-1b', undefined, { owner: 'acme', name: 'model-1b' }],
  ['a--b--c', undefined, { name: 'a--b--c' }],
  ['--x', undefined, { name: '--x' }],
])('a folder %s cloned from %s', (folder, remote, expected) => {
  expect(whoseFolder(folder, remote)).toEqual(expected);
});
