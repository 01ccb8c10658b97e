import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TensorFile } from '../../src/formats/tensor-files.ts';
import { lineageDocumentsOf } from '../../src/lineage/documents.ts';
import { signsInArgumentTables } from '../../src/lineage/signs/argument-tables.ts';
import { signsOfCalledBases } from '../../src/lineage/signs/called-base.ts';
import { signsInConfigFiles } from '../../src/lineage/signs/config-files.ts';
import { signsInLaunches } from '../../src/lineage/signs/launch.ts';
import { signsInLicenses } from '../../src/lineage/signs/license-texts.ts';
import { signsInLoaderCalls } from '../../src/lineage/signs/loader-calls.ts';
import { signsOfOwnAdapters } from '../../src/lineage/signs/own-adapters.ts';
import { signsInServedIds } from '../../src/lineage/signs/served-ids.ts';
import { SIGN_KINDS, type Sign, WEIGHTS } from '../../src/lineage/signs/sign.ts';
import { signsInTensorMetadata } from '../../src/lineage/signs/tensor-metadata.ts';
import { signsInTokenizers } from '../../src/lineage/signs/tokenizers.ts';
import { VOCABULARIES, vocabularyHash, vocabularyOf } from '../../src/lineage/signs/vocabularies.ts';
import { traceLineage } from '../../src/lineage/trace.ts';
import { FAMILIES } from '../../src/models/catalogue.ts';
import { lineageInputs, releaseOf } from './ground.ts';

const seen = (signs: readonly Sign[]) =>
  signs.map(({ model, kind, evidence }) => `${kind} ${model} ${evidence.line ?? ''}`.trim());

describe('files that tools write beside weights', () => {
  test.each([
    [
      'adapter_config.json',
      '{\n "base_model_name_or_path": "meta-llama/Llama-3.1-8B",\n "r": 8\n}',
      ['adapter-config meta-llama/Llama-3.1-8B 2'],
    ],
    ['adapter_config.json', '{"base_model_name_or_path": "/data/me/checkpoint-3890"}', []],
    [
      'lora/adapter_config.json',
      '{"base_model_name_or_path": "./models/Qwen2.5-7B"}',
      ['adapter-config Qwen2.5-7B 1'],
    ],
    [
      'config.json',
      '{"_name_or_path": "mistralai/Mistral-7B-v0.1"}',
      ['config-path mistralai/Mistral-7B-v0.1 1'],
    ],
    [
      'presets/config.json',
      '{"_name_or_path": "mistralai/Mistral-7B-v0.1"}',
      ['default mistralai/Mistral-7B-v0.1 1'],
    ],
    ['Mistral-7B-v0.1/config.json', '{"_name_or_path": "mistralai/Mistral-7B-v0.1"}', []],
    ['config.json', '{"vision": {"_name_or_path": "openai/clip-vit-large-patch14"}}', []],
    [
      'mergekit_config.yml',
      'models:\n  - model: Qwen/Qwen2.5-7B\n    parameters: {weight: 1}\n  - model: acme/Other-7B@main\nmerge_method: slerp\nbase_model: Qwen/Qwen2.5-7B\n',
      ['merge-config Qwen/Qwen2.5-7B 2', 'merge-config acme/Other-7B 4'],
    ],
    ['Modelfile', '# FROM llama3.1:8b\nFROM /root/.ollama/blobs/sha256-1a', ['modelfile llama3.1-8b 1']],
    ['Modelfile', 'FROM ./model.gguf\nTEMPLATE x', []],
    ['tests/fixtures/adapter_config.json', '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B"}', []],
    ['adapter_config.json', '{"base_model_name_or_path": ', []],
    [
      'models/speech/text/config.json',
      '{"_name_or_path": "google-bert/bert-base-uncased"}',
      ['default google-bert/bert-base-uncased 1'],
    ],
    ['VLMEvalKit/judge/adapter_config.json', '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B"}', []],
    [
      'retrieval/adapter_config.json',
      '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B"}',
      ['adapter-config meta-llama/Llama-3.1-8B 1'],
    ],
    ['evaluation/judge/adapter_config.json', '{"base_model_name_or_path": "meta-llama/Llama-3.1-8B"}', []],
  ])('%s: %s', async (path, text, signs) => {
    expect(seen(await signsInConfigFiles(releaseOf({ [path]: text })))).toEqual(signs);
  });
});

