import type { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';

/** What stands at the cursor: a container with so many values, an extension, a text, or something without parts. */
export type Head =
  | { kind: 'map' | 'array'; length: number }
  | { kind: 'extension'; length: number; type: number }
  | { kind: 'text' | 'bytes'; length: number }
  | { kind: 'number'; value: number }
  | { kind: 'other' };

/** msgpack's first bytes (spec.md, "Formats"). */
export async function readHead(cursor: Cursor): Promise<Head> {
  await cursor.ensure(Math.min(10, cursor.left) || 1);
  const byte = cursor.u8();
  if (byte < 0x80) return { kind: 'number', value: byte };
  if (byte < 0x90) return { kind: 'map', length: byte & 15 };
  if (byte < 0xa0) return { kind: 'array', length: byte & 15 };
  if (byte < 0xc0) return { kind: 'text', length: byte & 31 };
  if (byte >= 0xe0) return { kind: 'number', value: byte - 256 };
  switch (byte) {
    case 0xc0:
    case 0xc2:
    case 0xc3:
      return { kind: 'other' };
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return { kind: 'bytes', length: bigEndian(cursor, 2 ** (byte - 0xc4)) };
    case 0xc7:
    case 0xc8:
    case 0xc9: {
      const length = bigEndian(cursor, 2 ** (byte - 0xc7));
      return { kind: 'extension', length, type: cursor.u8() };
    }
    case 0xca:
    case 0xcb:
      cursor.skip(byte === 0xca ? 4 : 8);
      return { kind: 'other' };
    case 0xcc:
    case 0xcd:
    case 0xce:
    case 0xcf:
      return { kind: 'number', value: bigEndian(cursor, 2 ** (byte - 0xcc)) };
    case 0xd0:
    case 0xd1:
    case 0xd2:
    case 0xd3:
      cursor.skip(2 ** (byte - 0xd0));
      return { kind: 'other' };
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      return { kind: 'extension', length: 2 ** (byte - 0xd4), type: cursor.u8() };
    case 0xd9:
    case 0xda:
    case 0xdb:
      return { kind: 'text', length: bigEndian(cursor, 2 ** (byte - 0xd9)) };
    case 0xdc:
    case 0xdd:
      return { kind: 'array', length: bigEndian(cursor, byte === 0xdc ? 2 : 4) };
    case 0xde:
    case 0xdf:
      return { kind: 'map', length: bigEndian(cursor, byte === 0xde ? 2 : 4) };
    default:
      throw new FormatError('malformed', 'is no msgpack');
  }
}

function bigEndian(cursor: Cursor, bytes: number): number {
  let value = 0;
  for (let at = 0; at < bytes; at += 1) value = value * 256 + cursor.u8();
  return value;
}
