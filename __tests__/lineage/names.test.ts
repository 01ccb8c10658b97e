import { describe, expect, test } from '@jest/globals';
import { FAMILIES, familyOf, MODELS, modelOf } from '../../src/models/catalogue.ts';
import { hubModelOf, modelInValue } from '../../src/models/names/hub.ts';
import { descendsFrom, saysMore } from '../../src/models/names/kinship.ts';
import { isMadeBy } from '../../src/models/names/makers.ts';
import { mentionsIn } from '../../src/models/names/mentions.ts';
import { wordsOf } from '../../src/models/names/words.ts';

describe('a name is the same in every spelling', () => {
  test.each([
    ['Qwen2.5-32B', 'qwen 2.5 32b'],
    ['qwen-2p5-32b', 'qwen 2.5 32b'],
    ['phi-1_5', 'phi 1.5'],
    ['Llama-3_3-Nemotron', 'llama 3.3 nemotron'],
    ['llama3-1-8b', 'llama 3.1 8b'],
    ['gemma-2-2b', 'gemma 2 2b'],
    ['llama2_7B', 'llama 2 7b'],
    ['Qwen-1_8B', 'qwen 1.8b'],
    ['Mixtral-8x7B-v0.1', 'mixtral 8x7b v 0.1'],
  ])('%s is %s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });
});

describe('an id names a family', () => {
  test.each([
    ['accounts/anysphere/models/kimi-k2p5-rl-0317-s515-fast', 'kimi-k2.5'],
    ['accounts/fireworks/models/glm-5p2', 'glm-5'],
    ['meta.llama3-1-8b-instruct-v1:0', 'llama-3.1'],
    ['@cf/meta/llama-3.1-8b', 'llama-3.1'],
    ['dsv3', 'deepseek-v3'],
    ['kimi2p5-uninitialized', 'kimi-k2.5'],
    ['meta-llama/Llama-3_3-Nemotron-Super-49B', 'llama-nemotron'],
    ['Qwen2-57B-A14B', 'qwen-2'],
    ['gemma-2b', 'gemma-1'],
    ['gemma-2-2b', 'gemma-2'],
    ['my-own-model-7b', undefined],
  ])('%s: %s', (id, family) => {
    expect(familyOf(id)?.name).toBe(family);
  });

  test('of every catalogued model, and one that the families know', () => {
    expect(MODELS.filter(({ family }) => !FAMILIES.has(family))).toEqual([]);
    expect(MODELS.filter(({ id }) => modelOf(id)?.id !== id)).toEqual([]);
  });
});

describe('a name that says more of the same', () => {
  test.each([
    ['Llama-3.1-8B', 'Llama 3', true],
    ['Qwen3.5', 'Qwen3', false],
    ['Llama-3.2-3B-Instruct', 'Llama-3b', true],
    ['vicuna-7b-v1.5', 'Vicuna v1.5', true],
    ['Llama-2-7b', 'LLaMA-7B', false],
    ['gemma-2-2b', 'Gemma-2B', false],
    ['Qwen2.5-7B', 'Llama', false],
    ['FLUX.1-Fill-dev', 'FLUX.1-dev', false],
    ['FLUX.1-dev', 'Flux', true],
  ])('%s, of %s: %s', (name, of, more) => {
    expect(saysMore(name, of)).toBe(more);
  });
});

describe('models that were tuned from others', () => {
  test.each([
    ['lmsys/vicuna-7b-v1.5', 'Llama 2', true],
    ['liuhaotian/llava-v1.5-7b', 'LLaMA', true],
    ['Qwen/Qwen2.5-7B', 'LLaMA', false],
    ['meta-llama/Llama-2-7b-hf', 'Vicuna', false],
  ])('%s from %s: %s', (model, ancestor, descends) => {
    expect(descendsFrom(model, ancestor)).toBe(descends);
  });
  test('name families that there are', () => {
    for (const { from } of FAMILIES.values()) for (const name of from) expect(FAMILIES.has(name)).toBe(true);
  });
});

describe('whose a model is', () => {
  test.each([
    ['deepseek-ai', 'DeepSeek-V2', true],
    ['facebookresearch', 'MusicGen', true],
    ['QwenLM', 'Qwen2.5-7B', true],
    ['acme', 'acme/anything', true],
    ['Tencent-Hunyuan', 'tencent/HunyuanVideo', true],
    ['acme', 'Qwen2.5-7B', false],
  ])('%s, %s: %s', (maker, model, made) => {
    expect(isMadeBy([maker], model, familyOf(model)?.name)).toBe(made);
  });
});

describe('what a flag or a key names', () => {
  test.each([
    ['Qwen/Qwen2.5-7B', 'Qwen/Qwen2.5-7B'],
    ['"meta-llama/Llama-2-7b-hf"', 'meta-llama/Llama-2-7b-hf'],
    ['https://huggingface.co/acme/model/tree/main', 'acme/model'],
    ['./checkpoints/vicuna-13b-v1.5', 'vicuna-13b-v1.5'],
    ['/mnt/models/Qwen/Qwen2.5-7B', 'Qwen/Qwen2.5-7B'],
    ['gpt2-xl', 'gpt2-xl'],
    ['llama-7b-extended/step-100', 'llama-7b-extended'],
    ['[Qwen/Qwen2.5-7B]', 'Qwen/Qwen2.5-7B'],
    ['hf/Qwen2.5-7B/', 'Qwen2.5-7B'],
    ['$MODEL_PATH', undefined],
    ['<path to your model>', undefined],
    ['/path/to/llama-7b', undefined],
    ['configs/train.yaml', undefined],
    ['outputs/checkpoint', undefined],
    ['gs://neo-models/GPT2_SMALL', undefined],
    ['/scratch/me/out/llama2_7b_pruning_mix_to1.3b_len4096', 'llama2_7b'],
  ])('%s: %s', (value, model) => {
    expect(modelInValue(value)).toBe(model);
  });
});

describe('what a link leads to', () => {
  test.each([
    ['https://huggingface.co/Qwen/Qwen2.5-7B', 'Qwen/Qwen2.5-7B'],
    ['https://hf.co/acme/model/blob/main/config.json', 'acme/model'],
    ['https://www.modelscope.cn/models/qwen/Qwen-7B/summary', 'qwen/Qwen-7B'],
    ['https://huggingface.co/datasets/org/data', undefined],
    ['https://huggingface.co/spaces/org/demo', undefined],
    ['https://huggingface.co/papers/2401.00001', undefined],
    ['https://github.com/org/model', undefined],
  ])('%s: %s', (url, model) => {
    expect(hubModelOf(url)).toBe(model);
  });
});

describe('the models that a sentence names', () => {
  test.each([
    ['We compare Llama 2 Chat 7B and Mistral-7B.', ['Llama 2 Chat 7B', 'Mistral-7B']],
    ['a 7B LLaMA model', ['LLaMA-7B']],
    ['Code Llama and Stable Diffusion 2', ['Code Llama', 'Stable Diffusion 2']],
    ['Qwen2.5 1.5B in this release', ['Qwen/Qwen2.5-1.5B']],
    ['trained with LLaMA-Factory and served by llama.cpp', []],
    ['a LLaMA-style architecture', []],
    ['the ViT-g/16 backbone', []],
    ['served by LLaMA2-Accessory', []],
    ['We opt for a bloom filter in this step.', []],
    ['Yi Zhang and Sam Lee', []],
  ])('%s', (text, names) => {
    expect(mentionsIn({ text, links: [] }).map(({ model }) => model)).toEqual(names);
  });
});
