import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodeFetch } from '../../src/http/node-fetch.ts';

let server: Server;
let url: string;
let seen: { method: string | undefined; headers: IncomingMessage['headers']; body: string }[] = [];

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/text': (response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('Größe'),
  '/zipped': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('unzipped')),
  '/badly-zipped': (response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/cut': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half');
    setTimeout(() => response.destroy(), 10);
  },
  '/cut-zipped': (response) => {
    response
      .writeHead(200, { 'content-encoding': 'gzip' })
      .write(gzipSync('x'.repeat(10_000)).subarray(0, 20));
    setTimeout(() => response.destroy(), 10);
  },
  '/moved': (response) => response.writeHead(302, { location: '/text' }).end(),
  '/empty': (response) => response.writeHead(204).end(),
  '/cookies': (response) => response.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end(),
  '/silent': (response) => response.writeHead(200).write('{'),
  '/endless': (response) => {
    response.writeHead(200);
    const more = () => {
      if (response.destroyed) return;
      response.write(Buffer.alloc(64 * 1024), more);
    };
    more();
  },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({ method: request.method, headers: request.headers, body: Buffer.concat(chunks).toString() });
      ANSWERS[request.url ?? '']?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('status, headers and text', async () => {
  const answer = await nodeFetch(`${url}/text`, {});
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('text/plain');
  expect(await answer.text()).toBe('Größe');
});

test('what was sent: method, headers, body and its length', async () => {
  seen = [];
  await nodeFetch(`${url}/text`, { method: 'POST', headers: { 'x-a': 'b' }, body: '{"ü":1}' });
  expect(seen[0]).toMatchObject({
    method: 'POST',
    body: '{"ü":1}',
    headers: { 'x-a': 'b', 'content-length': '8', 'accept-encoding': 'gzip' },
  });
});

test('zipped bodies are unzipped, unless the caller asks for none', async () => {
  expect(await (await nodeFetch(`${url}/zipped`, {})).text()).toBe('unzipped');
  seen = [];
  await nodeFetch(`${url}/text`, { headers: { 'accept-encoding': 'identity' } });
  expect(seen[0]?.headers['accept-encoding']).toBe('identity');
});

test.each(['/cut', '/badly-zipped', '/cut-zipped'])('%s is an error, not an end', async (path) => {
  const answer = await nodeFetch(`${url}${path}`, {});
  await expect(answer.text()).rejects.toThrow();
});

test('redirects are answers', async () => {
  const answer = await nodeFetch(`${url}/moved`, {});
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/text']);
});

test.each([
  ['/empty', 'GET', 204],
  ['/text', 'HEAD', 200],
])('%s by %s has no body', async (path, method, status) => {
  const answer = await nodeFetch(`${url}${path}`, { method });
  expect(answer.status).toBe(status);
  expect(answer.body).toBeNull();
});

test('a header that comes twice', async () => {
  expect((await nodeFetch(`${url}/cookies`, {})).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('an answer that is cancelled stops coming', async () => {
  const answer = await nodeFetch(`${url}/endless`, {});
  const reader = answer.body!.getReader();
  await reader.read();
  await reader.cancel();
});

test('time runs out before the headers, and after them', async () => {
  await expect(nodeFetch(`${url}/nothing`, { signal: AbortSignal.timeout(1) })).rejects.toThrow();
  const late = new AbortController();
  const answer = await nodeFetch(`${url}/silent`, { signal: late.signal });
  const text = answer.text();
  late.abort(new DOMException('too late', 'TimeoutError'));
  await expect(text).rejects.toThrow();
});

test('nobody there', async () => {
  await expect(nodeFetch('http://127.0.0.1:1', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

describe('connections that the server has closed meanwhile', () => {
  /** Answers the first request of a connection, and closes it as soon as a second one comes. */
  let forgetful: Server;
  let address: string;
  let requests = 0;

  beforeAll(async () => {
    const used = new WeakSet<object>();
    forgetful = createServer((request, response) => {
      requests++;
      if (used.has(request.socket)) {
        request.socket.destroy();
        return;
      }
      used.add(request.socket);
      // Held until all are there, so that each has a connection of its own.
      setImmediate(() => response.end('here'));
    });
    await new Promise<void>((resolve) => forgetful.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(forgetful.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    forgetful.closeAllConnections();
    forgetful.close();
  });

  async function leaveIdle(count: number): Promise<void> {
    const answers = await Promise.all(Array.from({ length: count }, () => nodeFetch(address, {})));
    await Promise.all(answers.map((answer) => answer.text()));
  }

  test('a GET goes past all of them', async () => {
    await leaveIdle(6);
    const answer = await nodeFetch(address, {});
    expect(await answer.text()).toBe('here');
  });

  test('a POST takes a new one, and is sent once', async () => {
    await leaveIdle(6);
    requests = 0;
    const answer = await nodeFetch(address, { method: 'POST', body: '{}' });
    expect(await answer.text()).toBe('here');
    expect(requests).toBe(1);
  });

  test('what asks for a connection of its own gets one', async () => {
    await leaveIdle(6);
    requests = 0;
    const answer = await nodeFetch(address, { headers: { connection: 'close' } });
    expect(await answer.text()).toBe('here');
    expect(requests).toBe(1);
  });

  test('a new connection that is closed is an error', async () => {
    const closes = createServer((request) => void request.socket.destroy());
    await new Promise<void>((resolve) => closes.listen(0, '127.0.0.1', resolve));
    const to = `http://127.0.0.1:${(closes.address() as AddressInfo).port}`;
    await expect(nodeFetch(to, {})).rejects.toMatchObject({ code: 'ECONNRESET' });
    closes.close();
  });
});
