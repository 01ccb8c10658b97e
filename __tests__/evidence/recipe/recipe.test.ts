import { describe, expect, test } from '@jest/globals';
import { detectRecipe } from '../../../src/evidence/recipe/detect.ts';
import { hyperparametersIn } from '../../../src/evidence/recipe/hyperparameters.ts';
import { readReleaseText } from '../../../src/evidence/release-text.ts';
import { memoryRelease } from '../../support/memory-release.ts';

describe('concrete hyperparameters', () => {
  test.each([
    [
      'YAML',
      'optimizer:\n  name: adamw\n  lr: 3.0e-4\nscheduler: cosine\nglobal_train_batch_size: 512\nmax_duration: 100ba\n',
      '3.0e-4',
    ],
    [
      'JSON',
      '{"lr": 0.0002, "lr_decay": "cosine", "warmup_steps": 3000, "train_batch_size": 512, "train_steps": 286150}',
      '0.0002',
    ],
    ['Python constants', 'learning_rate = 4e-4\nmax_step = 715256 * 2\nglobal_batch_size = 512\n', '4e-4'],
    [
      'argparse',
      'p.add_argument("--lr", type=float, default=1e-4)\np.add_argument("--epochs", type=int, default=3)\np.add_argument("--warmup-steps", type=int, default=10)',
      '1e-4',
    ],
    ['a dataclass', 'learning_rate: float = 5e-5\nbatch_size: int = 32\nnum_epochs: int = 3\n', '5e-5'],
    [
      'a command line',
      'torchrun train.py --learning_rate 2e-5 --per_device_train_batch_size 4 --num_train_epochs 3 --lr_scheduler_type "cosine"',
      '2e-5',
    ],
    [
      'Megatron',
      '--micro-batch-size 4 --lr 1.5e-4 --train-iters 500000 --lr-decay-style cosine --weight-decay 0.1',
      '1.5e-4',
    ],
    [
      'Hydra',
      'actor_rollout_ref.actor.optim.lr=1e-6 data.train_batch_size=128 trainer.total_epochs=30',
      '1e-6',
    ],
    [
      'T5, with a schedule by its file',
      '--gin_file="learning_rate_schedules/constant_0_001.gin" --gin_param="run.train_steps = 1112200" --gin_param="tokens_per_batch=1048576"',
      '0.001',
    ],
    [
      'rates of parts',
      'lr_mp: float = 0.00512\nbatch_size: int = 2\nmax_training_steps: int = 40000\n',
      '0.00512',
    ],
    [
      'Optax',
      'learning_rate=dict(name="rsqrt", init_value=0.0, peak_value=3e-4, warmup_steps=2000), batch_size=128',
      '3e-4',
    ],
    [
      'prose',
      'We use AdamW with a peak learning rate of 3e-4, a batch size of 4M tokens and a cosine schedule.',
      '3e-4',
    ],
  ])('%s', (_what, text, rate) => expect(hyperparametersIn(text)?.rate).toBe(rate));

  test.each([
    ['a learning rate alone', 'learning_rate: 3e-4'],
    ['no number', 'learning_rate: auto\nbatch_size: auto\nscheduler: auto\noptimizer: adamw'],
    ['other settings of a rate', 'lr_decay: 0.1\nbatch_size: 8\nepochs: 3\noptimizer: adam\n'],
    ['zero', 'lr: 0\nbatch_size: 1\nepochs: 1\n'],
    ['sampling', 'temperature: 0.7\ntop_p: 0.9\nmax_tokens: 512\n'],
    ['nothing', ''],
  ])('not: %s', (_what, text) => expect(hyperparametersIn(text)).toBeUndefined());
});

const CONFIG = 'lr: 3e-4\nbatch_size: 512\nmax_steps: 1000\nscheduler: cosine\n';

async function hasRecipe(files: Record<string, string>, dataGiven = false): Promise<boolean> {
  const { recipe } = await detectRecipe(await readReleaseText(memoryRelease(files)), dataGiven);
  return recipe !== undefined;
}

