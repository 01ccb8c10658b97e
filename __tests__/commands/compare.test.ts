import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Comparison } from '../../src/lineage/weights/comparison.ts';
import { safetensors, trained } from '../lineage/weights/models.ts';
import { cli } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const BASE = 'examples/open-source';
const FILES = '__tests__/fixtures/compare';

const describes = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/comparison.schema.json', 'utf8')),
);

/** What it prints, which the schema describes, whatever the result. */
const compare = (...models: string[]) => {
  const { code, out, err } = cli(['compare', ...models, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const comparison = JSON.parse(out) as Comparison;
  expect(describes(comparison) ? [] : describes.errors).toEqual([]);
  return comparison;
};

/** Really trained, and really made from it: scripts/fixtures/make-compared.py. */
describe('shares weights with', () => {
  test.each([
    ['a folder with the same model', 'examples/open-weights-called-open-source'],
    ['its GGUF in 4 bits', `${FILES}/q4_0.gguf`],
    ['a PyTorch file under other names, with noise', `${FILES}/renamed-noise.pt`],
  ])('%s', (_, other) => {
    const { result, figures, a } = compare(BASE, other);
    expect(result).toBe('shares weights with');
    expect(figures.medianCorrelation).toBeGreaterThan(0.95);
    expect(a).toMatchObject({ name: BASE, format: 'safetensors', tensors: 24 });
  });
});

test('no sign, of models that were trained apart', () => {
  const [one, other] = [1, 2].map((seed) =>
    folderOf({ 'model.safetensors': safetensors(trained(seed, 4)) }),
  ) as [string, string];
  const { result, tensors } = compare(one, other);
  expect(result).toBe('no sign');
  expect(new Set(tensors.map(({ likeness }) => likeness))).toEqual(new Set(['unrelated']));
});

describe('inconclusive, and it says why', () => {
  test.each([
    ['examples/restricted-license', 'no tensor of one has a counterpart of the same shape', undefined],
    [`${FILES}/legacy.pt`, 'no tensors can be read in the second', 'legacy.pt does not say where'],
    ['examples/renamed-fine-tune', 'no tensors can be read', 'adapter_model.safetensors is no whole model'],
    [folderOf({ 'README.md': '# Nothing\n' }), 'no tensors can be read', 'there is no safetensors'],
    [folderOf({ 'model.safetensors': 'broken' }), 'no tensors can be read', 'model.safetensors is cut short'],
  ])('%s', (other, reason, problem) => {
    const comparison = compare(BASE, other);
    expect(comparison.result).toBe('inconclusive');
    expect(comparison.reason).toContain(reason);
    expect(comparison.problems.join()).toContain(problem ?? '');
  });
});

test('the words for a person: the result, the figures, what was read, and no direction', () => {
  const { code, out } = cli(['compare', `${BASE}/model.safetensors`, `${FILES}/q4_0.gguf`]);
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    `${BASE}/model.safetensors shares weights with ${FILES}/q4_0.gguf`,
    expect.stringMatching(/^ {2}\d+ of \d+ tensors compared are alike, far beyond chance\.$/),
    expect.stringMatching(/bit-identical, \d+ correlated; median correlation 1\.000/),
    expect.stringMatching(/^ {2}Read: \d+ kB of the first, \d+ kB of the second\.$/),
    expect.stringMatching(/has no direction/),
    '',
  ]);
  expect(out).not.toMatch(/derived|copied from|parent/);
});

test('the same input gives the same bytes', () => {
  const args = ['compare', BASE, `${FILES}/renamed-noise.pt`, '--format', 'json'];
  expect(cli(args).out).toBe(cli(args).out);
});

test.each([
  [[], 'Give two models: open-label compare A B.'],
  [[BASE], 'Give two models: open-label compare A B.'],
  [[BASE, BASE, BASE], 'Give two models: open-label compare A B.'],
  [[BASE, './nowhere'], './nowhere does not exist: give a folder, owner/repo, or hf:org/model.'],
  [[BASE, BASE, '--format', 'jsn'], '--format is "jsn": did you mean json?'],
])('%j is wrong usage', (args, message) => {
  expect(cli(['compare', ...args])).toEqual({ code: 2, out: '', err: `open-label: ${message}\n` });
});
