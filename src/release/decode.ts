import { legacyEncodingOf } from './legacy-encodings.ts';

/** A NUL byte this early means that a file is no text; Git looks as far. */
const SNIFFED = 8 * 1024;

/** A file as text, or why it is none: binary content, or an encoding that nothing tells. */
export type Decoded =
  | { encoding: string; text: string }
  | { encoding: 'binary' | 'unknown'; text: undefined };

/**
 * Bytes of a text file as a string, a byte order mark dropped: UTF-16 with a mark, UTF-8, or an older encoding that
 * makes the bytes a plausible text of its language. Where a few bytes of UTF-8 are damaged they become U+FFFD.
 *
 * @param isCut whether the bytes are the beginning of a file, and may end within a character.
 */
export function decode(bytes: Uint8Array, isCut = false): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes, isCut);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes, isCut);
  if (bytes.subarray(0, SNIFFED).includes(0)) return { encoding: 'binary', text: undefined };
  try {
    return {
      encoding: 'utf-8',
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut }),
    };
  } catch {
    return decodeOther(bytes, isCut);
  }
}

/** Text that is not UTF-8 throughout. */
function decodeOther(bytes: Uint8Array, isCut: boolean): Decoded {
  const utf8 = decodedAs('utf-8', bytes, isCut);
  const damaged = utf8.text.match(/\ufffd/g)?.length ?? 0;
  const intact = utf8.text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  // Two bytes of another encoding are a character of UTF-8 by accident, never most of them.
  if (intact > damaged * 4 || hasMark(bytes)) return utf8;
  const encoding = legacyEncodingOf(bytes);
  if (encoding) return decodedAs(encoding, bytes, isCut);
  return isMostlyAscii(utf8.text) ? utf8 : { encoding: 'unknown', text: undefined };
}

function decodedAs(encoding: string, bytes: Uint8Array, isCut: boolean): { encoding: string; text: string } {
  const decoder = new TextDecoder(encoding);
  // In one go, Node 20 takes windows-1252 for Latin-1.
  const text = decoder.decode(bytes, { stream: true });
  return { encoding, text: isCut ? text : text + decoder.decode() };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Code with a comment in whatever encoding is still code. */
function isMostlyAscii(text: string): boolean {
  return (text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0) >= text.length * 0.7;
}

/** Bytes of a text file as a string; undefined where they are no text that can be read. */
export function decodeText(bytes: Uint8Array, isCut = false): string | undefined {
  return decode(bytes, isCut).text;
}

/** Notes in `gaps` what of a file of `size` bytes was not read, of which up to `limit` were decoded. */
export function noteUnread(
  gaps: string[],
  path: string,
  { text, encoding }: Decoded,
  limit: number,
  size: number | undefined,
): void {
  if (encoding === 'unknown')
    gaps.push(`${path} was not read: it is neither UTF-8 nor text in an encoding that can be told.`);
  if (text !== undefined && size !== undefined && size > limit)
    gaps.push(`${path} was read to its first ${limit} bytes of ${size}.`);
}
