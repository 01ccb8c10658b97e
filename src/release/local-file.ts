import { open } from 'node:fs/promises';
import { decodeText } from './decode.ts';

/** A file that the user names, outside any release, read like one of a release: bounded, never trusted. */
export interface LocalFile {
  /** Undefined when it is not text. */
  text: string | undefined;
  /** True when it is longer than what was read. */
  cut: boolean;
}

/** The first `limit` bytes of a file as text. Throws what the system says when it cannot be read. */
export async function readLocalFile(path: string, limit: number): Promise<LocalFile> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(limit + 1, Math.max(1, (await file.stat()).size || limit + 1)));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return { text: decodeText(bytes.subarray(0, Math.min(length, limit))), cut: length > limit };
  } finally {
    await file.close();
  }
}
