import {
  BYTES,
  VARINT,
  nextField,
  skipField
} from "./chunk-NBUTX5NU.js";
import {
  Cursor
} from "./chunk-6VPXRAH4.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/saved-model.ts
var FROZEN_BYTES = 1024 * 1024;
async function readSavedModel(source) {
  const cursor = new Cursor(source);
  let version;
  let graphs = 0;
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) version = field.value;
    else if (field.number === 2 && field.wire === BYTES) graphs += 1;
    else throw new FormatError("malformed", "is no SavedModel");
    skipField(cursor, field);
  }
  if (version === void 0 || graphs === 0) throw new FormatError("malformed", "is no SavedModel");
  return {
    format: "TensorFlow SavedModel",
    tensors: [],
    metadata: { schema_version: version },
    ...source.size < FROZEN_BYTES && { hint: "data" }
  };
}
export {
  readSavedModel
};
