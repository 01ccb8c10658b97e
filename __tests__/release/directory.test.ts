import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDirectory } from '../../src/release/directory.ts';

let home: string;
let root: string;

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'directory-')));
  root = join(home, 'release');
  mkdirSync(join(root, 'sub'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'sub', 'long.txt'), '0123456789');
  writeFileSync(join(root, 'weights.bin'), Buffer.from([1, 0, 2, 3]));
  symlinkSync('sub/long.txt', join(root, 'inside.txt'));
  symlinkSync('../secret.txt', join(root, 'outside.txt'));
  symlinkSync('nowhere.txt', join(root, 'dangling.txt'));
});

afterAll(() => rmSync(home, { recursive: true }));

describe.each([
  ['a plain folder', () => undefined],
  ['a Git work tree', () => execFileSync('git', ['init', '--quiet'], { cwd: root })],
])('%s', (_name, prepare) => {
  beforeAll(() => void prepare());

  test('is listed by path', async () => {
    const { files } = await openDirectory(root);
    expect(files.map(({ path }) => path)).toEqual([
      'dangling.txt',
      'inside.txt',
      'outside.txt',
      'sub/long.txt',
      'weights.bin',
    ]);
  });

  test('gives text, sizes and ranges', async () => {
    const release = await openDirectory(root);
    expect(await release.text('sub/long.txt')).toBe('0123456789');
    expect(await release.size('sub/long.txt')).toBe(10);
    expect(Buffer.from((await release.bytes('sub/long.txt', 8, 99))!).toString()).toBe('89');
    expect(await release.bytes('sub/long.txt', 11, 12)).toHaveLength(0);
    expect(await release.text('weights.bin')).toBeUndefined();
    expect(await release.text('no such file')).toBeUndefined();
    expect(release.gaps).toEqual([]);
  });

  test('cuts a text at the limit, and says so once', async () => {
    const release = await openDirectory(root);
    for (let time = 0; time < 2; time++) expect(await release.text('sub/long.txt', 4)).toBe('0123');
    expect(await release.text('sub/long.txt', 10)).toBe('0123456789');
    expect(await release.text('sub/long.txt', 4)).toBe('0123');
    expect(release.gaps).toEqual(['sub/long.txt was read to its first 4 bytes of 10.']);
  });

  test('follows links inside, never outside', async () => {
    const release = await openDirectory(root);
    expect(await release.text('inside.txt')).toBe('0123456789');
    expect(await release.text('outside.txt')).toBeUndefined();
    expect(await release.size('outside.txt')).toBeUndefined();
    expect(await release.bytes('outside.txt', 0, 9)).toBeUndefined();
  });

  test('says once what cannot be read', async () => {
    const release = await openDirectory(root);
    expect(await release.text('dangling.txt')).toBeUndefined();
    expect(await release.size('dangling.txt')).toBeUndefined();
    expect(release.gaps).toEqual(['dangling.txt could not be read (ENOENT).']);
  });
});
