const BLOCK = 512;

/** Types of entries that are regular files: '0', and NUL in archives of old. */
const REGULAR = new Set([0x30, 0]);

/** A size that is larger than this is no size. */
const SANE_SIZE = 2 ** 40;

/**
 * The contents of the regular files in a tar stream, in order; those over `limit` bytes are passed over. Names do not
 * matter here, so that the several ways to write long ones do not either.
 *
 * @throws an Error where the stream is no tar archive; a stream that ends early ends the files.
 */
export async function* tarFiles(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const source = new ByteSource(stream);
  for (;;) {
    const header = await source.take(BLOCK);
    // Two blocks of zeros end an archive; the first is enough.
    if (!header || header[0] === 0) return;
    const size = sizeOf(header);
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (REGULAR.has(header[156]!) && size <= limit) {
      const bytes = await source.take(size);
      if (!bytes) return;
      yield bytes;
      if (!(await source.skip(padding))) return;
    } else if (!(await source.skip(size + padding))) return;
  }
}

/** Octal text; GNU tar writes sizes from 8 GiB on in binary, with the top bit set. */
function sizeOf(header: Uint8Array): number {
  const field = header.subarray(124, 136);
  if (String.fromCharCode(...header.subarray(257, 262)) !== 'ustar') throw new Error('no tar archive');
  let size = 0;
  if (field[0]! & 0x80) for (const byte of field.subarray(4)) size = size * 256 + byte;
  else
    size = Number.parseInt(
      String.fromCharCode(...field)
        .replace(/\0.*/s, '')
        .trim() || '0',
      8,
    );
  if (!Number.isSafeInteger(size) || size < 0 || size > SANE_SIZE) throw new Error('a damaged tar archive');
  return size;
}

class ByteSource {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** Exactly `length` bytes of their own; undefined when the stream ends before. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (!this.#chunk.length && !(await this.#more())) return undefined;
      const part = this.#chunk.subarray(0, length - filled);
      bytes.set(part, filled);
      filled += part.length;
      this.#chunk = this.#chunk.subarray(part.length);
    }
    return bytes;
  }

  async skip(length: number): Promise<boolean> {
    let left = length;
    while (left > 0) {
      if (!this.#chunk.length && !(await this.#more())) return false;
      const passed = Math.min(left, this.#chunk.length);
      this.#chunk = this.#chunk.subarray(passed);
      left -= passed;
    }
    return true;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    this.#chunk = value;
    return true;
  }
}
