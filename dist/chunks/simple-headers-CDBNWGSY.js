import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readTar
} from "./chunk-HNTAAJFP.js";
import {
  utf8
} from "./chunk-V3HFKYCK.js";
import {
  FormatError
} from "./chunk-T36OSOHQ.js";
import "./chunk-BE7JI7H6.js";

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
export {
  isGgml,
  readDistributedShard,
  readGgml,
  readNemo,
  readTfLite
};
