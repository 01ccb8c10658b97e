import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  readHdf5
} from "./chunk-3WAH3X2P.js";
import {
  readZip
} from "./chunk-GSLU2IB6.js";
import {
  MemorySource
} from "./chunk-BG6PA6OK.js";
import {
  utf8
} from "./chunk-V3HFKYCK.js";
import {
  FormatError
} from "./chunk-T36OSOHQ.js";
import "./chunk-BE7JI7H6.js";

// src/formats/keras-archive.ts
var JSON_LIMIT = 1024 * 1024;
var WEIGHTS_SNIFFED = 256 * 1024;
async function readKerasArchive(source) {
  const entries = await readZip(source);
  const named = (name) => entries.find((entry) => entry.name === name);
  const weights = named("model.weights.h5");
  const config = named("config.json");
  if (!weights || !config) throw new FormatError("malformed", "is an archive without a Keras model");
  if (weights.size === 0) throw new FormatError("malformed", "is a Keras archive without weights");
  await checkStart(weights);
  return {
    format: "Keras",
    tensors: [],
    metadata: {
      ...await jsonOf(named("metadata.json")),
      ...pick(await jsonOf(config), ["class_name", "registered_name"])
    }
  };
}
async function checkStart(weights) {
  const start = await weights.read(Math.min(WEIGHTS_SNIFFED, weights.size));
  if (start.length === weights.size) await readHdf5(new MemorySource(start));
  else if (start[0] !== 137 || start[1] !== 72)
    throw new FormatError("malformed", "is a Keras archive without weights");
}
async function jsonOf(entry) {
  if (!entry) return {};
  try {
    const value = JSON.parse(utf8(await entry.read(JSON_LIMIT)));
    return typeof value === "object" && value !== null ? value : {};
  } catch (error) {
    if (error instanceof FormatError) throw error;
    return {};
  }
}
function pick(value, keys) {
  return Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]]));
}
export {
  readKerasArchive
};
