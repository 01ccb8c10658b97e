import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/arrow.ts
var MESSAGE_LIMIT = 256;
var METADATA_LIMIT = 4 * 1024 * 1024;
var CONTINUATION = 4294967295;
var MAGIC = "ARROW1";
var SCHEMA = 1;
var RECORD_BATCH = 3;
var SCHEMA_AND_BATCHES = 4;
async function readArrow(source) {
  const start = utf8(await source.read(0, Math.min(6, source.size)));
  const file = start === MAGIC;
  if (file && utf8(await source.read(source.size - 6, 6)) !== MAGIC) {
    throw new FormatError("truncated", "is an Arrow file without its end");
  }
  let at = file ? 8 : 0;
  let rows = 0;
  let schemas = 0;
  for (let message = 0; message < MESSAGE_LIMIT; message += 1) {
    const next = await readMessage(source, at);
    if (!next) {
      if (schemas === 0) throw new FormatError("malformed", "is no Arrow data");
      return { format: "Arrow", count: rows, unit: "row" };
    }
    if (next.kind === SCHEMA) schemas += 1;
    else if (next.kind === RECORD_BATCH) rows += next.rows;
    if (schemas === 0) throw new FormatError("malformed", "is Arrow data without a schema");
    at = next.end;
  }
  return { format: "Arrow", count: Math.round(rows * source.size / at), unit: "row", estimated: true };
}
async function readMessage(source, at) {
  if (at === source.size) return void 0;
  const head = await source.read(at, Math.min(8, source.size - at));
  if (head.length < 8) throw new FormatError("truncated", "is Arrow data that is cut short");
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  if (view.getUint32(0, true) !== CONTINUATION) throw new FormatError("malformed", "is no Arrow data");
  const length = view.getUint32(4, true);
  if (length === 0) return void 0;
  if (length > METADATA_LIMIT) throw new FormatError("malformed", "has an Arrow message that is too long");
  const table = new FlatTable(await source.read(at + 8, length));
  const body = table.int64(3);
  const kind = table.uint8(1);
  if (kind < SCHEMA || kind > SCHEMA_AND_BATCHES)
    throw new FormatError("malformed", "has an unknown Arrow message");
  const end = at + 8 + length + body;
  if (!Number.isSafeInteger(end) || end > source.size) {
    throw new FormatError("truncated", "is Arrow data that is cut short");
  }
  const batch = kind === RECORD_BATCH ? table.table(2) : void 0;
  const rows = batch?.int64(0) ?? 0;
  const column = batch?.firstOfVector(1);
  if (column !== void 0 && column !== rows)
    throw new FormatError("malformed", "contradicts itself about its rows");
  return { kind, rows, end };
}
var FlatTable = class _FlatTable {
  #view;
  #at;
  constructor(bytes, view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at) {
    this.#view = view;
    this.#at = at ?? this.#u32(0);
  }
  uint8(field) {
    const at = this.#place(field);
    return at === void 0 ? 0 : this.#view.getUint8(this.#inside(at, 1));
  }
  /** @throws FormatError for what no length or count can be. */
  int64(field) {
    const at = this.#place(field);
    if (at === void 0) return 0;
    const value = Number(this.#view.getBigInt64(this.#inside(at, 8), true));
    if (!Number.isSafeInteger(value) || value < 0)
      throw new FormatError("malformed", "has an impossible Arrow length");
    return value;
  }
  table(field) {
    const at = this.#place(field);
    return at === void 0 ? void 0 : new _FlatTable(new Uint8Array(0), this.#view, at + this.#u32(at));
  }
  /** The first 64-bit number of a vector's first structure. */
  firstOfVector(field) {
    const at = this.#place(field);
    if (at === void 0) return void 0;
    const vector = at + this.#u32(at);
    if (this.#u32(vector) === 0) return void 0;
    return Number(this.#view.getBigInt64(this.#inside(vector + 4, 8), true));
  }
  #place(field) {
    const list = this.#at - this.#view.getInt32(this.#inside(this.#at, 4), true);
    const entry = 4 + field * 2;
    if (entry + 2 > this.#view.getUint16(this.#inside(list, 2), true)) return void 0;
    const offset = this.#view.getUint16(this.#inside(list + entry, 2), true);
    return offset === 0 ? void 0 : this.#at + offset;
  }
  #u32(at) {
    return this.#view.getUint32(this.#inside(at, 4), true);
  }
  #inside(at, length) {
    if (at < 0 || at + length > this.#view.byteLength)
      throw new FormatError("malformed", "has a broken Arrow message");
    return at;
  }
};
export {
  readArrow
};
