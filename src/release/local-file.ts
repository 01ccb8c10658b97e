import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * The first `limit` bytes of a file that the user names, outside any release, read at once: a command has nothing else
 * to do meanwhile. Throws what the system says when it cannot be read.
 */
export function readLocalBytes(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(limit, fstatSync(file).size || limit));
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
