import { describe, expect, test } from '@jest/globals';
import { readBody, readSpan } from '../../src/http/body.ts';
import { exchange, type Outgoing, type Sender } from '../../src/http/exchange.ts';
import { fetchSpan } from '../../src/http/range.ts';
import { retryDelay } from '../../src/http/retry.ts';
import { TransferError } from '../../src/http/transfer-error.ts';

/** Answers by address, and what was sent there. */
function world(answers: Record<string, () => Response>) {
  const sent: { url: string; method: string; headers: Record<string, string>; body: unknown }[] = [];
  const sender: Sender = {
    fetch: async (url, init) => {
      sent.push({
        url,
        method: init.method ?? '',
        headers: init.headers as Record<string, string>,
        body: init.body,
      });
      const answer = answers[url];
      if (!answer)
        throw new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) });
      return answer();
    },
    credential: { origin: 'https://api.example', authorization: 'token secret' },
    userAgent: 'test',
    timeout: 60_000,
    wait: async () => {},
  };
  return { sender, sent };
}

const to =
  (location: string, status = 302) =>
  () =>
    new Response(null, { status, headers: { location } });
const text = (response: Response) => response.text();

describe('where the credential goes', () => {
  test.each<[string, Record<string, () => Response>, (string | undefined)[]]>([
    ['to its origin', { 'https://api.example/x': () => new Response('ok') }, ['token secret']],
    [
      'along on the same origin',
      { 'https://api.example/x': to('/y'), 'https://api.example/y': () => new Response('ok') },
      ['token secret', 'token secret'],
    ],
    [
      'not to another host',
      {
        'https://api.example/x': to('https://store.example/y'),
        'https://store.example/y': () => new Response('ok'),
      },
      ['token secret', undefined],
    ],
    [
      'not to another port',
      {
        'https://api.example/x': to('https://api.example:8443/y'),
        'https://api.example:8443/y': () => new Response('ok'),
      },
      ['token secret', undefined],
    ],
    [
      'and not to one that sounds alike',
      {
        'https://api.example/x': to('https://api.example.evil/y'),
        'https://api.example.evil/y': () => new Response('ok'),
      },
      ['token secret', undefined],
    ],
    [
      'nor back to its origin, when another host says so',
      {
        'https://api.example/x': to('https://store.example/y'),
        'https://store.example/y': to('https://api.example/z'),
        'https://api.example/z': () => new Response('ok'),
      },
      ['token secret', undefined, undefined],
    ],
  ])('%s', async (_, answers, expected) => {
    const { sender, sent } = world(answers);
    const outgoing: Outgoing = {
      url: 'https://api.example/x',
      headers: { accept: 'a', Range: 'bytes=0-1' },
      redirects: 'any',
    };
    expect(await exchange(sender, outgoing, text)).toBe('ok');
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(expected);
    for (const { headers } of sent) {
      expect(headers.accept).toBe(headers.authorization && 'a');
      expect(headers.range).toBe('bytes=0-1');
    }
  });

  test('a caller cannot smuggle one in', async () => {
    const { sender, sent } = world({ 'https://other.example/': () => new Response('ok') });
    const headers = { Authorization: 'token secret' };
    await exchange(sender, { url: 'https://other.example/', headers, redirects: 'any' }, text);
    expect(sent[0]?.headers.authorization).toBeUndefined();
  });
});

describe('redirects that are not followed', () => {
  test.each<[string, Outgoing['redirects'], string, string]>([
    [
      'another host',
      'same-origin',
      'https://store.example/y',
      'api.example redirects to another host, store.example, which is not followed',
    ],
    [
      'without encryption',
      'any',
      'http://store.example/y',
      'api.example redirects to an address without encryption',
    ],
    ['in circles', 'any', 'https://api.example/x', 'api.example redirects without end'],
  ])('%s', async (_, redirects, location, words) => {
    const { sender } = world({ 'https://api.example/x': to(location) });
    await expect(exchange(sender, { url: 'https://api.example/x', redirects }, text)).rejects.toThrow(words);
  });

  test('a POST to another host, with its body', async () => {
    const { sender, sent } = world({ 'https://api.example/x': to('https://store.example/y', 307) });
    const outgoing: Outgoing = {
      url: 'https://api.example/x',
      method: 'POST',
      body: 'words',
      redirects: 'any',
    };
    await expect(exchange(sender, outgoing, text)).rejects.toThrow('which is not followed');
    expect(sent).toHaveLength(1);
  });

  test('303 turns a POST into a GET without body', async () => {
    const { sender, sent } = world({
      'https://api.example/x': to('/y', 303),
      'https://api.example/y': () => new Response('ok'),
    });
    await exchange(
      sender,
      { url: 'https://api.example/x', method: 'POST', body: 'words', redirects: 'same-origin' },
      text,
    );
    expect(sent[1]).toMatchObject({ method: 'GET', body: undefined });
  });

  test('none: the redirect is the answer', async () => {
    const { sender } = world({ 'https://api.example/x': to('https://store.example/y') });
    const status = await exchange(
      sender,
      { url: 'https://api.example/x', redirects: 'none' },
      async (answer) => answer.status,
    );
    expect(status).toBe(302);
  });
});

