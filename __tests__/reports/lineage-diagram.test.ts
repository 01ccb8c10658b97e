import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BaseModel } from '../../src/lineage/lineage.ts';
import { lineageDiagram } from '../../src/reports/lineage-diagram.ts';

const base = (model: string, more: Partial<BaseModel> = {}): BaseModel => ({
  model,
  declared: true,
  strength: 'declared',
  evidence: [],
  ...more,
});

test('a picture of what a release came from', () => {
  const picture = lineageDiagram(
    {
      base: [
        base('Qwen/Qwen2.5-32B', { relation: 'finetune', supports: 'open-weights', license: 'apache-2.0' }),
        base('moonshotai/Kimi-K2.5', { declared: false, strength: 'id' }),
      ],
    },
    'Example 32B',
  );
  expect(picture).toBe(
    [
      '```mermaid',
      'flowchart LR',
      '  base0["Qwen/Qwen2.5-32B<br/>open-weights<br/>apache-2.0"]',
      '  base1["moonshotai/Kimi-K2.5"]',
      '  release(["Example 32B"])',
      '  base0 -->|"finetune"| release',
      '  base1 -.->|"base, not declared"| release',
      '```',
    ].join('\n'),
  );
});

test('nothing to draw', () => {
  expect(lineageDiagram({ base: [] }, 'Example')).toBe('');
});

test('a hundred bases are no picture', () => {
  const bases = Array.from({ length: 100 }, (_, at) => base(`model-${at}`));
  const picture = lineageDiagram({ base: bases }, 'Example');
  expect(picture).toContain('more["and 88 more"]');
  expect(picture.split('\n')).toHaveLength(29);
});

test('no name of a model gets out of its label', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const lines = lineageDiagram({ base: [base(name)] }, name).split('\n');
      expect(lines).toHaveLength(6);
      const label = /^ {2}base0\["(.*)"\]$/.exec(lines[2]!)?.[1] ?? 'no label';
      expect(label.replace(/#\d+;/g, '')).not.toMatch(/["<>`[\]{}|&;@]/);
    }),
    { seed: 1 },
  );
});
