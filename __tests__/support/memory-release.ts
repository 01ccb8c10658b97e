import { decodeText } from '../../src/release/decode.ts';
import { byPath, Listing } from '../../src/release/listing.ts';
import type { Release, ReleaseFile } from '../../src/release/release.ts';

/** Bytes of a file, or what a sparse one holds: its length, and the parts that are not zero. */
export type MemoryFile = Uint8Array | string | { size: number; parts: { at: number; bytes: Uint8Array }[] };

type StoredFile = Exclude<MemoryFile, string>;

export interface MemoryRelease extends Release {
  /** Bytes that `bytes()` handed out so far. */
  readonly handedOut: () => number;
}

/** A release that lives in memory, for tests. */
export function memoryRelease(contents: Readonly<Record<string, MemoryFile>>): MemoryRelease {
  let handedOut = 0;
  const files = Object.fromEntries(
    Object.entries(contents).map(([path, file]) => [
      path,
      typeof file === 'string' ? Buffer.from(file) : file,
    ]),
  );
  const listed: ReleaseFile[] = Object.keys(files)
    .map((path) => ({ path, kind: 'file' as const }))
    .sort(byPath);
  const listing = new Listing(listed);
  const sizeOf = (file: StoredFile) => (file instanceof Uint8Array ? file.length : file.size);
  const read = (file: StoredFile, start: number, end: number): Uint8Array => {
    if (file instanceof Uint8Array) return file.subarray(start, end);
    const bytes = new Uint8Array(Math.max(0, Math.min(end, file.size) - start));
    for (const part of file.parts) {
      const from = Math.max(start, part.at);
      const to = Math.min(start + bytes.length, part.at + part.bytes.length);
      if (from < to) bytes.set(part.bytes.subarray(from - part.at, to - part.at), from - start);
    }
    return bytes;
  };
  return {
    target: { kind: 'directory', name: 'memory' },
    about: {},
    files: listed,
    gaps: [],
    handedOut: () => handedOut,
    has: (path) => listing.has(path),
    size: async (path) => (Object.hasOwn(files, path) ? sizeOf(files[path]!) : undefined),
    text: async (path) => {
      if (!Object.hasOwn(files, path)) return undefined;
      return decodeText(read(files[path]!, 0, sizeOf(files[path]!)));
    },
    bytes: async (path, start, end) => {
      if (!Object.hasOwn(files, path)) return undefined;
      const bytes = read(files[path]!, start, end);
      handedOut += bytes.length;
      return bytes;
    },
  };
}
