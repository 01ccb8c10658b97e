import { type Cursor, utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';

/** Wire types of protobuf that are still written. */
export const VARINT = 0;
export const FIXED64 = 1;
export const BYTES = 2;
export const FIXED32 = 5;

export interface Field {
  number: number;
  wire: number;
  /** The value of a varint, the length of bytes. */
  value: number;
}

/** The next field's tag, and its value or length; the cursor stands before the bytes of a BYTES or fixed field. */
export async function nextField(cursor: Cursor): Promise<Field> {
  const tag = await varint(cursor);
  const number = Math.floor(tag / 8);
  const wire = tag % 8;
  if (number < 1 || number > 2 ** 29 - 1)
    throw new FormatError('malformed', 'has a field that protobuf does not allow');
  switch (wire) {
    case VARINT:
      return { number, wire, value: await varint(cursor) };
    case FIXED64:
      return { number, wire, value: 8 };
    case FIXED32:
      return { number, wire, value: 4 };
    case BYTES: {
      const value = await varint(cursor);
      if (value > cursor.left)
        throw new FormatError('truncated', `is cut short: it ends at byte ${cursor.end}`);
      return { number, wire, value };
    }
    default:
      throw new FormatError('malformed', 'has a field of a kind that protobuf does not know');
  }
}

/** Moves over a field's bytes; a varint has none left. */
export function skipField(cursor: Cursor, field: Field): void {
  if (field.wire !== VARINT) cursor.skip(field.value);
}

/** The text of a BYTES field, cut to `limit` bytes. */
export async function textField(cursor: Cursor, field: Field, limit: number): Promise<string> {
  if (field.wire !== BYTES) throw new FormatError('malformed', 'has a number where a text belongs');
  const kept = Math.min(field.value, limit);
  await cursor.ensure(kept);
  const text = utf8(cursor.bytes(kept));
  cursor.skip(field.value - kept);
  return text;
}

/** Up to ten bytes. Values over 2^53 lose their low bits: nothing here counts that far. */
export async function varint(cursor: Cursor): Promise<number> {
  let value = 0;
  for (let index = 0; index < 10; index += 1) {
    if (cursor.ready < 1) await cursor.ensure(1);
    const byte = cursor.u8();
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  throw new FormatError('malformed', 'has a number that never ends');
}
