const PIECES = 1;

/** Fields of a SentencePiece ModelProto: pieces, the trainer's, the normalizers' and the test's; extensions from 200. */
const isField = (number: number) => (number >= 1 && number <= 5) || number >= 200;

/**
 * Tokens of a SentencePiece model (ModelProto: pieces are field 1); undefined when it is none. In one go over bytes
 * in memory: a vocabulary has 100,000 of them.
 */
export function sentencePieces(bytes: Uint8Array): number | undefined {
  let pieces = 0;
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let scale = 1; at < bytes.length && scale < 2 ** 56; scale *= 128) {
      const byte = bytes[at]!;
      at += 1;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
    return Number.NaN;
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    // Every field of the outermost message is a message.
    if (tag % 8 !== 2 || !isField(number)) return undefined;
    const length = varint();
    if (!(at + length <= bytes.length)) return undefined;
    at += length;
    if (number === PIECES) pieces += 1;
  }
  return pieces > 1 ? pieces : undefined;
}

/** Tokens of a tiktoken file: a token in base64 and its rank on each line; undefined when it is none. */
export function tiktokenRanks(text: string): number | undefined {
  const first = /^[A-Za-z0-9+/]+={0,2} \d+\r?\n/.exec(text);
  if (!first) return undefined;
  const lines = text.trimEnd().split('\n').length;
  return lines > 1 ? lines : undefined;
}
