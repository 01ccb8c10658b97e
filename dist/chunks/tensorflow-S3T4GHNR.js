import {
  BYTES,
  VARINT,
  nextField,
  skipField,
  varint
} from "./chunk-NBUTX5NU.js";
import {
  TensorTally
} from "./chunk-NVLRW6IK.js";
import {
  MemorySource
} from "./chunk-R33KIFFO.js";
import {
  Cursor,
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/sorted-table.ts
var TABLE_MAGIC = 0xdb4775248b80fb57n;
var FOOTER = 48;
var BLOCK_LIMIT = 64 * 1024 * 1024;
var KEY_LIMIT = 4096;
async function* tableEntries(source) {
  if (source.size < FOOTER) throw new FormatError("truncated", "is too short for a TensorFlow index");
  const footer = await source.read(source.size - FOOTER, FOOTER);
  if (new DataView(footer.buffer, footer.byteOffset, FOOTER).getBigUint64(FOOTER - 8, true) !== TABLE_MAGIC) {
    throw new FormatError("malformed", "is no TensorFlow index, or cut short");
  }
  const handles = new Cursor(new MemorySource(footer));
  await varint(handles);
  await varint(handles);
  const index = await readBlock(source, await varint(handles), await varint(handles));
  for await (const { value: handle } of entriesOf(index)) {
    const place = new Cursor(new MemorySource(handle));
    yield* entriesOf(await readBlock(source, await varint(place), await varint(place)));
  }
}
async function readBlock(source, offset, size) {
  if (size > BLOCK_LIMIT) throw new FormatError("oversized", "has a table block that is too long");
  const bytes = await source.read(offset, size + 1);
  if (bytes[size] !== 0) throw new FormatError("unsupported", "is compressed, which is not read here");
  return bytes.subarray(0, size);
}
async function* entriesOf(block) {
  if (block.length < 4) throw new FormatError("malformed", "has a table block without an end");
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  const end = block.length - 4 - 4 * view.getUint32(block.length - 4, true);
  if (end < 0) throw new FormatError("malformed", "has a table block without an end");
  const cursor = new Cursor(new MemorySource(block.subarray(0, end)));
  let key = new Uint8Array(0);
  while (cursor.left > 0) {
    const shared = await varint(cursor);
    const fresh = await varint(cursor);
    const length = await varint(cursor);
    if (shared > key.length || shared + fresh > KEY_LIMIT)
      throw new FormatError("malformed", "has a key that is none");
    await cursor.ensure(fresh + length);
    const next = new Uint8Array(shared + fresh);
    next.set(key.subarray(0, shared));
    next.set(cursor.bytes(fresh), shared);
    key = next;
    yield { key, value: cursor.bytes(length) };
  }
}

// src/formats/tensorflow.ts
var DATA_TYPES = {
  1: ["F32", 4],
  2: ["F64", 8],
  3: ["I32", 4],
  4: ["U8", 1],
  5: ["I16", 2],
  6: ["I8", 1],
  7: ["STRING", 0],
  8: ["C64", 8],
  9: ["I64", 8],
  10: ["BOOL", 1],
  14: ["BF16", 2],
  17: ["U16", 2],
  18: ["C128", 16],
  19: ["F16", 2],
  22: ["U32", 4],
  23: ["U64", 8],
  25: ["F8_E4M3", 1],
  24: ["F8_E5M2", 1]
};
async function readTensorFlowIndex(source) {
  const tally = new TensorTally();
  const needed = /* @__PURE__ */ new Map();
  let shardCount = 0;
  for await (const { key, value } of tableEntries(source)) {
    if (key.length === 0) shardCount = await readShardCount(value);
    else await readEntry(utf8(key), value, tally, needed);
  }
  if (shardCount < 1 || shardCount > 1e5) throw new FormatError("malformed", "names no data files");
  return { ...tally.header("TensorFlow", {}), shardCount, needed };
}
async function readShardCount(value) {
  const cursor = new Cursor(new MemorySource(value));
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) return field.value;
    skipField(cursor, field);
  }
  return 0;
}
async function readEntry(name, value, tally, needed) {
  const cursor = new Cursor(new MemorySource(value));
  let type = 0;
  let shape = [];
  let shard = 0;
  let offset = 0;
  let size = 0;
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 2 && field.wire === BYTES) shape = await readShape(cursor, field);
    else if (field.wire !== VARINT) skipField(cursor, field);
    else if (field.number === 1) type = field.value;
    else if (field.number === 3) shard = field.value;
    else if (field.number === 4) offset = field.value;
    else if (field.number === 5) size = field.value;
  }
  const known = DATA_TYPES[type];
  if (!known) throw new FormatError("unsupported", `has a tensor of type ${type}, which is not known here`);
  needed.set(shard, Math.max(needed.get(shard) ?? 0, offset + size));
  if (known[0] === "STRING") return;
  const elements = tally.add(name, known[0], shape);
  if (elements * known[1] !== size)
    throw new FormatError("malformed", "has a tensor whose bytes do not fit its shape");
}
async function readShape(cursor, shape) {
  const end = cursor.position + shape.value;
  const sizes = [];
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number !== 2 || field.wire !== BYTES) {
      skipField(cursor, field);
      continue;
    }
    const dimensionEnd = cursor.position + field.value;
    let size = 0;
    while (cursor.position < dimensionEnd) {
      const inner = await nextField(cursor);
      if (inner.number === 1 && inner.wire === VARINT) size = inner.value;
      else skipField(cursor, inner);
    }
    sizes.push(size);
  }
  return sizes;
}
export {
  readTensorFlowIndex
};
