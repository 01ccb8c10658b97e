import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { RANGE_LIMIT } from './release.ts';

export interface OpenFile {
  descriptor: number;
  /** In bytes. */
  size: number;
}

/** A pipe must not keep the open waiting, and a link is resolved before it is followed. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/**
 * Opens only regular files that lie below `root`, links resolved: never a device, a pipe, or /etc/passwd. Undefined for
 * anything else.
 *
 * @throws what the system says when the file cannot be opened, or `use` cannot read it.
 */
export function withFileIn<T>(
  root: string,
  path: string,
  isLink: boolean,
  use: (file: OpenFile) => T,
): T | undefined {
  let real = join(root, path);
  if (isLink) real = realpathSync.native(real);
  if (!real.startsWith(root + sep)) return undefined;
  let descriptor: number;
  try {
    descriptor = openSync(real, FLAGS);
  } catch (error) {
    // Git lists an untracked link as any other file.
    if (isLink || (error as NodeJS.ErrnoException).code !== 'ELOOP') throw error;
    return withFileIn(root, path, true, use);
  }
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? use({ descriptor, size: stats.size }) : undefined;
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes `start` to `end` (exclusive), fewer at the end of the file; at most RANGE_LIMIT. */
export function readRange({ descriptor, size }: OpenFile, start: number, end: number): Uint8Array {
  const length = Math.max(0, Math.min(end, size) - start);
  const buffer = Buffer.allocUnsafe(Math.min(length, RANGE_LIMIT));
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, start + filled);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}
