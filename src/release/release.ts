/**
 * A release as the rest of the project sees it: names, sizes, text and byte ranges. Every source (a folder, a GitHub
 * repository, a hub) gives this, and nothing else in the project opens a file or an address of a release.
 * All of its content is hostile: reads are bounded, links never leave the release, nothing is executed.
 */

export interface Target {
  kind: 'directory' | 'github' | 'hub';
  /** As the user gave it: a folder, `owner/repo`, `org/model`. */
  name: string;
  /** The full commit id, where one is known. */
  commit?: string;
}

export interface ReleaseFile {
  /** Relative to the release, forward slashes. Release assets are listed as `asset:NAME`. */
  path: string;
  kind: 'file' | 'symlink' | 'submodule' | 'asset';
  /** In bytes, where listing gave it for free; `size()` asks for it otherwise. */
  size?: number;
}

/** What the host says about the release, beside its files. */
export interface About {
  owner?: string;
  name?: string;
  description?: string;
  topics?: readonly string[];
  pullRequest?: { number: number; title: string; body: string };
  release?: { tag: string; title: string; notes: string };
}

export interface Release {
  readonly target: Target;
  readonly about: About;
  /** Sorted by path (code unit order), so that every result has a stable order. */
  readonly files: readonly ReleaseFile[];
  /** What could not be listed or read, in words for the report. Grows while reading. */
  readonly gaps: readonly string[];
  /** True for a file of the listing, and for a folder that has one below it. */
  has(path: string): boolean;
  /** Bytes; undefined when the file is not there or cannot be measured. */
  size(path: string): Promise<number | undefined>;
  /**
   * The file as text: UTF-8 (a byte order mark dropped), UTF-16 with a mark, or an older encoding that its characters
   * tell. At most `limit` bytes are read (TEXT_LIMIT unless told); what lies beyond is left out and noted in `gaps`, as
   * is a file whose encoding nothing tells. Undefined when it is not there, not readable, or not text (a NUL byte in
   * its first 8 KiB). Cached.
   */
  text(path: string, limit?: number): Promise<string | undefined>;
  /**
   * Bytes `start` to `end` (exclusive), fewer at the end of the file. Undefined when the file cannot be read. Ranges
   * over RANGE_LIMIT bytes are cut to it.
   */
  bytes(path: string, start: number, end: number): Promise<Uint8Array | undefined>;
}

/** The target cannot be opened: for the person who named it, in one sentence with the fix. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/** A README of 5 MB is read whole; what is longer is no document that a person wrote. */
export const TEXT_LIMIT = 8 * 1024 * 1024;

/** Headers are megabytes at most (safetensors allows 100 MB; the largest real ones are near 10). */
export const RANGE_LIMIT = 128 * 1024 * 1024;

/** Turns a computation over a release into one that runs once a release, whoever asks. */
export function once<T>(compute: (release: Release) => Promise<T>): (release: Release) => Promise<T> {
  const results = new WeakMap<Release, Promise<T>>();
  return (release) => {
    const known = results.get(release);
    if (known) return known;
    const result = compute(release);
    results.set(release, result);
    return result;
  };
}
