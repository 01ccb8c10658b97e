import {
  TensorTally
} from "./chunk-NVLRW6IK.js";
import {
  Cursor,
  asNumber,
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/json-entries.ts
var ENTRY_LIMIT = 16 * 1024 * 1024;
var QUOTE = 34;
var BACKSLASH = 92;
var COMMA = 44;
var OPEN = 123;
var CLOSE = 125;
var OPEN_LIST = 91;
var CLOSE_LIST = 93;
var JsonEntries = class {
  #onEntry;
  #pending = [];
  #pendingLength = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #entries = 0;
  #state = "before";
  constructor(onEntry) {
    this.#onEntry = onEntry;
  }
  /** @throws FormatError */
  push(bytes) {
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (this.#state !== "inside") {
        if (this.#state === "before" && byte === OPEN) {
          this.#state = "inside";
          start = at + 1;
        } else if (!isSpace(byte)) throw notAnObject();
      } else if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === OPEN_LIST) this.#depth += 1;
      else if (byte === COMMA && this.#depth === 0) {
        this.#entry(bytes.subarray(start, at), false);
        start = at + 1;
      } else if (byte === CLOSE_LIST || byte === CLOSE) {
        if (this.#depth > 0) this.#depth -= 1;
        else if (byte === CLOSE) {
          this.#entry(bytes.subarray(start, at), true);
          this.#state = "after";
        } else throw notAnObject();
      }
    }
    if (this.#state === "inside") this.#keep(bytes.subarray(start));
  }
  /** @throws FormatError when the object is not closed. */
  finish() {
    if (this.#state !== "after") throw notAnObject();
  }
  #keep(bytes) {
    this.#pendingLength += bytes.length;
    if (this.#pendingLength > ENTRY_LIMIT)
      throw new FormatError("oversized", "has a header entry that is too long");
    if (bytes.length) this.#pending.push(Uint8Array.from(bytes));
  }
  #entry(bytes, last) {
    this.#keep(bytes);
    const text = utf8(Buffer.concat(this.#pending));
    this.#pending = [];
    this.#pendingLength = 0;
    if (last && this.#entries === 0 && text.trim() === "") return;
    this.#entries += 1;
    let entry;
    try {
      entry = JSON.parse(`{${text}}`);
    } catch {
      throw notAnObject();
    }
    const keys = Object.keys(entry);
    if (keys.length !== 1) throw notAnObject();
    this.#onEntry(keys[0], entry[keys[0]]);
  }
};
function isSpace(byte) {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function notAnObject() {
  return new FormatError("malformed", "has a header that is no JSON object");
}

// src/formats/safetensors.ts
var SAFETENSORS_HEADER_LIMIT = 1e8;
var COUNT_LIMIT = 1e6;
var BITS = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64
};
async function readSafetensors(source, budget = Number.POSITIVE_INFINITY) {
  const length = await safetensorsHeaderLength(source);
  const dataLength = source.size - 8 - length;
  const tally = new TensorTally();
  let metadata = {};
  const names = /* @__PURE__ */ new Set();
  const ranges = [];
  const starts = [];
  const entries = new JsonEntries((key, value) => {
    if (names.has(key)) throw new FormatError("malformed", `names ${printable(key)} twice`);
    names.add(key);
    if (key === "__metadata__") metadata = metadataOf(value);
    else {
      if (ranges.length >= COUNT_LIMIT) throw new FormatError("oversized", "names too many tensors");
      const range = addTensor(tally, key, value);
      ranges.push(range);
      starts.push(8 + length + range[0]);
    }
  });
  const cursor = new Cursor(source, 8, 8 + length);
  while (cursor.left > 0) {
    if (cursor.position > budget) return tally.header("safetensors", metadata, { partial: true });
    await cursor.ensure(1);
    entries.push(cursor.bytes(cursor.ready));
  }
  entries.finish();
  checkRanges(ranges, dataLength);
  return tally.header("safetensors", metadata, { locate: async (index) => starts[index] });
}
async function safetensorsHeaderLength(source) {
  const start = await source.read(0, Math.min(8, source.size));
  if (start.length < 8) throw new FormatError("truncated", `is cut short: it ends at byte ${source.size}`);
  const length = asNumber(new DataView(start.buffer, start.byteOffset).getBigUint64(0, true));
  if (length > SAFETENSORS_HEADER_LIMIT) {
    throw new FormatError("malformed", "claims a header over the 100 MB that the format allows");
  }
  if (length < 2) throw new FormatError("malformed", "has no header");
  if (8 + length > source.size) {
    throw new FormatError(
      "truncated",
      `is cut short: its header ends at byte ${8 + length}, the file at ${source.size}`
    );
  }
  return length;
}
function addTensor(tally, name, value) {
  const wrong = (what) => new FormatError("malformed", `has a tensor ${printable(name)} ${what}`);
  if (typeof value !== "object" || value === null) throw wrong("without an entry");
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== "string") throw wrong("without a dtype");
  const bits = Object.hasOwn(BITS, dtype) ? BITS[dtype] : void 0;
  if (bits === void 0) throw new FormatError("unsupported", `has a tensor of type ${printable(dtype)}`);
  if (!isCounts(shape)) throw wrong("without a shape");
  if (!isCounts(offsets) || offsets.length !== 2) throw wrong("without a byte range");
  const [from, to] = offsets;
  const elements = tally.add(name, dtype, shape);
  if (from > to || (to - from) * 8 !== elements * bits)
    throw wrong("whose byte range does not fit its shape");
  return [from, to];
}
function checkRanges(ranges, dataLength) {
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let end = 0;
  for (const [from, to] of ranges) {
    if (from < end) throw new FormatError("malformed", "has tensors that overlap");
    if (from > end) throw new FormatError("malformed", "has a hole between its tensors");
    end = to;
  }
  if (end > dataLength) {
    throw new FormatError(
      "truncated",
      `is cut short: its tensors need ${end} bytes and ${dataLength} are there`
    );
  }
  if (end < dataLength) throw new FormatError("malformed", "holds bytes that no tensor owns");
}
function metadataOf(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FormatError("malformed", "has metadata that are no mapping");
  }
  return value;
}
function isCounts(value) {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
function printable(name) {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}\u2026` : name);
}

export {
  SAFETENSORS_HEADER_LIMIT,
  readSafetensors,
  safetensorsHeaderLength,
  printable
};
