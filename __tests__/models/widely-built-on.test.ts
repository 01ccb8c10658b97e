import { describe, expect, test } from '@jest/globals';
import { FAMILIES, familyOf, MODELS } from '../../src/models/catalogue.ts';
import { strangeBaseIn, WIDELY_BUILT_ON } from '../../src/models/widely-built-on.ts';

test('the families of a row are catalogued, and so is whatever it names', () => {
  const named = WIDELY_BUILT_ON.flatMap(({ families }) => families);
  expect(named.filter((family) => !FAMILIES.has(family))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('a row names catalogued models of its own makers alone', () => {
  const wrong = WIDELY_BUILT_ON.flatMap(({ name, families }) => {
    const makers = new Set(families.flatMap((family) => FAMILIES.get(family)?.makers ?? []));
    // What was tuned from a model carries its name, and encoders carry each other's.
    const bases = MODELS.filter(({ family, from }) => !from && FAMILIES.get(family)?.kind === 'text');
    return bases
      .filter(({ id }) => name.test(id.split('/')[1]!))
      .filter(({ id }) => !familyOf(id)?.makers.some((maker) => makers.has(maker)))
      .map(({ id }) => `${name}: ${id}`);
  });
  expect(wrong).toEqual([]);
});

describe('a base that others made', () => {
  test.each([
    ['./checkpoints/llama-7b-hf', ['acme'], 'llama'],
    ['--model Qwen2.5-7B', ['acme'], 'Qwen'],
    ['--model Qwen2.5-7B', ['qwenlm'], undefined],
    ['fine-tuned with LLaMA-Factory', ['acme'], undefined],
    ['CogVideoX, based on GLM-4', ['thudm'], undefined],
    ['InternVL with Vicuna', ['opengvlab'], 'Vicuna'],
    ['our own-model-7b', ['acme'], undefined],
  ])('%s, by %j: %s', (text, makers, name) => {
    expect(strangeBaseIn(text, makers)).toBe(name);
  });
});
