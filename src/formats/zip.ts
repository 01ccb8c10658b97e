import type { Readable } from 'node:stream';
import type { Entry } from 'yauzl';
import { type ByteSource, inflated, PartSource } from './byte-source.ts';
import { FormatError } from './format-error.ts';

export interface ZipEntry {
  name: string;
  /** Unpacked, as the directory says. */
  size: number;
  /** The entry's first bytes, at most `limit`. @throws FormatError */
  read(limit: number): Promise<Uint8Array>;
  /** The entry as a source of its own; undefined where it is packed, so that nothing in it can be jumped to. @throws FormatError */
  open(): Promise<ByteSource | undefined>;
  /** Where in the archive its bytes begin; undefined when they are packed. @throws FormatError */
  begin(): Promise<number | undefined>;
}

/** A checkpoint has an entry a tensor: some thousands. */
const ENTRY_LIMIT = 200_000;

/** Directory entries are some 60 bytes each, and asked for one by one. */
const WINDOW = 64 * 1024;

const LOCAL_HEADER = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** The directory of a zip archive; nothing is unpacked until an entry is read. @throws FormatError */
export async function readZip(source: ByteSource): Promise<ZipEntry[]> {
  const { default: yauzl } = await import('yauzl');
  const failure = rejectable();

  /** What yauzl throws inside a callback on hostile bytes must end as an answer, not as an unhandled rejection. */
  class SourceReader extends yauzl.RandomAccessReader {
    #window = Buffer.alloc(0);
    #start = 0;

    override read(
      buffer: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null) => void,
    ): void {
      this.#bytes(position, length)
        .then((bytes) => {
          bytes.copy(buffer, offset);
          callback(null);
        })
        .catch(failure.reject);
    }

    override _readStreamForRange(): Readable {
      throw new FormatError('unsupported', 'is an archive that is not read here');
    }

    async #bytes(position: number, length: number): Promise<Buffer> {
      const at = position - this.#start;
      if (at < 0 || at + length > this.#window.length) {
        const wanted = Math.max(length, Math.min(WINDOW, source.size - position));
        this.#window = Buffer.from(await source.read(position, wanted));
        this.#start = position;
        return this.#window.subarray(0, length);
      }
      return this.#window.subarray(at, at + length);
    }
  }

  async function directory(): Promise<ZipEntry[]> {
    const zip = await yauzl.fromRandomAccessReaderPromise(new SourceReader(), source.size, {
      autoClose: false,
    });
    if (zip.entryCount > ENTRY_LIMIT) throw new FormatError('oversized', 'is an archive of too many files');
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize > source.size) {
        throw new FormatError('malformed', 'lists a file that lies outside of it');
      }
      entries.push({
        name: entry.fileName,
        size: entry.uncompressedSize,
        read: (limit) => readEntry(source, entry, limit),
        open: async () =>
          entry.compressionMethod === STORED
            ? new PartSource(source, await startOf(source, entry), entry.compressedSize)
            : undefined,
        begin: async () => (entry.compressionMethod === STORED ? startOf(source, entry) : undefined),
      });
    }
    return entries;
  }

  try {
    return await Promise.race([directory(), failure.promise]);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('malformed', 'is no complete zip archive');
  }
}

/** Where the entry's own bytes begin, behind a header that may be longer than the directory's. */
async function startOf(source: ByteSource, entry: Entry): Promise<number> {
  const header = await source.read(entry.relativeOffsetOfLocalHeader, LOCAL_HEADER);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new FormatError('malformed', 'lists a file that is not there');
  }
  return (
    entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true)
  );
}

async function readEntry(source: ByteSource, entry: Entry, limit: number): Promise<Uint8Array> {
  const start = await startOf(source, entry);
  if (entry.compressionMethod === STORED) return source.read(start, Math.min(limit, entry.compressedSize));
  if (entry.compressionMethod !== DEFLATED) {
    throw new FormatError('unsupported', 'is packed in a way that is not read here');
  }
  const packed = await source.read(start, Math.min(limit, entry.compressedSize));
  return inflated(packed, limit);
}

/** A promise that only ever fails, and does no harm when nobody waits for it. */
function rejectable(): { promise: Promise<never>; reject: (error: unknown) => void } {
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse;
  });
  promise.catch(() => undefined);
  return { promise, reject };
}
