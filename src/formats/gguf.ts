import type { ByteSource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { GGML_TYPES, GGUF_VALUE, GGUF_VALUE_BYTES } from './gguf-types.ts';
import { printable } from './safetensors.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** Keys are at most this long (docs/gguf.md); tensor names 64 bytes, with room for writers that allow more. */
const KEY_LIMIT = 65_535;
const NAME_LIMIT = 1024;

/** A chat template is kilobytes; longer strings are cut to this in the metadata. */
const STRING_KEPT = 64 * 1024;

/** Of a long array (a vocabulary, its merges) this many values are kept. */
const ARRAY_KEPT = 64;

/** Smallest bytes of a key-value pair and of a tensor's entry: a count beyond what the file can hold is a lie. */
const SMALLEST_PAIR = 13;
const SMALLEST_TENSOR = 32;

const DIMENSIONS_LIMIT = 8;
const ARRAY_DEPTH_LIMIT = 4;
const MAGIC = 0x46554747;

/**
 * The header of a GGUF file: key-values, then one entry a tensor. Long arrays are cut to their first values and
 * `{ length }` is kept beside them as `<key>.length`.
 *
 * @param pairsBudget bytes to spend on the key-values; when they cost more, what was read is handed back as partial.
 * @throws FormatError
 */
export async function readGguf(
  source: ByteSource,
  pairsBudget = Number.POSITIVE_INFINITY,
): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  await cursor.ensure(4);
  if (cursor.u32() !== MAGIC) throw new FormatError('malformed', 'does not begin as a GGUF file');
  await cursor.ensure(4);
  const version = cursor.u32();
  checkVersion(version);
  await cursor.ensure(16);
  const tensorCount = cursor.u64();
  const pairCount = cursor.u64();
  if (tensorCount * SMALLEST_TENSOR > cursor.left || pairCount * SMALLEST_PAIR > cursor.left) {
    throw new FormatError('malformed', 'claims more tensors or keys than its size can hold');
  }
  const metadata: Record<string, unknown> = { 'GGUF.version': version };
  for (let pair = 0; pair < pairCount; pair += 1) {
    const key = await readString(cursor, KEY_LIMIT, 'key');
    await cursor.ensure(4);
    const type = cursor.u32();
    await readValue(cursor, type, key, metadata);
    if (cursor.position > pairsBudget) {
      return { format: 'GGUF', tensors: [], tensorCount, metadata, partial: true };
    }
  }
  const tally = new TensorTally();
  const alignment = alignmentOf(metadata);
  const needed = await readTensorInfos(cursor, tensorCount, alignment, tally);
  checkData(cursor, alignment, needed);
  const hint = hintOf(metadata, tensorCount);
  return tally.header('GGUF', metadata, hint ? { hint } : {});
}

function checkVersion(version: number): void {
  if (version >= 2 && version <= 3) return;
  // No flag tells the byte order: a version that reads as a huge number is a small one turned round.
  if (version !== 0 && (version & 0xffff) === 0) {
    throw new FormatError('unsupported', 'is a big-endian GGUF file, which is not read here');
  }
  throw new FormatError('unsupported', `has GGUF version ${version}, which is not read here`);
}

async function readString(cursor: Cursor, limit: number, what: string): Promise<string> {
  await cursor.ensure(8);
  const length = cursor.u64();
  if (length > cursor.left) throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
  if (length > limit) throw new FormatError('malformed', `has a ${what} of ${length} bytes`);
  if (length > cursor.ready) await cursor.ensure(length);
  return cursor.text(length);
}

/** A value's text, cut to what is kept; the rest is skipped. */
async function readCutString(cursor: Cursor): Promise<string> {
  if (cursor.ready < 8) await cursor.ensure(8);
  const length = cursor.u64();
  if (length > cursor.left) throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
  const kept = Math.min(length, STRING_KEPT);
  if (kept > cursor.ready) await cursor.ensure(kept);
  const text = cursor.text(kept);
  cursor.skip(length - kept);
  return text;
}

async function readValue(
  cursor: Cursor,
  type: number,
  key: string,
  metadata: Record<string, unknown>,
): Promise<void> {
  if (type !== GGUF_VALUE.array) {
    set(metadata, key, await readScalar(cursor, type));
    return;
  }
  const { values, length } = await readArray(cursor, 1);
  set(metadata, key, values);
  if (length > values.length) set(metadata, `${key}.length`, length);
}

/** Keys come from the file: none of them may reach the prototype. */
function set(metadata: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(metadata, key, { value, enumerable: true, configurable: true, writable: true });
}

