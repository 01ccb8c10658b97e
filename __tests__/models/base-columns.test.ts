import { expect, test } from '@jest/globals';
import { relationOfColumn } from '../../src/models/base-columns.ts';

test.each([
  ['Base model', 1, 'finetune'],
  ['**Base Model** (HF)', 1, 'finetune'],
  ['🤗 Backbone', 1, 'finetune'],
  ['LLM', 1, 'finetune'],
  ['Initialized from', 1, 'finetune'],
  ['Distilled from', 1, 'distilled'],
  ['Parent model', 1, 'finetune'],
  ['Parent models', 2, 'merge'],
  ['Merged models', 2, 'merge'],
  ['基座模型', 1, 'finetune'],
  ['ベースモデル', 1, 'finetune'],
  ['Model', 1, undefined],
  ['Vision encoder', 1, undefined],
  ['Source', 1, undefined],
  ['Baseline', 1, undefined],
  ['LLM judge', 1, undefined],
])('%s, of %i: %s', (head, models, relation) => {
  expect(relationOfColumn(head, models)).toBe(relation);
});
