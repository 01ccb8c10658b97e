import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openHub } from '../../src/release/hub.ts';
import { failureOf } from '../../src/release/remote.ts';
import { type Store, startStore } from '../support/github/store.ts';

/** A hub with one model, which keeps its large files on another host. */
const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const weights = Buffer.concat([Buffer.from('START'), Buffer.alloc(2_000_000), Buffer.from('END')]);
const small: Record<string, string> = {
  'README.md': '---\nlicense: mit\n---\n# Model\n',
  'config.json': '{}',
};
const entries = [
  { type: 'directory', path: 'onnx', oid: 'x', size: 0 },
  { type: 'file', path: 'README.md', size: 31 },
  { type: 'file', path: 'config.json', size: 2 },
  {
    type: 'file',
    path: 'onnx/model.onnx',
    size: weights.length,
    lfs: { size: weights.length, pointerSize: 130 },
  },
];

let hub: Server;
let endpoint: string;
let store: Store;
let requests: { path: string; authorization: string | undefined }[] = [];
let answers: Record<string, { status: number; body?: object }> = {};

beforeAll(async () => {
  store = await startStore();
  hub = createServer((request, response) => {
    const url = new URL(request.url ?? '/', endpoint);
    requests.push({ path: url.pathname, authorization: request.headers.authorization });
    const answer = answers[url.pathname];
    const send = (status: number, body: object, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (answer) return send(answer.status, answer.body ?? {});
    if (url.pathname === '/api/models/org/model/revision/main')
      return send(200, { sha: COMMIT, gated: false });
    if (url.pathname === `/api/models/org/model/tree/${COMMIT}`) {
      const second = url.searchParams.get('cursor') === 'two';
      const link = { link: `<${endpoint}${url.pathname}?recursive=true&cursor=two>; rel="next"` };
      return second ? send(200, entries.slice(2)) : send(200, entries.slice(0, 2), link);
    }
    const path = url.pathname.replace(`/org/model/resolve/${COMMIT}/`, '');
    if (small[path] !== undefined) {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return response.end(small[path]);
    }
    if (path === 'onnx/model.onnx') {
      response.writeHead(302, { location: store.put('/lfs/abc?signature=once', weights) });
      return response.end();
    }
    return send(404, { error: 'not found' });
  });
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
});
afterAll(async () => {
  hub.closeAllConnections();
  await new Promise((resolve) => hub.close(resolve));
  await store.close();
});
afterEach(() => {
  requests = [];
  answers = {};
  store.requests.length = 0;
});

const open = (more: object = {}) =>
  openHub({ org: 'org', model: 'model' }, { endpoint, version: '0.0.0', wait: async () => {}, ...more });

test('the whole listing, page by page, at an exact commit', async () => {
  const release = await open();
  expect(release.target).toEqual({ kind: 'hub', name: 'org/model', commit: COMMIT });
  expect(release.files).toEqual([
    { path: 'README.md', kind: 'file', size: 31 },
    { path: 'config.json', kind: 'file', size: 2 },
    { path: 'onnx/model.onnx', kind: 'file', size: weights.length },
  ]);
  expect(await release.text('README.md')).toBe(small['README.md']);
});

test('large files are read by range, from their store, without the token', async () => {
  const release = await open({ token: 'hf_secret' });
  expect(Buffer.from((await release.bytes('onnx/model.onnx', 0, 5))!).toString()).toBe('START');
  const end = await release.bytes('onnx/model.onnx', weights.length - 3, weights.length);
  expect(Buffer.from(end!).toString()).toBe('END');
  expect(new Set(requests.map(({ authorization }) => authorization))).toEqual(new Set(['Bearer hf_secret']));
  expect(store.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  expect(store.sent()).toBeLessThan(10_000);
});

test('without HF_TOKEN nothing is sent along', async () => {
  await open();
  expect(requests.every(({ authorization }) => authorization === undefined)).toBe(true);
});

test('a gated model: listed, and what cannot be read is a gap', async () => {
  answers['/api/models/org/model/revision/main'] = { status: 200, body: { sha: COMMIT, gated: 'manual' } };
  answers[`/org/model/resolve/${COMMIT}/config.json`] = { status: 401 };
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
  answers['/api/models/org/model/revision/main'] = { status };
  await expect(open()).rejects.toThrow(words);
});

test('a hub that fails halfway: the check cannot decide', async () => {
  answers[`/org/model/resolve/${COMMIT}/config.json`] = { status: 503 };
  const release = await open();
  expect(await release.text('config.json')).toBeUndefined();
  expect(failureOf(release)?.message).toBe('Could not read config.json: the hub answered 503.');
});
