import { expect, test } from '@jest/globals';
import { dispatchEvent, pushEvent } from '../support/github/events.ts';
import { makeRepository } from '../support/github/repository.ts';
import { scenario } from '../support/github/scenario.ts';
import { startFakeHub } from '../support/hub.ts';

const at = scenario('settings');

const RED = { 'open-label.yml': 'label: open-sorce\n' };
const messages = (run: { annotations: { kind: string; message: string }[] }) =>
  run.annotations.map(({ kind, message }) => `${kind}: ${message}`);

async function push(files: Record<string, string> = RED) {
  const commit = await at.repository.commit('main', files);
  return pushEvent({ repo: at.repository.repo, commit });
}

test('bad inputs: all at once, exit code 2, GitHub is not asked', async () => {
  const event = await push();
  at.github.calls.length = 0;
  const run = await at.run({ event, inputs: { 'fail-on': 'eror', suggest: 'yes', target: 'x' } });
  expect(run.code).toBe(2);
  expect(messages(run)).toEqual([
    'error: The input "target" is "x": write owner/repo, owner/repo@ref, or hf:org/model@revision.',
    'error: The input "fail-on" is "eror": use error, warning or never; did you mean error?',
    'error: The input "suggest" is "yes": use true or false.',
  ]);
  expect(at.github.calls).toEqual([]);
});

test('a value cannot start a command of the workflow', async () => {
  const run = await at.run({
    event: await push(),
    inputs: { label: 'x\n::set-output name=verdict::honoured' },
  });
  expect(run.code).toBe(2);
  expect(run.log).not.toMatch(/^::set-output/m);
});

test('a folder that the pull request made a link out of the workspace', async () => {
  const links = { model: '/etc', inside: 'there' };
  const checkOf = async (path: string) =>
    at.run({ event: await push(), inputs: { path }, workspace: { 'there/README.md': '# Oak' }, links });
  const run = await checkOf('model');
  expect(run.code).toBe(2);
  expect(messages(run)).toEqual([
    'error: The input "path" is model, which leads out of the workspace: name a folder in it.',
  ]);
  expect((await checkOf('inside')).code).toBe(0);
});

test('an event that is not supported', async () => {
  const event = await push();
  event.environment.GITHUB_EVENT_NAME = 'issues';
  const run = await at.run({ event });
  expect(run.code).toBe(2);
  expect(messages(run)[0]).toMatch(/^error: The event issues is not supported/);
});

test('a policy with mistakes turns nothing off: each with its line, exit code 2', async () => {
  const policy = 'fail-on: never\nrules:\n  metadata-invald: off\nunproven: maybe\n';
  const run = await at.run({ event: await push({ ...RED, '.github/open-label-policy.yml': policy }) });
  expect(run.code).toBe(2);
  expect(messages(run)).toEqual([
    expect.stringContaining(
      '.github/open-label-policy.yml at the default branch:3:3: `rules.metadata-invald` is not a known key',
    ),
    expect.stringContaining(':4:11: `unproven` is "maybe"'),
  ]);
});

test('a policy of another repository, at a ref', async () => {
  const policies = await makeRepository(at.github, 'policies');
  await policies.commit('main', { 'strict.yml': 'fail-on: never\n' });
  const inputs = { policy: 'acme/policies:strict.yml@main' };
  const run = await at.run({ event: await push(), inputs });
  expect(run.code).toBe(0);
  expect(run.log).toContain('Policy: acme/policies:strict.yml@main.');
});

test('a policy that is named and not there is no "no policy"', async () => {
  const run = await at.run({ event: await push(), inputs: { policy: 'acme/nowhere:x.yml' } });
  expect(run.code).toBe(2);
  expect(messages(run)).toEqual([
    'error: The input "policy" names acme/nowhere:x.yml@HEAD, which is not there, or the token cannot see it.',
  ]);
});

test('another repository as target: its files are not annotated as if they were here', async () => {
  const other = await makeRepository(at.github, 'other-model');
  await other.commit('main', RED);
  const event = dispatchEvent({
    repo: at.repository.repo,
    commit: await at.repository.commit('main', { 'a.txt': '' }),
  });
  const run = await at.run({ event, inputs: { target: 'acme/other-model@main' } });
  expect(run.code).toBe(1);
  expect(run.annotations[0]?.properties).toEqual({ title: 'metadata-invalid' });
  expect(run.annotations[0]?.message).toMatch(/^open-label\.yml: /);
});

test('a hub as target: the token of GitHub does not go there', async () => {
  const hub = await startFakeHub();
  try {
    const run = await at.run({
      event: await push(),
      inputs: { target: 'hf:org/model' },
      environment: { HF_ENDPOINT: hub.endpoint },
    });
    expect(run.code).toBe(0);
    expect(run.log).toContain('Checking org/model at 0123456789abcdef0123456789abcdef01234567.');
    expect(hub.requests.length).toBeGreaterThan(2);
    expect(hub.requests.filter(({ authorization }) => authorization)).toEqual([]);
  } finally {
    await hub.close();
  }
});

test('a folder of a checkout that is not there', async () => {
  const run = await at.run({ event: await push(), inputs: { path: 'models' }, workspace: RED });
  expect(run.code).toBe(2);
  expect(run.annotations[0]?.message).toContain('models does not exist');
});

test('a report file is not written through a link', async () => {
  const run = await at.run({ event: await push(), inputs: { 'report-file': '../out.json' } });
  expect(run.code).toBe(2);
});
