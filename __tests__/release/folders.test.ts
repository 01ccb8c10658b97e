import { expect, test } from '@jest/globals';
import { type FolderRole, folderRole, isUnder } from '../../src/release/folders.ts';

test.each<[string, FolderRole | undefined]>([
  ['train.py', undefined],
  ['src/model/train.py', undefined],
  ['third_party/Megatron-LM/pretrain_gpt.py', 'vendored'],
  ['3rdparty/x.py', 'vendored'],
  ['tools/ppocr/train.py', 'vendored'],
  ['tests/test_trainer.py', 'test'],
  ['src/model/test_layers.py', 'test'],
  ['src/model/layers_test.py', 'test'],
  ['latest/train.py', undefined],
  ['Examples/lora.py', 'example'],
  ['case-studies/winobias.ipynb', 'example'],
  ['docs/conf.py', 'documentation'],
  // The outermost folder speaks first: a test of somebody else's code is somebody else's.
  ['vendor/lib/tests/x.py', 'vendored'],
])('%s: %s', (path, role) => {
  expect(folderRole(path)).toBe(role);
});

test.each<[string, boolean]>([
  ['model.safetensors', false],
  ['e2e/model.safetensors', true],
  ['src/gpu-tests/model.safetensors', true],
  ['vendor/clip/tests/model.safetensors', true],
  ['latest/model.safetensors', false],
])('%s is among tests: %s', (path, among) => {
  expect(isUnder(path, 'test')).toBe(among);
});

test('code among samples and in notebooks may be the release’s own, files there are for show', () => {
  expect(folderRole('benchmark/run.py')).toBeUndefined();
  expect(isUnder('notebooks/model.safetensors', 'sample')).toBe(true);
});
