// How long the bundled Action takes from its start to its first call of the API, beside an empty node process.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} entry the bundle's action.js
 * @param {number} runs
 * @returns {Promise<{ empty: number[], firstCall: number[] }>} milliseconds, one for each run
 */
export async function measureActionStart(entry, runs = 15) {
  const folder = mkdtempSync(join(tmpdir(), 'action-start-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ repository: { full_name: 'acme/model' } }));
  let called = () => {};
  const server = createServer((_, response) => {
    called();
    response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const env = {
    PATH: process.env.PATH,
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/model',
    GITHUB_SHA: 'a'.repeat(40),
    'INPUT_GITHUB-TOKEN': 'token',
  };
  const exit = (args) =>
    new Promise((resolve) => spawn(process.execPath, args, { env, stdio: 'ignore' }).on('close', resolve));
  const empty = [];
  const firstCall = [];
  try {
    for (let run = 0; run < runs; run++) {
      let start = performance.now();
      await exit(['-e', '0']);
      empty.push(performance.now() - start);
      start = performance.now();
      called = () => firstCall.push(performance.now() - start);
      await exit([entry]);
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { empty, firstCall };
}
