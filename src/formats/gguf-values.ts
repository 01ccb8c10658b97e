import type { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { GGUF_VALUE, GGUF_VALUE_BYTES } from './gguf-types.ts';

/** A chat template is kilobytes; longer strings are cut to this in the metadata. */
const STRING_KEPT = 64 * 1024;

/** Of a long array (a vocabulary, its merges) this many values are kept. */
const ARRAY_KEPT = 64;
/** Which vocabulary it is, its tokens tell only where learning began to differ. */
const KEPT_OF: Readonly<Record<string, number>> = { 'tokenizer.ggml.tokens': 4608 };
const ARRAY_DEPTH_LIMIT = 4;

/** A key or a name. @throws FormatError when it is longer than `limit` bytes. */
export async function readString(cursor: Cursor, limit: number, what: string): Promise<string> {
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

/** Reads a value into the metadata; of a long list its first values, and its length beside it. */
export async function readValue(
  cursor: Cursor,
  type: number,
  key: string,
  metadata: Record<string, unknown>,
  budget: number,
): Promise<void> {
  if (type !== GGUF_VALUE.array) {
    set(metadata, key, await readScalar(cursor, type));
    return;
  }
  const most = Object.hasOwn(KEPT_OF, key) ? KEPT_OF[key]! : ARRAY_KEPT;
  const { values, length } = await readArray(cursor, 1, budget, most);
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

/** Stops in the middle when the budget is spent; who called it looks at the cursor. */
async function readArray(
  cursor: Cursor,
  depth: number,
  budget: number,
  most: number,
): Promise<{ values: unknown[]; length: number }> {
  await cursor.ensure(12);
  const type = cursor.u32();
  const length = cursor.u64();
  const values: unknown[] = [];
  const bytes = GGUF_VALUE_BYTES[type];
  if (bytes !== undefined) {
    if (length * bytes > cursor.left)
      throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
    const kept = Math.min(length, most);
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
  for (let at = 0; at < length && cursor.position <= budget; at += 1) {
    if (type === GGUF_VALUE.array) {
      const inner = await readArray(cursor, depth + 1, budget, ARRAY_KEPT);
      if (values.length < ARRAY_KEPT) values.push(inner.values);
    } else if (values.length < most) values.push(await readCutString(cursor));
    else {
      if (cursor.ready < 8) await cursor.ensure(8);
      cursor.skip(cursor.u64());
    }
  }
  return { values, length };
}
