import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTarget } from '../../src/commands/open-target.ts';
import { SourceError } from '../../src/http/source-error.ts';
import { TargetError } from '../../src/release/release.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from '../support/github/fake-github.ts';
import { faultAnswers } from '../support/github/faults.ts';
import { makeRepository } from '../support/github/repository.ts';
import { COMMIT, type FakeHub, startFakeHub } from '../support/hub.ts';

let github: FakeGitHub;
let hub: FakeHub;
let environment: Record<string, string>;

beforeAll(async () => {
  github = await startFakeGitHub();
  hub = await startFakeHub();
  environment = { GITHUB_API_URL: github.url, GITHUB_TOKEN: TOKENS.write, HF_ENDPOINT: hub.endpoint };
  const repository = await makeRepository(github, 'model');
  await repository.commit('v1', { 'README.md': 'one' });
  await repository.commit('main', { 'README.md': 'two' });
});
afterAll(async () => {
  expect(github.mistakes).toEqual([]);
  await Promise.all([github.close(), hub.close()]);
});

test.each([
  ['acme/model', 'two'],
  ['acme/model@v1', 'one'],
])('%s', async (target, text) => {
  const release = await openTarget(target, environment);
  expect(release.target).toMatchObject({ kind: 'github', name: 'acme/model' });
  expect(release.about).toMatchObject({ owner: 'acme', name: 'model' });
  expect(await release.text('README.md')).toBe(text);
});

test('hf:org/model', async () => {
  const release = await openTarget('hf:org/model', environment);
  expect(release.target).toEqual({ kind: 'hub', name: 'org/model', commit: COMMIT });
});

test('a folder that is there wins over a repository of that name', async () => {
  expect((await openTarget('src/text', environment)).target.kind).toBe('directory');
});

test.each([
  ['acme/none', 'Could not find the repository acme/none: it does not exist (404 Not Found)'],
  ['hf:org/none', 'Could not find org/none: the hub knows no such model (404)'],
  ['./none', './none does not exist: give a folder, owner/repo, or hf:org/model.'],
])('%s is not there: for the person who named it', async (target, words) => {
  const opening = openTarget(target, environment);
  await expect(opening).rejects.toThrow(words);
  await expect(opening).rejects.toBeInstanceOf(TargetError);
});

test('a host that limits us: nobody named anything wrongly', async () => {
  github.faults.push({ path: /model$/, answer: faultAnswers.primaryLimit(1_800_000_000) });
  await expect(openTarget('acme/model', environment)).rejects.toBeInstanceOf(SourceError);
});
