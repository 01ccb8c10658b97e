import { describe, expect, test } from '@jest/globals';
import { detectCode } from '../../../src/evidence/code/detect.ts';
import type { ComponentId } from '../../../src/vocabulary.ts';
import { memoryRelease } from '../../support/memory-release.ts';

const TRAINER = `from torch.utils.data import DataLoader
for batch in DataLoader(data):
    loss = model(batch)
    loss.backward()
    optimizer.step()
`;
const TUNER = (base: string) => `from transformers import AutoModelForCausalLM, Trainer
model = AutoModelForCausalLM.from_pretrained('${base}')
trainer = Trainer(model=model, train_dataset=data)
trainer.train()
`;
const ADAPTER = `from diffusers import UNet2DConditionModel
unet = UNet2DConditionModel.from_pretrained(args.model)
unet.requires_grad_(False)
vae.requires_grad_(False)
for batch in loader:
    accelerator.backward(loss)
    optimizer.step()
`;
const MODULE = `import pytorch_lightning as pl
class Autoencoder(pl.LightningModule):
    def training_step(self, batch, i):
        return self.loss(batch)
    def configure_optimizers(self):
        return torch.optim.Adam(self.parameters())
`;
const CONVERTER = `import json
for line in open(path):
    out.write(json.dumps({'text': json.loads(line)['body']}))
`;

/** The components that are found, each with the file of its best evidence. */
async function filesFound(files: Record<string, string>, name = 'example'): Promise<Record<string, string>> {
  const release = { ...memoryRelease(files), about: { name } };
  const { found } = await detectCode(release);
  return Object.fromEntries(Object.entries(found).map(([id, evidence]) => [id, evidence[0]!.file!]));
}

type Case = [what: string, files: Record<string, string>, found: Partial<Record<ComponentId, string>>];
const check = async (
  _what: string,
  files: Record<string, string>,
  expected: Partial<Record<ComponentId, string>>,
) => {
  expect(await filesFound(files)).toEqual(expected);
};