test('after a failure each attempt has a connection of its own', async () => {
  let failures = 3;
  const { sender, sent } = world({
    'https://api.example/x': () => {
      if (failures-- > 0) throw new TypeError('fetch failed');
      return new Response('ok');
    },
  });
  expect(await exchange(sender, { url: 'https://api.example/x', redirects: 'any' }, text)).toBe('ok');
  expect(sent.map(({ headers }) => headers.connection)).toEqual([undefined, 'close', 'close', 'close']);
});

test('a host that is not found: which one, and why', async () => {
  const { sender, sent } = world({});
  const failing = exchange(sender, { url: 'https://nowhere.example/x', redirects: 'any' }, text);
  await expect(failing).rejects.toThrow('the connection to nowhere.example failed (ENOTFOUND)');
  expect(sent).toHaveLength(4);
});

describe('when to try again', () => {
  const answer = (status: number, headers = {}) => new Response(null, { status, headers });
  test.each<[string, number, unknown, number | undefined]>([
    ['GET', 1, answer(200), undefined],
    ['GET', 1, answer(404), undefined],
    ['GET', 1, answer(500), 250],
    ['GET', 3, answer(503), 1000],
    ['GET', 4, answer(503), undefined],
    ['POST', 1, answer(503), undefined],
    ['PATCH', 1, answer(503), 250],
    ['GET', 1, answer(403), undefined],
    ['GET', 1, answer(403, { 'retry-after': '3' }), 3000],
    ['POST', 1, answer(429, { 'retry-after': '3' }), 3000],
    ['GET', 1, answer(429, { 'retry-after': '0' }), 250],
    ['GET', 1, answer(429, { 'retry-after': '61' }), undefined],
    ['GET', 1, answer(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), undefined],
    ['GET', 1, answer(429), undefined],
    ['GET', 1, new TypeError('terminated'), 250],
    ['POST', 1, new TypeError('terminated'), undefined],
    ['GET', 1, new TransferError('refused', false), undefined],
  ])('%s, attempt %i: %s', (method, attempt, outcome, delay) => {
    expect(retryDelay(method, attempt, outcome)).toBe(delay);
  });
});

describe('bodies are bounded', () => {
  const stream = (total: number, chunk: number) => {
    let sent = 0;
    const pulled = { bytes: 0 };
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent >= total) return controller.close();
        const part = new Uint8Array(Math.min(chunk, total - sent)).map((_, index) => (sent + index) % 251);
        sent += part.length;
        pulled.bytes = sent;
        return controller.enqueue(part);
      },
    });
    return { response: new Response(body), pulled };
  };

  test.each([
    [0, 10],
    [95, 105],
    [990, 2000],
    [1000, 1001],
    [50, 50],
  ])('bytes %i to %i of 1000', async (start, end) => {
    const bytes = await readSpan(stream(1000, 100).response, start, end);
    const expected = Array.from({ length: 1000 }, (_, index) => index % 251).slice(start, end);
    expect([...bytes]).toEqual(expected);
  });

  test('what lies behind the end is not downloaded', async () => {
    const { response, pulled } = stream(1_000_000, 100);
    await readSpan(response, 0, 250);
    expect(pulled.bytes).toBeLessThan(1000);
  });

  test('a whole body that is longer than allowed is an error', async () => {
    await expect(readBody(stream(1000, 100).response, 999)).rejects.toThrow(
      'the answer is longer than 999 bytes',
    );
    expect(await readBody(stream(1000, 100).response, 1000)).toHaveLength(1000);
  });
});

describe('ranges', () => {
  const file = Buffer.from('0123456789');
  const span = (answer: () => Response, start: number, end: number) =>
    fetchSpan(
      world({ 'https://f.example/x': answer }).sender,
      { url: 'https://f.example/x', redirects: 'any' },
      start,
      end,
    );
  const partial = (from: number, bytes: string, total: string) => () =>
    new Response(bytes, {
      status: 206,
      headers: { 'content-range': `bytes ${from}-${from + bytes.length - 1}/${total}` },
    });

  test.each<[string, () => Response, number, number, string | undefined, number | undefined]>([
    ['the range itself', partial(2, '234', '10'), 2, 5, '234', 10],
    ['a range that begins earlier', partial(0, '0123456', '10'), 2, 5, '234', 10],
    ['a range that begins later is no answer', partial(5, '56', '10'), 2, 5, undefined, undefined],
    ['an unknown length', partial(2, '234', '*'), 2, 5, '234', undefined],
    ['the whole file, because ranges are not known', () => new Response(file), 2, 5, '234', undefined],
    ['the end of the file', partial(8, '89', '10'), 8, 99, '89', 10],
    ['behind the end', () => new Response(null, { status: 416 }), 10, 12, '', undefined],
    ['no file', () => new Response('no', { status: 404 }), 0, 5, undefined, undefined],
    ['nothing asked for', () => new Response('no', { status: 500 }), 5, 5, '', undefined],
  ])('%s', async (_, answer, start, end, expected, total) => {
    const got = await span(answer, start, end);
    expect(got.bytes && Buffer.from(got.bytes).toString()).toBe(expected);
    expect(got.total).toBe(total);
  });
});
