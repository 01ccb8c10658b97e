import {
  GGML_TYPES,
  GGUF_VALUE,
  GGUF_VALUE_BYTES
} from "./chunk-2ZUDFYWL.js";
import {
  printable
} from "./chunk-J7DAUZU6.js";
import {
  TensorTally
} from "./chunk-NVLRW6IK.js";
import {
  Cursor
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/gguf-values.ts
var STRING_KEPT = 64 * 1024;
var ARRAY_KEPT = 64;
var KEPT_OF = { "tokenizer.ggml.tokens": 4608 };
var ARRAY_DEPTH_LIMIT = 4;
async function readString(cursor, limit, what) {
  await cursor.ensure(8);
  const length = cursor.u64();
  if (length > cursor.left) throw new FormatError("truncated", `is cut short: it ends at byte ${cursor.end}`);
  if (length > limit) throw new FormatError("malformed", `has a ${what} of ${length} bytes`);
  if (length > cursor.ready) await cursor.ensure(length);
  return cursor.text(length);
}
async function readCutString(cursor) {
  if (cursor.ready < 8) await cursor.ensure(8);
  const length = cursor.u64();
  if (length > cursor.left) throw new FormatError("truncated", `is cut short: it ends at byte ${cursor.end}`);
  const kept = Math.min(length, STRING_KEPT);
  if (kept > cursor.ready) await cursor.ensure(kept);
  const text = cursor.text(kept);
  cursor.skip(length - kept);
  return text;
}
async function readValue(cursor, type, key, metadata, budget) {
  if (type !== GGUF_VALUE.array) {
    set(metadata, key, await readScalar(cursor, type));
    return;
  }
  const most = Object.hasOwn(KEPT_OF, key) ? KEPT_OF[key] : ARRAY_KEPT;
  const { values, length } = await readArray(cursor, 1, budget, most);
  set(metadata, key, values);
  if (length > values.length) set(metadata, `${key}.length`, length);
}
function set(metadata, key, value) {
  Object.defineProperty(metadata, key, { value, enumerable: true, configurable: true, writable: true });
}
async function readScalar(cursor, type) {
  if (type === GGUF_VALUE.string) return readCutString(cursor);
  const bytes = GGUF_VALUE_BYTES[type];
  if (bytes === void 0) throw new FormatError("malformed", `has a value of unknown type ${type}`);
  if (cursor.ready < bytes) await cursor.ensure(bytes);
  switch (type) {
    case GGUF_VALUE.u8:
      return cursor.u8();
    case GGUF_VALUE.i8:
      return cursor.u8() << 24 >> 24;
    case GGUF_VALUE.u16:
      return cursor.u16();
    case GGUF_VALUE.i16:
      return cursor.u16() << 16 >> 16;
    case GGUF_VALUE.u32:
      return cursor.u32();
    case GGUF_VALUE.i32:
      return cursor.i32();
    case GGUF_VALUE.f32:
      return cursor.f32();
    case GGUF_VALUE.f64:
      return cursor.f64();
    case GGUF_VALUE.bool:
      return boolean(cursor.u8());
    default:
      return plainNumber(type === GGUF_VALUE.u64 ? BigInt.asUintN(64, cursor.i64()) : cursor.i64());
  }
}
function boolean(byte) {
  if (byte > 1) throw new FormatError("malformed", "has a truth value that is neither 0 nor 1");
  return byte === 1;
}
function plainNumber(value) {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}
async function readArray(cursor, depth, budget, most) {
  await cursor.ensure(12);
  const type = cursor.u32();
  const length = cursor.u64();
  const values = [];
  const bytes = GGUF_VALUE_BYTES[type];
  if (bytes !== void 0) {
    if (length * bytes > cursor.left)
      throw new FormatError("truncated", `is cut short: it ends at byte ${cursor.end}`);
    const kept = Math.min(length, most);
    for (let at = 0; at < kept; at += 1) values.push(await readScalar(cursor, type));
    cursor.skip((length - kept) * bytes);
    return { values, length };
  }
  if (type !== GGUF_VALUE.string && type !== GGUF_VALUE.array) {
    throw new FormatError("malformed", `has a list of unknown type ${type}`);
  }
  if (depth > ARRAY_DEPTH_LIMIT) throw new FormatError("malformed", "has lists nested too deep");
  if (length * 8 > cursor.left)
    throw new FormatError("truncated", `is cut short: it ends at byte ${cursor.end}`);
  for (let at = 0; at < length && cursor.position <= budget; at += 1) {
    if (type === GGUF_VALUE.array) {
      const inner = await readArray(cursor, depth + 1, budget, ARRAY_KEPT);
      if (values.length < ARRAY_KEPT) values.push(inner.values);
    } else if (values.length < most) values.push(await readCutString(cursor));
    else {
      if (cursor.ready < 8) await cursor.ensure(8);
      cursor.skip(cursor.u64());
    }
  }
  return { values, length };
}

// src/formats/gguf.ts
var KEY_LIMIT = 65535;
var NAME_LIMIT = 1024;
var SMALLEST_PAIR = 13;
var SMALLEST_TENSOR = 32;
var DIMENSIONS_LIMIT = 8;
var MAGIC = 1179993927;
async function readGguf(source, pairsBudget = Number.POSITIVE_INFINITY) {
  const cursor = new Cursor(source);
  await cursor.ensure(4);
  if (cursor.u32() !== MAGIC) throw new FormatError("malformed", "does not begin as a GGUF file");
  await cursor.ensure(4);
  const version = cursor.u32();
  checkVersion(version);
  await cursor.ensure(16);
  const tensorCount = cursor.u64();
  const pairCount = cursor.u64();
  if (tensorCount * SMALLEST_TENSOR > cursor.left || pairCount * SMALLEST_PAIR > cursor.left) {
    throw new FormatError("malformed", "claims more tensors or keys than its size can hold");
  }
  const metadata = { "GGUF.version": version };
  for (let pair = 0; pair < pairCount; pair += 1) {
    const key = await readString(cursor, KEY_LIMIT, "key");
    await cursor.ensure(4);
    await readValue(cursor, cursor.u32(), key, metadata, pairsBudget);
    if (cursor.position > pairsBudget) {
      return { format: "GGUF", tensors: [], tensorCount, metadata, partial: true };
    }
  }
  const tally = new TensorTally();
  const alignment = alignmentOf(metadata);
  const { offsets, needed } = await readTensorInfos(cursor, tensorCount, alignment, tally);
  const data = Math.ceil(cursor.position / alignment) * alignment;
  checkData(cursor, data, needed);
  const hint = hintOf(metadata, tensorCount);
  const locate = async (index) => offsets[index] === void 0 ? void 0 : data + offsets[index];
  return tally.header("GGUF", metadata, { locate, ...hint && { hint } });
}
function checkVersion(version) {
  if (version >= 2 && version <= 3) return;
  if (version !== 0 && (version & 65535) === 0) {
    throw new FormatError("unsupported", "is a big-endian GGUF file, which is not read here");
  }
  throw new FormatError("unsupported", `has GGUF version ${version}, which is not read here`);
}
async function readTensorInfos(cursor, count, alignment, tally) {
  const names = /* @__PURE__ */ new Set();
  const offsets = [];
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const name = await readString(cursor, NAME_LIMIT, "tensor name");
    if (names.has(name)) throw new FormatError("malformed", `names ${printable(name)} twice`);
    names.add(name);
    await cursor.ensure(4);
    const dimensions = cursor.u32();
    if (dimensions > DIMENSIONS_LIMIT)
      throw new FormatError("malformed", `has a tensor of ${dimensions} dimensions`);
    await cursor.ensure(dimensions * 8 + 12);
    const shape = [];
    for (let at = 0; at < dimensions; at += 1) shape.unshift(cursor.u64());
    const type = cursor.u32();
    const offset = cursor.u64();
    const known = GGML_TYPES[type];
    if (!known) throw new FormatError("unsupported", `has a tensor of type ${type}, which is not known here`);
    const [dtype, blockElements, blockBytes] = known;
    const elements = tally.add(name, dtype, shape);
    if (elements % blockElements !== 0) {
      throw new FormatError(
        "malformed",
        `has a tensor ${printable(name)} that its type cannot divide into blocks`
      );
    }
    if (offset !== Math.ceil(end / alignment) * alignment) {
      throw new FormatError("malformed", `has a tensor ${printable(name)} that is not where it belongs`);
    }
    offsets.push(offset);
    end = offset + elements / blockElements * blockBytes;
  }
  return { offsets, needed: end };
}
function alignmentOf(metadata) {
  const alignment = metadata["general.alignment"] ?? 32;
  const isPower = typeof alignment === "number" && alignment >= 1 && alignment <= 2 ** 20 && Number.isInteger(Math.log2(alignment));
  if (!isPower) throw new FormatError("malformed", "has an alignment that is no power of two");
  return alignment;
}
function checkData(cursor, start, needed) {
  if (needed === 0) return;
  if (start + needed > cursor.end) {
    throw new FormatError(
      "truncated",
      `is cut short: its tensors end at byte ${start + needed}, the file at ${cursor.end}`
    );
  }
}
function hintOf(metadata, tensorCount) {
  if (metadata["general.type"] === "adapter") return "adapter";
  if (metadata["general.type"] === "imatrix") return "data";
  if (tensorCount === 0 && "tokenizer.ggml.model" in metadata) return "tokenizer";
  return void 0;
}
export {
  readGguf
};
