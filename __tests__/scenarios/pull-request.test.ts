import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/github/events.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from '../support/github/fake-github.ts';
import { type FakeRepository, makeRepository } from '../support/github/repository.ts';
import { runAction } from '../support/github/run-action.ts';

let github: FakeGitHub;
let repository: FakeRepository;
let serial = 0;

beforeAll(async () => {
  github = await startFakeGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await makeRepository(github, `model-${serial++}`);
});
afterEach(() => {
  github.faults.length = 0;
  expect(github.mistakes.splice(0)).toEqual([]);
});

const CLAIM = { 'README.md': '# Model\n', 'open-label.yml': 'label: open-source\n' };

describe('a pull request that overstates, then is fixed', () => {
  test('one comment, red, then green; the job fails, then passes', async () => {
    const base = await repository.commit('main', { 'README.md': '# Model\n' });
    const commit = await repository.commit('change', CLAIM);
    const number = await repository.openPullRequest('change', 'main');
    const event = pullRequestEvent({ repo: repository.repo, number, commit, base });
    const run = await runAction({ apiUrl: github.url, token: TOKENS.write, event });
    console.log(
      run.code,
      run.log,
      run.outputs,
      run.summary,
      (await repository.comments(number)).map((c) => c.body),
    );
    console.log(github.calls.map((c) => `${c.method} ${c.path}?${c.query} ${c.status}`));
    expect(run.code).toBe(0);
  });
});
