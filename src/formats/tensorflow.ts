import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { BYTES, type Field, nextField, skipField, VARINT } from './protobuf.ts';
import { tableEntries } from './sorted-table.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

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
  const tally = new TensorTally();
  const needed = new Map<number, number>();
  let shardCount = 0;
  for await (const { key, value } of tableEntries(source)) {
    // The empty key holds the header: how many data files there are.
    if (key.length === 0) shardCount = await readShardCount(value);
    else await readEntry(utf8(key), value, tally, needed);
  }
  if (shardCount < 1 || shardCount > 100_000) throw new FormatError('malformed', 'names no data files');
  return { ...tally.header('TensorFlow', {}), shardCount, needed };
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
