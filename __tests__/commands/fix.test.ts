import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../src/commands/check.ts';
import type { Report } from '../../src/reports/report.ts';
import { folderOf } from '../support/folder.ts';

/** It supports open weights, and no more. */
const RELEASE = 'examples/open-weights-called-open-source';

/** `check --fix` on a folder with this README: the claims it saw, what it said, and the README afterwards. */
async function fixed(readme: Uint8Array | string) {
  const folder = folderOf({});
  cpSync(RELEASE, folder, { recursive: true });
  writeFileSync(join(folder, 'README.md'), readme);
  let out = '';
  let said = '';
  const io = { out: (text: string) => (out += text), err: (text: string) => (said += text), colour: false };
  await run([folder, '--fix', '--format', 'json'], io);
  const { claims } = JSON.parse(out) as Report;
  return { claims, said, readme: readFileSync(join(folder, 'README.md')) };
}

test('UTF-8 is changed in place', async () => {
  const { said, readme } = await fixed('\ufeff# Example\r\n\r\nExample is an open-source model.\r\n');
  expect(said).toBe('README.md:3 now says "open-weight".\n');
  expect(readme.toString()).toBe('\ufeff# Example\r\n\r\nExample is an open-weight model.\r\n');
});

/** "介绍" and "我们发布了 Example，Example 是一个完全开源的大语言模型。" in GB18030. */
const GB18030 = Buffer.from(
  'IyBFeGFtcGxlDQoNCr3pydwNCg0KztLDx7eisrzByyBFeGFtcGxlo6xFeGFtcGxlIMrH0ru49s3qyKu/qtS0tcS089Pv0dTEo9DNoaMNCg==',
  'base64',
);

test('a claim in GB18030 is found in its place, and the file is left to its author', async () => {
  const { claims, said, readme } = await fixed(GB18030);
  expect(claims.map(({ file, line, column, label, quote }) => [file, line, column, label, quote])).toEqual([
    ['README.md', 5, 28, 'open-source', '我们发布了 Example，Example 是一个完全开源的大语言模型。'],
  ]);
  expect(said).toBe(
    'README.md was left as it is: it is gb18030, and only UTF-8 is written; line 5 would say "开放权重".\n',
  );
  expect(readme.equals(GB18030)).toBe(true);
});

test('damaged UTF-8 is left to its author', async () => {
  const damaged = Buffer.concat([
    Buffer.from('# Example\n\n示例模型. Our Example is an open-source model. '),
    Buffer.from([0xe5, 0x0a]),
  ]);
  const { said, readme } = await fixed(damaged);
  expect(said).toBe(
    'README.md was left as it is: it is damaged UTF-8, and only UTF-8 is written; line 3 would say "open-weight".\n',
  );
  expect(readme.equals(damaged)).toBe(true);
});
