import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shapeOfConfig } from '../../src/lineage/shape/from-config.ts';
import { shapeOfTensors } from '../../src/lineage/shape/from-tensors.ts';
import { matchShape } from '../../src/lineage/shape/match.ts';
import { MODELS } from '../../src/models/catalogue.ts';
import { configOf, tensorsOf } from './spell.ts';

const withShape = MODELS.filter((model) => Object.keys(model.shape).length > 1);

const fromConfig = (config: unknown) => {
  const read = shapeOfConfig(config);
  return read && matchShape(read.shape, read.modelTypes);
};

test('every row is found from its config.json, in the spelling of its own family', () => {
  const missed = withShape.filter((model) => !fromConfig(configOf(model))?.candidates.includes(model));
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('every row is found from its tensors alone', () => {
  const missed = withShape.filter((model) => {
    const read = shapeOfTensors(tensorsOf(model));
    return !read || !matchShape(read.shape, read.modelTypes)?.candidates.includes(model);
  });
  expect(missed.map(({ id }) => id)).toEqual([]);
});

test('which families a config.json cannot tell apart', () => {
  const sets = new Set<string>();
  for (const model of withShape) {
    const families = new Set(fromConfig(configOf(model))?.candidates.map(({ family }) => family));
    if (families.size > 1) sets.add([...families].sort().join(' = '));
  }
  expect([...sets].sort()).toMatchSnapshot();
});

test('random but plausible configurations match no model for certain', () => {
  const config = fc.record({
    model_type: fc.constantFrom('llama', 'mistral', 'qwen2', 'gpt_neox', 'custom'),
    hidden_size: fc.constantFrom(768, 1024, 1536, 2048, 2560, 3072, 4096, 5120, 6144, 8192),
    num_hidden_layers: fc.integer({ min: 8, max: 96 }),
    num_attention_heads: fc.constantFrom(8, 12, 16, 24, 32, 40, 64),
    num_key_value_heads: fc.constantFrom(1, 2, 4, 8, 16, 32),
    intermediate_size: fc.integer({ min: 8, max: 120 }).map((n) => n * 256),
    vocab_size: fc.constantFrom(32000, 32768, 50257, 64000, 100352, 128256, 151936),
  });
  fc.assert(
    fc.property(config, (each) => {
      expect(fromConfig(each)?.certain ?? false).toBe(false);
    }),
    { numRuns: 1000, seed: 6 },
  );
});
