import { constants, inflateRawSync } from 'node:zlib';
import type { Release } from '../release/release.ts';
import { FormatError } from './format-error.ts';

/** Bytes that a format reader reads from: a file of the release, or an entry of an archive. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** Exactly `length` bytes. @throws FormatError when they are not there or the reader has spent its allowance. */
  read(start: number, length: number): Promise<Uint8Array>;
}

/** One header may cost this much, unless its reader is told otherwise: a vocabulary in a GGUF header is near 10 MB. */
const HEADER_BUDGET = 64 * 1024 * 1024;

/** What one compressed entry may grow to; a description of tensors is a few megabytes at most. */
const INFLATED_LIMIT = 64 * 1024 * 1024;

/** A file of the release, with an allowance of bytes that a reader may spend on it. */
export class FileSource implements ByteSource {
  readonly size: number;
  readonly path: string;
  readonly #release: Release;
  #allowance: number;
  #spent = 0;

  constructor(release: Release, path: string, size: number, allowance = HEADER_BUDGET) {
    this.#release = release;
    this.path = path;
    this.size = size;
    this.#allowance = allowance;
  }

  /** Bytes read so far. */
  get spent(): number {
    return this.#spent;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError('truncated', `is cut short: it ends at byte ${this.size}`);
    }
    if (length > this.#allowance) {
      throw new FormatError('oversized', 'has a header that is too long to read');
    }
    this.#allowance -= length;
    this.#spent += length;
    const bytes =
      length === 0 ? new Uint8Array(0) : await this.#release.bytes(this.path, start, start + length);
    if (bytes?.length !== length) throw new FormatError('unreadable', 'could not be read');
    return bytes;
  }
}

export class MemorySource implements ByteSource {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get size(): number {
    return this.#bytes.length;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError('truncated', `is cut short: it ends at byte ${this.size}`);
    }
    return this.#bytes.subarray(start, start + length);
  }
}

/** A part of another source: a file in an archive that is stored as it is. */
export class PartSource implements ByteSource {
  readonly #source: ByteSource;
  readonly #start: number;
  readonly size: number;

  constructor(source: ByteSource, start: number, size: number) {
    this.#source = source;
    this.#start = start;
    this.size = size;
  }

  async read(start: number, length: number): Promise<Uint8Array> {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError('truncated', `is cut short: it ends at byte ${this.size}`);
    }
    return this.#source.read(this.#start + start, length);
  }
}

/** Opens a file of the release. @throws FormatError when it is empty or cannot be read. */
export async function openSource(release: Release, path: string, allowance?: number): Promise<FileSource> {
  const size = await release.size(path);
  if (size === undefined) throw new FormatError('unreadable', 'could not be read');
  if (size === 0) throw new FormatError('empty', 'is an empty file');
  return new FileSource(release, path, size, allowance);
}

/** The first bytes of a raw deflate stream, at most `limit`; the stream may be cut. @throws FormatError */
export function inflated(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    const all = inflateRawSync(bytes, {
      maxOutputLength: INFLATED_LIMIT,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return all.subarray(0, limit);
  } catch {
    throw new FormatError('malformed', 'holds compressed data that cannot be unpacked');
  }
}