describe('headers of weight files', () => {
  const file = (metadata: Record<string, unknown>): TensorFile => ({
    path: 'model.gguf',
    format: 'GGUF',
    kind: 'weights',
    metadata,
  });
  test.each([
    [
      { 'general.base_model.0.repo_url': 'https://huggingface.co/Qwen/Qwen2.5-7B' },
      ['file-metadata Qwen/Qwen2.5-7B'],
    ],
    [
      { 'general.base_model.0.name': 'Qwen2.5 7B', 'general.base_model.0.organization': 'Qwen' },
      ['file-metadata Qwen/Qwen2.5-7B'],
    ],
    [
      { 'modelspec.architecture': 'stable-diffusion-xl-v1-base/lora' },
      ['file-metadata stabilityai/stable-diffusion-xl-base-1.0'],
    ],
    [
      { ss_base_model_version: 'flux1', ss_network_module: 'networks.lora_flux' },
      ['file-metadata black-forest-labs/FLUX.1-dev'],
    ],
    [{ format: 'pt' }, []],
    [{ 'general.base_model.0.name': 7, 'modelspec.architecture': null }, []],
  ])('%j', (metadata, signs) => {
    expect(seen(signsInTensorMetadata([file(metadata)]))).toEqual(signs);
  });

  test('the vocabulary by its name', async () => {
    const found = await signsInTokenizers(releaseOf({}), [
      file({ 'tokenizer.ggml.pre': 'kimi-k2' }),
      file({ 'tokenizer.ggml.pre': 'toString' }),
    ]);
    expect(seen(found)).toEqual(['tokenizer Kimi K2']);
  });
});

describe('whose vocabulary it is', () => {
  const head = { tokens: ['Ġthe', 'Ġof'] };
  const hash = vocabularyHash(head);
  const known = (size?: number) => [{ of: 'Sky', families: [], hash, ...(size !== undefined && { size }) }];

  test.each([
    ['the same tokens', head, known(), 'Sky'],
    ['other tokens', { tokens: ['Ġof', 'Ġthe'] }, known(), undefined],
    ['as many before the added ones', { ...head, size: 128_000 }, known(128_000), 'Sky'],
    ['another that begins so', { ...head, size: 100_256 }, known(128_000), undefined],
    ['perhaps another that begins so', head, known(128_000), undefined],
  ])('%s', (_, given, rows, of) => {
    expect(vocabularyOf(given, rows)?.of).toBe(of);
  });

  test('every row is of catalogued families', () => {
    const families = VOCABULARIES.flatMap((row) => row.families);
    expect(families.filter((family) => !FAMILIES.has(family))).toEqual([]);
    expect(VOCABULARIES.filter((row) => !/^[\da-f]{16}$/.test(row.hash) || !row.families.length)).toEqual([]);
  });
});

