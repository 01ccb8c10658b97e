import { inflateSync } from 'node:zlib';
import { FormatError } from '../format-error.ts';
import { type Allowance, tooCostly } from './allowance.ts';
import { unpredicted } from './predictor.ts';
import type { Dictionary } from './values.ts';

/** Unpacks bytes by a filter's name. @throws FormatError for data that are broken, too large, or in another filter. */
export function unfiltered(
  bytes: Uint8Array,
  filter: string,
  parameters: Dictionary | undefined,
  allowance: Allowance,
): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return unpredicted(inflated(bytes, allowance), parameters);
    case 'ASCII85Decode':
    case 'A85':
      return charged(fromAscii85(bytes), allowance);
    case 'ASCIIHexDecode':
    case 'AHx':
      return charged(fromHex(bytes), allowance);
    default:
      throw new FormatError('unsupported', `has text that is packed in a way that is not read here`);
  }
}

function inflated(bytes: Uint8Array, allowance: Allowance): Uint8Array {
  try {
    // A stream that is cut is an error: what it says would be less than what the page shows.
    return charged(inflateSync(bytes, { maxOutputLength: allowance.room }), allowance);
  } catch (error) {
    if (error instanceof FormatError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw tooCostly();
    throw new FormatError('malformed', 'holds compressed data that cannot be unpacked');
  }
}

function charged(bytes: Uint8Array, allowance: Allowance): Uint8Array {
  allowance.unpacked(bytes.length);
  return bytes;
}

/** Five characters from "!" to "u" are four bytes, "z" is four zeros (ISO 32000-1, 7.4.3). */
function fromAscii85(bytes: Uint8Array): Uint8Array {
  const zeros = bytes.reduce((count, code) => count + (code === 0x7a ? 1 : 0), 0);
  const out = new Uint8Array(bytes.length + 3 * zeros + 4);
  let length = 0;
  let value = 0;
  let count = 0;
  const put = (digits: number) => {
    for (let index = 0; index < digits; index += 1) out[length + index] = (value / 256 ** (3 - index)) & 0xff;
    length += digits;
    value = 0;
    count = 0;
  };
  for (const code of bytes) {
    if (code === 0x7e) break;
    if (code === 0x7a && count === 0) put(4);
    if (code < 0x21 || code > 0x75) continue;
    value = value * 85 + code - 0x21;
    count += 1;
    if (count === 5) put(4);
  }
  if (count > 1) {
    const digits = count - 1;
    for (; count < 5; count += 1) value = value * 85 + 84;
    put(digits);
  }
  return out.subarray(0, length);
}

function fromHex(bytes: Uint8Array): Uint8Array {
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const hex = digits.replace(/>[\s\S]*$/, '').replace(/[^0-9a-f]/gi, '');
  return Buffer.from(hex.length % 2 ? `${hex}0` : hex, 'hex');
}
