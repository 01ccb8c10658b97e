import { TransferError } from './transfer-error.ts';

/** A whole body of at most `limit` bytes; a longer one is an error, because half of it would mislead. */
export async function readBody(response: Response, limit: number): Promise<Uint8Array> {
  const bytes = await readSpan(response, 0, limit + 1);
  if (bytes.length > limit) {
    throw new TransferError(`the answer is longer than ${limit} bytes`, false);
  }
  return bytes;
}

/** Bytes `start` to `end` (exclusive) of a body, fewer where it ends before; the rest is not downloaded. */
export async function readSpan(response: Response, start: number, end: number): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let at = 0;
  const reader = response.body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  try {
    while (at < end) {
      const { done, value } = await reader.read();
      if (done) break;
      const part = value.subarray(Math.max(0, start - at), Math.max(0, end - at));
      if (part.length) parts.push(part);
      at += value.length;
    }
  } finally {
    // Whatever is left is of no use; a connection that is already broken cannot be cancelled.
    await reader.cancel().catch(() => undefined);
  }
  return concatenated(parts);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  return new Uint8Array(Buffer.concat(parts));
}