describe('launches of a training', () => {
  test.each([
    [
      'train.sh',
      'torchrun train.py --model_name_or_path Qwen/Qwen2.5-7B --learning_rate 1e-5',
      ['training-setup Qwen/Qwen2.5-7B 1'],
    ],
    [
      'run.sh',
      'python -m verl.trainer.main_ppo actor_rollout_ref.model.path=Qwen/Qwen2.5-7B reward_model.model.path=acme/Qwen2-RM trainer.total_epochs=3',
      ['training-setup Qwen/Qwen2.5-7B 1'],
    ],
    ['serve.sh', 'python -m vllm.entrypoints.openai.api_server --model meta-llama/Llama-3.1-8B', []],
    ['eval.sh', 'lm_eval --model hf --model_args pretrained=meta-llama/Llama-3.1-8B', []],
    [
      'train.sh',
      'python train.py --tokenizer_name_or_path gpt2 --reward_model Qwen/Qwen2.5-7B --lr 1e-4',
      [],
    ],
    [
      'train.sh',
      'python train.py --model_name_or_path someone/tiny-mistral --lr 1e-4',
      ['default someone/tiny-mistral 1'],
    ],
    ['pretrain.sh', 'python pretrain.py --model_name llama_1b --lr 1e-4', []],
    ['train.sh', 'python train.py --model_name_or_path gpt2 --lr 1e-4', ['default gpt2 1']],
    [
      'delta.sh',
      'python3 -m fastchat.model.apply_delta --base-model-path huggyllama/llama-7b --target out',
      ['training-setup huggyllama/llama-7b 1'],
    ],
    [
      'sft.yaml',
      'model_name_or_path: Qwen/Qwen2.5-7B\nlearning_rate: 1.0e-5\n',
      ['training-setup Qwen/Qwen2.5-7B 1'],
    ],
    [
      'paint.yaml',
      'model:\n  base_learning_rate: 5.0e-05\n  params:\n    pretrained_model_name_or_path: stabilityai/stable-diffusion-2-1\n    cond_stage_config:\n      pretrained_model_name_or_path: openai/clip-vit-large-patch14\n',
      ['training-setup stabilityai/stable-diffusion-2-1 4'],
    ],
    [
      'init.sh',
      'python merge.py --vit_path oak/oak-vit-large --llm_path Qwen/Qwen3-4B --output out',
      ['training-setup Qwen/Qwen3-4B 1'],
    ],
    ['init.sh', 'python merge.py --llm_path Qwen/Qwen3-4B --output out', []],
    [
      't5.sh',
      't5_mesh_transformer --gin_file="gs://t5-data/pretrained_models/t5.1.1.lm100k.xxl/operative_config.gin" --model_dir=x',
      ['training-setup t5.1.1.lm100k.xxl 1'],
    ],
    [
      't5.sh',
      't5_mesh_transformer --gin_file="gs://t5-data/pretrained_models/small/operative_config.gin" --model_dir=x',
      [],
    ],
    ['t5.sh', 't5_mesh_transformer --gin_file="dataset.gin" --model_dir=x', []],
    ['infer.yaml', 'model_name_or_path: Qwen/Qwen2.5-7B\ntemplate: qwen\n', []],
    [
      'axolotl.yml',
      'base_model: mistralai/Mistral-7B-v0.1\nmicro_batch_size: 2\n',
      ['training-setup mistralai/Mistral-7B-v0.1 1'],
    ],
    ['t5.yaml', 'model_id: google/t5-efficient-base\nrandom_init: true\nlearning_rate: 1.0e-3\n', []],
    [
      't5.yaml',
      'model_id: google/t5-efficient-base\nrandom_init: false\nlearning_rate: 1.0e-3\n',
      ['training-setup google/t5-efficient-base 1'],
    ],
    ['pretrain.sh', 'python train.py --model_name_or_path Qwen/Qwen2.5-7B --from_scratch --lr 1e-4', []],
    ['examples/sft.yaml', 'model_name_or_path: Qwen/Qwen2.5-7B\nlearning_rate: 1.0e-5\n', []],
    [
      'scripts/example_sft.sh',
      'python sft.py --model_name_or_path Qwen/Qwen2.5-7B --lr 1',
      ['default Qwen/Qwen2.5-7B 1'],
    ],
  ])('%s: %s', async (path, text, signs) => {
    expect(seen(await signsInLaunches(releaseOf({ [path]: text }), []))).toEqual(signs);
  });
});

