import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Store, startStore } from './github/store.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const WEIGHTS = Buffer.concat([Buffer.from('START'), Buffer.alloc(2_000_000), Buffer.from('END')]);
export const SMALL: Record<string, string> = {
  'README.md': '---\nlicense: mit\n---\n# Model\n',
  'config.json': '{}',
};
/** Entries of a listing that come with one page; the hub's are of 1,000. */
const PAGE = 2;

type Files = Record<string, Uint8Array | string>;

/** A hub with the model org/model, and more that it is given, which keeps its large files on another host. */
export interface FakeHub {
  endpoint: string;
  store: Store;
  requests: { path: string; authorization: string | undefined }[];
  /** Answers in place of the hub's own, by path. */
  answers: Record<string, { status: number; body?: object }>;
  /** By "org/name". */
  models: Record<string, Files>;
  close(): Promise<void>;
}

export async function startFakeHub(): Promise<FakeHub> {
  const store = await startStore();
  const requests: FakeHub['requests'] = [];
  const answers: FakeHub['answers'] = {};
  const models: FakeHub['models'] = { 'org/model': { ...SMALL, 'onnx/model.onnx': WEIGHTS } };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', endpoint);
    requests.push({ path: url.pathname, authorization: request.headers.authorization });
    const answer = answers[url.pathname];
    if (answer) return sendJson(response, answer.status, answer.body ?? {});
    const [, api, org, name, rest] =
      /^\/(api\/models\/|api\/resolve-cache\/models\/)?([\w.-]+)\/([\w.-]+)\/(.+)$/.exec(url.pathname) ?? [];
    const files = models[`${org}/${name}`];
    if (!files || !rest) return sendJson(response, 404, { error: 'not found' });
    if (api === 'api/models/') {
      if (rest === 'revision/main') return sendJson(response, 200, { sha: COMMIT, gated: false });
      if (rest === `tree/${COMMIT}`) return sendPage(response, url, entriesOf(files));
    }
    const path = rest.replace(api ? `${COMMIT}/` : `resolve/${COMMIT}/`, '');
    const file = files[path];
    if (file === undefined) return sendJson(response, 404, { error: 'not found' });
    const bytes = Buffer.from(file);
    if (api) return sendFile(request, response, bytes);
    return redirect(response, `${org}/${name}`, path, bytes);
  });

  /** Small files come from a cache on the same host, by a relative address; large ones from a store, by a signed one. */
  function redirect(response: ServerResponse, model: string, path: string, bytes: Buffer): void {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const own = { 'x-repo-commit': COMMIT, 'accept-ranges': 'bytes' };
    if (!isLarge(path)) {
      const etag = encodeURIComponent(etagOf(bytes));
      const location = `/api/resolve-cache/models/${model}/${COMMIT}/${path}?${encodeURIComponent(`/${model}/resolve/${COMMIT}/${path}`)}=&etag=${etag}`;
      response.writeHead(307, { ...own, location });
    } else {
      const location = store.put(`/xet-bridge/${sha256}?X-Amz-Signature=once`, bytes);
      const linked = { 'x-linked-size': bytes.length, 'x-linked-etag': `"${sha256}"`, 'x-xet-hash': sha256 };
      response.writeHead(302, { ...own, ...linked, location });
    }
    response.end();
  }

  // An idle connection stays open, however long a machine takes between two tests.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    store,
    requests,
    answers,
    models,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}

function isLarge(path: string): boolean {
  return /\.(?:safetensors|gguf|onnx|bin|pt)$/.test(path);
}

function entriesOf(files: Files): object[] {
  const folders = new Set(Object.keys(files).flatMap((path) => path.split('/').slice(0, -1)));
  return [
    ...Array.from(folders, (path) => ({ type: 'directory', path, oid: 'x', size: 0 })),
    ...Object.entries(files).map(([path, file]) => {
      const size = Buffer.byteLength(Buffer.from(file));
      return { type: 'file', path, size, ...(isLarge(path) && { lfs: { size, pointerSize: 130 } }) };
    }),
  ];
}

/** A page and the address of the next. */
function sendPage(response: ServerResponse, url: URL, entries: readonly object[]): void {
  const from = Number(url.searchParams.get('cursor') ?? 0);
  const next = from + PAGE;
  const link = { link: `<${url.origin}${url.pathname}?recursive=true&cursor=${next}>; rel="next"` };
  sendJson(response, 200, entries.slice(from, next), next < entries.length ? link : {});
}

function sendJson(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function sendFile(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const headers = { 'content-type': 'text/plain', etag: etagOf(bytes), 'accept-ranges': 'bytes' };
  if (!range || Number(range[1]) >= bytes.length) {
    response.writeHead(range ? 416 : 200, headers);
    response.end(range ? undefined : bytes);
    return;
  }
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]) + 1, bytes.length)];
  response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` });
  response.end(bytes.subarray(from, to));
}

function etagOf(bytes: Buffer): string {
  return `"${createHash('sha1').update(bytes).digest('hex')}"`;
}
