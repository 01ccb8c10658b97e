import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command line that ships, as a child process. */
export function cli(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Run {
  const run = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    cwd: options.cwd,
    env: { PATH: process.env.PATH, ...options.env },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}
