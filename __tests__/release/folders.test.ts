import { expect, test } from '@jest/globals';
import { type FolderRole, folderRole } from '../../src/release/folders.ts';

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
