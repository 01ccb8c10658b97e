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
      'settings for tuning beside a trainer',
      {
        'train.py': TRAINER,
        'config/finetune_poems.yaml': 'init_from: ckpt\nlearning_rate: 3e-5\nmax_iters: 20\n',
      },
      { 'training-code': 'train.py', 'finetuning-code': 'config/finetune_poems.yaml' },
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

describe('data scripts', () => {
  test.each<Case>([
    [
      'beside a trainer',
      { 'train.py': TRAINER, 'data/prepare.py': CONVERTER },
      { 'training-code': 'train.py', 'data-processing-code': 'data/prepare.py' },
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
  ])('hostile text in %s', async (path, text) => {
    const files = { [path]: text, 'pretrain.py': TRAINER, 'sft/train.py': TUNER('x/y') };
    expect((await filesFound(files))['training-code']).toBe('pretrain.py');
  });
});
