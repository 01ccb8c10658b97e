import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { writeInside } from '../../src/action/write-inside.ts';
import { folderOf } from '../support/folder.ts';

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('a file, its folders made, an older one replaced', async () => {
  const root = folderOf({ 'out/report.json': 'an older and longer one' });
  await writeInside(root, 'out/report.json', 'new');
  await writeInside(root, 'a/b/c.json', 'deep');
  expect(read(root, 'out/report.json')).toBe('new');
  expect(read(root, 'a/b/c.json')).toBe('deep');
});

test('not through a link: neither a file nor a folder', async () => {
  const outside = folderOf({ 'victim.txt': 'untouched' });
  const root = folderOf({ 'x.txt': '' });
  symlinkSync(join(outside, 'victim.txt'), join(root, 'file.json'));
  symlinkSync(outside, join(root, 'folder'));
  await expect(writeInside(root, 'file.json', 'bad')).rejects.toThrow(
    'file.json could not be written (ELOOP)',
  );
  await expect(writeInside(root, 'folder/victim.txt', 'bad')).rejects.toThrow('leads out of the workspace');
  expect(read(outside, 'victim.txt')).toBe('untouched');
});

test('a folder in its place is told', async () => {
  const root = folderOf({});
  mkdirSync(join(root, 'report.json'));
  await expect(writeInside(root, 'report.json', 'x')).rejects.toThrow(
    'report.json could not be written (EISDIR)',
  );
});
