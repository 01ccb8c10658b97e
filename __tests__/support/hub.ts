import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Store, startStore } from './github/store.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const WEIGHTS = Buffer.concat([Buffer.from('START'), Buffer.alloc(2_000_000), Buffer.from('END')]);
export const SMALL: Record<string, string> = {
  'README.md': '---\nlicense: mit\n---\n# Model\n',
  'config.json': '{}',
};
const ENTRIES = [
  { type: 'directory', path: 'onnx', oid: 'x', size: 0 },
  { type: 'file', path: 'README.md', size: 31 },
  { type: 'file', path: 'config.json', size: 2 },
  {
    type: 'file',
    path: 'onnx/model.onnx',
    size: WEIGHTS.length,
    lfs: { size: WEIGHTS.length, pointerSize: 130 },
  },
];

/** A hub with one model, org/model, which keeps its large files on another host. */
export interface FakeHub {
  endpoint: string;
  store: Store;
  requests: { path: string; authorization: string | undefined }[];
  /** Answers in place of the hub's own, by path. */
  answers: Record<string, { status: number; body?: object }>;
  close(): Promise<void>;
}

export async function startFakeHub(): Promise<FakeHub> {
  const store = await startStore();
  const requests: FakeHub['requests'] = [];
  const answers: FakeHub['answers'] = {};
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub');
    requests.push({ path: url.pathname, authorization: request.headers.authorization });
    const send = (status: number, body: object, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    const answer = answers[url.pathname];
    if (answer) return send(answer.status, answer.body ?? {});
    if (url.pathname === '/api/models/org/model/revision/main')
      return send(200, { sha: COMMIT, gated: false });
    if (url.pathname === `/api/models/org/model/tree/${COMMIT}`) {
      const second = url.searchParams.get('cursor') === 'two';
      const link = { link: `<${endpoint}${url.pathname}?recursive=true&cursor=two>; rel="next"` };
      return second ? send(200, ENTRIES.slice(2)) : send(200, ENTRIES.slice(0, 2), link);
    }
    const path = url.pathname.replace(`/org/model/resolve/${COMMIT}/`, '');
    if (SMALL[path] !== undefined) {
      response.writeHead(200, { 'content-type': 'text/plain' });
      return response.end(SMALL[path]);
    }
    if (path === 'onnx/model.onnx') {
      response.writeHead(302, { location: store.put('/lfs/abc?signature=once', WEIGHTS) });
      return response.end();
    }
    return send(404, { error: 'not found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    store,
    requests,
    answers,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
    },
  };
}
