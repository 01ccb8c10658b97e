import type { ByteSource } from './byte-source.ts';
import { FormatError } from './format-error.ts';

/** Steps double from the first to the second: most headers are small, some are megabytes. */
const FIRST_STEP = 8 * 1024;
const LARGEST_STEP = 256 * 1024;

/** No single value of any format needs more at once; longer ones are skipped or read in pieces. */
export const VALUE_LIMIT = 16 * 1024 * 1024;

/**
 * Reads a source from front to back through a small window. `await ensure(n)` brings the next n bytes in; the
 * synchronous readers then take them. Skipping moves on without reading.
 */
export class Cursor {
  readonly #source: ByteSource;
  readonly end: number;
  #window = new Uint8Array(0);
  #view = new DataView(this.#window.buffer);
  #windowStart = 0;
  #at: number;
  #step = FIRST_STEP;

  constructor(source: ByteSource, start = 0, end = source.size) {
    this.#source = source;
    this.#at = start;
    this.end = end;
    this.#windowStart = start;
  }

  get position(): number {
    return this.#at;
  }

  get left(): number {
    return this.end - this.#at;
  }

  /** How many bytes can be taken without waiting. */
  get ready(): number {
    return this.#windowStart + this.#window.length - this.#at;
  }

  /** @throws FormatError when fewer than `count` bytes are left. */
  async ensure(count: number): Promise<void> {
    if (count <= this.ready) return;
    if (count > this.left) throw new FormatError('truncated', `is cut short: it ends at byte ${this.end}`);
    if (count > VALUE_LIMIT) throw new FormatError('oversized', 'holds a value that is too long to read');
    const kept = Math.max(0, this.ready);
    const from = this.#at + kept;
    const length = Math.min(Math.max(count - kept, this.#step), this.end - from);
    this.#step = Math.min(this.#step * 2, LARGEST_STEP);
    const more = await this.#source.read(from, length);
    const window = new Uint8Array(kept + more.length);
    if (kept) window.set(this.#window.subarray(this.#window.length - kept));
    window.set(more, kept);
    this.#window = window;
    this.#view = new DataView(window.buffer, window.byteOffset, window.length);
    this.#windowStart = this.#at;
  }

  /** Moves on over `count` bytes that nobody needs. @throws FormatError when they are not there. */
  skip(count: number): void {
    if (!(count >= 0 && count <= this.left)) {
      throw new FormatError('truncated', `is cut short: it ends at byte ${this.end}`);
    }
    this.#at += count;
  }

  /** Puts the cursor where it was told to be, inside the source. */
  seek(position: number): void {
    if (!(position >= 0 && position <= this.end)) throw new FormatError('malformed', 'points outside itself');
    if (position < this.#windowStart) {
      this.#window = new Uint8Array(0);
      this.#windowStart = position;
    }
    this.#at = position;
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  i32(): number {
    return this.#view.getInt32(this.#take(4), true);
  }

  /** @throws FormatError over 2^53: no count, length or offset is that large. */
  u64(): number {
    return asNumber(this.#view.getBigUint64(this.#take(8), true));
  }

  i64(): bigint {
    return this.#view.getBigInt64(this.#take(8), true);
  }

  f32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  f64(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  bytes(count: number): Uint8Array {
    const start = this.#take(count);
    return this.#window.subarray(start, start + count);
  }

  text(count: number): string {
    return utf8(this.bytes(count));
  }

  /** The offset in the window of the next `count` bytes, which `ensure` has brought in. */
  #take(count: number): number {
    if (count > this.ready) throw new FormatError('truncated', `is cut short: it ends at byte ${this.end}`);
    const start = this.#at - this.#windowStart;
    this.#at += count;
    return start;
  }
}

export function asNumber(value: bigint): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < 0n) {
    throw new FormatError('malformed', 'holds a length or count that no file can have');
  }
  return Number(value);
}

/** Invalid sequences become U+FFFD: names are shown, never trusted. */
export function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}
