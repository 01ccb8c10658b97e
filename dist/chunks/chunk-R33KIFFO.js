import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/byte-source.ts
import { constants, inflateRawSync } from "node:zlib";
var HEADER_BUDGET = 64 * 1024 * 1024;
var INFLATED_LIMIT = 64 * 1024 * 1024;
var FileSource = class {
  size;
  path;
  #release;
  #allowance;
  #spent = 0;
  constructor(release, path, size, allowance = HEADER_BUDGET) {
    this.#release = release;
    this.path = path;
    this.size = size;
    this.#allowance = allowance;
  }
  /** Bytes read so far. */
  get spent() {
    return this.#spent;
  }
  async read(start, length) {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError("truncated", `is cut short: it ends at byte ${this.size}`);
    }
    if (length > this.#allowance) {
      throw new FormatError("oversized", "has a header that is too long to read");
    }
    this.#allowance -= length;
    this.#spent += length;
    const bytes = length === 0 ? new Uint8Array(0) : await this.#release.bytes(this.path, start, start + length);
    if (bytes?.length !== length) throw new FormatError("unreadable", "could not be read");
    return bytes;
  }
};
var MemorySource = class {
  #bytes;
  constructor(bytes) {
    this.#bytes = bytes;
  }
  get size() {
    return this.#bytes.length;
  }
  async read(start, length) {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError("truncated", `is cut short: it ends at byte ${this.size}`);
    }
    return this.#bytes.subarray(start, start + length);
  }
};
var PartSource = class {
  #source;
  #start;
  size;
  constructor(source, start, size) {
    this.#source = source;
    this.#start = start;
    this.size = size;
  }
  async read(start, length) {
    if (start < 0 || length < 0 || start + length > this.size) {
      throw new FormatError("truncated", `is cut short: it ends at byte ${this.size}`);
    }
    return this.#source.read(this.#start + start, length);
  }
};
async function openSource(release, path, allowance) {
  const size = await release.size(path);
  if (size === void 0) throw new FormatError("unreadable", "could not be read");
  if (size === 0) throw new FormatError("empty", "is an empty file");
  return new FileSource(release, path, size, allowance);
}
function inflated(bytes, limit) {
  try {
    const all = inflateRawSync(bytes, {
      maxOutputLength: INFLATED_LIMIT,
      finishFlush: constants.Z_SYNC_FLUSH
    });
    return all.subarray(0, limit);
  } catch {
    throw new FormatError("malformed", "holds compressed data that cannot be unpacked");
  }
}

export {
  MemorySource,
  PartSource,
  openSource,
  inflated
};