async function readScalar(cursor: Cursor, type: number): Promise<unknown> {
  if (type === GGUF_VALUE.string) return readCutString(cursor);
  const bytes = GGUF_VALUE_BYTES[type];
  if (bytes === undefined) throw new FormatError('malformed', `has a value of unknown type ${type}`);
  if (cursor.ready < bytes) await cursor.ensure(bytes);
  switch (type) {
    case GGUF_VALUE.u8:
      return cursor.u8();
    case GGUF_VALUE.i8:
      return (cursor.u8() << 24) >> 24;
    case GGUF_VALUE.u16:
      return cursor.u16();
    case GGUF_VALUE.i16:
      return (cursor.u16() << 16) >> 16;
    case GGUF_VALUE.u32:
      return cursor.u32();
    case GGUF_VALUE.i32:
      return cursor.i32();
    case GGUF_VALUE.f32:
      return cursor.f32();
    case GGUF_VALUE.f64:
      return cursor.f64();
    case GGUF_VALUE.bool:
      return boolean(cursor.u8());
    default:
      return plainNumber(type === GGUF_VALUE.u64 ? BigInt.asUintN(64, cursor.i64()) : cursor.i64());
  }
}

function boolean(byte: number): boolean {
  if (byte > 1) throw new FormatError('malformed', 'has a truth value that is neither 0 nor 1');
  return byte === 1;
}

/** A number where it is exact, else its digits: seeds and hashes use all 64 bits. */
function plainNumber(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

async function readArray(cursor: Cursor, depth: number): Promise<{ values: unknown[]; length: number }> {
  await cursor.ensure(12);
  const type = cursor.u32();
  const length = cursor.u64();
  const values: unknown[] = [];
  const bytes = GGUF_VALUE_BYTES[type];
  if (bytes !== undefined) {
    if (length * bytes > cursor.left)
      throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
    const kept = Math.min(length, ARRAY_KEPT);
    for (let at = 0; at < kept; at += 1) values.push(await readScalar(cursor, type));
    cursor.skip((length - kept) * bytes);
    return { values, length };
  }
  if (type !== GGUF_VALUE.string && type !== GGUF_VALUE.array) {
    throw new FormatError('malformed', `has a list of unknown type ${type}`);
  }
  if (depth > ARRAY_DEPTH_LIMIT) throw new FormatError('malformed', 'has lists nested too deep');
  if (length * 8 > cursor.left)
    throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
  for (let at = 0; at < length; at += 1) {
    if (type === GGUF_VALUE.array) {
      const inner = await readArray(cursor, depth + 1);
      if (values.length < ARRAY_KEPT) values.push(inner.values);
    } else if (values.length < ARRAY_KEPT) values.push(await readCutString(cursor));
    else {
      if (cursor.ready < 8) await cursor.ensure(8);
      cursor.skip(cursor.u64());
    }
  }
  return { values, length };
}

/** Reads the entries into the tally; returns how many bytes of data they need. ggml insists on this order too. */
async function readTensorInfos(
  cursor: Cursor,
  count: number,
  alignment: number,
  tally: TensorTally,
): Promise<number> {
  const names = new Set<string>();
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const name = await readString(cursor, NAME_LIMIT, 'tensor name');
    if (names.has(name)) throw new FormatError('malformed', `names ${printable(name)} twice`);
    names.add(name);
    await cursor.ensure(4);
    const dimensions = cursor.u32();
    if (dimensions > DIMENSIONS_LIMIT)
      throw new FormatError('malformed', `has a tensor of ${dimensions} dimensions`);
    await cursor.ensure(dimensions * 8 + 12);
    const shape: number[] = [];
    for (let at = 0; at < dimensions; at += 1) shape.unshift(cursor.u64());
    const type = cursor.u32();
    const offset = cursor.u64();
    const known = GGML_TYPES[type];
    if (!known) throw new FormatError('unsupported', `has a tensor of type ${type}, which is not known here`);
    const [dtype, blockElements, blockBytes] = known;
    const elements = tally.add(name, dtype, shape);
    if (elements % blockElements !== 0) {
      throw new FormatError(
        'malformed',
        `has a tensor ${printable(name)} that its type cannot divide into blocks`,
      );
    }
    if (offset !== Math.ceil(end / alignment) * alignment) {
      throw new FormatError('malformed', `has a tensor ${printable(name)} that is not where it belongs`);
    }
    end = offset + (elements / blockElements) * blockBytes;
  }
  return end;
}

function alignmentOf(metadata: Record<string, unknown>): number {
  const alignment = metadata['general.alignment'] ?? 32;
  const isPower =
    typeof alignment === 'number' &&
    alignment >= 1 &&
    alignment <= 2 ** 20 &&
    Number.isInteger(Math.log2(alignment));
  if (!isPower) throw new FormatError('malformed', 'has an alignment that is no power of two');
  return alignment;
}

function checkData(cursor: Cursor, alignment: number, needed: number): void {
  if (needed === 0) return;
  const start = Math.ceil(cursor.position / alignment) * alignment;
  if (start + needed > cursor.end) {
    throw new FormatError(
      'truncated',
      `is cut short: its tensors end at byte ${start + needed}, the file at ${cursor.end}`,
    );
  }
}

function hintOf(metadata: Record<string, unknown>, tensorCount: number): TensorHeader['hint'] {
  if (metadata['general.type'] === 'adapter') return 'adapter';
  if (metadata['general.type'] === 'imatrix') return 'data';
  if (tensorCount === 0 && 'tokenizer.ggml.model' in metadata) return 'tokenizer';
  return undefined;
}
