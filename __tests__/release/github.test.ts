import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client.ts';
import { openGitHub } from '../../src/release/github.ts';
import type { Release } from '../../src/release/release.ts';
import { failureOf } from '../../src/release/remote.ts';
import { truncatedTrees } from '../support/github/extras.ts';
import { type FakeGitHub, startFakeGitHub } from '../support/github/fake-github.ts';
import { faultAnswers } from '../support/github/faults.ts';
import { type FakeRepository, type Files, makeRepository } from '../support/github/repository.ts';
import { clientOf } from '../support/github/test-client.ts';

let github: FakeGitHub;
let client: GitHubClient;
let repository: FakeRepository;
let serial = 0;

beforeAll(async () => {
  github = await startFakeGitHub();
  client = await clientOf(github);
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await makeRepository(github, `tree-${serial++}`);
  github.store.requests.length = 0;
});
afterEach(() => {
  github.faults.length = 0;
  truncatedTrees.clear();
  expect(github.mistakes.splice(0)).toEqual([]);
  expect(github.store.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
});

async function open(files: Files, more: { folder?: string; releaseId?: number } = {}): Promise<Release> {
  const ref = await repository.commit('main', files);
  github.calls.length = 0;
  return openGitHub(client, { owner: 'acme', repo: repository.repo, ref, ...more });
}

const pathsOf = (release: Release) => release.files.map(({ path }) => path);
const called = (pattern: RegExp) => github.calls.filter(({ path }) => pattern.test(path)).length;
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4000000000\n`;

describe('a small repository', () => {
  test('one call lists it, with sizes, kinds and the exact commit', async () => {
    const release = await open({
      'b.txt': 'bb',
      'a/z.txt': 'zzz',
      'link.md': { link: 'a/z.txt' },
      vendor: { submodule: 'c'.repeat(40) },
    });
    expect(release.files).toEqual([
      { path: 'a/z.txt', kind: 'file', size: 3 },
      { path: 'b.txt', kind: 'file', size: 2 },
      { path: 'link.md', kind: 'symlink', size: 7 },
      { path: 'vendor', kind: 'submodule' },
    ]);
    expect(release.target).toEqual({
      kind: 'github',
      name: `acme/${repository.repo}`,
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(github.calls).toHaveLength(1);
    expect(release.has('a')).toBe(true);
    expect(release.has('a/y.txt')).toBe(false);
  });

  test('a text is fetched once, whoever asks; links are followed inside', async () => {
    const release = await open({
      'docs/README.md': '# Über\n',
      'README.md': { link: 'docs/README.md' },
      out: { link: '../../etc/passwd' },
      loop: { link: 'loop' },
    });
    expect(await Promise.all([release.text('docs/README.md'), release.text('docs/README.md')])).toEqual([
      '# Über\n',
      '# Über\n',
    ]);
    expect(called(/git\/blobs/)).toBe(1);
    expect(await release.text('README.md')).toBe('# Über\n');
    expect(await release.size('README.md')).toBe(8);
    expect(await release.text('out')).toBeUndefined();
    expect(await release.text('loop')).toBeUndefined();
    expect(await release.text('nothing')).toBeUndefined();
  });

  test('a Git LFS pointer is what Git stores of it', async () => {
    const release = await open({ 'model.safetensors': LFS });
    expect(await release.text('model.safetensors')).toBe(LFS);
    expect(await release.size('model.safetensors')).toBe(LFS.length);
  });

  test('what is binary is no text', async () => {
    const release = await open({ 'x.bin': Buffer.from([1, 0, 2]), 'empty.txt': '' });
    expect(await release.text('x.bin')).toBeUndefined();
    expect(await release.bytes('x.bin', 1, 9)).toEqual(new Uint8Array([0, 2]));
    expect(await release.text('empty.txt')).toBe('');
  });

  test('a folder is looked at as if it were all', async () => {
    const release = await open({ 'a/model/README.md': 'inner', 'README.md': 'outer' }, { folder: 'a/model' });
    expect(pathsOf(release)).toEqual(['README.md']);
    expect(await release.text('README.md')).toBe('inner');
    await expect(open({ 'README.md': '' }, { folder: 'b' })).rejects.toThrow(
      'The folder b is not in the repository',
    );
  });

  test('a branch or a tag is turned into its commit first', async () => {
    const commit = await repository.commit('main', { 'README.md': 'x' });
    const release = await openGitHub(client, { owner: 'acme', repo: repository.repo, ref: 'main' });
    expect(release.target.commit).toBe(commit);
  });
});

describe('a repository of many files', () => {
  const many: Files = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`${'deep/'.repeat(25)}${index}.txt`, `file ${index}`]),
  );

  test('is read as one archive, without the token', async () => {
    const release = await open(many);
    const texts = await Promise.all(pathsOf(release).map((path) => release.text(path)));
    expect(new Set(texts).size).toBe(60);
    expect(called(/tarball/)).toBe(1);
    expect(called(/git\/blobs/)).toBe(0);
    expect(github.store.requests).toHaveLength(1);
  });

  test('an archive that cannot be had costs nothing but requests', async () => {
    github.faults.push({ path: /tarball/, answer: faultAnswers.notFound });
    const release = await open(many);
    const texts = await Promise.all(pathsOf(release).map((path) => release.text(path)));
    expect(new Set(texts).size).toBe(60);
    expect(called(/git\/blobs/)).toBe(60);
  });

  test('a damaged archive, too', async () => {
    github.faults.push({
      path: /tarball/,
      answer: faultAnswers.redirect(github.store.put('/damaged', Buffer.from('no archive at all'))),
    });
    const release = await open(many);
    expect(await release.text(pathsOf(release)[0]!)).toMatch(/^file/);
  });
});

describe('a tree that GitHub cuts', () => {
  test('is listed folder by folder', async () => {
    const files = { 'a/1.txt': '1', 'a/b/2.txt': '2', 'c/3.txt': '3', '4.txt': '4' };
    const ref = await repository.commit('main', files);
    const at = `/repos/acme/${repository.repo}/git/commits/${ref}`;
    const { tree } = await github.admin<{ tree: { sha: string } }>('GET', at);
    truncatedTrees.set(tree.sha, 1);
    const release = await openGitHub(client, { owner: 'acme', repo: repository.repo, ref });
    expect(pathsOf(release)).toEqual(Object.keys(files).sort());
    expect(await release.text('a/b/2.txt')).toBe('2');
    expect(release.gaps).toEqual([]);
  });

  test('a folder that is cut as well is entered', async () => {
    const files = { 'a/1.txt': '1', 'a/b/2.txt': '2', 'a/b/c/3.txt': '3' };
    const ref = await repository.commit('main', files);
    const at = `/repos/acme/${repository.repo}/git/trees/`;
    const root = await github.admin<{ sha: string; tree: { path: string; sha: string }[] }>('GET', at + ref);
    truncatedTrees.set(root.sha, 0);
    truncatedTrees.set(root.tree.find(({ path }) => path === 'a')!.sha, 0);
    const release = await openGitHub(client, { owner: 'acme', repo: repository.repo, ref });
    expect(pathsOf(release)).toEqual(Object.keys(files).sort());
  });
});

describe('large files and assets', () => {
  const large = Buffer.alloc(3 * 1024 * 1024, 'x');
  large.write('START');
  large.write('END', large.length - 3);

  test('of a large file only the range is downloaded, from its own address', async () => {
    const release = await open({ 'model.bin': large });
    const sent = github.store.sent();
    const start = await release.bytes('model.bin', 0, 5);
    expect(failureOf(release)).toBeUndefined();
    expect(text(start)).toBe('START');
    expect(text(await release.bytes('model.bin', large.length - 3, large.length))).toBe('END');
    expect(text(await release.bytes('model.bin', large.length, large.length + 9))).toBe('');
    expect(called(/contents/)).toBe(1);
    expect(github.store.sent() - sent).toBeLessThan(10_000);
  });

  test('assets stand beside the files, and are read by range', async () => {
    const releaseId = await repository.publish('v1', 'notes', {
      'weights.gguf': large,
      'a.txt': Buffer.from('a'),
    });
    const release = await open({ 'README.md': '' }, { releaseId });
    expect(release.files).toEqual([
      { path: 'README.md', kind: 'file', size: 0 },
      { path: 'asset:a.txt', kind: 'asset', size: 1 },
      { path: 'asset:weights.gguf', kind: 'asset', size: large.length },
    ]);
    const sent = github.store.sent();
    expect(text(await release.bytes('asset:weights.gguf', 0, 5))).toBe('START');
    expect(text(await release.bytes('asset:weights.gguf', large.length - 3, large.length + 10))).toBe('END');
    expect(await release.text('asset:a.txt')).toBe('a');
    expect(github.store.sent() - sent).toBeLessThan(10_000);
  });
});

describe('what goes wrong', () => {
  test('one file that cannot be read is a gap', async () => {
    const release = await open({ 'a.txt': 'a', 'b.txt': 'b' });
    github.faults.push({ path: /git\/blobs/, answer: faultAnswers.notFound, times: 1 });
    expect(await release.text('a.txt')).toBeUndefined();
    expect(await release.text('b.txt')).toBe('b');
    expect(release.gaps).toEqual(['a.txt could not be read.']);
    expect(failureOf(release)).toBeUndefined();
  });

  test('a limit, or GitHub itself failing, is no gap: the check cannot decide', async () => {
    const release = await open({ 'a.txt': 'a', 'b.txt': 'b' });
    github.faults.push({ path: /git\/blobs/, answer: faultAnswers.primaryLimit(1_800_000_000) });
    expect(await release.text('a.txt')).toBeUndefined();
    expect(await release.text('b.txt')).toBeUndefined();
    // One that was asked for, and one that was read ahead; none after that.
    expect(called(/git\/blobs/)).toBe(2);
    expect(await release.bytes('b.txt', 0, 1)).toBeUndefined();
    expect(called(/git\/blobs/)).toBe(2);
    expect(failureOf(release)?.message).toMatch(/Could not read a\.txt: the rate limit is used up until/);
  });

  test('a repository that is not there', async () => {
    await expect(openGitHub(client, { owner: 'acme', repo: 'none' })).rejects.toThrow(
      'Could not find HEAD of acme/none: it does not exist (404 Not Found), or the token cannot see it',
    );
  });
});
