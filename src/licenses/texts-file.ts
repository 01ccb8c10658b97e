import { readFileSync } from 'node:fs';

/**
 * The known texts as scripts/generate/licenses.mjs writes them: arrays of numbers, used as they stand in the file. A
 * start that needs them reads one file, and parses, decodes and fills nothing.
 */
export interface Texts {
  /** Version of spdx-license-list, as UTF-8. */
  version: Uint8Array;
  /** UTF-16 of all words, one after the other; the first has the id 1. Other spellings follow. */
  characters: Uint16Array;
  /** Offset in `characters` of each word by id, and of the end of the last. */
  starts: Uint32Array;
  /** Hash table of the words: the id of the word in each slot, 0 in a free one. */
  slots: Uint16Array;
  /** Of each other spelling: the id of the word that it stands for. */
  spellings: Uint16Array;
  /** A line a template, as UTF-8: its role, then approval, id and name of each license that has its text. */
  index: Uint8Array;
  /** Of each template: number of words, of pieces, of optional ranges, of anchors; then start and length of each range. */
  details: Uint16Array;
  detailStarts: Uint32Array;
  /** Runs of words, and repetitions of earlier templates. */
  pieces: Uint16Array;
  pieceStarts: Uint32Array;
  /** Of each template: its anchors that are not in optional ranges, at least one. */
  requiredAnchors: Uint16Array;
  /** Anchors by the lowest bits of their hash: where the ones of each bucket start. */
  buckets: Uint16Array;
  hashes: Uint32Array;
  owners: Uint16Array;
  places: Uint16Array;
}

/** Name, bytes of a number, in the order of the file: those with the widest numbers first, so that all are aligned. */
const SECTIONS = [
  ['starts', 4],
  ['detailStarts', 4],
  ['pieceStarts', 4],
  ['hashes', 4],
  ['characters', 2],
  ['slots', 2],
  ['spellings', 2],
  ['details', 2],
  ['pieces', 2],
  ['requiredAnchors', 2],
  ['buckets', 2],
  ['owners', 2],
  ['places', 2],
  ['version', 1],
  ['index', 1],
] as const satisfies readonly (readonly [keyof Texts, 1 | 2 | 4])[];

/** Numbers are written lowest byte first, as every machine that Node runs on has them. */
export function encodeTexts(texts: { [Name in keyof Texts]: ArrayLike<number> }): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number, width: number) => {
    if (value >= 2 ** (8 * width)) throw new RangeError(`${value} does not fit into ${width} bytes`);
    for (let byte = 0; byte < width; byte += 1) bytes.push(Math.floor(value / 2 ** (8 * byte)) & 255);
  };
  for (const [name] of SECTIONS) put(texts[name].length, 4);
  for (const [name, width] of SECTIONS)
    for (let at = 0; at < texts[name].length; at += 1) put(texts[name][at]!, width);
  return Uint8Array.from(bytes);
}

export function readTexts(file: URL = new URL('./generated/spdx-texts.bin', import.meta.url)): Texts {
  const { buffer, byteOffset } = aligned(readFileSync(file));
  const lengths = new Uint32Array(buffer, byteOffset, SECTIONS.length);
  let at = byteOffset + lengths.byteLength;
  const texts: Partial<Record<keyof Texts, unknown>> = {};
  for (const [index, [name, width]] of SECTIONS.entries()) {
    const length = lengths[index]!;
    const Numbers = width === 4 ? Uint32Array : width === 2 ? Uint16Array : Uint8Array;
    texts[name] = new Numbers(buffer, at, length);
    at += length * width;
  }
  return texts as unknown as Texts;
}

function aligned(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