describe('training by pre-training or by tuning', () => {
  test.each<Case>([
    ['a release that trains its own model', { 'train.py': TRAINER }, { 'training-code': 'train.py' }],
    [
      'a base model with tuning code for its users',
      {
        'finetune/finetune.py': TUNER('example-org/example-7b'),
        'README.md': '# Example 7B\n\nPre-trained on 2T tokens.',
      },
      { 'finetuning-code': 'finetune/finetune.py' },
    ],
    [
      'a trainer that was copied with the default of its first author',
      { 'sft/train.py': `${TUNER('PATH')}model_name_or_path = 'facebook/opt-125m'\n` },
      { 'finetuning-code': 'sft/train.py' },
    ],
    [
      'a tuner for users of a finished model that is named for its base',
      { 'tune/peft_lora.py': TUNER('acme/example2-llama3-chat-19B') },
      { 'finetuning-code': 'tune/peft_lora.py' },
    ],
    [
      'data and vocabularies that are called like a model',
      {
        'finetune/finetune.py': TUNER('PATH'),
        'README.md':
          'Example was trained based on the open Stack and StarCoder datasets.\n\nExample 基于 StarCoder 词表进行了优化。\n',
      },
      { 'finetuning-code': 'finetune/finetune.py' },
    ],
    [
      'a tuner that joins an encoder to a language model',
      { 'sft/train.py': `${TUNER('PATH')}model.initialize_vision_modules(args)\n` },
      { 'training-code': 'sft/train.py', 'finetuning-code': 'sft/train.py' },
    ],
    [
      'a program that trains, started on a finished model of the release',
      {
        'tasks/a/run.sh':
          'fairseq-train data/bin --finetune-from-model models/example.pt --lr 1e-5 --max-epoch 30\n',
      },
      { 'finetuning-code': 'tasks/a/run.sh' },
    ],
    [
      'a module that a framework would train, and nothing that asks it to',
      { 'models/autoencoder.py': MODULE, 'infer.sh': 'python infer.py\n' },
      {},
    ],
    [
      'the same, and what starts it',
      { 'models/autoencoder.py': MODULE, 'main.py': 'trainer.fit(model, data)\n' },
      { 'training-code': 'models/autoencoder.py' },
    ],
    [
      'trainers of downstream tasks',
      { 'applications/tasks/sorting/run.py': TRAINER, 'examples/question_answering/run.py': TRAINER },
      { 'finetuning-code': 'applications/tasks/sorting/run.py' },
    ],
    [
      "a launcher whose settings start from another account's tuned stage",
      {
        'acorn/run.py': `${TUNER('PATH')}from trl import DPOTrainer\n`,
        'scripts/finetune.sh':
          'accelerate launch acorn/run.py configs/a.yaml --learning_rate 1e-5 --beta 0.1\n',
        'configs/a.yaml': 'model_name_or_path: pine-ai/pine-7b-sft-full\n',
      },
      { 'training-code': 'scripts/finetune.sh', 'finetuning-code': 'scripts/finetune.sh' },
    ],
    [
      "a launcher for users whose settings start from the release's own",
      {
        'acorn/run.py': `${TUNER('PATH')}from trl import DPOTrainer\n`,
        'scripts/finetune.sh':
          'accelerate launch acorn/run.py configs/a.yaml --learning_rate 1e-5 --beta 0.1\n',
        'configs/a.yaml': 'model_name_or_path: acme/example-7b-sft\n',
      },
      { 'finetuning-code': 'scripts/finetune.sh' },
    ],
    [
      'a trainer that only a program for tuning imports',
      {
        'library/loop.py': TRAINER,
        'finetuning.py': 'from library import loop\nloop.run()\n',
      },
      { 'finetuning-code': 'library/loop.py' },
    ],
    [
      'a trainer that programs for both import',
      {
        'library/loop.py': TRAINER,
        'finetuning.py': 'from library import loop\nloop.run()\n',
        'main.py': 'from library import loop\nloop.run()\n',
      },
      { 'training-code': 'library/loop.py' },
    ],
    [
      'an engine that steps under the name of the model',
      {
        'train.py':
          "model = deepspeed.initialize(args)\nfor batch in load_dataset('a/b'):\n    model.backward(model(batch))\n    model.step()\n",
      },
      { 'training-code': 'train.py' },
    ],
    [
      'a program that prepares data beside one that tunes',
      {
        'tasks/a/run.sh':
          'fairseq-train data/bin --finetune-from-model models/example.pt --lr 1e-5 --max-epoch 30\n',
        'tasks/a/prepare.sh': 'fairseq-preprocess --trainpref data/train --destdir data/bin\n',
      },
      { 'finetuning-code': 'tasks/a/run.sh', 'data-processing-code': 'tasks/a/prepare.sh' },
    ],
    [
      'the same program, started on nothing',
      { 'tasks/a/run.sh': 'fairseq-train data/bin --lr 1e-5 --max-epoch 30\n' },
      { 'training-code': 'tasks/a/run.sh' },
    ],
    [
      "a script whose variable defaults to another maker's model",
      {
        'sft/train.py': TUNER('PATH'),
        'sft/run.sh': `BASE_MODEL=\${BASE_MODEL:-"Qwen/Qwen2.5-7B"}\npython train.py --learning_rate 1e-5 --num_train_epochs 3\n`,
      },
      { 'training-code': 'sft/run.sh', 'finetuning-code': 'sft/run.sh' },
    ],
    [
      "a base model of the release's own, beside a guide that tunes another maker's",
      {
        'training/llama/lora.py': TUNER('meta-llama/Llama-3.1-8B'),
        'README.md':
          '[base](https://huggingface.co/org/example-base), [chat](https://huggingface.co/org/example-chat)',
      },
      { 'finetuning-code': 'training/llama/lora.py' },
    ],
    [
      "a fine-tune: its tuning code starts from another maker's model",
      { 'sft.py': TUNER('Qwen/Qwen2.5-7B') },
      { 'training-code': 'sft.py', 'finetuning-code': 'sft.py' },
    ],
    [
      'a fine-tune: its front page says so',
      {
        'sft.py': TUNER('PATH'),
        'README.md': 'The current model is fine-tuned from a 7B LLaMA model on 52K instructions.',
      },
      { 'training-code': 'sft.py', 'finetuning-code': 'sft.py' },
    ],
    [
      'a fine-tune: a table of its models says of which',
      {
        'sft/train.py': TUNER('models/base'),
        'README.md': '| Model | Backbone | Link |\n| --- | --- | --- |\n| Example-7B | Llama-2-7B | here |\n',
      },
      { 'training-code': 'sft/train.py', 'finetuning-code': 'sft/train.py' },
    ],
    [
      'code that is based on other code does not make a fine-tune',
      {
        'sft.py': TUNER('PATH'),
        'README.md': 'This codebase is built on LLaMA-Factory. Our code is based on Qwen-VL.',
      },
      { 'finetuning-code': 'sft.py' },
    ],
    [
      "a tuning of one's own earlier model is for its users",
      {
        'sft.py': TUNER('Qwen/Qwen2.5-7B'),
        'README.md': 'Get it from https://huggingface.co/Qwen/Qwen2.5-7B. You can fine-tune it.',
      },
      { 'finetuning-code': 'sft.py' },
    ],
    [
      "the next stage of the release's own tuned model",
      {
        'run_ppo.sh':
          'python3 -m verl.trainer.main_ppo \\\n  actor_rollout_ref.model.path=lab/example-7b-sft \\\n  data.train_batch_size=32\n',
      },
      { 'training-code': 'run_ppo.sh', 'finetuning-code': 'run_ppo.sh' },
    ],
    [
      'a tuned model that users fine-tune further',
      { 'finetune/finetune.py': TUNER('lab/example-7b-sft') },
      { 'finetuning-code': 'finetune/finetune.py' },
    ],
    [
      "the release's own model that is named for another maker's",
      { 'sft.py': TUNER('lab/example-4096-llama2-7b') },
      { 'training-code': 'sft.py', 'finetuning-code': 'sft.py' },
    ],
    [
      'settings for tuning beside a trainer',
      {
        'train.py': TRAINER,
        'config/finetune_poems.yaml': 'init_from: ckpt\nlearning_rate: 3e-5\nmax_iters: 20\n',
      },
      { 'training-code': 'train.py', 'finetuning-code': 'config/finetune_poems.yaml' },
    ],
    [
      'the same in the spelling of Lightning configurations',
      {
        'train.py': TRAINER,
        'configs/acorn-finetune.yaml': 'model:\n  base_learning_rate: 1.0e-05\n  batch_size: 6\n',
      },
      { 'training-code': 'train.py', 'finetuning-code': 'configs/acorn-finetune.yaml' },
    ],
    [
      'a trainer of what is put beside a frozen diffusion model',
      { 'train_adapter.py': ADAPTER },
      { 'training-code': 'train_adapter.py', 'finetuning-code': 'train_adapter.py' },
    ],
    [
      'the same with LoRA, which users train',
      { 'train_adapter.py': `${ADAPTER}lora_layers = inject(unet)\n` },
      { 'finetuning-code': 'train_adapter.py' },
    ],
    [
      "a release whose own models are named for another maker's",
      {
        'sft.py': TUNER('PATH'),
        'README.md': 'Models: https://huggingface.co/acorn-lab/Example_V2_Qwen2.5_3B\n',
      },
      { 'training-code': 'sft.py', 'finetuning-code': 'sft.py' },
    ],
    [
      'a release of which another maker has made a model with that base',
      {
        'sft.py': TUNER('PATH'),
        'README.md':
          'https://huggingface.co/acorn-lab/Example-7B, https://huggingface.co/acorn-lab/Example-1B, https://huggingface.co/oak/Example_Qwen2.5_3B\n',
      },
      { 'finetuning-code': 'sft.py' },
    ],
    [
      'the same settings without any trainer',
      { 'config/finetune.yaml': 'learning_rate: 3e-5\nmax_iters: 20\n' },
      {},
    ],
    [
      'a trainer that is only ever launched for tuning',
      { 'src/train.py': TRAINER, 'scripts/sft.sh': 'torchrun src/train.py --learning_rate 1e-5 --epochs 3' },
      { 'finetuning-code': 'src/train.py' },
    ],
  ])('%s', check);
});