describe('commands in documents', () => {
  const command = 'python train.py --model_name_or_path Qwen/Qwen2.5-7B --learning_rate 1e-5';
  test.each([
    ['a block of a shell', `\`\`\`bash\n${command}\n\`\`\``, ['Qwen/Qwen2.5-7B']],
    ['a block that is called Python', `\`\`\`python\n${command}\n\`\`\``, ['Qwen/Qwen2.5-7B']],
    [
      'behind comments, other commands and variables',
      `\`\`\`Python\n# train it\n\ncd src\nCUDA_VISIBLE_DEVICES=0 ${command}\n\`\`\``,
      ['Qwen/Qwen2.5-7B'],
    ],
    [
      'a value in brackets',
      `\`\`\`\n${command.replace('Qwen/Qwen2.5-7B', '[Qwen/Qwen2.5-7B]')}\n\`\`\``,
      ['Qwen/Qwen2.5-7B'],
    ],
    ['code that holds one as text', `\`\`\`python\nrun = 1\nprint("${command}")\n\`\`\``, []],
    ['a result', `\`\`\`json\n{"a": "${command}"}\n\`\`\``, []],
  ])('%s', async (_, text, models) => {
    const release = releaseOf({ 'README.md': `# Example\n\n${text}\n` });
    const signs = await signsInLaunches(release, await lineageDocumentsOf(release));
    expect(signs.map(({ model }) => model)).toEqual(models);
  });
});

describe('defaults in tables of arguments', () => {
  const table = (name: string, value: string, what: string, head = '| Argument | Default | Description |') =>
    `${head}\n| --- | --- | --- |\n| \`${name}\` | \`${value}\` | ${what} |\n| \`lr\` | 1 | Speed. |\n`;
  test.each([
    ['a backbone', table('llm_path', 'hf/Qwen2.5-7B', 'Language-model backbone.'), ['Qwen2.5-7B']],
    ['a base model', table('--base_model', 'Qwen/Qwen2.5-7B', 'The base model.'), ['Qwen/Qwen2.5-7B']],
    ['what it starts from', table('model_path', 'Qwen/Qwen2.5-7B', 'To start from.'), ['Qwen/Qwen2.5-7B']],
    ['any model', table('model_path', 'Qwen/Qwen2.5-7B', 'Path of a model.'), []],
    ['another role', table('reward_model', 'Qwen/Qwen2.5-7B', 'The base model of rewards.'), []],
    ['examples', table('llm_path', 'Qwen/Qwen2.5-7B', 'Backbone.', '| Argument | Example | Use |'), []],
    [
      'a program that serves',
      table('llm_path', 'Qwen/Qwen2.5-7B', 'Backbone.').replace('`lr`', '`port`'),
      [],
    ],
  ])('%s', async (_, text, models) => {
    const [document] = await lineageDocumentsOf(releaseOf({ 'README.md': `# Example\n\n${text}\n` }));
    expect(signsInArgumentTables(document!).map(({ model }) => model)).toEqual(models);
  });
});

describe('models that code makes into another shape', () => {
  const argument = 'parser.add_argument("--model_path", default="meta-llama/Llama-2-7b-hf")';
  const code = (save: string) =>
    [
      'import argparse, torch',
      'from transformers import AutoModelForCausalLM',
      'parser = argparse.ArgumentParser()',
      argument,
      'args = parser.parse_args()',
      'model = AutoModelForCausalLM.from_pretrained(args.model_path)',
      save,
    ].join('\n');
  test.each([
    [
      'scripts/block_expansion.py',
      'torch.save(model, "out.bin")',
      ['training-setup meta-llama/Llama-2-7b-hf 4'],
    ],
    ['tools/dense_to_moe.py', 'model.save_pretrained("out")', ['training-setup meta-llama/Llama-2-7b-hf 4']],
    ['upcycling.py', 'model.save_pretrained("out")', ['training-setup meta-llama/Llama-2-7b-hf 4']],
    ['prune_layers.py', 'model.save_pretrained("out")', ['training-setup meta-llama/Llama-2-7b-hf 4']],
    ['prune_layers.py', 'print(model)', []],
    ['save_model.py', 'model.save_pretrained("out")', []],
    ['tests/upcycling.py', 'model.save_pretrained("out")', []],
  ])('%s: %s', async (path, save, signs) => {
    expect(seen(await signsInLoaderCalls(releaseOf({ [path]: code(save) })))).toEqual(signs);
  });
});

