import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client.ts';
import { keepComment } from '../../src/github/comment.ts';
import { keepLabel } from '../../src/github/labels.ts';
import { suggestChanges } from '../../src/github/suggestions.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from '../support/github/fake-github.ts';
import { type FakeRepository, makeRepository } from '../support/github/repository.ts';
import { clientOf } from '../support/github/test-client.ts';

let github: FakeGitHub;
let client: GitHubClient;
let repository: FakeRepository;
let number: number;
let head: string;
let serial = 0;

beforeAll(async () => {
  github = await startFakeGitHub();
  client = await clientOf(github);
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await makeRepository(github, `comment-${serial++}`);
  await repository.commit('main', { 'README.md': 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n' });
  head = await repository.commit('change', { 'README.md': 'a\nb\nopen\nd\ne\nf\ng\nh\ni\nj\nk\nl\n' });
  number = await repository.openPullRequest('change', 'main');
  github.calls.length = 0;
});
afterEach(() => {
  expect(github.mistakes.splice(0)).toEqual([]);
});

const MARKER = '<!-- mark -->';
const address = () => ({ owner: 'acme', repo: repository.repo, number });
const keep = (body: string, create = true) =>
  keepComment(client, address(), { marker: MARKER, body: `${MARKER}\n${body}`, create });
const bodies = async () => (await repository.comments(number)).map(({ body }) => body);
const say = (token: string, body: string) =>
  fetch(`${github.url}/repos/acme/${repository.repo}/issues/${number}/comments`, {
    method: 'POST',
    headers: { authorization: `token ${token}` },
    body: JSON.stringify({ body }),
  });
const written = () =>
  github.calls.filter(({ method, path }) => method !== 'GET' && path !== '/graphql').length;

test('created, left alone, updated in place: one comment', async () => {
  expect(await keep('red')).toBe('created');
  expect(await keep('red')).toBe('unchanged');
  expect(written()).toBe(1);
  expect(await keep('green')).toBe('updated');
  expect(await bodies()).toEqual([`${MARKER}\ngreen`]);
});

test('where nothing is to be created, an old comment is still updated', async () => {
  expect(await keep('green', false)).toBe('none');
  expect(written()).toBe(0);
  await keep('red');
  expect(await keep('green', false)).toBe('updated');
  expect(await bodies()).toEqual([`${MARKER}\ngreen`]);
});

test('a comment with our marker by somebody else is not touched', async () => {
  await say(TOKENS.stranger, `${MARKER} I am you`);
  expect(await keep('red')).toBe('created');
  expect(await keep('green')).toBe('updated');
  expect(await bodies()).toEqual([`${MARKER} I am you`, `${MARKER}\ngreen`]);
});

test('duplicates of ours are deleted', async () => {
  await say(TOKENS.write, `${MARKER} one`);
  await say(TOKENS.write, `${MARKER} two`);
  await say(TOKENS.write, 'no marker');
  await keep('red');
  expect(await bodies()).toEqual([`${MARKER}\nred`, 'no marker']);
});

test('it is found behind hundreds of others', async () => {
  const path = `/repos/acme/${repository.repo}/issues/${number}/comments`;
  const others = Array.from({ length: 120 }, (_, index) => ({ body: `remark ${index}` }));
  await Promise.all(others.map((other) => github.admin('POST', path, other)));
  await say(TOKENS.write, `${MARKER} old`);
  expect(await keep('red')).toBe('updated');
  expect(await repository.comments(number)).toHaveLength(100);
});

test('GitHub stores line ends in its own way: that is no change', async () => {
  await say(TOKENS.write, `${MARKER}\r\nred\r\nred`);
  expect(await keep('red\nred\n')).toBe('unchanged');
});

test('a comment that is too long is never sent', async () => {
  await expect(keep('x'.repeat(65_536))).rejects.toThrow('characters long');
  expect(written()).toBe(0);
});

test('a label is put on once, and taken off once', async () => {
  const labels = async () => {
    const path = `/repos/acme/${repository.repo}/issues/${number}/labels`;
    return (await github.admin<{ name: string }[]>('GET', path)).map(({ name }) => name);
  };
  await keepLabel(client, address(), 'overstated', false);
  expect(written()).toBe(0);
  await keepLabel(client, address(), 'overstated', true);
  await keepLabel(client, address(), 'Overstated', true);
  expect(await labels()).toEqual(['overstated']);
  await keepLabel(client, address(), 'overstated', false);
  expect(await labels()).toEqual([]);
  expect(written()).toBe(2);
});

test('suggestions go where the diff shows the line, each once', async () => {
  const suggestion = {
    path: 'README.md',
    startLine: 3,
    endLine: 3,
    replacement: 'weights ```',
    message: 'Say so.',
  };
  const elsewhere = { ...suggestion, startLine: 12, endLine: 12 };
  const suggest = () => suggestChanges(client, address(), head, [suggestion, elsewhere]);
  expect(await suggest()).toBe(1);
  expect(await suggest()).toBe(0);
  const path = `/repos/acme/${repository.repo}/pulls/${number}/comments`;
  const remarks = await github.admin<{ path: string; line: number; body: string }[]>('GET', path);
  expect(remarks.map(({ line }) => line)).toEqual([3]);
  expect(remarks[0]?.body).toContain('````suggestion\nweights ```\n````');
});
