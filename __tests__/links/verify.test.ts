import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Declaration } from '../../src/declaration/declaration.ts';
import type { Component } from '../../src/evidence/component.ts';
import type { Sender } from '../../src/http/exchange.ts';
import { askable } from '../../src/links/hosts.ts';
import { verifyLinks } from '../../src/links/verify.ts';
import { turnOfTheLoop } from '../support/turn-of-the-loop.ts';

/** Every host of the world, on this machine: `host/path` to an answer. */
const ANSWERS: Record<string, { status: number; body?: object; location?: string }> = {
  'github.com/acme/train': { status: 200 },
  'github.com/acme/gone': { status: 404 },
  'github.com/acme/moved': { status: 301, location: 'http://169.254.169.254/latest/meta-data' },
  'arxiv.org/abs/2401.00001': { status: 200 },
  'zenodo.org/records/1': { status: 410 },
  'gitlab.com/busy/x': { status: 429 },
  'osf.io/broken': { status: 500 },
  'www.kaggle.com/asks': { status: 403 },
  'huggingface.co/api/models/acme/open': { status: 200, body: { gated: false } },
  'huggingface.co/api/models/acme/gated': { status: 200, body: { gated: 'manual' } },
  'huggingface.co/api/datasets/acme/corpus': { status: 200, body: { gated: 'auto' } },
  'huggingface.co/api/models/acme/none': { status: 401 },
  'huggingface.co/papers/2401.00001': { status: 200 },
};

let server: Server;
let sender: Sender;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const key = `${String(request.headers['x-host'])}${request.url}`;
    asked.push(`${request.method} ${key}`);
    expect(request.headers.authorization).toBeUndefined();
    if (request.method === 'HEAD' && key === 'codeberg.org/no-head') {
      response.writeHead(405);
      return response.end();
    }
    const { status, body, location } = ANSWERS[key] ?? { status: key === 'codeberg.org/no-head' ? 200 : 404 };
    response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) });
    return response.end(body && JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  sender = {
    fetch: (address, init) => {
      const { hostname, pathname, protocol } = new URL(address);
      expect(protocol).toBe('https:');
      const headers = {
        ...(init.headers as Record<string, string>),
        'x-host': hostname,
        connection: 'close',
      };
      return fetch(`http://127.0.0.1:${port}${pathname}`, { ...init, headers });
    },
    userAgent: 'test',
    timeout: 60_000,
    wait: turnOfTheLoop,
  };
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
});

const linked = (...urls: string[]): Component[] => [
  {
    id: 'data',
    state: 'linked',
    evidence: urls.map((url, index) => ({ url, file: 'README.md', line: index + 1 })),
  },
];
const verify = (urls: string[], declaration?: Declaration) =>
  verifyLinks(linked(...urls), declaration, sender);

test.each([
  ['https://github.com/acme/train', []],
  ['https://github.com/acme/gone', ['unreachable-link']],
  ['http://github.com/acme/gone#readme', ['unreachable-link']],
  ['https://zenodo.org/records/1', ['unreachable-link']],
  ['https://arxiv.org/abs/2401.00001', []],
  ['https://github.com/acme/moved', []],
  ['https://codeberg.org/no-head', []],
  ['https://huggingface.co/acme/open', []],
  ['https://huggingface.co/acme/gated/tree/main', ['gated-link']],
  ['https://huggingface.co/datasets/acme/corpus', ['gated-link']],
  ['https://huggingface.co/acme/none', ['unreachable-link']],
  ['https://huggingface.co/papers/2401.00001', []],
])('%s: %j', async (url, rules) => {
  const { observations, gaps } = await verify([url]);
  expect(observations.map(({ rule }) => rule)).toEqual(rules);
  expect(gaps).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('an observation names the link, its place and its component', async () => {
  const { observations } = await verify(['https://github.com/acme/gone']);
  expect(observations).toEqual([
    {
      rule: 'unreachable-link',
      component: 'data',
      place: { url: 'https://github.com/acme/gone', file: 'README.md', line: 1 },
      detail: 'links to https://github.com/acme/gone, which does not exist',
    },
  ]);
});

test('a gate that the metadata tells of is no finding', async () => {
  const url = 'https://huggingface.co/acme/gated';
  const component = { id: 'data', url, access: 'gated', file: 'open-label.yml', line: 4 } as const;
  const declaration = { file: 'open-label.yml', base: [], components: [component] };
  expect((await verify([url], declaration)).observations).toEqual([]);
});

test('a host that is busy, broken, or asks who is there accuses nobody: it is a gap', async () => {
  const urls = ['https://gitlab.com/busy/x', 'https://osf.io/broken', 'https://www.kaggle.com/asks'];
  expect(await verify(urls)).toEqual({
    observations: [],
    gaps: ['3 links could not be verified: gitlab.com, osf.io, www.kaggle.com.'],
  });
});

test('each address is asked once, and no more than fifty', async () => {
  await verify(['https://github.com/acme/train', 'https://github.com/acme/train#x']);
  expect(asked).toEqual(['HEAD github.com/acme/train']);
  const many = Array.from({ length: 60 }, (_, index) => `https://arxiv.org/abs/${index}`);
  const { observations, gaps } = await verify(many);
  expect(observations).toHaveLength(50);
  expect(gaps).toEqual(['Only the first 50 of 60 links were verified.']);
});

describe('what is never asked', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/admin',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://github.com:8443/x',
    'https://user:password@github.com/x',
    'https://github.com@evil.example/',
    'https://github.com.evil.example/',
    'https://evil.example/github.com',
    'ftp://github.com/x',
    'file:///etc/passwd',
    's3://bucket/key',
    'no address',
    '',
  ])('%s', async (url) => {
    expect(askable(url)).toBeUndefined();
    expect(await verify([url])).toEqual({ observations: [], gaps: [] });
    expect(asked).toEqual([]);
  });
});
