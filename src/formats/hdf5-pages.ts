import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';

/** Headers lie all over the file, many of them near each other. */
const PAGE = 4 * 1024;
/** Under two megabytes of them: some hundred groups, however large their arrays are. */
const PAGE_LIMIT = 448;

/** Thrown where the headers cost more than they may: which tensors there are is then not known, and no fault. */
export class TooScattered extends Error {
  override readonly name = 'TooScattered';
}

/** Reads headers here and there in an HDF5 file, each page of it once. */
export class Hdf5Pages {
  readonly #source: ByteSource;
  /** Addresses count from the superblock, which a user block may stand before. */
  readonly #base: number;
  readonly offsetBytes: 4 | 8;
  readonly lengthBytes: 4 | 8;
  readonly #pages = new Map<number, Uint8Array>();

  constructor(source: ByteSource, base: number, offsetBytes: 4 | 8, lengthBytes: 4 | 8) {
    this.#source = source;
    this.#base = base;
    this.offsetBytes = offsetBytes;
    this.lengthBytes = lengthBytes;
  }

  get size(): number {
    return this.#source.size - this.#base;
  }

  /** @throws FormatError where the file ends before, TooScattered over the limit. */
  async read(address: number, length: number): Promise<Uint8Array> {
    if (address < 0 || address + length > this.size) {
      throw new FormatError('malformed', 'has a header that lies outside of it');
    }
    const bytes = new Uint8Array(length);
    const from = this.#base + address;
    for (let filled = 0; filled < length; ) {
      const at = from + filled;
      const page = await this.#page(Math.floor(at / PAGE));
      const part = page.subarray(at % PAGE, (at % PAGE) + length - filled);
      bytes.set(part, filled);
      filled += part.length;
    }
    return bytes;
  }

  /** A cursor over `length` bytes, all of them ready to be taken. */
  async cursor(address: number, length: number): Promise<Cursor> {
    return cursorOver(await this.read(address, length));
  }

  /** A file offset; undefined for the address that stands for none. */
  address(cursor: Cursor): number | undefined {
    return sized(cursor, this.offsetBytes);
  }

  length(cursor: Cursor): number | undefined {
    return sized(cursor, this.lengthBytes);
  }

  async #page(number: number): Promise<Uint8Array> {
    const known = this.#pages.get(number);
    if (known) return known;
    if (this.#pages.size >= PAGE_LIMIT) throw new TooScattered();
    const start = number * PAGE;
    const page = await this.#source.read(start, Math.min(PAGE, this.#source.size - start));
    this.#pages.set(number, page);
    return page;
  }
}

export async function cursorOver(bytes: Uint8Array): Promise<Cursor> {
  const cursor = new Cursor(new MemorySource(bytes));
  await cursor.ensure(bytes.length);
  return cursor;
}

/** All bits set stand for "none" and for "unlimited". */
function sized(cursor: Cursor, bytes: 4 | 8): number | undefined {
  if (bytes === 4) {
    const value = cursor.u32();
    return value === 0xffffffff ? undefined : value;
  }
  const value = cursor.i64();
  if (value === -1n) return undefined;
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new FormatError('malformed', 'holds a length or count that no file can have');
  }
  return Number(value);
}
