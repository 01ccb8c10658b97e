import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tarFiles } from '../../src/release/tar.ts';
import { tarball } from '../support/github/tarball.ts';

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function filesIn(bytes: Uint8Array, size = 64 * 1024, limit = 1000): Promise<string[]> {
  const files: string[] = [];
  for await (const file of tarFiles(chunked(bytes, size), limit)) files.push(Buffer.from(file).toString());
  return files;
}

const FILES = new Map([
  ['a.txt', Buffer.from('a')],
  ['empty', Buffer.alloc(0)],
  [`${'long/'.repeat(40)}name.txt`, Buffer.from('b'.repeat(512))],
  ['large.bin', Buffer.alloc(1001)],
  ['last', Buffer.from('z'.repeat(513))],
]);
const TAR = gunzipSync(tarball('owner-repo-0123456', FILES));

test.each([1, 7, 512, 100_000])('contents in order, however the stream is cut: %i', async (size) => {
  expect(await filesIn(TAR, size)).toEqual(['a', '', 'b'.repeat(512), 'z'.repeat(513)]);
});

test('a stream that breaks off ends the files', async () => {
  expect(await filesIn(TAR.subarray(0, 512 * 4 + 100))).toEqual(['a']);
});

test('what is no archive is an error', async () => {
  await expect(filesIn(Buffer.alloc(2048, 'x'))).rejects.toThrow('no tar archive');
});

test('whatever the bytes are, it ends, and never gives more than there is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.nat(TAR.length), async (noise, at) => {
      const bytes = new Uint8Array(TAR);
      bytes.set(noise.subarray(0, bytes.length - at), at);
      const files = await filesIn(bytes, 512, 5000).catch(() => []);
      expect(files.join('').length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 200 },
  );
});