describe('tools that are copied in', () => {
  const tool = { 'funasr_detach/bin/train.py': TRAINER };
  test('their trainers made other models', async () => expect(await filesFound(tool)).toEqual({}));
  test('their settings tune other models', async () => {
    const settings = 'learning_rate: 3e-5\nmax_iters: 20\n';
    expect(await filesFound({ 'train.py': TRAINER, 'midas/finetune.yaml': settings })).toEqual({
      'training-code': 'train.py',
    });
  });
  test('the tool itself may be the release', async () => {
    expect(await filesFound({ 'funasr/bin/train.py': TRAINER }, 'FunASR')).toEqual({
      'training-code': 'funasr/bin/train.py',
    });
  });
  test('a trainer that was copied in made the model', async () => {
    expect(await filesFound({ 'fairseq/train.py': TRAINER })).toEqual({
      'training-code': 'fairseq/train.py',
    });
  });
});

describe('parts of a trainer that are called for tuning', () => {
  const task = `class FinetuneTask(LanguageModelingTask):\n${'    x = 1\n'.repeat(80)}`;
  test.each<Case>([
    [
      'a task beside the trainer',
      { 'train.py': TRAINER, 'lab/tasks/streaming_finetune_lm.py': task },
      { 'training-code': 'train.py', 'finetuning-code': 'lab/tasks/streaming_finetune_lm.py' },
    ],
    ['without any trainer', { 'lab/tasks/streaming_finetune_lm.py': task }, {}],
    [
      'what only loads a tuned model, or measures it',
      { 'train.py': TRAINER, 'lab/load_finetuned.py': task, 'lab/finetune_eval.py': task },
      { 'training-code': 'train.py' },
    ],
    [
      'a stub',
      { 'train.py': TRAINER, 'lab/finetune.py': 'def main(): pass\n' },
      { 'training-code': 'train.py' },
    ],
  ])('%s', check);
});