describe('ids of served models', () => {
  test.each([
    ['kimi-k2p5-rl-0317-s515', 1],
    ['tigerbot-sft-7b-hf', 0],
    ['qwen-sft-1.5b', 0],
    ['qwen-sft-1.5b-v3', 1],
  ])('%s', async (id, count) => {
    const text = `client.chat(model="${id}")\n`;
    expect(await signsInServedIds(releaseOf({ 'client.py': text }))).toHaveLength(count);
  });
});

describe('models that code loads to train them', () => {
  const load = (...lines: string[]) =>
    ['from transformers import AutoModelForCausalLM, Trainer', ...lines, 'Trainer(model=model).train()'].join(
      '\n',
    );
  test.each([
    [
      'train.py',
      load('model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")'),
      ['training-setup Qwen/Qwen2.5-7B 2'],
    ],
    [
      'train.py',
      load('NAME = "Qwen/Qwen2.5-7B"', 'model = AutoModelForCausalLM.from_pretrained(NAME)'),
      ['training-setup Qwen/Qwen2.5-7B 2'],
    ],
    ['train.py', load('ref_model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")'), []],
    ['demo.py', load('model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")'), []],
    ['infer.py', 'model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")', []],
    [
      'train.py',
      load('encoder_of_texts = (', '  AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B").cuda()', ')'),
      [],
    ],
    ['train.py', load('lm = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B").get_decoder()'), []],
    ['train.py', load('part = SpeakerModel.from_pretrained("acme/titanet")'), ['default acme/titanet 2']],
    ['tests/test_train.py', load('model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")'), []],
  ])('%s: %s', async (path, text, signs) => {
    expect(seen(await signsInLoaderCalls(releaseOf({ [path]: text })))).toEqual(signs);
  });
});

describe("an adapter of the release's on what it was made for", () => {
  const ours = { own: { isIn: (text: string) => text.includes('sky') }, makers: ['acme'] };
  const peft = (adapter: string, base = 'meta-llama/Llama-2-7b-hf') =>
    `from peft import PeftModel\nbase = AutoModelForCausalLM.from_pretrained("${base}")\nmodel = PeftModel.from_pretrained(base, "${adapter}")\n`;
  const pipe = (lines: string) => `class Demo:\n  def load(self):\n${lines.replace(/^/gm, '    ')}\n`;
  const FLUX = 'black-forest-labs/FLUX.1-dev';
  const signsOf = async (files: Record<string, string>) => {
    const release = releaseOf(files);
    return seen(await signsOfOwnAdapters(release, await lineageDocumentsOf(release), ours));
  };

  test.each([
    ['by its maker', 'demo.py', peft('acme/lora'), ['recipe meta-llama/Llama-2-7b-hf 3']],
    ['by its name', 'demo.py', peft('other/sky-lora'), ['recipe meta-llama/Llama-2-7b-hf 3']],
    [
      'through names',
      'demo.py',
      pipe(
        `self.lora = "acme/lora"\nself.base = "${FLUX}"\nself.pipe = Pipe.from_pretrained(self.base)\nself.pipe.load_lora_weights(self.lora)\nself.base = "stabilityai/sdxl-turbo"`,
      ),
      [`recipe ${FLUX} 6`],
    ],
    [
      'in a document',
      'README.md',
      `# Sky\n\n\`\`\`python\n${peft('acme/lora')}\`\`\`\n`,
      ['recipe meta-llama/Llama-2-7b-hf 6'],
    ],
    ["somebody else's", 'demo.py', peft('other/lora'), []],
    ['a folder', 'demo.py', peft('./sky'), []],
    ['on a model of the makers', 'demo.py', peft('acme/lora', 'acme/llama-2-7b'), []],
    [
      'on another name',
      'demo.py',
      `${pipe(`a = Pipe.from_pretrained("${FLUX}")`)}b.load_lora_weights("acme/lora")\n`,
      [],
    ],
    ['in a test', 'tests/test_demo.py', peft('acme/lora'), []],
    ['in an evaluation', 'eval/demo.py', peft('acme/lora'), []],
  ])('%s: %s', async (_, path, text, signs) => {
    expect(await signsOf({ [path]: text })).toEqual(signs);
  });
});

