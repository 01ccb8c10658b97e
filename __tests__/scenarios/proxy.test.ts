import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { pushEvent } from '../support/github/events.ts';
import { scenario } from '../support/github/scenario.ts';

const at = scenario('proxy');

test('behind a proxy: every call goes through it, to a host that only the proxy can find', async () => {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const { port } = new URL(at.github.url);
    const upstream = connect(Number(port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  try {
    const commit = await at.repository.commit('main', { 'README.md': '# Model\n' });
    const run = await at.run({
      event: pushEvent({ repo: at.repository.repo, commit }),
      environment: {
        GITHUB_API_URL: 'http://github.invalid/',
        HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
      },
    });
    expect(run.code).toBe(0);
    expect(new Set(asked)).toEqual(new Set(['github.invalid:80']));
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});
