import {
  PartSource,
  inflated
} from "./chunk-R33KIFFO.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/zip.ts
var ENTRY_LIMIT = 2e5;
var WINDOW = 64 * 1024;
var LOCAL_HEADER = 30;
var LOCAL_SIGNATURE = 67324752;
var STORED = 0;
var DEFLATED = 8;
async function readZip(source) {
  const { default: yauzl } = await import("./yauzl-B3AD6BJV.js");
  const failure = rejectable();
  class SourceReader extends yauzl.RandomAccessReader {
    #window = Buffer.alloc(0);
    #start = 0;
    read(buffer, offset, length, position, callback) {
      this.#bytes(position, length).then((bytes) => {
        bytes.copy(buffer, offset);
        callback(null);
      }).catch(failure.reject);
    }
    _readStreamForRange() {
      throw new FormatError("unsupported", "is an archive that is not read here");
    }
    async #bytes(position, length) {
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
  async function directory() {
    const zip = await yauzl.fromRandomAccessReaderPromise(new SourceReader(), source.size, {
      autoClose: false
    });
    if (zip.entryCount > ENTRY_LIMIT) throw new FormatError("oversized", "is an archive of too many files");
    const entries = [];
    for await (const entry of zip.eachEntry()) {
      if (entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize > source.size) {
        throw new FormatError("malformed", "lists a file that lies outside of it");
      }
      entries.push({
        name: entry.fileName,
        size: entry.uncompressedSize,
        read: (limit) => readEntry(source, entry, limit),
        open: async () => entry.compressionMethod === STORED ? new PartSource(source, await startOf(source, entry), entry.compressedSize) : void 0,
        begin: async () => entry.compressionMethod === STORED ? startOf(source, entry) : void 0
      });
    }
    return entries;
  }
  try {
    return await Promise.race([directory(), failure.promise]);
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError("malformed", "is no complete zip archive");
  }
}
async function startOf(source, entry) {
  const header = await source.read(entry.relativeOffsetOfLocalHeader, LOCAL_HEADER);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) {
    throw new FormatError("malformed", "lists a file that is not there");
  }
  return entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + view.getUint16(26, true) + view.getUint16(28, true);
}
async function readEntry(source, entry, limit) {
  const start = await startOf(source, entry);
  if (entry.compressionMethod === STORED) return source.read(start, Math.min(limit, entry.compressedSize));
  if (entry.compressionMethod !== DEFLATED) {
    throw new FormatError("unsupported", "is packed in a way that is not read here");
  }
  const packed = await source.read(start, Math.min(limit, entry.compressedSize));
  return inflated(packed, limit);
}
function rejectable() {
  let reject = () => void 0;
  const promise = new Promise((_resolve, refuse) => {
    reject = refuse;
  });
  promise.catch(() => void 0);
  return { promise, reject };
}

export {
  readZip
};