describe('a recipe needs both halves', () => {
  test.each([
    [
      'a configuration that names its data',
      { 'configs/7b.yaml': `${CONFIG}dataset: cerebras/SlimPajama-627B\n` },
      false,
      true,
    ],
    [
      'a mixture with its weights, on a command line',
      {
        'train.sh':
          'python train.py --lr 1e-4 --epochs 30 --batch_size 16 --data-path 0.3 corpus/oak_text 0.7 corpus/pine_text\n',
      },
      false,
      true,
    ],
    [
      'a number where the names of data would stand',
      {
        'train.sh':
          'python train.py --lr 1e-4 --epochs 30 --batch_size 16 --data-path 0 --lr-decay-style x\n',
      },
      false,
      false,
    ],
    [
      'a command line that says which data lie in the folder to fill in',
      {
        'train.sh':
          'python train.py --lr 1e-4 --epochs 30 --batch_size 16 --data-path /path/to/imagenet/train\n',
      },
      false,
      true,
    ],
    [
      'a section on the data that lists sets with their sizes',
      {
        'train.sh': 'python train.py --lr 1e-4 --epochs 30 --batch_size 16\n',
        'README.md':
          '# Acorn\n\n## 训练数据\n\n- **[Oak](https://oak.org)**: 52k单轮问答数据\n- **[Pine](https://pine.org)**: 36k条问答数据\n',
      },
      false,
      true,
    ],
    [
      'such a section with one set',
      {
        'train.sh': 'python train.py --lr 1e-4 --epochs 30 --batch_size 16\n',
        'README.md': '# Acorn\n\n## 训练数据\n\n- **[Oak](https://oak.org)**: 52k单轮问答数据\n',
      },
      false,
      false,
    ],
    [
      'a table of one row, whose first cell is a setting as well',
      {
        'README.md':
          '# Acorn\n\n## Hyperparameters\n\n| Global Batch Size | Optimizer | Max LR |\n| --- | --- | --- |\n| 256 | AdamW | 2e-5 |\n',
      },
      true,
      true,
    ],
    [
      'the same table with names in its first cells',
      {
        'README.md':
          '# Acorn\n\n## Hyperparameters\n\n| Model | Optimizer | Max LR |\n| --- | --- | --- |\n| acorn-7b | AdamW | 2e-5 |\n',
      },
      true,
      false,
    ],
    [
      'hyperparameters of a detector, in its own spelling',
      { 'data/hyp.scratch.yaml': 'lr0: 0.01\nweight_decay: 0.0005\nwarmup_epochs: 3.0\nepochs: 300\n' },
      true,
      true,
    ],
    [
      'a folder to fill in, of anything',
      {
        'train.sh': 'python train.py --lr 1e-4 --epochs 30 --batch_size 16 --data-path /path/to/data/train\n',
      },
      false,
      false,
    ],
    [
      'a configuration, and the one data set that it was trained on',
      { 'configs/7b.yaml': CONFIG, 'README.md': '# Acorn\n\n- Models trained on ImageNet (512x512)' },
      false,
      true,
    ],
    [
      'a configuration, and a section about the corpus',
      {
        'configs/7b.yaml': CONFIG,
        'README.md': '# Acorn\n\n## Code Corpus\n\nThe first part is The Pile and CodeParrot.',
      },
      false,
      true,
    ],
    ['a configuration, and data that are shipped or linked', { 'configs/7b.yaml': CONFIG }, true, true],
    [
      'a configuration, and a sentence that names the sources',
      {
        'configs/7b.yaml': CONFIG,
        'README.md': '# Acorn\n\nIt was trained on 1.2T tokens of RedPajama and StarCoderData.',
      },
      false,
      true,
    ],
    [
      'tables of both in the README',
      {
        'README.md':
          '# Acorn\n\n| Setting | Value |\n| --- | --- |\n| Learning rate | 4e-4 |\n| Batch size | 2M tokens |\n| Steps | 1430k |\n| Training data | SlimPajama |\n',
      },
      false,
      true,
    ],
    [
      'hyperparameters across a header',
      {
        'README.md':
          '# Acorn\n\n| Model | Batch size | Learning rate | Epochs |\n| --- | --- | --- | --- |\n| Acorn | 128 | 2e-5 | 3 |\n',
      },
      true,
      true,
    ],
    [
      'a configuration, and sources that are named by their addresses',
      {
        'configs/7b.yaml': CONFIG,
        'README.md':
          '# Acorn\n\nThe model was trained on licensed data using the following sources: the [Oak sound collection](https://oak.org) and the [Pine collection](https://pine.org/).',
      },
      false,
      true,
    ],
    [
      'a configuration, and links of which none is data',
      {
        'configs/7b.yaml': CONFIG,
        'README.md':
          '# Acorn\n\nIt was trained on our data with [Megatron](https://example.org/m) and [DeepSpeed](https://example.org/d).',
      },
      false,
      false,
    ],
    ['a configuration alone', { 'configs/7b.yaml': CONFIG }, false, false],
    [
      'a placeholder for the data',
      { 'configs/7b.yaml': `${CONFIG}data_path: /path/to/your/data\n` },
      false,
      false,
    ],
    ['data alone', { 'README.md': '# Acorn\n\nIt was trained on RedPajama and C4.' }, true, false],
    ['the settings of an evaluation', { 'eval/config.yaml': CONFIG }, true, false],
    ['the settings of a demo', { 'demos/lora/config.yaml': CONFIG }, true, false],
  ])('%s', async (_what, files, dataGiven, expected) =>
    expect(await hasRecipe(files as Record<string, string>, dataGiven)).toBe(expected),
  );

  test('settings that are named for the release, in a trainer that was copied in', async () => {
    const trainer = { 'train/LICENSE': 'MIT', 'train/setup.py': 'setup(\n    name="oak-factory",\n)\n' };
    const recipeOf = async (path: string) => {
      const release = { ...memoryRelease({ ...trainer, [path]: CONFIG }), about: { name: 'acorn' } };
      return (await detectRecipe(await readReleaseText(release), true)).recipe?.[0]?.file;
    };
    expect(await recipeOf('train/examples/train_acorn.yaml')).toBe('train/examples/train_acorn.yaml');
    expect(await recipeOf('train/examples/train_pine.yaml')).toBeUndefined();
  });

  test('the settings with which users tune are none', async () => {
    const text = await readReleaseText(
      memoryRelease({ 'finetune/tune.yaml': `${CONFIG}dataset: cerebras/SlimPajama-627B\n` }),
    );
    expect((await detectRecipe(text, false)).recipe).toBeDefined();
    expect((await detectRecipe(text, false, true)).recipe).toBeUndefined();
  });

  test('the evidence says what was read, and where', async () => {
    const text = await readReleaseText(
      memoryRelease({ 'configs/7b.yaml': `# run\n${CONFIG}dataset: cerebras/SlimPajama-627B\n` }),
    );
    expect((await detectRecipe(text, false)).recipe).toEqual([
      { file: 'configs/7b.yaml', line: 2, detail: 'learning rate 3e-4, with batch size, length, schedule' },
      { file: 'configs/7b.yaml', line: 6, detail: 'data: cerebras/SlimPajama-627B' },
    ]);
  });
});