test('a release that is named for its base is a fine-tune all the same', async () => {
  const files = { 'sft.py': TUNER('huggyllama/llama-7b') };
  expect(await filesFound(files, 'oak-llama-chinese')).toEqual({
    'training-code': 'sft.py',
    'finetuning-code': 'sft.py',
  });
});

describe('launchers', () => {
  test.each<Case>([
    [
      'a framework by its module',
      {
        'run_grpo.sh':
          'python3 -m verl.trainer.main_ppo \\\n  actor_rollout_ref.model.path=Qwen/Qwen2.5-7B \\\n  data.train_batch_size=32\n',
      },
      { 'training-code': 'run_grpo.sh', 'finetuning-code': 'run_grpo.sh' },
    ],
    [
      'a framework by its script',
      { 'run.slurm': 'srun torchrun --nnodes 4 Megatron-LM/pretrain_gpt.py --train-iters 500000\n' },
      { 'training-code': 'run.slurm' },
    ],
    [
      'a framework by its program',
      { 'tune.sh': 'llamafactory-cli train configs/sft.yaml\n' },
      { 'finetuning-code': 'tune.sh' },
    ],
    [
      'a script that is elsewhere, with hyperparameters',
      { 'run.sh': 'deepspeed train.py --learning_rate 2e-5 --num_train_epochs 3\n' },
      { 'training-code': 'run.sh' },
    ],
    ['a script that is elsewhere, without', { 'run.sh': 'python train.py --help\n' }, {}],
    [
      'a harness',
      { 'eval.sh': 'for t in mmlu gsm8k; do\n  lm_eval --model hf --tasks $t\ndone\n' },
      { 'evaluation-code': 'eval.sh' },
    ],
    ['a server', { 'serve.sh': 'vllm serve org/model --port 8000\n' }, { 'inference-code': 'serve.sh' }],
    [
      'a Makefile',
      { Makefile: 'train:\n\taccelerate launch train.py --lr 1e-4 --max-steps 1000\n' },
      { 'training-code': 'Makefile' },
    ],
    [
      'a comment launches nothing',
      { 'run.sh': '# torchrun pretrain_gpt.py --train-iters 500000 --lr 1e-4\n' },
      {},
    ],
    ['a test of a launcher', { 'tests/run.sh': 'torchrun pretrain_gpt.py --train-iters 5 --lr 1\n' }, {}],
  ])('%s', check);

  test('the evidence says what is launched, and where', async () => {
    const source =
      '#!/bin/bash\n\nARGS="\n  --train-iters 500000\n  --lr 1e-4\n"\ntorchrun pretrain_gpt.py $ARGS\n';
    const { found } = await detectCode(memoryRelease({ 'run.sh': source }));
    expect(found['training-code']).toEqual([
      { file: 'run.sh', line: 7, detail: 'launches pretrain_gpt.py --train-iters 500000 --lr 1e-4' },
    ]);
  });
});

