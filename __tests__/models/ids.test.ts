import { expect, test } from '@jest/globals';
import { familyOf } from '../../src/models/catalogue.ts';
import { idOf } from '../../src/models/names/ids.ts';

test.each([
  ['SD3', 'stabilityai/stable-diffusion-3-medium'],
  ['sd-3', 'stabilityai/stable-diffusion-3-medium'],
  ['SD1.5', 'stable-diffusion-v1-5/stable-diffusion-v1-5'],
  ['SDXL', 'stabilityai/stable-diffusion-xl-base-1.0'],
  ['llama2_13B', 'meta-llama/Llama-2-13b-hf'],
  ['Qwen2.5-7B', 'Qwen/Qwen2.5-7B'],
  ['Qwen2.5-7B-Instruct-tuned', 'Qwen2.5-7B-Instruct-tuned'],
  ['Llama', 'Llama'],
  ['acme/SD3', 'acme/SD3'],
  ['sdx', 'sdx'],
])('%s is %s', (name, id) => {
  expect(idOf(name)).toBe(id);
});

test('a short name and its model are of one family', () => {
  for (const name of ['sd 1.5', 'sd 2.1', 'sd 3', 'sdxl', 'svd xt'])
    expect(familyOf(name)?.name).toBe(familyOf(idOf(name))?.name);
});
