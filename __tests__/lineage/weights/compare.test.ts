import { describe, expect, test } from '@jest/globals';
import { compareWeights } from '../../../src/lineage/weights/compare.ts';
import { changed, gaussian, type Model, releaseOf, renamed, tensor, trained, WIDTH } from './models.ts';

const BASE = trained(1);
const draw = gaussian(99);

const noisy = (level: number) => changed(BASE, (value) => value + level * 0.05 * draw());
const asCode: Record<string, string> = {
  'model.': '',
  layers: 'blocks',
  input_layernorm: 'a',
  post_attention_layernorm: 'b',
  'self_attn.q_proj': 'attention.wq',
  up_proj: 'w3',
  embed_tokens: 'words',
};
const otherNames = (old: string) =>
  Object.entries(asCode).reduce((name, [from, to]) => name.replace(from, to), old);

describe('shares weights with', () => {
  test.each<[string, Model, ('F32' | 'BF16')?]>([
    ['itself', BASE],
    ['a copy in another precision', BASE, 'BF16'],
    ['a fine-tune', noisy(0.2)],
    ['one with noise as large as its weights', noisy(1)],
    [
      'one whose matrices changed and whose norms did not, as LoRA and quantizers leave them',
      changed(BASE, (value, name) => (name.includes('norm') ? value : 0.05 * draw())),
    ],
    ['one whose norms are folded away', changed(BASE, (value, name) => (name.includes('norm') ? 1 : value))],
    ['one under other names, with noise', renamed(noisy(0.3), otherNames)],
    [
      'one whose names number nothing',
      renamed(noisy(0.3), (old) => `tensor_${Object.keys(BASE).indexOf(old)}_`),
    ],
    ['one inside a larger model', { ...renamed(BASE, (old) => `language_model.${old}`), ...vision(5) }],
    [
      'one with more words',
      { ...BASE, 'model.embed_tokens.weight': longer(BASE['model.embed_tokens.weight']!) },
    ],
    ['a merge with a stranger', average(BASE, trained(2))],
    ['one with a layer less', without(BASE, 'layers.1')],
  ])('%s', async (...[, model, dtype]) => {
    const { result, figures } = await compareWeights(releaseOf(BASE), releaseOf(model, dtype));
    expect(result).toBe('shares weights with');
    expect(figures.identical + figures.correlated).toBeGreaterThan(1);
  });
});

describe('no sign', () => {
  test.each<[string, Model]>([
    ['another training', trained(2)],
    ['another training under other names', renamed(trained(3), otherNames)],
    ['another training with the same outlying words', changed(trained(4), (value) => 2 * value)],
  ])('%s', async (_, model) => {
    const { result, figures } = await compareWeights(releaseOf(BASE), releaseOf(model));
    expect([result, figures.identical, figures.correlated]).toEqual(['no sign', 0, 0]);
  });
});

describe('what all models have in common is never sharing', () => {
  const positions = tensor([28, WIDTH], (at) => {
    const [position, index] = [Math.floor(at / WIDTH), at % WIDTH];
    const angle = position / 10000 ** ((2 * (index >> 1)) / WIDTH);
    return index % 2 ? Math.cos(angle) : Math.sin(angle);
  });
  const common: Model = {
    'norm.weight': tensor([WIDTH], () => 1),
    'final.weight': tensor([WIDTH], (at) => (at < 4 ? 1.5 : 1)),
    'h.0.bias': tensor([WIDTH], () => 0),
    'h.1.bias': tensor([WIDTH], () => 0),
    'rotary.inv_freq': tensor([64], (at) => 10000 ** (-at / 64)),
    'renamed.frequencies': tensor([WIDTH], (at) => 10000 ** (-at / WIDTH)),
    'slope.a': tensor([WIDTH], (at) => 2 ** (-at / 16)),
    'ramp.a': tensor([WIDTH], (at) => at / 7),
    'places.a': positions,
    'places.b': tensor([28, WIDTH], (at) => {
      const [position, index] = [Math.floor(at / WIDTH), at % WIDTH];
      const angle = position / 10000 ** ((2 * (index % 64)) / WIDTH);
      return index < 64 ? Math.sin(angle) : Math.cos(angle);
    }),
    'mask.a': tensor([40, WIDTH], (at) => (at % WIDTH > at / WIDTH ? -1e9 : 0)),
    A_log: tensor([WIDTH, 16], (at) => Math.log(1 + (at % 16))),
    'eye.weight': tensor([36, WIDTH], (at) => (at % (WIDTH + 1) === 0 ? 1 : 0)),
    'k_norm.weight': tensor([WIDTH], gaussian(3)),
    'lm_head.bias': tensor([64], gaussian(4)),
  };

  test('models that have nothing else in common: each of these is set aside', async () => {
    const { result, figures, tensors } = await compareWeights(releaseOf(common), releaseOf(common));
    expect(tensors.filter(({ likeness }) => likeness !== 'set aside')).toEqual([]);
    expect([result, figures.identical, figures.correlated]).toEqual(['inconclusive', 0, 0]);
  });

  test('two trainings that carry all of it', async () => {
    const [a, b] = [
      { ...trained(6), ...common },
      { ...trained(7), ...common },
    ];
    expect((await compareWeights(releaseOf(a), releaseOf(b))).result).toBe('no sign');
  });
});

describe('inconclusive', () => {
  test.each<[string, Model, RegExp]>([
    ['another shape', { 'x.weight': tensor([7, 9], draw) }, /same shape/],
    ['no tensors at all', {}, /no tensors can be read in the second/],
    ['one norm', { 'model.norm.weight': tensor([WIDTH], draw) }, /only 1 tensor/],
    ['one tensor that is the same', { 'model.norm.weight': BASE['model.norm.weight']! }, /too few to say/],
  ])('%s', async (_, model, reason) => {
    const comparison = await compareWeights(releaseOf(BASE), releaseOf(model));
    expect(comparison.result).toBe('inconclusive');
    expect(comparison.reason).toMatch(reason);
  });
});

test('a part that is shared is told from one that is not', async () => {
  const [a, b] = [
    { ...trained(8), ...vision(5) },
    { ...trained(9), ...vision(5) },
  ];
  const { result, parts } = await compareWeights(releaseOf(a), releaseOf(b));
  expect(result).toBe('shares weights with');
  const tower = parts.find(({ part }) => part === 'vision_tower')!;
  expect(tower.alike).toBe(tower.compared);
  expect(parts.find(({ part }) => part === 'layers')!.alike).toBe(0);
});

test('the order of the two decides nothing', async () => {
  const other = noisy(0.2);
  const one = await compareWeights(releaseOf(BASE), releaseOf(other));
  const two = await compareWeights(releaseOf(other), releaseOf(BASE));
  expect([two.result, two.figures]).toEqual([one.result, one.figures]);
});

function vision(seed: number): Model {
  return renamed(trained(seed, 1), (old) => old.replace('model.', 'vision_tower.'));
}

function longer({ shape, values }: Model[string]): Model[string] {
  const [rows, columns] = shape as [number, number];
  return {
    shape: [rows + 16, columns],
    values: Float32Array.from({ length: (rows + 16) * columns }, (_, at) => values[at] ?? 0.05 * draw()),
  };
}

function average(a: Model, b: Model): Model {
  return changed(a, (value, name, at) => (value + b[name]!.values[at]!) / 2);
}

function without(model: Model, part: string): Model {
  return Object.fromEntries(Object.entries(model).filter(([name]) => !name.includes(part)));
}