describe('tuning without code of its own', () => {
  const page = (section: string) => `# Example\n\n${section}`;
  const trains = { 'train.py': TRAINER };
  const tuned = { 'training-code': 'train.py', 'finetuning-code': 'README.md' };
  test.each<Case>([
    [
      'a section that runs the trainer',
      { ...trains, 'README.md': page('## Fine-tuning\n\n```bash\npython train.py --init_from=out\n```\n') },
      tuned,
    ],
    [
      'a section that names a script which is here, whatever it cannot do',
      {
        'tools/run_sft.py': 'from mine import start\nstart()\n',
        'README.md': page(
          '## Fine-tune on your data\n\n`python tools/run_sft.py`\n\nTPUs are not supported.\n',
        ),
      },
      { 'finetuning-code': 'README.md' },
    ],
    [
      'a section in Chinese',
      { ...trains, 'README.md': page('## 模型微调\n\n使用 `train.py`，见 train.sh。\n') },
      tuned,
    ],
    [
      'a sentence that gives the trainer for both',
      { ...trains, 'README.md': page('The folder has all that is needed to train or fine-tune a model.\n') },
      tuned,
    ],
    [
      'a sentence with the commands below it',
      {
        ...trains,
        'README.md': page('Or you can finetune the small one, as an example:\n\n```\nmake\n```\n'),
      },
      tuned,
    ],
    [
      'the same, where the commands are HTML',
      {
        ...trains,
        'README.md': page(
          '3. To finetune the checkpoint, set it in the config. Then run:\n<pre>python x.py</pre>\n',
        ),
      },
      tuned,
    ],
    [
      'such a sentence without commands',
      { ...trains, 'README.md': page('You can finetune the small one, as we said:\n\nIt is small.\n') },
      { 'training-code': 'train.py' },
    ],
    [
      'a section on post-training',
      {
        ...trains,
        'README.md': page('### Postraining\n\n```bash\npython train.py --fname droid.yaml\n```\n'),
      },
      tuned,
    ],
    [
      'a sentence that gives code to fine-tune',
      {
        ...trains,
        'depth/README.md': page('We here provide a simple codebase to fine-tune our encoder for depth.\n'),
      },
      { 'training-code': 'train.py', 'finetuning-code': 'depth/README.md' },
    ],
    [
      'code to fine-tune that stands elsewhere',
      {
        ...trains,
        'README.md': page('[Oak](https://oak.org) provides code to fine-tune our encoder.\n'),
      },
      { 'training-code': 'train.py' },
    ],
    [
      'where nothing is trained here, the section alone is not enough',
      { 'README.md': page('## Fine-tuning\n\n```bash\npython train.py\n```\n') },
      {},
    ],
    [
      'not yet',
      { ...trains, 'README.md': page('## Fine-tuning\n\n`finetune.py` is coming soon.\n') },
      { 'training-code': 'train.py' },
    ],
    [
      'with a library that stands elsewhere',
      {
        ...trains,
        'README.md': page(
          '## Fine-tuning\n\n```bash\nllamafactory-cli train x.yaml --stage sft\n# LLaMA-Factory\n```\n',
        ),
      },
      { 'training-code': 'train.py' },
    ],
    [
      'models that are tuned already',
      { ...trains, 'README.md': page('## Fine-tuned models\n\n```bash\npython train.py\n```\n') },
      { 'training-code': 'train.py' },
    ],
    [
      'a section that says nothing to run',
      {
        ...trains,
        'README.md': page('## Fine-tuning\n\nFine-tuning helps.\n\n## Usage\n\n```bash\npython x.py\n```\n'),
      },
      { 'training-code': 'train.py' },
    ],
  ])('%s', check);

  const LLAMA_FACTORY = 'stage: sft\nfinetuning_type: lora\nlearning_rate: 1.0e-4\n';
  test.each<[path: string, text: string, found: boolean]>([
    ['examples/llama-factory/sft.yaml', LLAMA_FACTORY, true],
    ['configs/axolotl.yml', 'base_model: a/b\ndatasets:\n  - path: c\nsequence_len: 2048\n', true],
    [
      'configs/7B_lora.yaml',
      'model:\n  _component_: torchtune.models.llama2.lora_llama2_7b\noptimizer:\n  lr: 1e-4\n',
      true,
    ],
    ['recipes/sft.yaml', 'model_name_or_path: a/b\ndataset_name: c/d\nlearning_rate: 1e-5\n', true],
    ['grpo.yaml', 'rlhf_type: grpo\nlearning_rate: 1e-6\n', true],
    ['rl/ppo.yaml', 'actor_rollout_ref:\n  model: x\nalgorithm:\n  adv_estimator: grpo\n', true],
    ['xtuner/qlora.py', 'from xtuner.dataset import x\noptim_wrapper = dict(lr=1)\n', true],
    ['7B.yaml', "model_id_or_path: ''\nlora:\n  rank: 64\nmax_steps: 300\n", true],
    ['config/train_lora.yaml', 'process:\n  - type: sd_trainer\n    network:\n      linear: 16\n', true],
    ['lora.toml', 'network_module = "networks.lora"\ntrain_batch_size = 1\n', true],
    ['third_party/llama-factory/sft.yaml', LLAMA_FACTORY, false],
    ['config.yaml', 'learning_rate: 1e-4\nbatch_size: 3\n', false],
    ['.github/workflows/ci.yml', 'base_model: a\ndatasets: b\nsequence_len: 1\n', false],
  ])('settings for a known library: %s', async (path, text, found) => {
    expect(await filesFound({ [path]: text })).toEqual(found ? { 'finetuning-code': path } : {});
  });

  test('settings in a copy of the library are its own', async () => {
    const files = { 'LLaMA-Factory/setup.py': 'setup()', 'LLaMA-Factory/examples/sft.yaml': LLAMA_FACTORY };
    expect(await filesFound(files)).toEqual({});
  });
});

