import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another host: where GitHub keeps archives and assets, and where no token of ours has any business. */
export interface Store {
  url: string;
  /** Answers with these bytes, whole or by range. */
  put(path: string, bytes: Buffer): string;
  requests: { path: string; headers: IncomingHttpHeaders }[];
  /** Bytes that were sent. */
  sent(): number;
  close(): Promise<void>;
}

export async function startStore(): Promise<Store> {
  const files = new Map<string, Buffer>();
  const requests: Store['requests'] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers });
    const file = files.get(path);
    if (!file) {
      response.writeHead(404);
      response.end();
      return;
    }
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const start = range ? Number(range[1]) : 0;
    const end = range?.[2] ? Math.min(Number(range[2]) + 1, file.length) : file.length;
    if (range && start >= file.length) {
      response.writeHead(416, { 'content-range': `bytes */${file.length}` });
      response.end();
      return;
    }
    const part = file.subarray(start, end);
    sent += part.length;
    response.writeHead(range ? 206 : 200, {
      'content-type': 'application/octet-stream',
      'content-length': String(part.length),
      'accept-ranges': 'bytes',
      etag: `"${path.length.toString(16)}-${file.length.toString(16)}"`,
      ...(range && { 'content-range': `bytes ${start}-${end - 1}/${file.length}` }),
    });
    response.end(part);
  });
  // An idle connection stays open, however long a machine takes between two tests.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    put(path, bytes) {
      files.set(path, bytes);
      return `${url}${path}`;
    },
    sent: () => sent,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
