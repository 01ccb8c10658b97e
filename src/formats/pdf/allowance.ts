import { FormatError } from '../format-error.ts';

/** What all streams of a file together may unpack to: fonts and pictures are never unpacked. */
const UNPACKED = 48 * 1024 * 1024;
/** Tokens, operations, entries of maps, letters: a page has some thousands of each. About a second of work. */
const STEPS = 3_000_000;
const OBJECTS = 100_000;

/**
 * What one file may cost, however it is built: forms that draw each other, maps of all characters in a thousand fonts,
 * a page that is listed ten thousand times.
 */
export class Allowance {
  #steps = STEPS;
  #unpacked = UNPACKED;
  #objects = OBJECTS;

  /** @throws FormatError when all is spent, here and below. */
  step(count = 1): void {
    this.#steps -= count;
    if (this.#steps < 0) throw tooCostly();
  }

  object(): void {
    this.#objects -= 1;
    if (this.#objects < 0) throw tooCostly();
  }

  unpacked(bytes: number): void {
    this.#unpacked -= bytes;
    if (this.#unpacked < 0) throw tooCostly();
  }

  /** How many more bytes may be unpacked; never 0, which zlib takes for no limit at all. */
  get room(): number {
    return Math.max(1, this.#unpacked);
  }
}

export function tooCostly(): FormatError {
  return new FormatError('oversized', 'is larger or more tangled than any license');
}