describe('data scripts', () => {
  test.each<Case>([
    [
      'none, where the trainer tokenizes its records itself',
      { 'train.py': `${TRAINER}data = dataset.map(add_text)\n` },
      { 'training-code': 'train.py', 'data-processing-code': 'train.py' },
    ],
    [
      'none, where the trainer defines how records are tokenized',
      { 'train.py': `${TRAINER}def generate_and_tokenize_prompt(record): ...\n` },
      { 'training-code': 'train.py', 'data-processing-code': 'train.py' },
    ],
    [
      'none, where its data set turns records into tokens',
      {
        'train.py': TRAINER,
        'corpus.py':
          'class Corpus(IterableDataset):\n    def __iter__(self):\n        yield self.tokenizer(self.read())\n',
      },
      { 'training-code': 'train.py', 'data-processing-code': 'corpus.py' },
    ],
    [
      'none, and only a copied library has such a data set',
      {
        'train.py': TRAINER,
        'trl/trainer/utils.py':
          'class Corpus(IterableDataset):\n    def __iter__(self):\n        yield self.tokenizer(self.read())\n',
      },
      { 'training-code': 'train.py' },
    ],
    [
      'none, where its data set reads images with their captions',
      {
        'train.py': TRAINER,
        'corpus.py':
          'from PIL import Image\nclass Corpus(Dataset):\n    def __getitem__(self, i):\n        return self.tokenizer(self.captions[i])\n',
      },
      { 'training-code': 'train.py' },
    ],
    [
      'none, where its data set reads images',
      {
        'train.py': TRAINER,
        'corpus.py':
          'class Corpus(Dataset):\n    def __getitem__(self, i):\n        return crop(self.images[i])\n',
      },
      { 'training-code': 'train.py' },
    ],
    [
      'of tuning alone: not how the model was made',
      {
        'finetune/finetune.py': `${TUNER('example-org/example-7b')}data = dataset.map(add_text)\n`,
        'README.md': '# Example 7B\n\nPre-trained on 2T tokens.',
      },
      { 'finetuning-code': 'finetune/finetune.py' },
    ],
    [
      'beside a trainer',
      { 'train.py': TRAINER, 'data/prepare.py': CONVERTER },
      { 'training-code': 'train.py', 'data-processing-code': 'data/prepare.py' },
    ],
    [
      'beside a trainer, of tables with pictures',
      {
        'train.py': TRAINER,
        'loader/csv2arrow.py':
          'import pandas as pd\nrows = Pool(8).map(read, pd.read_csv(path).values)\nwith pa.RecordBatchFileWriter(sink, schema) as writer:\n    writer.write_table(rows)\n',
      },
      { 'training-code': 'train.py', 'data-processing-code': 'loader/csv2arrow.py' },
    ],
    [
      'beside a tuner, a whole one that is not for users',
      {
        'finetune_lora.py': TUNER('example-org/example-7b'),
        'convert2hf_dataset.py':
          "from glob import glob\ndef create_dataset(folder): return Dataset.from_list(glob(folder))\ncreate_dataset('songs').save_to_disk('out')\n",
        'README.md': '# Example 7B\n\nPre-trained on 2T tokens.',
      },
      { 'finetuning-code': 'finetune_lora.py', 'data-processing-code': 'convert2hf_dataset.py' },
    ],
    ['where nothing is trained, a converter is not enough', { 'data/prepare.py': CONVERTER }, {}],
    [
      'where nothing is trained, a whole pipeline is',
      { 'dedup/minhash.py': `import json\nfrom datasketch import MinHash\n${CONVERTER}` },
      { 'data-processing-code': 'dedup/minhash.py' },
    ],
    [
      'for users who tune: not the training data',
      { 'train.py': TRAINER, 'finetune/data_processing.py': CONVERTER },
      { 'training-code': 'train.py' },
    ],
  ])('%s', check);
});

