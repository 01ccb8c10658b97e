import { expect, test } from '@jest/globals';
import { pullRequestEvent, workflowRunEvent } from '../support/github/events.ts';
import { TOKENS } from '../support/github/fake-github.ts';
import { scenario } from '../support/github/scenario.ts';
import { zipOf } from '../support/github/zip.ts';

const at = scenario('report');

const RED = { 'README.md': '# Model\n', 'open-label.yml': 'label: open-sorce\n' };

/** The two halves: a check of a fork's pull request without rights, then a run with them. */
async function firstHalf() {
  const base = await at.repository.commit('main', { 'README.md': '# Model\n' });
  const commit = await at.repository.commit('change', RED);
  const number = await at.repository.openPullRequest('change', 'main');
  const pull = { repo: at.repository.repo, base, commit, number, fork: true };
  const inputs = { 'report-file': 'report.json' };
  const run = await at.run({ event: pullRequestEvent(pull), token: TOKENS.readOnly, inputs });
  return { ...pull, report: run.file('report.json')! };
}

function secondHalf(
  pull: { repo: string; commit: string },
  content: string | undefined,
  name = 'open-label-report',
) {
  if (content !== undefined) {
    at.github.artifacts.push({ id: 9, run: 3, name, zip: zipOf('report.json', Buffer.from(content)) });
  }
  const event = workflowRunEvent({ ...pull, run: 3, branch: 'change', owner: 'acme' });
  return at.run({ event, inputs: { mode: 'report' } });
}

const commentsOf = async (number: number) => (await at.repository.comments(number)).map(({ body }) => body);

test('what a fork could not comment, the second half does', async () => {
  const pull = await firstHalf();
  expect(await commentsOf(pull.number)).toEqual([]);
  const run = await secondHalf(pull, pull.report);
  expect(run.code).toBe(0);
  const comments = await commentsOf(pull.number);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain('❌');
  expect(comments[0]).toContain('as run 3 of the pull request reports it');
  expect(run.outputs.verdict).toBe('unlabelled');
});

test('a run with rights can also check for itself: it reads the head as data, and comments', async () => {
  const pull = await firstHalf();
  const event = workflowRunEvent({ ...pull, run: 3, branch: 'change', owner: 'acme' });
  const run = await at.run({ event, workspace: { 'README.md': 'the default branch' } });
  expect(run.code).toBe(1);
  expect((await commentsOf(pull.number))[0]).toContain('❌');
});

test('a report for another commit than the head finds no pull request', async () => {
  const pull = await firstHalf();
  const run = await secondHalf({ ...pull, commit: 'd'.repeat(40) }, pull.report);
  expect(run.code).toBe(0);
  expect(run.annotations.at(-1)?.message).toContain('No open pull request has this commit');
  expect(await commentsOf(pull.number)).toEqual([]);
});

test('markup of a forged report does not get out', async () => {
  const pull = await firstHalf();
  const report = JSON.parse(pull.report) as { policy: { origin: string }; findings: object[] };
  const evil =
    '</details> @octocat #1 <img src=x> ![x](http://evil.example/x.png) [link](http://evil.example)';
  report.policy.origin = evil;
  report.findings = [
    {
      rule: 'missing-data',
      level: 'error',
      message: evil,
      next: evil,
      file: evil,
      line: 1,
      evidence: [{ url: evil }],
    },
    {
      rule: 'missing-data',
      level: 'error',
      message: evil,
      next: evil,
      accepted: { reason: evil, expires: evil },
    },
  ];
  const run = await secondHalf(pull, JSON.stringify(report));
  expect(run.code).toBe(0);
  for (const text of [run.summary, (await commentsOf(pull.number))[0]]) {
    expect(text).not.toMatch(/@octocat|#1\b|<img|!\[|\]\(/);
  }
});

test.each([
  ['no JSON', '{', 'The report is no JSON.'],
  ['another form', '{"version":1}', 'The report does not have the form of version 1'],
  ['unknown keys', '{"version":2,"x":1}', 'The report does not have the form of version 1'],
  ['no artifact', undefined, 'Run 3 left no artifact "open-label-report"'],
])('%s: told, nothing written', async (_, content, words) => {
  const pull = await firstHalf();
  const run = await secondHalf(pull, content);
  expect(run.code).toBe(2);
  expect(run.annotations[0]?.message).toContain(words);
  expect(await commentsOf(pull.number)).toEqual([]);
});

test('an artifact that is no archive', async () => {
  const pull = await firstHalf();
  at.github.artifacts.push({ id: 9, run: 3, name: 'open-label-report', zip: Buffer.from('no zip') });
  const run = await secondHalf(pull, undefined);
  expect(run.code).toBe(3);
  expect(run.annotations[0]?.message).toBe(
    'The artifact open-label-report is no archive with a report in it.',
  );
});

test('a file of the workspace, downloaded by another step', async () => {
  const pull = await firstHalf();
  const event = workflowRunEvent({ ...pull, run: 3, branch: 'change', owner: 'acme' });
  const inputs = { mode: 'report', 'report-file': 'in/report.json' };
  const run = await at.run({ event, inputs, workspace: { 'in/report.json': pull.report } });
  expect(run.code).toBe(0);
  expect(await commentsOf(pull.number)).toHaveLength(1);
});

test('the comment is what this half is for: without rights it fails', async () => {
  const pull = await firstHalf();
  at.github.artifacts.push({
    id: 9,
    run: 3,
    name: 'open-label-report',
    zip: zipOf('r.json', Buffer.from(pull.report)),
  });
  const event = workflowRunEvent({ ...pull, run: 3, branch: 'change', owner: 'acme' });
  const run = await at.run({ event, inputs: { mode: 'report' }, token: TOKENS.readOnly });
  expect(run.code).toBe(3);
  expect(run.annotations.at(-1)?.message).toContain('Add "permissions: pull-requests: write" to the job.');
});