describe('what a program calls its base model', () => {
  const SDXL = 'stabilityai/stable-diffusion-xl-base-1.0';

  test.each([
    ['a name', 'infer.py', `base_model_path = '${SDXL}'\n`, [`training-setup ${SDXL} 1`]],
    [
      'an argument',
      'test.py',
      `p = ArgumentParser()\np.add_argument('--base_model', default='${SDXL}')\n`,
      [`training-setup ${SDXL} 2`],
    ],
    ['a model that writes', 'infer.py', "base_model = 'meta-llama/Llama-2-7b-hf'\n", []],
    ['one of the makers', 'infer.py', "base_model = 'acme/flux.1-sky'\n", []],
    ['any model', 'infer.py', `model_path = '${SDXL}'\n`, []],
    ['in an evaluation', 'eval/infer.py', `base_model = '${SDXL}'\n`, []],
  ])('%s: %s', async (_, path, text, signs) => {
    expect(seen(await signsOfCalledBases(releaseOf({ [path]: text }), ['acme']))).toEqual(signs);
  });
});

test('a license of one line of models names that line', () => {
  const reading = {
    path: 'LICENSE',
    id: 'llama3.1',
    ids: ['llama3.1'],
    status: 'restricted' as const,
    open: false,
    restrictions: [],
    unexplained: 0,
    covers: [],
  };
  const licensing = {
    readings: [
      reading,
      { ...reading, id: 'MIT', ids: ['MIT'] },
      { ...reading, path: 'third_party/LICENSE' },
      { ...reading, path: 'trainer/LICENSE' },
      { ...reading, path: 'CODE_LICENSE', covers: ['code' as const] },
      { ...reading, path: 'README.md', line: 3, covers: ['code' as const] },
      { ...reading, path: 'README.md', line: 5, covers: ['code' as const, 'weights' as const] },
    ],
    effective: {},
    observations: [],
  };
  expect(seen(signsInLicenses(licensing, (path) => path.startsWith('trainer/')))).toEqual([
    'notice Llama 3.1',
    'notice Llama 3.1',
    'notice Llama 3.1 5',
  ]);
});

test('what is reported as a base, and what only as a hint', () => {
  const table = SIGN_KINDS.map(
    (kind) =>
      `${kind}: ${WEIGHTS[kind].reports}, ${WEIGHTS[kind].strength}${WEIGHTS[kind].discloses ? ', disclosed' : ''}`,
  );
  expect(table).toMatchSnapshot();
});

test('no content makes it fail', async () => {
  const path = fc.constantFrom(
    'README.md',
    'config.json',
    'adapter_config.json',
    'train.py',
    'run.sh',
    'sft.yaml',
    'Modelfile',
    'client.ts',
    'mergekit_config.yml',
    'tokenizer.json',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom(
      '---\nbase_model: [1, {}]\n---\n',
      '{"hidden_size": 1e999, "num_hidden_layers": -1}',
      '| LLM |\n',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(path, text), async (files) => {
      const { base } = await traceLineage(releaseOf(files), lineageInputs());
      expect(base.every(({ model }) => model.length > 0)).toBe(true);
    }),
    { numRuns: 200, seed: 2 },
  );
});