describe('other languages and forms', () => {
  test.each<Case>([
    [
      'C',
      {
        'train.c':
          'void model_backward(Model *m) {}\nvoid model_update(Model *m, float lr) {}\nint main(void) { dataloader_next_batch(&loader); }\n',
      },
      { 'training-code': 'train.c' },
    ],
    [
      'C that runs',
      {
        'run.c':
          'int sample(float *logits) { return 0; }\nint main(void) { while (pos < steps) next = sample(logits); }\n',
      },
      { 'inference-code': 'run.c' },
    ],
    [
      'Rust',
      { 'src/main.rs': 'use candle_nn::{AdamW, Optimizer};\nfn main() { opt.backward_step(&loss)?; }\n' },
      { 'training-code': 'src/main.rs' },
    ],
    [
      'Julia',
      {
        'train.jl':
          'using Flux, Zygote\nfor d in loader\n  grads = Flux.gradient(m -> loss(m, d), model)\n  Flux.update!(state, model, grads[1])\nend\n',
      },
      { 'training-code': 'train.jl' },
    ],
    [
      'a notebook',
      {
        'notebooks/finetune_lora.ipynb': JSON.stringify({
          cells: [
            {
              cell_type: 'code',
              source: [
                '!pip install peft\n',
                'from trl import SFTTrainer\n',
                'SFTTrainer(model, train_dataset=d).train()\n',
              ],
            },
          ],
          nbformat: 4,
        }),
      },
      { 'finetuning-code': 'notebooks/finetune_lora.ipynb' },
    ],
    [
      'a guide with a whole trainer in it',
      {
        'tuning/Fine-tuning.md':
          '# Tuning\n\n```python\nfrom trl import SFTTrainer\ntrainer = SFTTrainer(model, train_dataset=data)\ntrainer.train()\n```\n',
      },
      { 'finetuning-code': 'tuning/Fine-tuning.md' },
    ],
    [
      'the front page is read for links, not for code',
      {
        'README.md':
          '```python\nfrom trl import SFTTrainer\nSFTTrainer(model, train_dataset=d).train()\n```\n',
      },
      {},
    ],
  ])('%s', check);
});

