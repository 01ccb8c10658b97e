import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { BYTES, type Field, nextField, skipField, VARINT, varint } from './protobuf.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** Last eight bytes of a table of leveldb's kind (tensorflow/core/lib/io/format.h, kTableMagicNumber). */
const TABLE_MAGIC = 0xdb4775248b80fb57n;
const FOOTER = 48;
const BLOCK_LIMIT = 64 * 1024 * 1024;
const KEY_LIMIT = 4096;

/** tensorflow/core/framework/types.proto, in safetensors' spelling, with bytes an element. */
const DATA_TYPES: Readonly<Record<number, readonly [name: string, bytes: number]>> = {
  1: ['F32', 4],
  2: ['F64', 8],
  3: ['I32', 4],
  4: ['U8', 1],
  5: ['I16', 2],
  6: ['I8', 1],
  7: ['STRING', 0],
  8: ['C64', 8],
  9: ['I64', 8],
  10: ['BOOL', 1],
  14: ['BF16', 2],
  17: ['U16', 2],
  18: ['C128', 16],
  19: ['F16', 2],
  22: ['U32', 4],
  23: ['U64', 8],
  25: ['F8_E4M3', 1],
  24: ['F8_E5M2', 1],
};

export interface TensorFlowIndex extends TensorHeader {
  shardCount: number;
  /** How long each data file must be at least, by its number. */
  needed: Map<number, number>;
}

/**
 * The index of a TensorFlow checkpoint (`variables.index`, `model.ckpt-1000.index`): a sorted table of tensor names,
 * each with its type, shape and place in the data files.
 *
 * @throws FormatError
 */
export async function readTensorFlowIndex(source: ByteSource): Promise<TensorFlowIndex> {
  if (source.size < FOOTER) throw new FormatError('truncated', 'is too short for a TensorFlow index');
  const footer = await source.read(source.size - FOOTER, FOOTER);
  if (new DataView(footer.buffer, footer.byteOffset, FOOTER).getBigUint64(FOOTER - 8, true) !== TABLE_MAGIC) {
    throw new FormatError('malformed', 'is no TensorFlow index, or cut short');
  }
  const handles = new Cursor(new MemorySource(footer));
  await varint(handles);
  await varint(handles);
  const index = await readBlock(source, await varint(handles), await varint(handles));
  const tally = new TensorTally();
  const needed = new Map<number, number>();
  let shardCount = 0;
  for await (const { value: handle } of entriesOf(index)) {
    const place = new Cursor(new MemorySource(handle));
    const block = await readBlock(source, await varint(place), await varint(place));
    for await (const { key, value } of entriesOf(block)) {
      // The empty key holds the header: how many data files there are.
      if (key.length === 0) shardCount = await readShardCount(value);
      else await readEntry(utf8(key), value, tally, needed);
    }
  }
  if (shardCount < 1 || shardCount > 100_000) throw new FormatError('malformed', 'names no data files');
  return { ...tally.header('TensorFlow', {}), shardCount, needed };
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

async function readShardCount(value: Uint8Array): Promise<number> {
  const cursor = new Cursor(new MemorySource(value));
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) return field.value;
    skipField(cursor, field);
  }
  return 0;
}

/** BundleEntryProto: dtype 1, shape 2, shard 3, offset 4, size 5. */
async function readEntry(
  name: string,
  value: Uint8Array,
  tally: TensorTally,
  needed: Map<number, number>,
): Promise<void> {
  const cursor = new Cursor(new MemorySource(value));
  let type = 0;
  let shape: number[] = [];
  let shard = 0;
  let offset = 0;
  let size = 0;
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 2 && field.wire === BYTES) shape = await readShape(cursor, field);
    else if (field.wire !== VARINT) skipField(cursor, field);
    else if (field.number === 1) type = field.value;
    else if (field.number === 3) shard = field.value;
    else if (field.number === 4) offset = field.value;
    else if (field.number === 5) size = field.value;
  }
  const known = DATA_TYPES[type];
  if (!known) throw new FormatError('unsupported', `has a tensor of type ${type}, which is not known here`);
  needed.set(shard, Math.max(needed.get(shard) ?? 0, offset + size));
  // Strings are the object graph and the optimizer's settings: no weights.
  if (known[0] === 'STRING') return;
  const elements = tally.add(name, known[0], shape);
  if (elements * known[1] !== size)
    throw new FormatError('malformed', 'has a tensor whose bytes do not fit its shape');
}

async function readShape(cursor: Cursor, shape: Field): Promise<number[]> {
  const end = cursor.position + shape.value;
  const sizes: number[] = [];
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number !== 2 || field.wire !== BYTES) {
      skipField(cursor, field);
      continue;
    }
    const dimensionEnd = cursor.position + field.value;
    let size = 0;
    while (cursor.position < dimensionEnd) {
      const inner = await nextField(cursor);
      if (inner.number === 1 && inner.wire === VARINT) size = inner.value;
      else skipField(cursor, inner);
    }
    sizes.push(size);
  }
  return sizes;
}

/** A graph below this holds no weights of its own: they are in `variables/`, which has an index. */
const FROZEN_BYTES = 1024 * 1024;

/** A `saved_model.pb`: the graph of a SavedModel, with its weights inside only where it was frozen. @throws FormatError */
export async function readSavedModel(source: ByteSource): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  let version: number | undefined;
  let graphs = 0;
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) version = field.value;
    else if (field.number === 2 && field.wire === BYTES) graphs += 1;
    else throw new FormatError('malformed', 'is no SavedModel');
    skipField(cursor, field);
  }
  if (version === undefined || graphs === 0) throw new FormatError('malformed', 'is no SavedModel');
  return {
    format: 'TensorFlow SavedModel',
    tensors: [],
    metadata: { schema_version: version },
    ...(source.size < FROZEN_BYTES && { hint: 'data' as const }),
  };
}
