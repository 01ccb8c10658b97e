import { describe, expect, test } from '@jest/globals';
import { detectTensors } from '../../src/evidence/tensors.ts';
import type { TensorKind } from '../../src/formats/tensor-files.ts';
import { tensorFilesOf } from '../../src/formats/tensor-files.ts';
import { fixture, fixtureRelease } from '../support/fixtures.ts';
import { type MemoryFile, memoryRelease } from '../support/memory-release.ts';

const WEIGHTS = fixture('llama/model.safetensors');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 2400000000\n`;

const detect = (files: Record<string, MemoryFile>) => detectTensors(memoryRelease(files));

describe('weights', () => {
  test('say how many parameters they have, and in what', async () => {
    const { found } = await detectTensors(fixtureRelease('llama-sharded'));
    expect(found.weights).toEqual([
      { file: 'model.safetensors.index.json', detail: '6.7 k parameters in BF16, 4 shards' },
    ]);
  });

  test.each<[path: string, content: MemoryFile, detail: string]>([
    [
      'adapter_model.safetensors',
      fixture('lora/adapter_model.safetensors'),
      'adapter, 224 parameters in F32',
    ],
    ['model.gguf', fixture('gguf/model.gguf'), '7.2 k parameters in F16'],
    ['pytorch_model.bin', fixture('pytorch/zip.pt'), '55 parameters in F32'],
    ['model.onnx', fixture('onnx/model.onnx'), '43 parameters in F32'],
    ['model.keras', fixture('keras/model.keras'), '23 parameters in F32'],
    ['model.h5', fixture('keras/model.h5'), '23 parameters in F32'],
    ['flax_model.msgpack', fixture('flax/flax_model.msgpack'), '18 parameters in F32'],
    ['model.weights.h5', fixture('keras/model.weights.h5'), '23 parameters in F32'],
    ['pytorch_model.bin', POINTER, 'PyTorch, 2.4 GB, a Git LFS pointer'],
    ['model.safetensors', POINTER, 'safetensors, 2.4 GB, a Git LFS pointer'],
    ['weights/model-delta.safetensors', WEIGHTS, 'difference to a base, 6.7 k parameters in BF16'],
  ])('%s', async (path, content, detail) => {
    expect((await detect({ [path]: content })).found.weights).toEqual([{ file: path, detail }]);
  });

  test.each<[what: string, files: Record<string, MemoryFile>]>([
    ['a fixture of the tests', { 'tests/e2e/model/model.safetensors': WEIGHTS }],
    ['a toy among the examples', { 'examples/tiny/model.safetensors': WEIGHTS }],
    ['a random model', { 'tiny-random-llama/model.safetensors': WEIGHTS }],
    ['the state of an optimizer', { 'optimizer.pt': fixture('pytorch/optimizer.pt') }],
    ['somebody else’s network', { 'third_party/clip/model.safetensors': WEIGHTS }],
    ['a small table with a name of its own', { 'assets/mean_std.pt': fixture('pytorch/zip.pt') }],
    ['a vocabulary in GGUF', { 'models/ggml-vocab.gguf': fixture('gguf/ggml-vocab.gguf') }],
    ['data in HDF5', { 'data.h5': fixture('keras/data.h5') }],
    ['a pointer that may be anything', { 'data/train.bin': POINTER }],
    ['a pointer to pickled data', { 'features.pkl': POINTER }],
    ['an empty file', { 'model.safetensors': '' }],
    ['a file that is cut short', { 'model.safetensors': WEIGHTS.subarray(0, 9000) }],
    ['a pickle without tensors', { 'model.pkl': fixture('pickle/plain-4.pkl') }],
  ])('are not %s', async (_what, files) => {
    expect((await detect(files)).found.weights).toBeUndefined();
  });
});

test.each<[path: string, kind: TensorKind]>([
  ['model.safetensors', 'weights'],
  ['checkpoint-500/optimizer.safetensors', 'optimizer'],
  ['tests/fixtures/model.safetensors', 'fixture'],
  ['vendor/lpips/model.safetensors', 'vendored'],
  ['vicuna-7b-delta-v1/model.safetensors', 'delta'],
  ['lora/pytorch_lora_weights.safetensors', 'adapter'],
])('%s is for %s', async (path, kind) => {
  expect(await tensorFilesOf(memoryRelease({ [path]: WEIGHTS }))).toMatchObject([{ path, kind }]);
});

test('assets of a release are told by their names', async () => {
  const shards = [1, 2, 3, 4].map((number) => `model-0000${number}-of-00004.safetensors`);
  const files = [...shards, 'model.safetensors.index.json', 'config.json'].map((name) => [
    `asset:${name}`,
    fixture(`llama-sharded/${name}`),
  ]);
  const { found } = await detect(Object.fromEntries(files) as Record<string, MemoryFile>);
  expect(found.weights).toEqual([
    { asset: 'model.safetensors.index.json', detail: '6.7 k parameters in BF16, 4 shards' },
  ]);
  expect(found.config).toMatchObject([{ asset: 'config.json' }]);
});

describe('what is wrong is observed', () => {
  test('an empty file', async () => {
    const { observations } = await detect({ 'model.safetensors': '' });
    expect(observations).toEqual([
      {
        rule: 'placeholder',
        place: { file: 'model.safetensors' },
        detail: 'is an empty file',
        component: 'weights',
      },
    ]);
  });

  test('a pickle that runs code', async () => {
    const { observations } = await detect({ 'model.pt': fixture('pickle/poisoned.pt') });
    expect(observations).toMatchObject([
      { rule: 'unsafe-weights', detail: 'is a pickle that runs __builtin__.eval when it is loaded' },
    ]);
  });

  test('nothing about a checkpoint of tensors alone', async () => {
    expect((await detect({ 'model.pt': fixture('pytorch/legacy.pt') })).observations).toEqual([]);
  });
});

describe('formats that are known by their start or their company', () => {
  const ctranslate2 = Buffer.concat([
    Buffer.from([6, 0, 0, 0, 12, 0]),
    Buffer.from('WhisperSpec\0'),
    Buffer.alloc(500_000),
  ]);
  test('CTranslate2', async () => {
    expect((await detect({ 'model.bin': ctranslate2 })).found.weights?.[0]?.detail).toBe(
      'CTranslate2, 500 kB',
    );
  });

  test('OpenVINO, with and without its description', async () => {
    const weights = Buffer.alloc(1000);
    const { found } = await detect({ 'openvino_model.bin': weights, 'openvino_model.xml': '<net/>' });
    expect(found.weights?.[0]?.detail).toBe('OpenVINO, 1 kB');
    const alone = await detect({ 'openvino_model.bin': weights });
    expect(alone.found.weights).toBeUndefined();
    expect(alone.observations).toMatchObject([
      { rule: 'placeholder', detail: 'needs openvino_model.xml, which is not here' },
    ]);
  });

  test('what is not read here is unproven, not absent', async () => {
    const bytes = Buffer.from(fixture('gguf/model.gguf'));
    bytes.writeUInt32LE(9, 4);
    const { found, unread } = await detect({ 'model.gguf': bytes });
    expect(found.weights).toBeUndefined();
    expect(unread?.weights).toMatchObject([
      { file: 'model.gguf', detail: expect.stringMatching(/^has GGUF version 9/) },
    ]);
  });

  test('an unknown model.bin proves nothing, and is held against nobody', async () => {
    expect(await detect({ 'model.bin': Buffer.alloc(1_000_000, 7) })).toEqual({
      found: {},
      observations: [],
    });
  });
});

describe('intermediate checkpoints', () => {
  test.each<[what: string, paths: string[], detail: string | undefined]>([
    [
      'step folders',
      ['checkpoint-500/model.safetensors', 'checkpoint-1000/model.safetensors'],
      '2 checkpoints, steps 500 to 1000',
    ],
    [
      'steps of DeepSpeed',
      ['out/global_step1/model.safetensors', 'out/global_step2/model.safetensors'],
      '2 checkpoints, steps 1 to 2',
    ],
    [
      'steps in names',
      ['ckpt/model_step_100.safetensors', 'ckpt/model_step_200.safetensors'],
      '2 checkpoints, steps 100 to 200',
    ],
    ['one step alone', ['checkpoint-500/model.safetensors'], undefined],
    ['two models', ['base/model.safetensors', 'chat/model.safetensors'], undefined],
  ])('%s', async (_what, paths, detail) => {
    const { found } = await detect(Object.fromEntries(paths.map((path) => [path, WEIGHTS])));
    expect(found['intermediate-checkpoints']?.[0]?.detail).toBe(detail);
  });
});

describe('config', () => {
  test.each<[path: string, content: string, detail: string | undefined]>([
    [
      'config.json',
      JSON.stringify({
        architectures: ['LlamaForCausalLM'],
        hidden_size: 2048,
        num_hidden_layers: 24,
        num_attention_heads: 16,
      }),
      'LlamaForCausalLM, 24 layers of 2048',
    ],
    [
      'params.json',
      JSON.stringify({ dim: 4096, n_layers: 32, n_heads: 32, vocab_size: 32000 }),
      '32 layers of 4096, vocabulary of 32000',
    ],
    [
      'model_index.json',
      JSON.stringify({ _class_name: 'FluxPipeline' }),
      'FluxPipeline, a pipeline of several parts',
    ],
    ['configs/1.4B.yaml', 'model:\n  d_model: 2048\n  n_layers: 24\n  n_heads: 16\n', '24 layers of 2048'],
    [
      'configs/12B.yml',
      '"num-layers": 36,\n"hidden-size": 5120,\n"num-attention-heads": 40,\n',
      '36 layers of 5120',
    ],
    [
      'model/config.py',
      'class Config:\n    n_layer: int = 12\n    n_head: int = 12\n    n_embd: int = 768\n',
      '12 layers of 768',
    ],
    [
      'train_7b.sh',
      'python train.py --num-layers 32 --hidden-size 4096 --num-attention-heads 32\n',
      '32 layers of 4096',
    ],
    [
      'model/blocks.py',
      'class Block:\n    def __init__(self, dim=768, depth=12,\n                 num_heads=12):\n        pass\n',
      undefined,
    ],
    [
      'model/configuration_x.py',
      'class XConfig(PretrainedConfig):\n    def __init__(\n        self,\n        hidden_size=4096,\n        num_hidden_layers=32,\n        num_attention_heads=32,\n    ):\n        pass\n',
      '32 layers of 4096',
    ],
    [
      'model/config.py',
      'class XConfig:\n    def __init__(self, dim=512, depth=8, heads=8, **kwargs):\n        pass\n',
      '8 layers of 512',
    ],
    [
      'model/transformer.py',
      'class Block(nn.Module):\n    def __init__(self, dim=512, depth=8, heads=8, **kwargs):\n        pass\n',
      undefined,
    ],
    [
      'model/transformer.py',
      'def large(**kwargs):\n    return Net(dim=512, depth=8, heads=8, **kwargs)\n',
      '8 layers of 512',
    ],
    [
      'model/transformer.py',
      'class Net(nn.Module):\n    def __init__(self, dim=256, depth=4, heads=4):\n        pass\n\ndef large():\n    return Net(dim=512, depth=8, heads=8)\n',
      '8 layers of 512',
    ],
    ['configs/large.yaml', 'student:\n  arch: vit_large\n  patch_size: 14\n', 'vit_large'],
    ['configs/minigpt.yaml', 'model:\n  # the parts\n  arch: minigpt\n  image_size: 224\n', 'minigpt'],
    ['configs/train.yaml', 'model:\n  path: org/base-7b\n', undefined],
    ['configs/optimizer.yaml', 'lr: 3e-4\nbatch_size: 512\n', undefined],
    ['ds_config.json', '{"train_batch_size": 512, "hidden_size": "auto"}', undefined],
    ['tests/config.json', JSON.stringify({ architectures: ['LlamaForCausalLM'] }), undefined],
    ['adapter_config.json', JSON.stringify({ peft_type: 'LORA', r: 8 }), undefined],
    ['config.json', '{"architectures": ', undefined],
  ])('%s %#', async (path, content, detail) => {
    expect((await detect({ [path]: content })).found.config?.[0]?.detail).toBe(detail);
  });
});

describe('tokenizer', () => {
  const json = JSON.stringify({
    version: '1.0',
    truncation: null,
    added_tokens: [],
    model: { type: 'BPE', vocab: { a: 0, b: 1 } },
  });
  const ranks = 'IQ== 0\nIg== 1\nIw== 2\n';
  test.each<[what: string, files: Record<string, MemoryFile>, detail: string | undefined]>([
    ['tokenizer.json', { 'tokenizer.json': json }, 'vocabulary of 2'],
    [
      'SentencePiece',
      { 'spiece.model': fixture('tokenizers/tokenizer.model') },
      'SentencePiece model of 36 pieces',
    ],
    [
      'of the tokenizers library',
      { 'tokenizer.json': fixture('tokenizers/tokenizer.json') },
      'vocabulary of 45',
    ],
    [
      'SentencePiece that is cut',
      { 'spiece.model': fixture('tokenizers/tokenizer.model').subarray(0, 300) },
      undefined,
    ],
    ['another name for it', { 'utils/20B_tokenizer.json': json }, 'vocabulary of 2'],
    [
      'vocabulary and merges',
      { 'vocab.json': '{"a": 0}', 'merges.txt': '#version' },
      'byte-pair vocabulary of 1, with merges',
    ],
    ['a vocabulary without merges', { 'vocab.json': '{"a": 0}' }, undefined],
    [
      'a list of tokens in a folder of vocabularies',
      { 'acorn/vocabs/oak.txt': Array.from({ length: 120 }, (_, at) => `tok${at}`).join('\n') },
      'vocabulary of 120',
    ],
    [
      'a tokenizer that is called like half of one',
      {
        'lyrics/vocab.json':
          '{"version": "1.0", "truncation": null, "added_tokens": [], "model": {"vocab": {"a": 0, "b": 1}}}',
      },
      'vocabulary of 2',
    ],
    [
      'merges of CLIP, packed',
      { 'acorn/bpe_simple_vocab_16e6.txt.gz': Uint8Array.of(0x1f, 0x8b, 8, 0) },
      'byte-pair merges of CLIP, packed',
    ],
    ['ranks of tiktoken', { 'assets/multilingual.tiktoken': ranks }, 'byte-pair ranks of 3 tokens'],
    ['ranks under the name of SentencePiece', { 'tokenizer.model': ranks }, 'byte-pair ranks of 3 tokens'],
    ['word pieces', { 'vocab.txt': '[PAD]\n[UNK]\nthe\n' }, 'vocabulary of 3'],
    ['a pointer', { 'tokenizer.json': POINTER }, '2.4 GB, a Git LFS pointer'],
    ['an empty file', { 'tokenizer.model': '' }, undefined],
    ['a file of another kind', { 'language.model': 'a trained n-gram model' }, undefined],
    ['one of the tests', { 'tests/tokenizer.json': json }, undefined],
    [
      'an alphabet in code',
      { 'tts/symbols.py': "_letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'\n" },
      'an alphabet of symbols',
    ],
    [
      'an alphabet in code, symbol by symbol',
      {
        'protein/constants.py': `toks = {'toks': [${'LAGVSERTIDPKQNFYMHWCXBUZO'
          .split('')
          .map((each) => `'${each}'`)
          .join(', ')}]}\n`,
      },
      'an alphabet of symbols',
    ],
    [
      'constants of something else',
      { 'src/constants.py': "TOKENS = ['<s>', '</s>']\nRATE = 3e-4\n" },
      undefined,
    ],
    [
      'a wrapper in code',
      { 'llama/tokenizer.py': 'class Tokenizer:\n    def __init__(self, model_path): ...\n' },
      undefined,
    ],
  ])('%s', async (_what, files, detail) => {
    expect((await detect(files)).found.tokenizer?.[0]?.detail).toBe(detail);
  });
});

test('the config and the tokenizer of a tool that was copied in are not those of the model', async () => {
  const config = 'encoder_conf:\n  hidden_size: 768\n  num_layers: 12\n  num_attention_heads: 12\n';
  const files = { 'config.yaml': config, 'funasr_detach/config.yaml': config };
  const { found } = await detect(files);
  expect(found.config?.map(({ file }) => file)).toEqual(['config.yaml']);
});
