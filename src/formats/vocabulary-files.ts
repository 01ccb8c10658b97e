import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { BYTES, nextField, skipField } from './protobuf.ts';

/** Tokens of a SentencePiece model (ModelProto: pieces are field 1); undefined when it is none. */
export async function sentencePieces(bytes: Uint8Array): Promise<number | undefined> {
  const source: ByteSource = new MemorySource(bytes);
  const cursor = new Cursor(source);
  let pieces = 0;
  try {
    while (cursor.left > 0) {
      const field = await nextField(cursor);
      if (field.number > 5 && field.number < 200) return undefined;
      if (field.number === 1) {
        if (field.wire !== BYTES) return undefined;
        pieces += 1;
      }
      skipField(cursor, field);
    }
  } catch {
    return undefined;
  }
  return pieces > 1 ? pieces : undefined;
}

/** Tokens of a tiktoken file: a token in base64 and its rank on each line; undefined when it is none. */
export function tiktokenRanks(text: string): number | undefined {
  const first = /^[A-Za-z0-9+/]+={0,2} \d+\r?\n/.exec(text);
  if (!first) return undefined;
  const lines = text.trimEnd().split('\n').length;
  return lines > 1 ? lines : undefined;
}
