import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/evidence/links/address.ts';
import { readHubId } from '../../../src/evidence/links/hub-id.ts';
import { addressesIn } from '../../../src/evidence/links/in-text.ts';

/** As written; what it is; whose; its name. */
const KINDS: [string, string, (string | undefined)?, string?][] = [
  ['https://huggingface.co/acme/acorn-7b', 'hub-model', 'acme', 'acorn-7b'],
  ['https://www.huggingface.co/acme/acorn-7b/', 'hub-model', 'acme', 'acorn-7b'],
  ['hf.co/acme/acorn-7b', 'hub-model', 'acme', 'acorn-7b'],
  ['https://huggingface.co/acme/acorn-7b/resolve/main/model.safetensors', 'hub-model', 'acme', 'acorn-7b'],
  ['https://huggingface.co/datasets/acme/acorns', 'hub-dataset', 'acme', 'acorns'],
  ['https://huggingface.co/datasets/openwebtext', 'hub-dataset', undefined, 'openwebtext'],
  ['https://huggingface.co/spaces/acme/demo', 'hub-space', 'acme', 'demo'],
  ['https://huggingface.co/collections/acme/acorn-66fdb59bbb54785c3512114f', 'hub-collection', 'acme'],
  ['https://huggingface.co/acme', 'hub-organisation', 'acme'],
  ['https://huggingface.co/docs/transformers', 'hub-page'],
  ['https://huggingface.co/papers/2401.00001', 'paper'],
  ['https://huggingface.co/blog/acme/acorn', 'article', 'acme'],
  ['https://modelscope.cn/models/acme/acorn-7b/summary', 'hub-model', 'acme', 'acorn-7b'],
  ['https://modelscope.cn/datasets/acme/acorns', 'hub-dataset', 'acme', 'acorns'],
  ['https://www.kaggle.com/datasets/acme/acorns', 'archive', 'acme', 'acorns'],
  ['https://www.kaggle.com/models/acme/acorn', 'hub-model', 'acme', 'acorn'],
  ['https://arxiv.org/abs/2401.00001v2', 'paper'],
  ['arxiv.org/pdf/2401.00001', 'paper'],
  ['https://arxiv.org/list/cs.CL/recent', 'site'],
  ['https://doi.org/10.5281/zenodo.123', 'archive'],
  ['https://github.com/acme/acorn.git', 'code', 'acme', 'acorn'],
  ['https://github.com/acme/acorn/tree/v2/train', 'code', 'acme', 'acorn'],
  ['https://github.com/acme/acorn/discussions/12', 'article', 'acme', 'acorn'],
  ['https://github.com/acme/acorn/discussions', 'code', 'acme', 'acorn'],
  ['https://worksheets.codalab.org/worksheets/0x1', 'archive'],
  ['https://gitlab.acme.org/acme/acorn/-/tree/v2/train', 'code', 'acme', 'acorn'],
  ['https://gitcode.com/acme/acorn', 'code', 'acme', 'acorn'],
  ['https://github.com/acme', 'site', 'acme'],
  ['https://wandb.ai/acme/acorn-runs/reports/loss', 'run-log', 'acme', 'acorn-runs'],
  ['https://api.wandb.ai/links/acme/abc123', 'run-log'],
  ['https://wandb.ai/site', 'site'],
  ['https://wandb.ai/authorize', 'site'],
  ['https://drive.google.com/file/d/1abc/view?usp=sharing', 'archive'],
  ['https://zenodo.org/record/1234', 'archive'],
  ['https://zenodo.org/badge/DOI/10.5281/zenodo.1.svg', 'badge'],
  ['gs://acorn-models/7b', 'bucket'],
  ['s3://acorn/ckpt/step_1000', 'bucket'],
  ['https://storage.googleapis.com/acorn/7b.tar', 'bucket'],
  ['https://acorn.s3.us-east-1.amazonaws.com/7b.tar', 'bucket'],
  ['magnet:?xt=urn:btih:abc', 'torrent'],
  ['https://academictorrents.com/details/abc', 'torrent'],
  ['https://acme.ai/blog/acorn', 'article'],
  ['https://img.shields.io/badge/license-MIT-blue', 'badge'],
  ['https://discord.gg/abc', 'social'],
];

describe('what stands behind an address', () => {
  test.each(KINDS.map(([written, kind, owner, name]) => ({ written, kind, owner, name })))(
    '$written is a $kind',
    ({ written, kind, owner, name }) => {
      const address = readAddress(written);
      expect(address?.kind).toBe(kind);
      expect(address?.owner).toBe(owner);
      if (name) expect(address?.name).toBe(name);
    },
  );

  test.each([
    ['http://HuggingFace.co/acme/acorn-7b/?utm_source=x#files', 'https://huggingface.co/acme/acorn-7b'],
    ['https://huggingface.co/acme/acorn-7b/tree/main', 'https://huggingface.co/acme/acorn-7b'],
    [
      'https://huggingface.co/acme/acorn-7b/tree/step-1000',
      'https://huggingface.co/acme/acorn-7b/tree/step-1000',
    ],
    ['https://github.com/acme/acorn.git', 'https://github.com/acme/acorn'],
    ['hf://datasets/acme/acorns', 'https://huggingface.co/datasets/acme/acorns'],
  ])('%s is written %s', (written, url) => expect(readAddress(written)?.url).toBe(url));

  test.each([
    '',
    'README.md#usage',
    '../train',
    'javascript:alert(1)',
    'mailto:a@b.org',
    'http://',
    `https://a.b/${'x'.repeat(3000)}`,
  ])('%j is no address', (written) => expect(readAddress(written)).toBeUndefined());
});

describe('addresses in running text', () => {
  test('the end of a sentence, brackets and markup are not part of one', () => {
    const text =
      'See (https://a.org/b_(c)), https://d.org/e. And [f](https://g.org/h) or **hf.co/acme/acorn**!';
    expect(addressesIn(text).map(({ written }) => written)).toEqual([
      'https://a.org/b_(c)',
      'https://d.org/e',
      'https://g.org/h',
      'hf.co/acme/acorn',
    ]);
  });
});

describe('hub ids', () => {
  test.each(['acme/acorn-7b', 'm-a-p/neo_7b', '01-ai/Yi-6B'])('%s is one', (id) =>
    expect(readHubId(id)?.kind).toBe('hub-model'),
  );
  test.each([
    'data/train.json',
    'models/7b',
    './acme/acorn',
    'acme',
    'acme/acorn/7b',
    'train.py',
    'acme/train.py',
    'outputs/run1',
  ])('%s is none', (id) => expect(readHubId(id)).toBeUndefined());
});
