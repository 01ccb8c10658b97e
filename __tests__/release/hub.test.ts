import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openHub } from '../../src/release/hub.ts';
import { failureOf } from '../../src/release/remote.ts';
import { COMMIT, type FakeHub, SMALL, startFakeHub, WEIGHTS } from '../support/hub.ts';
import { turnOfTheLoop } from '../support/turn-of-the-loop.ts';

let hub: FakeHub;

beforeAll(async () => {
  hub = await startFakeHub();
});
afterAll(() => hub.close());
afterEach(() => {
  hub.requests.length = 0;
  hub.store.requests.length = 0;
  for (const path of Object.keys(hub.answers)) delete hub.answers[path];
});

const open = (more: object = {}) =>
  openHub(
    { org: 'org', model: 'model' },
    { endpoint: hub.endpoint, version: '0.0.0', wait: turnOfTheLoop, ...more },
  );

test('the whole listing, page by page, at an exact commit', async () => {
  const release = await open();
  expect(release.target).toEqual({ kind: 'hub', name: 'org/model', commit: COMMIT });
  expect(release.files).toEqual([
    { path: 'README.md', kind: 'file', size: 29 },
    { path: 'config.json', kind: 'file', size: 2 },
    { path: 'onnx/model.onnx', kind: 'file', size: WEIGHTS.length },
  ]);
  expect(await release.text('README.md')).toBe(SMALL['README.md']);
});

test('large files are read by range, from their store, without the token', async () => {
  const release = await open({ token: 'hf_secret' });
  expect(Buffer.from((await release.bytes('onnx/model.onnx', 0, 5))!).toString()).toBe('START');
  const end = await release.bytes('onnx/model.onnx', WEIGHTS.length - 3, WEIGHTS.length);
  expect(Buffer.from(end!).toString()).toBe('END');
  const ours = hub.requests.filter(({ path }) => path.endsWith('model.onnx'));
  expect(ours.map(({ authorization }) => authorization)).toEqual(['Bearer hf_secret', 'Bearer hf_secret']);
  expect(hub.store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  expect(hub.store.sent()).toBeLessThan(10_000);
});

test('without HF_TOKEN nothing is sent along', async () => {
  await open();
  expect(hub.requests.every(({ authorization }) => authorization === undefined)).toBe(true);
});

test('a gated model: listed, and what cannot be read is a gap', async () => {
  hub.answers['/api/models/org/model/revision/main'] = {
    status: 200,
    body: { sha: COMMIT, gated: 'manual' },
  };
  hub.answers[`/org/model/resolve/${COMMIT}/config.json`] = { status: 401 };
  const release = await open();
  expect(await release.text('config.json')).toBeUndefined();
  expect(release.gaps).toEqual([
    'org/model is gated: its files can only be read by those whose request was granted.',
    'config.json could not be read.',
  ]);
  expect(failureOf(release)).toBeUndefined();
});

test.each([
  [
    404,
    'Could not find org/model: the hub knows no such model (404), or it is private or gated: set HF_TOKEN',
  ],
  [429, 'Could not find org/model: the hub limits the rate of requests (429)'],
  [500, 'Could not find org/model: the hub answered 500.'],
])('%i is told', async (status, words) => {
  hub.answers['/api/models/org/model/revision/main'] = { status };
  await expect(open()).rejects.toThrow(words);
});

test('a hub that fails halfway: the check cannot decide', async () => {
  hub.answers[`/org/model/resolve/${COMMIT}/config.json`] = { status: 503 };
  const release = await open();
  expect(await release.text('config.json')).toBeUndefined();
  expect(failureOf(release)?.message).toBe('Could not read config.json: the hub answered 503.');
});
