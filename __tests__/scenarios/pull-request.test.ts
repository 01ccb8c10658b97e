import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { pullRequestEvent } from '../support/github/events.ts';
import { TOKENS } from '../support/github/fake-github.ts';
import { faultAnswers } from '../support/github/faults.ts';
import { scenario } from '../support/github/scenario.ts';

const at = scenario('pull');

/** A mistake in the metadata file is an error that needs no evidence: enough to turn a check red. */
const RED = { 'README.md': '# Model\n', 'open-label.yml': 'label: open-sorce\n' };
const GREEN = { 'README.md': '# Model\n', 'open-label.yml': 'label: closed\n' };

async function propose(
  files: Record<string, string>,
  base: Record<string, string> = { 'README.md': '# Model\n' },
) {
  const baseCommit = await at.repository.commit('main', base);
  const commit = await at.repository.commit('change', files);
  const number = await at.repository.openPullRequest('change', 'main');
  return { repo: at.repository.repo, base: baseCommit, commit, number };
}

const commentsOf = async (number: number) => (await at.repository.comments(number)).map(({ body }) => body);

describe('red, then fixed', () => {
  test('one comment, red, then green; the job fails, then passes', async () => {
    const pull = await propose(RED);
    const first = await at.run({ event: pullRequestEvent(pull) });
    expect(first.code).toBe(1);
    expect(first.summary).toContain('❌');
    expect(first.annotations).toEqual([
      {
        kind: 'error',
        properties: expect.objectContaining({ title: 'metadata-invalid', file: 'open-label.yml', line: '1' }),
        message: expect.stringContaining('did you mean open-source?'),
      },
    ]);
    const [red] = await commentsOf(pull.number);
    expect(red).toContain('❌');
    expect(red).toContain(pull.commit.slice(0, 12));

    const commit = await at.repository.commit('change', GREEN);
    const second = await at.run({ event: pullRequestEvent({ ...pull, commit }) });
    expect(second.code).toBe(0);
    expect(second.annotations).toEqual([]);
    const comments = await commentsOf(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]).not.toContain('❌');
    expect(comments[0]).toContain(commit.slice(0, 12));
  });

  test('outputs for the next steps', async () => {
    const pull = await propose(RED);
    const inputs = { label: 'open-source', 'report-file': 'out/report.json', 'sarif-file': 'out/x.sarif' };
    const { code, outputs, file } = await at.run({ event: pullRequestEvent(pull), inputs });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      'declared-label': 'open-source',
      'supported-label': 'closed',
      'report-file': 'out/report.json',
      'sarif-file': 'out/x.sarif',
      'mof-class': '0',
    });
    expect(outputs.verdict).toMatch(/^(overstated|unproven)$/);
    const action = parse(await readFile('action.yml', 'utf8')) as { outputs: object };
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
    expect(JSON.parse(outputs.missing!)).toContain('data');
    const findings = JSON.parse(outputs.findings!) as { rule: string }[];
    expect(findings.map(({ rule }) => rule)).toContain('missing-data');
    expect(JSON.parse(file('out/report.json')!)).toMatchObject({ version: 1, verdict: outputs.verdict });
    expect(JSON.parse(file('out/x.sarif')!)).toMatchObject({ version: '2.1.0' });
  });
});

describe('when it comments', () => {
  test('on-failure: not for a green one, but it takes a red one back', async () => {
    const pull = await propose(GREEN);
    const inputs = { comment: 'on-failure' };
    await at.run({ event: pullRequestEvent(pull), inputs });
    expect(await commentsOf(pull.number)).toEqual([]);
    const broken = await at.repository.commit('change', RED);
    await at.run({ event: pullRequestEvent({ ...pull, commit: broken }), inputs });
    expect((await commentsOf(pull.number))[0]).toContain('❌');
    const mended = await at.repository.commit('change', { ...GREEN, 'x.txt': '' });
    await at.run({ event: pullRequestEvent({ ...pull, commit: mended }), inputs });
    const comments = await commentsOf(pull.number);
    expect(comments).toHaveLength(1);
    expect(comments[0]).not.toContain('❌');
  });

  test('never', async () => {
    const pull = await propose(RED);
    const { code } = await at.run({ event: pullRequestEvent(pull), inputs: { comment: 'never' } });
    expect(code).toBe(1);
    expect(await commentsOf(pull.number)).toEqual([]);
  });

  test('a label goes on, and comes off', async () => {
    const pull = await propose(RED);
    const inputs = { 'pull-request-label': 'label does not hold' };
    const labels = () =>
      at.github.admin<{ name: string }[]>('GET', `/repos/acme/${pull.repo}/issues/${pull.number}/labels`);
    await at.run({ event: pullRequestEvent(pull), inputs });
    expect((await labels()).map(({ name }) => name)).toEqual(['label does not hold']);
    const commit = await at.repository.commit('change', GREEN);
    await at.run({ event: pullRequestEvent({ ...pull, commit }), inputs });
    expect(await labels()).toEqual([]);
  });
});

