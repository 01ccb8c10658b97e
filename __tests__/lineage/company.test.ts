import { describe, expect, test } from '@jest/globals';
import type { Claim } from '../../src/claims/claim.ts';
import { traceLineage } from '../../src/lineage/trace.ts';
import { lineageInputs, releaseOf } from './ground.ts';

const sft = (model: string, output = 'out') =>
  `python sft.py --model_name_or_path ${model} --output_dir ${output} --learning_rate 1e-5\n`;

/** What is read of a release with these files, by "acme" unless told. */
async function trace(files: Record<string, string>, owner = 'acme', claims: Claim[] = [], name = 'sky') {
  const release = releaseOf(files, name);
  const lineage = await traceLineage({ ...release, about: { owner, name } }, lineageInputs({ claims }));
  return {
    base: lineage.base.map(({ model, declared }) => `${model}${declared ? '' : ', undeclared'}`),
    hints: lineage.hints.map(({ model }) => model),
    findings: lineage.observations.map(({ rule, level = 'error' }) => `${rule} ${level}`),
  };
}

const traceSkyline = (files: Record<string, string>) => trace(files, 'acme', [], 'skyline');

describe('set-ups beside what is disclosed', () => {
  test('the closer reading of a name that tells little', async () => {
    expect(
      await trace({
        'README.md': '# Sky\n\nSky is built on the Llama-3b backbone.\n',
        'train/sft.sh': sft('meta-llama/Llama-3.2-3B-Instruct'),
      }),
    ).toMatchObject({ base: ['meta-llama/Llama-3.2-3B-Instruct'], findings: [] });
  });

  test('under the license of LLaMA, what was tuned from it', async () => {
    expect(
      await trace({
        'README.md': '# Sky\n\nThe demo is subject to the model license of LLaMA.\n',
        'train/sft.sh': sft('lmsys/vicuna-7b-v1.5'),
        'train/other.sh': sft('Qwen/Qwen2.5-7B'),
      }),
    ).toEqual({ base: ['lmsys/vicuna-7b-v1.5'], hints: ['Qwen/Qwen2.5-7B'], findings: [] });
  });

  test('the terms of an ancestor of what is said tell nothing new', async () => {
    const readme = '# Sky\n\nSky is initialized from Vicuna-7B. It is subject to the license of LLaMA.\n';
    expect((await trace({ 'README.md': readme })).base).toEqual(['Vicuna-7B']);
  });

  test('one of them that is called after what it tunes is there for users', async () => {
    const files = { 'README.md': '# Sky\n', 'configs/qwen_sft.sh': sft('Qwen/Qwen2.5-7B') };
    expect(await trace(files)).toEqual({ base: [], hints: ['Qwen/Qwen2.5-7B'], findings: [] });
  });

  test('one of another model beside one of the release shows what that was compared with', async () => {
    const beside = (other: string) =>
      traceSkyline({
        'README.md': '# Skyline\n',
        'run/own.sh': sft('acme/skyline-1b'),
        'run/other.sh': other,
      });
    expect(await beside(sft('Qwen/Qwen2.5-7B'))).toEqual({
      base: [],
      hints: ['Qwen/Qwen2.5-7B'],
      findings: [],
    });
    const stage = ['Qwen/Qwen2.5-7B, undeclared'];
    expect((await beside(sft('Qwen/Qwen2.5-7B', 'out/skyline-1b'))).base).toEqual(stage);
    expect((await beside(sft('Qwen/Qwen2.5-7B').replace('sft.py', 'pretrain.py'))).base).toEqual(stage);
  });

  test('a set-up that stands open is a warning', async () => {
    const files = { 'README.md': '# Sky\n', 'train/sft.sh': sft('Qwen/Qwen2.5-7B') };
    expect(await trace(files)).toMatchObject({
      base: ['Qwen/Qwen2.5-7B, undeclared'],
      findings: ['undisclosed-base-model warning'],
    });
  });

  test('and none where it starts from a model of the makers, or readers are told of its line', async () => {
    expect(
      (await trace({ 'README.md': '# Sky\n', 'train/sft.sh': sft('acme/llama-3-8b') })).findings,
    ).toEqual([]);
    const files = {
      'README.md': '# Sky\n\nSky and Qwen2.5 compared.\n',
      'train/sft.sh': sft('Qwen/Qwen2.5-7B-Instruct'),
    };
    expect((await trace(files)).findings).toEqual([]);
  });
});

