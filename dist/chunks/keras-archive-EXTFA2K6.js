import {
  bytecodeLayers,
  readHdf5
} from "./chunk-Y6C3E2FM.js";
import {
  readZip
} from "./chunk-ZYXMQ4I4.js";
import "./chunk-NVLRW6IK.js";
import {
  MemorySource
} from "./chunk-R33KIFFO.js";
import {
  utf8
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/keras-archive.ts
var JSON_LIMIT = 16 * 1024 * 1024;
var WEIGHTS_SNIFFED = 256 * 1024;
async function readKerasArchive(source) {
  const entries = await readZip(source);
  const named = (name) => entries.find((entry) => entry.name === name);
  const weights = named("model.weights.h5");
  const config = named("config.json");
  if (!weights || !config) throw new FormatError("malformed", "is an archive without a Keras model");
  if (weights.size === 0) throw new FormatError("malformed", "is a Keras archive without weights");
  const model = await jsonOf(config);
  const code = bytecodeLayers(model);
  return {
    ...await tensorsOf(weights),
    format: "Keras",
    metadata: {
      ...await jsonOf(named("metadata.json")),
      ...pick(model, ["class_name", "registered_name"])
    },
    ...code.length > 0 && { code }
  };
}
async function tensorsOf(weights) {
  const stored = await weights.open();
  const start = stored ? void 0 : await weights.read(Math.min(WEIGHTS_SNIFFED, weights.size));
  const whole = stored ?? (start.length === weights.size ? new MemorySource(start) : void 0);
  if (whole) {
    const { hint: _, ...header } = await readHdf5(whole);
    return header;
  }
  if (start[0] !== 137 || start[1] !== 72)
    throw new FormatError("malformed", "is a Keras archive without weights");
  return { format: "Keras", tensors: [], metadata: {} };
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
