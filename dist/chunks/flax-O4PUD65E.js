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

// src/formats/msgpack.ts
async function readHead(cursor) {
  await cursor.ensure(Math.min(10, cursor.left) || 1);
  const byte = cursor.u8();
  if (byte < 128) return { kind: "number", value: byte };
  if (byte < 144) return { kind: "map", length: byte & 15 };
  if (byte < 160) return { kind: "array", length: byte & 15 };
  if (byte < 192) return { kind: "text", length: byte & 31 };
  if (byte >= 224) return { kind: "number", value: byte - 256 };
  switch (byte) {
    case 192:
    case 194:
    case 195:
      return { kind: "other" };
    case 196:
    case 197:
    case 198:
      return { kind: "bytes", length: bigEndian(cursor, 2 ** (byte - 196)) };
    case 199:
    case 200:
    case 201: {
      const length = bigEndian(cursor, 2 ** (byte - 199));
      return { kind: "extension", length, type: cursor.u8() };
    }
    case 202:
    case 203:
      cursor.skip(byte === 202 ? 4 : 8);
      return { kind: "other" };
    case 204:
    case 205:
    case 206:
    case 207:
      return { kind: "number", value: bigEndian(cursor, 2 ** (byte - 204)) };
    case 208:
    case 209:
    case 210:
    case 211:
      cursor.skip(2 ** (byte - 208));
      return { kind: "other" };
    case 212:
    case 213:
    case 214:
    case 215:
    case 216:
      return { kind: "extension", length: 2 ** (byte - 212), type: cursor.u8() };
    case 217:
    case 218:
    case 219:
      return { kind: "text", length: bigEndian(cursor, 2 ** (byte - 217)) };
    case 220:
    case 221:
      return { kind: "array", length: bigEndian(cursor, byte === 220 ? 2 : 4) };
    case 222:
    case 223:
      return { kind: "map", length: bigEndian(cursor, byte === 222 ? 2 : 4) };
    default:
      throw new FormatError("malformed", "is no msgpack");
  }
}
function bigEndian(cursor, bytes) {
  let value = 0;
  for (let at = 0; at < bytes; at += 1) value = value * 256 + cursor.u8();
  return value;
}

// src/formats/flax.ts
var ARRAY_EXTENSION = 1;
var DEPTH_LIMIT = 64;
var NODE_LIMIT = 2e6;
var NAME_LIMIT = 1024;
var DTYPES = {
  bfloat16: ["BF16", 2],
  float16: ["F16", 2],
  float32: ["F32", 4],
  float64: ["F64", 8],
  int8: ["I8", 1],
  int16: ["I16", 2],
  int32: ["I32", 4],
  int64: ["I64", 8],
  uint8: ["U8", 1],
  uint16: ["U16", 2],
  uint32: ["U32", 4],
  uint64: ["U64", 8],
  bool: ["BOOL", 1],
  complex64: ["C64", 8]
};
async function readFlax(source) {
  const cursor = new Cursor(source);
  const tally = new TensorTally();
  const open = [];
  let nodes = 0;
  do {
    nodes += 1;
    if (nodes > NODE_LIMIT) throw new FormatError("oversized", "has too many parts");
    const parent = open.at(-1);
    if (parent) {
      parent.left -= 1;
      parent.key = parent.map ? await readKey(cursor) : String(parent.index);
      parent.index += 1;
    }
    const head = await readHead(cursor);
    if (head.kind === "map" || head.kind === "array") {
      if (open.length >= DEPTH_LIMIT) throw new FormatError("malformed", "is nested too deep");
      open.push({ left: head.length, map: head.kind === "map", key: "", index: 0 });
    } else if (head.kind === "extension") {
      const end = cursor.position + head.length;
      if (head.type === ARRAY_EXTENSION) {
        const name = open.map((container) => container.key).join(".");
        await readArray(cursor, end, name.slice(0, NAME_LIMIT), tally);
      }
      cursor.skip(end - cursor.position);
    } else if (head.kind === "text" || head.kind === "bytes") cursor.skip(head.length);
    while (open.at(-1)?.left === 0) open.pop();
  } while (open.length > 0);
  if (cursor.left > 0) throw new FormatError("malformed", "goes on after its end");
  if (tally.count === 0) throw new FormatError("malformed", "holds no arrays");
  return tally.header("Flax", {});
}
async function readKey(cursor) {
  const head = await readHead(cursor);
  if (head.kind === "number") return String(head.value);
  if (head.kind !== "text" && head.kind !== "bytes")
    throw new FormatError("malformed", "has a key that is no text");
  if (head.length > NAME_LIMIT) throw new FormatError("malformed", "has a key that is too long");
  await cursor.ensure(head.length);
  return cursor.text(head.length);
}
async function readArray(cursor, end, name, tally) {
  const wrong = () => new FormatError("malformed", "has an array that contradicts itself");
  const outer = await readHead(cursor);
  if (outer.kind !== "array" || outer.length !== 3) throw wrong();
  const sizes = await readHead(cursor);
  if (sizes.kind !== "array" || sizes.length > 32) throw wrong();
  const shape = [];
  for (let at = 0; at < sizes.length; at += 1) {
    const size = await readHead(cursor);
    if (size.kind !== "number") throw wrong();
    shape.push(size.value);
  }
  const type = await readHead(cursor);
  if (type.kind !== "text" && type.kind !== "bytes" || type.length > 32) throw wrong();
  await cursor.ensure(type.length);
  const dtype = cursor.text(type.length);
  const data = await readHead(cursor);
  if (data.kind !== "bytes" && data.kind !== "text") throw wrong();
  const known = Object.hasOwn(DTYPES, dtype) ? DTYPES[dtype] : void 0;
  if (!known) throw new FormatError("unsupported", "has an array of a type that is not known here");
  const elements = tally.add(name, known[0], shape);
  if (elements * known[1] !== data.length) throw wrong();
  if (cursor.position + data.length !== end) throw wrong();
}
export {
  readFlax
};
