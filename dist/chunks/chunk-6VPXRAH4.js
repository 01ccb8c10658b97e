import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/cursor.ts
var FIRST_STEP = 8 * 1024;
var STEP_BEHIND_JUMP = 1024;
var LARGEST_STEP = 512 * 1024;
var VALUE_LIMIT = 16 * 1024 * 1024;
var Cursor = class {
  #source;
  end;
  #window = new Uint8Array(0);
  #view = new DataView(this.#window.buffer);
  #windowStart = 0;
  #at;
  #step = FIRST_STEP;
  constructor(source, start = 0, end = source.size) {
    this.#source = source;
    this.#at = start;
    this.end = end;
    this.#windowStart = start;
  }
  get position() {
    return this.#at;
  }
  get left() {
    return this.end - this.#at;
  }
  /** How many bytes can be taken without waiting. */
  get ready() {
    return this.#windowStart + this.#window.length - this.#at;
  }
  /** @throws FormatError when fewer than `count` bytes are left. */
  async ensure(count) {
    if (count <= this.ready) return;
    if (count > this.left) throw new FormatError("truncated", `is cut short: it ends at byte ${this.end}`);
    if (count > VALUE_LIMIT) throw new FormatError("oversized", "holds a value that is too long to read");
    const kept = Math.max(0, this.ready);
    const from = this.#at + kept;
    const length = Math.min(Math.max(count - kept, this.#step), this.end - from);
    this.#step = Math.min(this.#step * 2, LARGEST_STEP);
    const more = await this.#source.read(from, length);
    const window = new Uint8Array(kept + more.length);
    if (kept) window.set(this.#window.subarray(this.#window.length - kept));
    window.set(more, kept);
    this.#window = window;
    this.#view = new DataView(window.buffer, window.byteOffset, window.length);
    this.#windowStart = this.#at;
  }
  /** Moves on over `count` bytes that nobody needs. @throws FormatError when they are not there. */
  skip(count) {
    if (!(count >= 0 && count <= this.left)) {
      throw new FormatError("truncated", `is cut short: it ends at byte ${this.end}`);
    }
    if (count - this.ready > FIRST_STEP) this.#step = STEP_BEHIND_JUMP;
    this.#at += count;
  }
  u8() {
    return this.#view.getUint8(this.#take(1));
  }
  u16() {
    return this.#view.getUint16(this.#take(2), true);
  }
  u32() {
    return this.#view.getUint32(this.#take(4), true);
  }
  i32() {
    return this.#view.getInt32(this.#take(4), true);
  }
  /** @throws FormatError over 2^53: no count, length or offset is that large. */
  u64() {
    return asNumber(this.#view.getBigUint64(this.#take(8), true));
  }
  i64() {
    return this.#view.getBigInt64(this.#take(8), true);
  }
  f32() {
    return this.#view.getFloat32(this.#take(4), true);
  }
  f64() {
    return this.#view.getFloat64(this.#take(8), true);
  }
  bytes(count) {
    const start = this.#take(count);
    return this.#window.subarray(start, start + count);
  }
  text(count) {
    return utf8(this.bytes(count));
  }
  /** The offset in the window of the next `count` bytes, which `ensure` has brought in. */
  #take(count) {
    if (count > this.ready) throw new FormatError("truncated", `is cut short: it ends at byte ${this.end}`);
    const start = this.#at - this.#windowStart;
    this.#at += count;
    return start;
  }
};
function asNumber(value) {
  if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < 0n) {
    throw new FormatError("malformed", "holds a length or count that no file can have");
  }
  return Number(value);
}
function utf8(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

export {
  Cursor,
  asNumber,
  utf8
};
