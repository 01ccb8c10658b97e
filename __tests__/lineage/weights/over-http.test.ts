import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { compareWeights } from '../../../src/lineage/weights/compare.ts';
import { openHub } from '../../../src/release/hub.ts';
import { failureOf } from '../../../src/release/remote.ts';
import { COMMIT, type FakeHub, startFakeHub } from '../../support/hub.ts';
import { turnOfTheLoop } from '../../support/turn-of-the-loop.ts';
import { safetensors, trained } from './models.ts';

const LAYERS = 64;
/** Four megabytes: what is smaller than a few hundred kilobytes is fetched whole. */
const SKY = safetensors(trained(1, LAYERS), 'F32');

let hub: FakeHub;

beforeAll(async () => {
  hub = await startFakeHub();
  const shipped = (weights: Uint8Array) => ({ 'config.json': '{}', 'model.safetensors': weights });
  hub.models['acme/sky'] = shipped(SKY);
  hub.models['other/cloud'] = shipped(safetensors(trained(1, LAYERS), 'BF16'));
  hub.models['third/sea'] = shipped(safetensors(trained(2, LAYERS), 'F32'));
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.requests.length = 0;
  hub.store.requests.length = 0;
});

const open = (org: string, model: string) =>
  openHub(
    { org, model },
    { endpoint: hub.endpoint, version: '0.0.0', wait: turnOfTheLoop, token: 'hf_secret' },
  );

test.each([
  ['other', 'cloud', 'shares weights with'],
  ['third', 'sea', 'no sign'],
])('two models of a hub, %s/%s: %s', async (org, model, expected) => {
  const before = hub.store.sent();
  const [a, b] = [await open('acme', 'sky'), await open(org, model)];
  const { result, figures, problems } = await compareWeights(a, b);
  expect([result, problems, failureOf(a), failureOf(b)]).toEqual([expected, [], undefined, undefined]);
  // Ranges alone come from the store, and little more of it than is looked at.
  const sent = hub.store.sent() - before;
  expect(sent).toBeLessThan(SKY.length);
  expect(sent).toBeLessThan(figures.bytesRead * 1.1 + 64 * 1024);
});

test('at one commit, by range, from a store that sees no token', async () => {
  await compareWeights(await open('acme', 'sky'), await open('other', 'cloud'));
  const read = hub.requests.filter(({ path }) => path.endsWith('.safetensors'));
  expect(read.filter(({ path }) => !path.includes(`/resolve/${COMMIT}/`))).toEqual([]);
  expect(hub.requests.filter(({ authorization }) => authorization !== 'Bearer hf_secret')).toEqual([]);
  const { requests } = hub.store;
  expect(requests.filter(({ headers }) => headers.authorization || !headers.range)).toEqual([]);
  // The hub lets somebody without an account resolve 3,000 files in five minutes: a comparison takes a few hundred.
  expect(requests.length).toBeLessThan(300);
  expect(read.length).toBe(requests.length);
});

test('a store that fails: no result', async () => {
  hub.answers[`/third/sea/resolve/${COMMIT}/model.safetensors`] = { status: 503 };
  const release = await open('third', 'sea');
  const { result } = await compareWeights(await open('acme', 'sky'), release);
  expect(result).toBe('inconclusive');
  expect(failureOf(release)?.message).toBe('Could not read model.safetensors: the hub answered 503.');
});