describe('the evidence of a base begins with what makes it one', () => {
  const evidenceOf = async (files: Record<string, string>) => {
    const { base } = await traceLineage(releaseOf(files), lineageInputs());
    return base.map(({ model, declared, evidence }) => [
      `${model}${declared ? ', declared' : ''}`,
      ...evidence.map(({ file, line, detail }) => `${file}:${line} ${detail}`),
    ]);
  };

  test('a set-up before the place where readers are told of it', async () => {
    const files = {
      'README.md': '# Sky\n\nSky and Qwen2.5-7B compared.\n',
      'sft.sh': sft('Qwen/Qwen2.5-7B'),
    };
    expect(await evidenceOf(files)).toEqual([
      [
        'Qwen/Qwen2.5-7B, declared',
        'sft.sh:1 trains from Qwen/Qwen2.5-7B (model_name_or_path)',
        'README.md:3 names Qwen/Qwen2.5-7B',
      ],
    ]);
  });

  test('a set-up before the terms of its line', async () => {
    const readme = '# Sky\n\nThe models are subject to the license agreement of LLaMA.\n';
    expect(await evidenceOf({ 'README.md': readme, 'sft.sh': sft('lmsys/vicuna-7b-v1.5') })).toEqual([
      [
        'lmsys/vicuna-7b-v1.5, declared',
        'sft.sh:1 trains from lmsys/vicuna-7b-v1.5 (model_name_or_path)',
        'README.md:3 says "The models are subject to the license agreement of LLaMA."',
      ],
    ]);
  });
});

describe('set-ups of the release among others that lie there', () => {
  const readme = (text: string) => `# Skyline\n\n${text}\n`;

  test("those that stand in the names of one's own models, and none that only an ancestor's terms speak for", async () => {
    const ids = ['skyline-qwen-1.8b', 'skyline-stablelm-1.6b', 'skyline-phi2-2.7b'].map(
      (name) => `* acme/${name}`,
    );
    expect(
      await traceSkyline({
        'README.md': readme(`${ids.join('\n')}\n\nThe demo is subject to the model license of LLaMA.`),
        'scripts/qwen/train.sh': sft('Qwen/Qwen-1_8B'),
        'scripts/stablelm/train.sh': sft('stabilityai/stablelm-2-1_6b'),
        'scripts/phi2/train.sh': sft('microsoft/phi-2'),
        'scripts/openchat/train.sh': sft('openchat/openchat-3.5-1210'),
        'scripts/train_old.sh': sft('lmsys/vicuna-13b-v1.3'),
      }),
    ).toMatchObject({
      base: ['Qwen/Qwen-1_8B', 'microsoft/phi-2', 'stabilityai/stablelm-2-1_6b'],
      hints: ['lmsys/vicuna-13b-v1.3', 'openchat/openchat-3.5-1210'],
      findings: [],
    });
  });

  test('variants of other makers than the prose names', async () => {
    const files = {
      'README.md': readme(
        'Skyline is built on Falcon.\n\n* acme/skyline-falcon-40b\n* acme/skyline-mistral-7b-v2',
      ),
    };
    expect((await traceSkyline(files)).base).toEqual(['mistral-7b', 'tiiuae/falcon-40b']);
  });

  test.each([
    [
      "a closer name than the prose's",
      'Skyline is built on LLaMA.\n\n* acme/skyline-llama2-13b',
      ['meta-llama/Llama-2-13b-hf'],
    ],
    [
      'no closer name than an id',
      'Skyline is built on microsoft/phi-2.\n\n* acme/skyline-phi2-2.7b-384',
      ['microsoft/phi-2'],
    ],
    ['no resolution for a version', '* acme/skyline-phi2-384', ['microsoft/phi-2']],
    ['no captioner', '* acme/skyline-llama3-8b-captioner', []],
    [
      'a series that is called otherwise than the repository',
      ['Qwen2.5-7B', 'Llama-3.1-8B', 'Mistral-7B-v0.1'].map((base) => `* acme/${base}-Dawn`).join('\n'),
      ['Qwen/Qwen2.5-7B', 'meta-llama/Llama-3.1-8B', 'mistral-7b'],
    ],
    ['no single one', '* acme/Qwen2.5-7B-Dawn', []],
    [
      "nobody else's series",
      ['Qwen2.5-7B', 'Llama-3.1-8B', 'Mistral-7B-v0.1'].map((base) => `* other/${base}-Dawn`).join('\n'),
      [],
    ],
  ])('own models with a base in their names: %s', async (_, text, bases) => {
    expect((await traceSkyline({ 'README.md': readme(text) })).base).toEqual(bases);
  });

  test.each([
    ['a judge', 'acme/skylight-rm-pythia-7b'],
    ['a tokenizer', 'other/llama-7b-tokenizer'],
    ['an earlier stage', 'lmsys/vicuna-7b-v1.5', 'lmsys'],
  ])('no base: %s', async (_, model, owner = 'acme') => {
    const files = { 'README.md': '# Skyline\n', 'scripts/train.sh': sft(model) };
    expect((await trace(files, owner, [], 'skyline')).base).toEqual([]);
  });

  test('a sibling with a repository of its own', async () => {
    const sibling = '[Skyline2](https://github.com/acme/skyline2)';
    expect(
      (await traceSkyline({ 'README.md': readme(`News: ${sibling}, which is based on Llama 3, is there.`) }))
        .base,
    ).toEqual([]);
  });

  const settings = (clip: string) => `model:
  llm_model_path: Qwen/Qwen2.5-1.5B-Instruct
  pretrained_model_path: ""
  ${clip}:
    pretrained_model_path: google/siglip-so400m-patch14-384
experiment:
  output_dir: skyline-1.5b-stage-1
  learning_rate: 0.0001
`;

  test.each(['clip', 'vision_tower', 'image_encoder', 'part'])(
    'a language model in nested settings, and no encoder beside it (%s)',
    async (clip) => {
      const files = { 'README.md': readme('Hello.'), 'configs/stage_1.yaml': settings(clip) };
      expect((await traceSkyline(files)).base).toEqual(['Qwen/Qwen2.5-1.5B-Instruct, undeclared']);
    },
  );

  test.each([
    ['results of the release, before they are trained on', '/data/models/SkylineForCausalLM/llama_7B-16of4'],
    ['a tensor', '/data/models/llama_13B-gate_proj'],
  ])('not from %s', async (_, path) => {
    const files = { 'README.md': '# Skyline\n', 'scripts/train.sh': sft(path) };
    expect((await traceSkyline(files)).base).toEqual([]);
  });

  test('from a model that is kept where one works', async () => {
    const files = {
      'README.md': '# Skyline\n',
      'scripts/train.sh': sft('/home/me/skyline/models/llama2_7B'),
    };
    expect((await traceSkyline(files)).base).toEqual(['meta-llama/Llama-2-7b-hf, undeclared']);
  });
});

