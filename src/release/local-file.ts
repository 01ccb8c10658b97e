import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { decodeText } from './decode.ts';

/** A file that the user names, outside any release, read like one of a release: bounded, never trusted. */
export interface LocalFile {
  /** Undefined when it is not text. */
  text: string | undefined;
  /** True when it is longer than what was read. */
  cut: boolean;
}

/** The first `limit` bytes of a file as text. Throws what the system says when it cannot be read. */
export function readLocalFile(path: string, limit: number): LocalFile {
  const bytes = readLocalBytes(path, limit + 1);
  const cut = bytes.length > limit;
  return { text: decodeText(bytes.subarray(0, limit), cut), cut };
}

/**
 * The first `limit` bytes of a file, read at once: a command has nothing else to do meanwhile. Throws what the system
 * says when it cannot be read.
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
