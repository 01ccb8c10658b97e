import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../src/reports/report.ts';
import type { ComponentId, Label, RuleId, VerdictWord } from '../src/vocabulary.ts';
import { cli } from './support/cli.ts';
import { expectOutput } from './support/outputs.ts';

interface Expected {
  code: number;
  verdict: VerdictWord;
  supported: Label;
  restricted: boolean;
  missing: ComponentId[];
  errors: RuleId[];
  base: string[];
}

const EXAMPLES: Record<string, Expected> = {
  'open-source': {
    code: 0,
    verdict: 'honoured',
    supported: 'open-source',
    restricted: false,
    missing: [],
    errors: [],
    base: [],
  },
  'open-weights-called-open-source': {
    code: 1,
    verdict: 'overstated',
    supported: 'open-weights',
    restricted: false,
    missing: ['data', 'recipe'],
    errors: ['missing-data', 'missing-recipe'],
    base: [],
  },
  'renamed-fine-tune': {
    code: 1,
    verdict: 'honoured',
    supported: 'open-weights',
    restricted: false,
    missing: [],
    errors: ['undisclosed-base-model'],
    base: ['meta-llama/Llama-3.1-8B'],
  },
  'restricted-license': {
    code: 1,
    verdict: 'overstated',
    supported: 'open-weights',
    restricted: true,
    missing: [],
    errors: ['restricted-license'],
    base: [],
  },
};

describe.each(Object.entries(EXAMPLES))('examples/%s', (name, expected) => {
  const run = cli(['check', `examples/${name}`, '--format', 'json']);
  const report = JSON.parse(run.out) as Report;

  test('gets the verdict that it was made for', () => {
    expect({
      code: run.code,
      verdict: report.verdict,
      supported: report.supported.label,
      restricted: report.supported.restricted,
      missing: report.supported.missing,
      errors: report.findings.filter(({ level }) => level === 'error').map(({ rule }) => rule),
      base: report.lineage.base.map(({ model }) => model),
    }).toEqual(expected);
  });

  test('is reported as it was before', () => {
    expectOutput(`examples/${name}.json`, run.out);
    expectOutput(`examples/${name}.txt`, cli(['check', `examples/${name}`]).out);
  });
});

test('every example is looked at', () => {
  expect(readdirSync('examples').sort()).toEqual(Object.keys(EXAMPLES).sort());
});

test('the examples stay small', () => {
  const sizes = readdirSync('examples', { recursive: true })
    .map((path) => statSync(join('examples', String(path))))
    .map((entry) => (entry.isFile() ? entry.size : 0));
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000);
});

test.each(['open-weights-called-open-source', 'restricted-license'])(
  '%s runs the code of open-source',
  (name) => {
    for (const file of ['model.py', 'tokenizer.py', 'prepare.py', 'train.py', 'generate.py', 'evaluate.py']) {
      expect(read(`${name}/${file}`)).toBe(read(`open-source/${file}`));
    }
  },
);

test.each(['open-source', 'open-weights-called-open-source', 'restricted-license'])(
  'the figures in the README of %s are those of its results',
  (name) => {
    const results = JSON.parse(read(`${name}/results.json`)) as Record<string, number>;
    expect(read(`${name}/README.md`)).toContain(
      `| bits per character, held out (lower is better) | ${results.bits_per_character!.toFixed(2)} |`,
    );
    expect(read(`${name}/README.md`)).toContain(
      `| words that the training data knows | ${Math.round(results.share_of_known_words! * 100)} % |`,
    );
  },
);

function read(path: string): string {
  return readFileSync(join('examples', path), 'utf8');
}