describe('from a fork, with a read-only token', () => {
  test.each([
    ['red', RED, 1],
    ['green', GREEN, 0],
  ])('%s: the summary is there, the check decides, nothing crashes', async (_, files, code) => {
    const pull = await propose(files);
    const inputs = { 'pull-request-label': 'x', suggest: 'true' };
    const event = pullRequestEvent({ ...pull, fork: true });
    const run = await at.run({ event, token: TOKENS.readOnly, inputs });
    expect(run.code).toBe(code);
    expect(run.summary).toContain('Release checklist');
    expect(await commentsOf(pull.number)).toEqual([]);
    const notices = run.annotations.filter(({ kind }) => kind === 'notice');
    expect(notices[0]?.message).toBe(
      `The comment was not written, the result stands. Could not comment on pull request ${pull.number}: the token may not do that (403 Resource not accessible by integration). Add "permissions: pull-requests: write" to the job. A pull request from a fork has a read-only token whatever it says.`,
    );
    expect(run.annotations.some(({ kind }) => kind === 'warning')).toBe(false);
  });

  test('pull_request_target: the head is read as data, whatever is checked out', async () => {
    const pull = await propose(RED);
    const event = pullRequestEvent({ ...pull, fork: true, name: 'pull_request_target' });
    const { code } = await at.run({ event, workspace: GREEN });
    expect(code).toBe(1);
    expect((await commentsOf(pull.number))[0]).toContain('❌');
  });
});

test('on an Enterprise Server, whose API lies below /api/v3', async () => {
  const pull = await propose(RED);
  const environment = { GITHUB_API_URL: `${at.github.url}/api/v3` };
  for (const _ of ['created', 'found again']) {
    expect((await at.run({ event: pullRequestEvent(pull), environment })).code).toBe(1);
  }
  expect(await commentsOf(pull.number)).toHaveLength(1);
});

describe('the policy', () => {
  const LENIENT = 'rules:\n  metadata-invalid: off\n';

  test('in the head of a pull request it is not even read', async () => {
    const pull = await propose({ ...RED, '.github/open-label-policy.yml': LENIENT });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(1);
    expect(run.log).toContain('Policy: the defaults.');
  });

  test('nor in a checkout of it', async () => {
    const pull = await propose(RED);
    const workspace = { ...RED, '.github/open-label-policy.yml': LENIENT };
    expect((await at.run({ event: pullRequestEvent(pull), workspace })).code).toBe(1);
  });

  test('in the base branch it holds, and says where it is from', async () => {
    const pull = await propose(RED, { '.github/open-label-policy.yml': LENIENT });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(0);
    expect(run.log).toContain('Policy: .github/open-label-policy.yml at main.');
    expect(run.summary).toContain('open-label-policy');
  });

  test('the workflow stands above it', async () => {
    const pull = await propose(RED);
    const run = await at.run({ event: pullRequestEvent(pull), inputs: { 'fail-on': 'never' } });
    expect(run.code).toBe(0);
    expect(run.log).toContain('Policy: the defaults, with fail-on of the workflow.');
    expect((await commentsOf(pull.number))[0]).toContain('❌');
  });
});

describe('what goes wrong at GitHub', () => {
  test.each([
    ['422', faultAnswers.invalid('body is too long')],
    ['403', faultAnswers.readOnlyToken('issues=write')],
    ['404', faultAnswers.notFound],
  ])('a comment that meets %s does not decide', async (_, answer) => {
    const pull = await propose(GREEN);
    at.github.faults.push({ method: 'POST', path: /comments$/, answer });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(0);
    expect(run.annotations).toEqual([
      expect.objectContaining({
        kind: 'warning',
        message: expect.stringContaining('The comment was not written'),
      }),
    ]);
  });

  test('a secondary limit is waited for, and the comment is written', async () => {
    const pull = await propose(GREEN);
    at.github.faults.push({
      method: 'POST',
      path: /comments$/,
      times: 1,
      answer: faultAnswers.secondaryLimit(403, 1),
    });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(0);
    expect(await commentsOf(pull.number)).toHaveLength(1);
  });

  test.each([
    ['a bad token', /contents/, faultAnswers.badToken, 'does not accept the token (401)'],
    [
      'a used-up limit',
      /git\/blobs/,
      faultAnswers.primaryLimit(1_800_000_000),
      'the rate limit is used up until 2027-01-15',
    ],
    [
      'a server that fails',
      /git\/trees/,
      faultAnswers.serverError(502),
      'GitHub failed (502), again and again',
    ],
    ['a cut answer', /git\/trees/, faultAnswers.cut, 'the connection to 127.0.0.1'],
  ])('%s: no verdict, exit code 3, one sentence', async (_, path, answer, words) => {
    const pull = await propose(RED);
    at.github.faults.push({ path, answer });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(3);
    expect(run.annotations).toEqual([
      {
        kind: 'error',
        properties: { title: 'Open Label could not check this' },
        message: expect.stringContaining(words),
      },
    ]);
    expect(run.outputs.verdict).toBeUndefined();
    expect(run.log).not.toContain(TOKENS.write);
    expect(await commentsOf(pull.number)).toEqual([]);
  });

  test('an API that sends elsewhere: the token does not follow', async () => {
    const pull = await propose(RED);
    const elsewhere = at.github.store.put('/tree', Buffer.from('{}'));
    at.github.faults.push({ path: /git\/trees/, answer: faultAnswers.redirect(elsewhere) });
    const run = await at.run({ event: pullRequestEvent(pull) });
    expect(run.code).toBe(3);
    expect(run.annotations[0]?.message).toContain('redirects to another host');
    expect(at.github.store.requests).toEqual([]);
  });
});