describe('what may never happen', () => {
  test('the same release gives the same evidence in the same order', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`exp${i}/train.py`, TRAINER]));
    const one = await detectCode(memoryRelease(files));
    const other = await detectCode(memoryRelease(files));
    expect(other).toEqual(one);
    expect(one.found['training-code']?.map(({ file }) => file)).toEqual([
      'exp0/train.py',
      'exp1/train.py',
      'exp10/train.py',
      'exp11/train.py',
      'exp2/train.py',
    ]);
  });

  test('an empty release, an empty file, noise: nothing is found, nothing is thrown', async () => {
    expect((await detectCode(memoryRelease({}))).found).toEqual({});
    const noise = {
      'train.py': '',
      'a/train.ipynb': '{"cells": [',
      'b/train.sh': '"\'`$((',
      'c/train.c': '\u0000',
      'pretrain.py': '('.repeat(10_000),
    };
    expect((await detectCode(memoryRelease(noise))).found).toEqual({});
  });

  // Each would keep a careless pattern busy for hours.
  test.each([
    ['train.py', `train${'train'.repeat(100_000)} = 1`],
    ['train.py', `def ${'accuracy_'.repeat(50_000)}é(): pass\noptimizer.step()`],
    ['train.py', `${'opt_'.repeat(120_000)}é.step()\nloss.backward()`],
    ['eval.py', `x = '${'humaneval'.repeat(50_000)}'`],
    ['train.c', `${'_update'.repeat(100_000)} main(`],
    ['train.sh', `$${'CMD'.repeat(80_000)}é train.py --lr 1 --epochs 2`],
    ['train.sh', 'A=(a=('.repeat(40_000)],
    ['finetune.yaml', '\n'.repeat(60_000)],
    ['README.md', `${'fine-tuned '.repeat(50_000)}\n${'_'.repeat(200_000)}`],
    ['README.md', '| Backbone '.repeat(50_000)],
  ])('hostile text in %s', async (path, text) => {
    const files = { [path]: text, 'pretrain.py': TRAINER, 'sft/train.py': TUNER('x/y') };
    expect((await filesFound(files))['training-code']).toBe('pretrain.py');
  });
});

describe('folders of evaluations', () => {
  const plot = `import argparse
parser = argparse.ArgumentParser()
print(compare(pitch_range('a.txt'), pitch_range('b.txt')))
`;
  test.each<Case>([
    [
      'a program there measures what no table knows',
      { 'evals/pitch/main.py': plot },
      { 'evaluation-code': 'evals/pitch/main.py' },
    ],
    ['its parts are no programs', { 'evals/pitch.py': 'def pitch_range(path): ...\n' }, {}],
    ['nor are its data', { 'evals/data/make_data.py': plot }, {}],
    ['a library of something else has one deeper down', { 'oak/oak/eval/knn.py': plot }, {}],
    [
      'where a file shows what it measures, that one is named',
      {
        'evals/plot.py': plot,
        'mmlu.py': "from lm_eval import simple_evaluate\nsimple_evaluate(tasks=['mmlu'])\n",
      },
      { 'evaluation-code': 'mmlu.py' },
    ],
  ])('%s', check);
});
