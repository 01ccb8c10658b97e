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
  const bytes = await readLocalBytes(path, limit + 1);
  return { text: decodeText(bytes.subarray(0, limit)), cut: bytes.length > limit };
}

/** The first `limit` bytes of a file. Throws what the system says when it cannot be read. */
export async function readLocalBytes(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(limit, (await file.stat()).size || limit));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}
