import { decode, decodeText, noteUnread } from './decode.ts';
import { targetOfLink } from './link-target.ts';
import { Listing } from './listing.ts';
import { filesReadAnyway } from './read-ahead.ts';
import {
  type About,
  RANGE_LIMIT,
  type Release,
  type ReleaseFile,
  type Target,
  TEXT_LIMIT,
} from './release.ts';

export interface RemoteParts {
  target: Target;
  about: About;
  /** Sorted by path. */
  files: readonly ReleaseFile[];
  gaps: string[];
  /**
   * Bytes `start` to `end` of a file, fewer at its end; undefined when it cannot be had.
   *
   * @throws an Error with a sentence when the source itself fails: then the check cannot decide.
   */
  read(file: ReleaseFile, start: number, end: number): Promise<Uint8Array | undefined>;
}

const CONCURRENT_READS = 8;

/** A file up to this size is fetched once, whole: a request costs more than its bytes. */
const WHOLE_LIMIT = 256 * 1024;

/** A header is asked for as "8 bytes, then as many as they say": this much more spares most second requests. */
const READ_AHEAD = 4 * 1024;

const HELD_LIMIT = 64 * 1024 * 1024;

const LINK_HOPS = 8;

/** A release on another machine: reads are bounded, shared, and at most eight at a time. */
export class RemoteRelease implements Release {
  readonly target: Target;
  readonly about: About;
  readonly files: readonly ReleaseFile[];
  readonly gaps: string[];
  /** Why the source stopped answering, when it did: what was read until then proves nothing about the rest. */
  failure: Error | undefined;
  readonly #parts: RemoteParts;
  readonly #listing: Listing;
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #starts = new Map<string, Promise<Uint8Array | undefined>>();
  #held = 0;
  #running = 0;
  #ahead = false;
  readonly #waiting: (() => void)[] = [];

  constructor(parts: RemoteParts) {
    this.target = parts.target;
    this.about = parts.about;
    this.files = parts.files;
    this.gaps = parts.gaps;
    this.#parts = parts;
    this.#listing = new Listing(parts.files);
  }

  has(path: string): boolean {
    return this.#listing.has(path);
  }

  async size(path: string): Promise<number | undefined> {
    return (await this.#resolve(path))?.size;
  }

  text(path: string, limit = TEXT_LIMIT): Promise<string | undefined> {
    const key = `${limit}\0${path}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#readText(path, limit);
      this.#texts.set(key, text);
    }
    return text;
  }

  async bytes(path: string, start: number, end: number): Promise<Uint8Array | undefined> {
    const file = await this.#resolve(path);
    this.#readAhead();
    if (!file) return undefined;
    const stop = Math.min(end, start + RANGE_LIMIT, file.size ?? Number.POSITIVE_INFINITY);
    if (stop <= start) return new Uint8Array();
    const reach = file.size !== undefined && file.size <= WHOLE_LIMIT ? file.size : READ_AHEAD;
    if (stop > reach) return this.#guarded(file, () => this.#parts.read(file, start, stop));
    const begin = await this.#startOf(file, reach);
    return begin?.subarray(start, stop);
  }

  /** The first bytes of a file, fetched once as long as memory allows. */
  #startOf(file: ReleaseFile, length: number): Promise<Uint8Array | undefined> {
    const known = this.#starts.get(file.path);
    if (known) return known;
    const read = this.#guarded(file, () => this.#parts.read(file, 0, length));
    if (this.#held + length <= HELD_LIMIT) {
      this.#held += length;
      this.#starts.set(file.path, read);
    }
    return read;
  }

  #readAhead(): void {
    if (this.#ahead) return;
    this.#ahead = true;
    for (const file of filesReadAnyway(this.files)) void this.#startOf(file, file.size ?? 0);
  }

  async #readText(path: string, limit: number): Promise<string | undefined> {
    const bytes = await this.bytes(path, 0, limit);
    if (!bytes) return undefined;
    const decoded = decode(bytes, bytes.length >= limit);
    noteUnread(this.gaps, path, decoded, limit, await this.size(path));
    return decoded.text;
  }

  /** The file itself, symbolic links followed as long as they stay in the release. */
  async #resolve(path: string): Promise<ReleaseFile | undefined> {
    let file = this.#listing.get(path);
    for (let hops = 0; file?.kind === 'symlink' && hops < LINK_HOPS; hops++) {
      const link: ReleaseFile = file;
      const target = await this.#startOf(link, READ_AHEAD);
      const steps = target && targetOfLink(link.path, decodeText(target) ?? '');
      file = steps === undefined ? undefined : this.#listing.get(steps);
    }
    return file?.kind === 'symlink' || file?.kind === 'submodule' ? undefined : file;
  }

  /** Waits for a turn; a failure of the source is kept, and no further request is made. */
  async #guarded<T>(file: ReleaseFile, use: () => Promise<T | undefined>): Promise<T | undefined> {
    if (this.#running >= CONCURRENT_READS) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running++;
    try {
      if (this.failure) return undefined;
      const result = await use();
      if (result === undefined) this.gaps.push(`${file.path} could not be read.`);
      return result;
    } catch (error) {
      this.failure ??= error instanceof Error ? error : new Error(String(error));
      return undefined;
    } finally {
      this.#running--;
      this.#waiting.shift()?.();
    }
  }
}

/** Why a release could not be read to its end; undefined when it could. */
export function failureOf(release: Release): Error | undefined {
  return release instanceof RemoteRelease ? release.failure : undefined;
}
