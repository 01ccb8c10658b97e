import { fstatSync, writeSync } from 'node:fs';
import type { Io } from './io.ts';

/**
 * Where a command speaks when it runs in a terminal, a pipe or a script. Written without the streams of `process`, which
 * take longer to load than a license takes to read.
 */
export function terminal(): Io {
  return { out: (text) => write(1, text), err: (text) => write(2, text), colour: isColoured() };
}

function isColoured(): boolean {
  if (process.env.NO_COLOR || process.env.TERM === 'dumb') return false;
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY;
  } catch {
    return false;
  }
}

function write(file: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A reader that has seen enough (`| head`) is no fault.
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      // A full pipe that does not block: its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
