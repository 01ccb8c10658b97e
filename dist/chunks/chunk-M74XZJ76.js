import {
  readTar
} from "./chunk-R3VEPTLL.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/simple-headers.ts
async function readTfLite(source) {
  const start = await source.read(0, Math.min(8, source.size));
  if (utf8(start.subarray(4, 8)) !== "TFL3")
    throw new FormatError("malformed", "is no TensorFlow Lite model");
  const root = new DataView(start.buffer, start.byteOffset).getUint32(0, true);
  if (root >= source.size) throw new FormatError("truncated", "is cut short before its root table");
  return { format: "TensorFlow Lite", tensors: [], metadata: {} };
}
var GGML_MAGICS = /* @__PURE__ */ new Set(["lmgg", "fmgg", "tjgg", "algg", "bjgg"]);
async function readGgml(source) {
  const magic = utf8(await source.read(0, Math.min(4, source.size)));
  if (!GGML_MAGICS.has(magic)) throw new FormatError("malformed", "is no GGML file");
  return { format: "GGML", tensors: [], metadata: {} };
}
function isGgml(start) {
  return GGML_MAGICS.has(utf8(start.subarray(0, 4)));
}
async function readNemo(source) {
  const start = await source.read(0, Math.min(2, source.size));
  if (start[0] === 31 && start[1] === 139) return { format: "NeMo", tensors: [], metadata: {} };
  const { entries } = await readTar(source, 200);
  if (!entries.some(({ name, size }) => size > 0 && /(?:model_weights|\.ckpt$|\.distcp$|\.pt$)/.test(name))) {
    throw new FormatError("malformed", "is a NeMo archive without weights");
  }
  return { format: "NeMo", tensors: [], metadata: {} };
}
async function readDistributedShard(source) {
  const start = await source.read(0, Math.min(4, source.size));
  if (start[0] !== 80 || start[1] !== 75)
    throw new FormatError("malformed", "is no shard of a checkpoint");
  return { format: "PyTorch distributed", tensors: [], metadata: {} };
}
function isCTranslate2(start) {
  if (start.length < 16 || start[0] > 20 || start[1] !== 0 || start[2] !== 0 || start[3] !== 0) return false;
  const length = start[4] + 256 * start[5];
  return length >= 5 && length <= 64 && /^[A-Z][A-Za-z]{3}/.test(utf8(start.subarray(6, 6 + length)));
}
async function readCTranslate2(source) {
  const start = await source.read(0, Math.min(64, source.size));
  if (!isCTranslate2(start)) throw new FormatError("malformed", "is no CTranslate2 model");
  return { format: "CTranslate2", tensors: [], metadata: { binary_version: start[0] } };
}
async function readOpenVino(_source) {
  return { format: "OpenVINO", tensors: [], metadata: {} };
}

export {
  readTfLite,
  readGgml,
  isGgml,
  readNemo,
  readDistributedShard,
  isCTranslate2,
  readCTranslate2,
  readOpenVino
};
