import {
  BYTES,
  VARINT,
  nextField,
  skipField,
  textField,
  varint
} from "./chunk-NBUTX5NU.js";
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

// src/formats/onnx-tensor.ts
var DATA_TYPES = {
  1: ["F32", 32],
  2: ["U8", 8],
  3: ["I8", 8],
  4: ["U16", 16],
  5: ["I16", 16],
  6: ["I32", 32],
  7: ["I64", 64],
  8: ["STRING", 0],
  9: ["BOOL", 8],
  10: ["F16", 16],
  11: ["F64", 64],
  12: ["U32", 32],
  13: ["U64", 64],
  14: ["C64", 64],
  15: ["C128", 128],
  16: ["BF16", 16],
  17: ["F8_E4M3FN", 8],
  18: ["F8_E4M3FNUZ", 8],
  19: ["F8_E5M2", 8],
  20: ["F8_E5M2FNUZ", 8],
  21: ["U4", 4],
  22: ["I4", 4],
  23: ["F4_E2M1", 4]
};
var TEXT_KEPT = 4096;
async function readInitializer(cursor, initializer, tally, external) {
  const end = cursor.position + initializer.value;
  const shape = [];
  let dtype;
  let name = "";
  let raw;
  let elsewhere = false;
  const places = /* @__PURE__ */ new Map();
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) shape.push(field.value);
    else if (field.number === 1 && field.wire === BYTES) await readPackedDimensions(cursor, field, shape);
    else if (field.number === 2 && field.wire === VARINT) dtype = DATA_TYPES[field.value];
    else if (field.number === 8 && field.wire === BYTES) name = await textField(cursor, field, TEXT_KEPT);
    else if (field.number === 13 && field.wire === BYTES) {
      const pair = await readPair(cursor, field);
      places.set(pair.key, pair.value);
    } else if (field.number === 14 && field.wire === VARINT) elsewhere = field.value === 1;
    else {
      if (field.number === 9 && field.wire === BYTES) raw = field.value;
      skipField(cursor, field);
    }
    if (shape.length > 64) throw new FormatError("malformed", "has a tensor of too many dimensions");
  }
  checkEnd(cursor, end);
  if (!dtype) throw new FormatError("unsupported", "has a tensor of a type that is not known here");
  const elements = tally.add(name, dtype[0], shape);
  const bytes = Math.ceil(elements * dtype[1] / 8);
  if (elsewhere) {
    const location = places.get("location") ?? "";
    const from = Number(places.get("offset") ?? 0);
    const length = Number(places.get("length") ?? bytes);
    if (!(from >= 0 && length >= bytes))
      throw new FormatError("malformed", "has external data that do not fit their shape");
    external.set(location, Math.max(external.get(location) ?? 0, from + length));
  } else if (raw !== void 0 && raw !== bytes) {
    throw new FormatError("malformed", "has a tensor whose bytes do not fit its shape");
  } else if (raw === void 0 && dtype[1] > 0 && elements > initializer.value * 8) {
    throw new FormatError("malformed", "has a tensor without its bytes");
  }
}
async function readPackedDimensions(cursor, field, shape) {
  const end = cursor.position + field.value;
  while (cursor.position < end && shape.length <= 64) shape.push(await varint(cursor));
  checkEnd(cursor, end);
}
async function readPair(cursor, field) {
  const end = cursor.position + field.value;
  const pair = { key: "", value: "" };
  while (cursor.position < end) {
    const inner = await nextField(cursor);
    if (inner.wire === BYTES && inner.number === 1) pair.key = await textField(cursor, inner, TEXT_KEPT);
    else if (inner.wire === BYTES && inner.number === 2)
      pair.value = await textField(cursor, inner, TEXT_KEPT);
    else skipField(cursor, inner);
  }
  checkEnd(cursor, end);
  return pair;
}
function checkEnd(cursor, end) {
  if (cursor.position !== end) throw new FormatError("malformed", "has a part that runs over its own end");
}

// src/formats/onnx.ts
var PROPERTIES_KEPT = 256;
var COUNT_LIMIT = 1e6;
async function readOnnx(source) {
  const cursor = new Cursor(source);
  const metadata = {};
  const tally = new TensorTally();
  const external = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number > 60 || field.number === 7 && field.wire !== BYTES) throw notOnnx();
    seen.add(field.number);
    if (field.number === 7) await readGraph(cursor, field, tally, external, metadata);
    else if (field.number === 14 && field.wire === BYTES) await readProperty(cursor, field, metadata);
    else await readModelField(cursor, field, metadata);
  }
  if (!seen.has(1) || !seen.has(7)) throw notOnnx();
  if (!seen.has(8)) throw new FormatError("truncated", "is cut short: it names no operator set");
  return {
    ...tally.header("ONNX", metadata),
    external: [...external].map(([location, end]) => ({ location, end }))
  };
}
function notOnnx() {
  return new FormatError("malformed", "is no ONNX model");
}
var MODEL_TEXTS = {
  2: "producer_name",
  3: "producer_version",
  4: "domain",
  6: "doc_string"
};
async function readModelField(cursor, field, metadata) {
  const key = MODEL_TEXTS[field.number];
  if (key && field.wire === BYTES) metadata[key] = await textField(cursor, field, TEXT_KEPT);
  else if (field.wire === VARINT && field.number === 1) metadata.ir_version = field.value;
  else if (field.wire === VARINT && field.number === 5) metadata.model_version = field.value;
  else skipField(cursor, field);
}
async function readProperty(cursor, field, metadata) {
  const pair = await readPair(cursor, field);
  if (Object.keys(metadata).length >= PROPERTIES_KEPT) return;
  Object.defineProperty(metadata, pair.key, {
    value: pair.value,
    enumerable: true,
    configurable: true,
    writable: true
  });
}
async function readGraph(cursor, graph, tally, external, metadata) {
  const end = cursor.position + graph.value;
  let nodes = 0;
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number === 1) nodes += 1;
    if (field.wire === BYTES && field.number === 2)
      metadata.graph_name = await textField(cursor, field, TEXT_KEPT);
    else if (field.wire === BYTES && field.number === 5)
      await readInitializer(cursor, field, tally, external);
    else skipField(cursor, field);
    if (nodes + tally.count > COUNT_LIMIT) throw new FormatError("oversized", "has too many nodes");
  }
  checkEnd(cursor, end);
  metadata.nodes = nodes;
}
export {
  readOnnx
};