describe('recipes among set-ups of many makers', () => {
  const others = {
    'train/a.sh': sft('EleutherAI/pythia-12b'),
    'train/b.sh': sft('tiiuae/falcon-7b'),
    'train/c.sh': sft('mistralai/Mistral-7B-v0.1'),
  };
  test.each([
    [
      'that write the release',
      { 'README.md': '# Skyline\n', 'train/d.sh': sft('google/gemma-7b', 'out/gemma-skyline-v1') },
    ],
    [
      'whose folder is called like a published model',
      {
        'README.md': '# Recipes\n\n[one](https://huggingface.co/acme/blue-7b-v0.1)\n',
        'recipes/blue-7b/config.sh': sft('google/gemma-7b'),
      },
    ],
    [
      'from whose result another stage starts',
      {
        'train/d.sh': sft('google/gemma-7b', 'out/blue-7b-sft'),
        'train/e.sh': sft('acme/blue-7b-sft', 'out/blue-7b-dpo'),
      },
    ],
  ])('%s', async (_, files) => {
    expect((await trace({ 'README.md': '# Sky\n', ...others, ...files })).base).toEqual([
      'google/gemma-7b, undeclared',
    ]);
  });

  test('a trainer that calls whatever it makes after itself', async () => {
    const models = ['google/gemma-7b', 'Qwen/Qwen2.5-7B', 'bigscience/bloom-7b1', 'tiiuae/falcon-7b'];
    const files = ['mistralai/Mistral-7B-v0.1', ...models].map((model, at) => [
      `train/${at}.sh`,
      sft(model, `output/skyline-${at}`),
    ]);
    const { base } = await trace({ 'README.md': '# Skyline\n', ...Object.fromEntries(files) });
    expect(base).toEqual([]);
  });
});

