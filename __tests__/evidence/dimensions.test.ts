import { expect, test } from '@jest/globals';
import { dimensionsIn, shapeInWords } from '../../src/evidence/dimensions.ts';

test.each<[what: string, text: string, words: string | undefined]>([
  ['JSON', '{"hidden_size": 2048, "num_hidden_layers": 24, "num_attention_heads": 16}', '24 layers of 2048'],
  ['YAML with hyphens', 'hidden-size: 5120\nnum-layers: 36\nnum-attention-heads: 40\n', '36 layers of 5120'],
  ['a dataclass', 'n_layer: int = 12\nn_head: int = 12\nn_embd: int = 768\n', '12 layers of 768'],
  [
    'products',
    'emb_size=48 * 128,\nnum_layers=64,\nnum_q_heads=48,\nvocab_size=128 * 1024\n',
    '64 layers of 6144, vocabulary of 131072',
  ],
  ['digits in groups', 'd_model = 1_024\nn_layers = 16\nn_heads = 16\n', '16 layers of 1024'],
  [
    'names of parts',
    'gpt_layers: int = 30\ngpt_n_model_channels: int = 1024\ngpt_n_heads: int = 16\n',
    '30 layers of 1024',
  ],
  [
    'a command line',
    'torchrun pretrain.py --num-layers 32 --hidden-size 4096 --num-attention-heads 32',
    '32 layers of 4096',
  ],
  [
    'the most complete of several',
    'dim = 64\ndepth = 2\nheads = 4\n\ndim = 512\ndepth = 8\nheads = 8\nvocab_size = 32000',
    '8 layers of 512, vocabulary of 32000',
  ],
  ['two sizes alone', 'hidden_size: 2048\nnum_layers: 24\n', undefined],
  [
    'sizes far apart',
    `hidden_size: 2048\n${'\n'.repeat(80)}num_layers: 24\nnum_heads: 3\nvocab_size: 9`,
    undefined,
  ],
  ['fractions', 'hidden_size: 0.5\nnum_layers: 24\nnum_heads: 16\n', undefined],
  ['other words that end so', 'mydim = 64\nxdepth = 2\nyheads = 4\nhidden_dims = [1]', undefined],
  ['attributes of an object', 'self.dim = 64\nself.depth = 2\nself.heads = 4', undefined],
  ['prose', 'The hidden_size and the num_layers are those of the base model.', undefined],
])('%s', (_what, text, words) => {
  const dimensions = dimensionsIn(text);
  expect(dimensions && shapeInWords(dimensions)).toBe(words);
});

// Quadratic work on these would take minutes: the run itself would show it.
test.each([
  ['blanks', `dim${' '.repeat(200_000)}x`.repeat(5)],
  ['options without values', '--hidden-size '.repeat(50_000)],
  ['half of a key', 'gpt_n_'.repeat(100_000)],
])('a long run of %s has no dimensions', (_what, text) => {
  expect(dimensionsIn(text)).toBeUndefined();
});
