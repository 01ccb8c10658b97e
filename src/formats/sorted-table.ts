import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { varint } from './protobuf.ts';

/** Last eight bytes of a table of leveldb's kind (tensorflow/core/lib/io/format.h, kTableMagicNumber). */
const TABLE_MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;
const BLOCK_LIMIT = 64 * 1024 * 1024;
const KEY_LIMIT = 4096;

/** The entries of a sorted table in leveldb's format, as TensorFlow writes it. @throws FormatError */
export async function* tableEntries(
  source: ByteSource,
): AsyncGenerator<{ key: Uint8Array; value: Uint8Array }> {
  if (source.size < FOOTER) throw new FormatError('truncated', 'is too short for a TensorFlow index');
  const footer = await source.read(source.size - FOOTER, FOOTER);
  if (new DataView(footer.buffer, footer.byteOffset, FOOTER).getBigUint64(FOOTER - 8, true) !== TABLE_MAGIC) {
    throw new FormatError('malformed', 'is no TensorFlow index, or cut short');
  }
  const handles = new Cursor(new MemorySource(footer));
  await varint(handles);
  await varint(handles);
  const index = await readBlock(source, await varint(handles), await varint(handles));
  for await (const { value: handle } of entriesOf(index)) {
    const place = new Cursor(new MemorySource(handle));
    yield* entriesOf(await readBlock(source, await varint(place), await varint(place)));
  }
}

async function readBlock(source: ByteSource, offset: number, size: number): Promise<Uint8Array> {
  if (size > BLOCK_LIMIT) throw new FormatError('oversized', 'has a table block that is too long');
  // One byte of compression kind stands behind the block; checkpoints are written without compression.
  const bytes = await source.read(offset, size + 1);
  if (bytes[size] !== 0) throw new FormatError('unsupported', 'is compressed, which is not read here');
  return bytes.subarray(0, size);
}

/** Entries of a table block: each key shares a prefix with the one before it. */
async function* entriesOf(block: Uint8Array): AsyncGenerator<{ key: Uint8Array; value: Uint8Array }> {
  if (block.length < 4) throw new FormatError('malformed', 'has a table block without an end');
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  const end = block.length - 4 - 4 * view.getUint32(block.length - 4, true);
  if (end < 0) throw new FormatError('malformed', 'has a table block without an end');
  const cursor = new Cursor(new MemorySource(block.subarray(0, end)));
  let key = new Uint8Array(0);
  while (cursor.left > 0) {
    const shared = await varint(cursor);
    const fresh = await varint(cursor);
    const length = await varint(cursor);
    if (shared > key.length || shared + fresh > KEY_LIMIT)
      throw new FormatError('malformed', 'has a key that is none');
    await cursor.ensure(fresh + length);
    const next = new Uint8Array(shared + fresh);
    next.set(key.subarray(0, shared));
    next.set(cursor.bytes(fresh), shared);
    key = next;
    yield { key, value: cursor.bytes(length) };
  }
}