describe("models of one's own", () => {
  test.each([
    ['acme/skyline-falcon-40b', 'https://huggingface.co/acme/skyline-falcon-40b', ['tiiuae/falcon-40b']],
    ['Llama in front', 'https://huggingface.co/acme/Llama-Skyline-1B', ['Llama']],
    ['an architecture', 'https://huggingface.co/acme/skyline-gpt2-1.5b', []],
    ['no version or size', 'https://huggingface.co/acme/skyline-falcon', []],
    ['what it is for before the base', 'https://huggingface.co/acme/skyline-video-llama3-chat', []],
  ])('by their name: %s', async (_, url, bases) => {
    expect((await trace({ 'README.md': `# Skyline\n\nGet [it](${url}).\n` })).base).toEqual(bases);
  });

  test('behind their name, of another line of the same makers', async () => {
    const by = (id: string) =>
      trace({ 'README.md': `# Skyline\n\nGet [it](https://huggingface.co/${id}).\n` }, id.split('/')[0]);
    expect((await by('Alibaba-NLP/Skyline-Qwen2.5-7B')).base).toEqual(['Qwen/Qwen2.5-7B']);
    expect((await by('Alibaba-NLP/Qwen2.5-7B-Skyline')).base).toEqual([]);
  });

  test.each([
    ['an abbreviation', '# Stable Diffusion 2\n\nA new finetune, based on SD2.1-768.\n', 'Stability-AI'],
    [
      "the maker's own license",
      '# Sky\n\nThe models are subject to the license of DeepSeek.\n',
      'deepseek-ai',
    ],
    [
      'the beginning of the name',
      '# Open-Sora Plan\n\nThe team uses Open-Sora as the base model.\n',
      'PKU-YuanGroup',
    ],
    ['a quantized one', '# Sky\n\nWe release quantized versions of Skywork-Sky.\n', 'SkyworkAI'],
    ['a label', '# Audio\n\nMusicGen base model for music.\n', 'facebookresearch'],
    ['one of the series', '# SkyLLMs\n\nSkyLLM-Chat is fine-tuned from SkyLLM-7B.\n', 'acme'],
  ])('are no base: %s', async (_, readme, owner) => {
    expect((await trace({ 'README.md': readme }, owner)).base).toEqual([]);
  });

  test.each([
    [
      'a model',
      'Skyline is a model for reasoning, derived from [Sun](https://github.com/acme/Sun).',
      ['acme/Sun'],
    ],
    ['an LLM', 'Skyline is an LLM, built on [Sun-2](https://github.com/acme/Sun-2/).', ['acme/Sun-2']],
    ['fine-tuned', 'Skyline models are fine-tuned from [Sun](https://github.com/acme/Sun).', ['acme/Sun']],
    ["somebody else's", 'Skyline is a model, derived from [Sun](https://github.com/other/Sun).', []],
    ['a program', 'Skyline is a model, built on [SunTrainer](https://github.com/acme/SunTrainer).', []],
    ['no model', 'Skyline is a tool, derived from [Sun](https://github.com/acme/Sun).', []],
    ['of something else', 'A model of light is derived from [Sun](https://github.com/acme/Sun).', []],
    ['itself', 'Skyline is a model, built on [Skyline](https://github.com/acme/Skyline).', []],
    ['another text', 'Skyline is a model, derived from [our work](https://github.com/acme/Sun).', []],
  ])('in a repository of its own: %s', async (_, text, bases) => {
    expect((await trace({ 'README.md': `# Skyline\n\n${text}\n` })).base).toEqual(bases);
  });

  test('whose name has another in it that says nothing of its own', async () => {
    const readme = '# Sunny-mGPT\n\nGet [it](https://huggingface.co/acme/Sunny-mGPT-34B).\n';
    expect((await trace({ 'README.md': readme })).base).toEqual([]);
    const known = '# Chinese-Llama\n\nGet [it](https://huggingface.co/acme/Chinese-Llama-2-7B).\n';
    expect((await trace({ 'README.md': known })).base).toEqual(['meta-llama/Llama-2-7b-hf']);
  });

  test('of which a command goes on, whatever stands before their name', async () => {
    expect(
      (await trace({ 'README.md': '# Skyline\n', 'train.sh': sft('lab/lab-skyline-13b-base') })).base,
    ).toEqual([]);
  });

  test.each([
    ['that nobody else knows', 'acme/sun-1.0-small', 'skyline', []],
    ['of the line it is called after', 'PixArt-alpha/PixArt-XL-2', 'PixArt-sigma', []],
    ['of another known line of theirs', 'PixArt-alpha/Sana-1.6B', 'PixArt-sigma', ['PixArt-alpha/Sana-1.6B']],
  ])('that documents link to, and settings tune: %s', async (_, model, name, bases) => {
    const readme = `# Trainer\n\nGet [it](https://huggingface.co/${model}).\n`;
    const files = { 'README.md': readme, 'conf/finetune.yaml': `model_name_or_path: ${model}\nlr: 1e-5\n` };
    expect((await trace(files, model.split('/')[0], [], name)).base).toEqual(bases);
    const { base } = await trace({ ...files, 'README.md': '# Trainer\n' }, model.split('/')[0], [], name);
    expect(base).toEqual([`${model}, undeclared`]);
  });

  test('an encoder is a base, where a command tunes it and no other', async () => {
    const files = { 'README.md': '# Skyline\n', 'train.sh': sft('sentence-transformers/gtr-t5-large') };
    expect((await trace(files)).base).toEqual(['sentence-transformers/gtr-t5-large, undeclared']);
    const { base } = await trace({ ...files, 'train2.sh': sft('google/gemma-7b') });
    expect(base).toEqual(['google/gemma-7b, undeclared']);
  });

  test('each with its folder, and a README that begins with a heading of any depth', async () => {
    const files = {
      'README.md': '# Tools\n\nFor our models.\n',
      'projects/OPT/README.md': '## About OPT\n\nOPT is a family of models, trained on text.\n',
      'projects/OPT-IML/README.md': '## OPT-IML\n\nThese are instruction-tuned versions of OPT-30B.\n',
    };
    expect((await trace(files)).base).toEqual([]);
  });

  test('of which one came from another, where it has a folder of its own', async () => {
    const files = {
      'README.md': '# Bloom\n\nBLOOM-7B is a dense model.\n',
      'bloom-hybrid/README.md':
        '# BLOOM-Hybrid\n\nWe build it by distillation, initializing from BLOOM-7B.\n',
    };
    expect((await trace(files)).base).toEqual(['BLOOM-7B']);
    expect((await trace({ 'README.md': Object.values(files).join('\n') })).base).toEqual([]);
  });

  test('put on a base that they are trained beside', async () => {
    const shown = '# Skylight\n\n### Stable Diffusion 1.5 + Skylight (with edges)\n\n';
    const link = '[weights](https://huggingface.co/acme/Skylight)\n';
    expect((await trace({ 'README.md': shown + link })).base).toEqual(['Stable Diffusion 1.5']);
    // A method that publishes none is put on everything.
    expect((await trace({ 'README.md': shown })).base).toEqual([]);
  });

  test("not what the README of somebody else's copied code is called", async () => {
    const files = {
      'README.md': '# Sky Adapter\n\nObtain the LLaMA backbone weights from its maker.\n',
      'README_llama.md': '# LLaMA\n\nThis repository loads LLaMA.\n',
    };
    expect((await trace(files)).base).toEqual(['LLaMA']);
  });

  test("a community's name that is somebody else's", async () => {
    const files = {
      'README.md': '# Llama中文社区\n\nAtom, and Llama 2 compared.\n',
      'train/sft.sh': sft('meta-llama/Llama-2-7b-chat-hf'),
    };
    expect((await trace(files)).base).toEqual(['meta-llama/Llama-2-7b-chat-hf']);
  });
});

describe('notices and documents', () => {
  test('a sentence in front of the license', async () => {
    const text =
      '- Skyline-72B is built with Qwen-2.5-72B, licensed under the Qwen license.\n\nMIT License\n';
    expect((await trace({ 'README.md': '# Skyline\n', 'LICENSE.md': text })).base).toEqual([
      'Qwen/Qwen2.5-72B',
    ]);
  });

  test('a project that was unpacked there speaks of its own models', async () => {
    const readme = '# Bird\n\nBird was fine-tuned on Falcon-7B.\n';
    expect((await trace({ 'README.md': '# Sky\n', 'bird-main/README.md': readme })).base).toEqual([]);
  });

  test('guides, archives and evaluations tell of no base', async () => {
    const text = '# Sky\n\nThe base model is Llama-2-7B.\n';
    expect(
      (
        await trace({
          'README.md': '# Sky\n',
          'docs/tutorials/a.md': text,
          'archive/README.md': text,
          'evaluation/README.md': text,
        })
      ).base,
    ).toEqual([]);
  });
});
