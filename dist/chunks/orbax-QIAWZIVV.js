import {
  TensorTally
} from "./chunk-NVLRW6IK.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/orbax.ts
var METADATA_LIMIT = 16 * 1024 * 1024;
async function readOrbax(source) {
  if (source.size > METADATA_LIMIT)
    throw new FormatError("oversized", "has metadata that are too long to read");
  const tally = new TensorTally();
  for (const entry of Object.values(treeOf(utf8(await source.read(0, source.size))))) {
    const { key_metadata: keys, value_metadata: value } = entry ?? {};
    const shape = value?.write_shape;
    if (!Array.isArray(keys) || !Array.isArray(shape)) continue;
    const name = keys.map((key) => keyName(key?.key)).join(".");
    tally.add(name.slice(0, 1024), "unknown", shape.map(Number));
  }
  const { tensors, count, parameters } = tally;
  return { format: "Orbax", tensors, metadata: {}, ...count > 0 && { tensorCount: count, parameters } };
}
function keyName(key) {
  return typeof key === "string" || typeof key === "number" ? String(key) : "?";
}
function treeOf(text) {
  try {
    const { tree_metadata: tree } = JSON.parse(text);
    if (typeof tree === "object" && tree !== null) return tree;
  } catch {
  }
  throw new FormatError("malformed", "is no metadata of Orbax");
}
export {
  readOrbax
};
