/** A NUL byte this early means that a file is no text; Git looks as far. */
const SNIFFED = 8 * 1024;

const UTF8 = new TextDecoder('utf-8');

/** Bytes of a text file as a string; undefined for binary content. Invalid UTF-8 becomes U+FFFD, nothing is lost. */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, SNIFFED).includes(0)) return undefined;
  return UTF8.decode(bytes);
}
