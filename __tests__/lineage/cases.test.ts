import { describe, expect, test } from '@jest/globals';
import { traceLineage } from '../../src/lineage/trace.ts';
import { modelOf } from '../../src/models/catalogue.ts';
import { FROM_SCRATCH, lineageInputs, releaseOf, safetensors } from './ground.ts';
import { configOf, tensorsOf } from './spell.ts';

const LLAMA3_TOKENS = { added_tokens: [{ content: '<|start_header_id|>' }, { content: '<|eot_id|>' }] };
const DEEPSEEK_TOKENS = { bos_token: '<｜begin▁of▁sentence｜>', eos_token: '<｜end▁of▁sentence｜>' };
const config = (id: string) => configOf(modelOf(id)!);

const trace = (files: Parameters<typeof releaseOf>[0], told = {}) =>
  traceLineage(releaseOf(files), lineageInputs(told));

describe('bases that nobody mentions', () => {
  test('a model id in client code, after Composer 2', async () => {
    const { base, observations } = await trace({
      'README.md': '# Composer\n\nOur own frontier coding model.\n',
      'src/client.ts': "export const MODEL =\n  'accounts/anysphere/models/kimi-k2p5-rl-0317-s515-fast';\n",
    });
    expect(base).toEqual([
      {
        model: 'moonshotai/Kimi-K2.5',
        relation: 'finetune',
        declared: false,
        strength: 'id',
        evidence: [
          { file: 'src/client.ts', line: 2, detail: expect.stringContaining('kimi-k2p5-rl-0317-s515-fast') },
        ],
        supports: 'open-weights',
        license: 'modified-mit',
      },
    ]);
    expect(observations).toEqual([
      expect.objectContaining({
        rule: 'undisclosed-base-model',
        place: { file: 'src/client.ts', line: 2 },
        next: expect.stringContaining('base_model: moonshotai/Kimi-K2.5'),
      }),
    ]);
  });

  test('the shape and the tokenizer of another model, after Rakuten AI 3.0', async () => {
    const { base, observations } = await trace({
      'README.md': '# Rakuten AI 3.0\n\nJapan’s largest high-performance model.\n',
      'config.json': config('deepseek-ai/DeepSeek-V3-Base'),
      'tokenizer_config.json': DEEPSEEK_TOKENS,
    });
    expect(base).toEqual([
      expect.objectContaining({
        model: 'deepseek-ai/DeepSeek-V3-Base',
        declared: false,
        strength: 'shape+tokenizer',
      }),
    ]);
    expect(base[0]!.evidence[0]!.detail).toMatch(
      /^matches 9 of 9 published dimensions of deepseek-ai\/DeepSeek-V3-Base \(and of /,
    );
    expect(observations.map(({ rule }) => rule)).toEqual(['undisclosed-base-model']);
  });

  test('renamed code over the same shape, after Llama3-V', async () => {
    const { base, observations } = await trace(
      {
        'README.md': '# Llama3-V\n\nTrained from scratch for 500 dollars.\n',
        'config.json': {
          ...config('meta-llama/Meta-Llama-3-8B'),
          model_type: 'llama3v',
          architectures: ['Llama3VForCausalLM'],
        },
        'tokenizer.json': LLAMA3_TOKENS,
      },
      { claims: [FROM_SCRATCH] },
    );
    expect(base).toEqual([
      expect.objectContaining({
        model: 'meta-llama/Meta-Llama-3-8B',
        declared: false,
        strength: 'shape+tokenizer',
      }),
    ]);
    expect(observations[0]).toMatchObject({
      rule: 'undisclosed-base-model',
      detail: expect.stringContaining('trained from scratch'),
    });
  });

  test('weights without any config', async () => {
    const { base } = await trace({
      'model.safetensors': safetensors(tensorsOf(modelOf('Qwen/Qwen3-8B-Base')!)),
    });
    expect(base).toEqual([
      expect.objectContaining({ model: 'Qwen/Qwen3-8B-Base', declared: false, strength: 'shape' }),
    ]);
  });

  test('a launch script that trains from one', async () => {
    const { base, observations } = await trace({
      'README.md': '# Example\n\nA model.\n',
      'train/sft.sh':
        'BASE=Qwen/Qwen2.5-32B-Instruct\ntorchrun train/sft.py --model_name_or_path $BASE \\\n  --learning_rate 1e-5\n',
    });
    expect(base).toEqual([
      expect.objectContaining({ model: 'Qwen/Qwen2.5-32B-Instruct', strength: 'id', declared: false }),
    ]);
    expect(observations).toEqual([
      expect.objectContaining({ rule: 'undisclosed-base-model', place: { file: 'train/sft.sh', line: 2 } }),
    ]);
  });
});

test('among the set-ups of a copied trainer, the one that writes a published model', async () => {
  const setup = (model: string, output: string) =>
    `model_name_or_path: ${model}\nlearning_rate: 1.0e-5\noutput_dir: saves/${output}/full\n`;
  const { base } = await trace({
    'README.md': '# Sky\n\nGet [Sky-32B](https://huggingface.co/acme/Sky-32B).\n',
    'Trainer/LICENSE': 'Apache License',
    'Trainer/setup.py': '',
    'Trainer/examples/llama_sft.yaml': setup('meta-llama/Meta-Llama-3-8B', 'llama3-8b'),
    'Trainer/examples/qwen_sft.yaml': setup('Qwen/Qwen2.5-32B-Instruct', 'Sky-32B'),
    'Trainer/examples/gemma_sft.yaml': setup('google/gemma-2-9b', 'gemma'),
  });
  expect(base.map(({ model }) => model)).toEqual(['Qwen/Qwen2.5-32B-Instruct']);
});

describe('nothing to find', () => {
  test('a model from scratch with the class of Llama', async () => {
    const own = {
      architectures: ['LlamaForCausalLM'],
      model_type: 'llama',
      hidden_size: 3328,
      num_hidden_layers: 30,
      num_attention_heads: 26,
      num_key_value_heads: 13,
      intermediate_size: 9216,
      vocab_size: 64256,
    };
    const { base, hints, observations } = await trace({ 'config.json': own }, { claims: [FROM_SCRATCH] });
    expect({ base, hints, observations }).toEqual({ base: [], hints: [], observations: [] });
  });

  test('a common shape, which many families share, is only a hint', async () => {
    const { base, hints, observations } = await trace({ 'config.json': config('meta-llama/Llama-2-7b-hf') });
    expect({ base, observations }).toEqual({ base: [], observations: [] });
    expect(hints[0]!.evidence[0]!.detail).toContain('openlm-research/open_llama_7b');
  });

  test('a borrowed tokenizer', async () => {
    const own = {
      model_type: 'own',
      hidden_size: 2304,
      num_hidden_layers: 28,
      num_attention_heads: 18,
      num_key_value_heads: 6,
      intermediate_size: 7168,
      vocab_size: 128256,
    };
    const { base, hints, observations } = await trace({
      'config.json': own,
      'tokenizer.json': LLAMA3_TOKENS,
    });
    expect({ base, observations }).toEqual({ base: [], observations: [] });
    expect(hints).toEqual([expect.objectContaining({ model: 'Llama 3', strength: 'id' })]);
  });

  test('a base that the card declares', async () => {
    const { base, observations } = await trace({
      'README.md': '---\nbase_model: Qwen/Qwen2.5-7B\n---\n# Example\n',
      'config.json': config('Qwen/Qwen2.5-7B'),
    });
    expect(base).toEqual([
      expect.objectContaining({
        model: 'Qwen/Qwen2.5-7B',
        declared: true,
        strength: 'declared',
        relation: 'finetune',
        supports: 'open-weights',
      }),
    ]);
    expect(base[0]!.evidence.map(({ file }) => file)).toEqual(['README.md', 'config.json']);
    expect(observations).toEqual([]);
  });

  test('the model itself', async () => {
    const release = { 'README.md': '# Qwen2.5-7B\n', 'config.json': config('Qwen/Qwen2.5-7B') };
    expect(await trace(release)).toEqual({ base: [], hints: [], observations: [] });
  });

  test('a client that lets its users choose', async () => {
    const { base, observations } = await trace({
      'src/models.ts':
        "['accounts/acme/models/kimi-k2p5', 'accounts/acme/models/llama-v3p1-8b', 'accounts/acme/models/qwen3-8b'];",
    });
    expect({ base, observations }).toEqual({ base: [], observations: [] });
  });

  test('scripts for users to tune the release itself', async () => {
    const { base } = await trace({
      'README.md': '# Example-7B\n',
      'finetune/run.sh':
        'python finetune.py --model_name_or_path acme/Example-7B-Chat --learning_rate 1e-5\n',
    });
    expect(base).toEqual([]);
  });

  test('what a harness of evaluation brings for all models', async () => {
    const { base, hints } = await trace({
      'README.md': '# Example-7B\n',
      'evaluation/bench/models/other/config.json': config('deepseek-ai/DeepSeek-V3-Base'),
      'evaluation/bench/config.py': "MODELS = ['kimi-k2-sft-0317-s515-fast']\n",
    });
    expect({ base, hints }).toEqual({ base: [], hints: [] });
  });

  test('code that loads judges, encoders and tokenizers', async () => {
    const { base } = await trace({
      'train.py': [
        'from transformers import AutoTokenizer, AutoModelForSequenceClassification, CLIPModel, Trainer, AutoModelForCausalLM',
        'tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B")',
        'reward_model = AutoModelForSequenceClassification.from_pretrained("Qwen/Qwen2.5-7B")',
        'vision = CLIPModel.from_pretrained("openai/clip-vit-large-patch14")',
        'judge = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-72B-Instruct")',
        'Trainer(model).train()',
      ].join('\n'),
    });
    expect(base).toEqual([]);
  });
});

describe('what does not fit', () => {
  test('a card and an adapter that name different bases', async () => {
    const { observations } = await trace({
      'README.md': '---\nbase_model: Qwen/Qwen2.5-7B\n---\n# Example\n',
      'adapter_config.json': { base_model_name_or_path: 'mistralai/Mistral-7B-v0.3' },
    });
    expect(observations).toEqual([
      expect.objectContaining({
        rule: 'wrong-base-model',
        place: { file: 'README.md', line: 2 },
        detail:
          'names Qwen/Qwen2.5-7B as the base, while adapter_config.json names mistralai/Mistral-7B-v0.3',
      }),
    ]);
  });

  test('a card whose base has another shape', async () => {
    const { observations } = await trace({
      'README.md': '---\nbase_model: Qwen/Qwen2.5-7B\n---\n# Example\n',
      'config.json': config('deepseek-ai/DeepSeek-V3-Base'),
    });
    expect(observations.map(({ rule }) => rule)).toEqual(['wrong-base-model']);
  });
});

describe('what was done to a base', () => {
  test('an adapter without a whole model is an adapter, whatever the sign of its base', async () => {
    const { base, observations } = await trace({
      'config.json': config('meta-llama/Llama-3.1-8B'),
      'tokenizer.json': LLAMA3_TOKENS,
      'adapter_config.json': { base_model_name_or_path: './own-8b' },
      'adapter_model.safetensors': safetensors([{ name: 'lora_A', shape: [8, 4096] }]),
    });
    expect(base.map(({ relation }) => relation)).toEqual(['adapter']);
    expect(observations[0]?.next).toContain('relation: adapter');
  });

  test('names of one base without its size are folded into the fuller one', async () => {
    const { base } = await trace({
      'README.md':
        '# Example\n\nExample is fine-tuned from Vicuna v1.5. We fine-tuned Vicuna-7B-v1.5 on our data.\n',
    });
    expect(base).toHaveLength(1);
    expect(base[0]?.model).toMatch(/7b/i);
  });
});

describe('what the license of a base asks for', () => {
  const adapter = { 'adapter_model.safetensors': safetensors([{ name: 'lora_A', shape: [8, 4096] }]) };
  const llama = (files: Record<string, string>) =>
    trace({
      ...adapter,
      'adapter_config.json': { base_model_name_or_path: 'meta-llama/Llama-3.1-8B' },
      ...files,
    });

  test('each duty by itself, with the file to add', async () => {
    const { observations } = await llama({ 'README.md': '# Example\n' });
    expect(
      observations.map(({ rule, detail, next }) => [rule, /asks for (.*?); that/.exec(detail)?.[1], next]),
    ).toEqual([
      [
        'base-license-obligation',
        'a copy of the Llama 3.1 Community License',
        'Add the license text as LICENSE-LLAMA-3.1.txt.',
      ],
      [
        'base-license-obligation',
        'an attribution line in a "Notice" text file',
        expect.stringContaining('Add a file NOTICE'),
      ],
      [
        'base-license-obligation',
        '"Built with Llama" shown to readers',
        'Add to the README or the model card: Built with Llama.',
      ],
      ['base-license-obligation', 'a model name that begins with "Llama"', expect.any(String)],
    ]);
  });

  test('nothing where all is done', async () => {
    const { observations } = await llama({
      'README.md': '# Llama-Example\n\nBuilt with Llama.\n',
      LICENSE: 'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT',
      NOTICE: 'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright © Meta Platforms, Inc.',
    });
    expect(observations).toEqual([]);
  });

  test('nothing where no weights are shipped', async () => {
    const { observations } = await trace({ 'README.md': '# Example\n\nWe fine-tune Llama-3.1-8B.\n' });
    expect(observations).toEqual([]);
  });
});
