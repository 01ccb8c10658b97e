import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/tensors.ts
var TENSOR_LIMIT = 1e5;
var TensorTally = class {
  tensors = [];
  #dtypes = /* @__PURE__ */ new Map();
  parameters = 0;
  count = 0;
  /**
   * @param most how many of its elements count: those of tied and repeated tensors are stored once.
   * @returns the number of elements. @throws FormatError for a shape that no file can hold.
   */
  add(name, dtype, shape, most = Number.POSITIVE_INFINITY) {
    const elements = elementsOf(shape);
    const counted = Math.min(elements, most);
    this.count += 1;
    this.parameters += counted;
    if (!Number.isSafeInteger(this.parameters)) {
      throw new FormatError("malformed", "claims more elements than any file can hold");
    }
    this.#dtypes.set(dtype, (this.#dtypes.get(dtype) ?? 0) + counted);
    if (this.tensors.length < TENSOR_LIMIT) this.tensors.push({ name, dtype, shape: [...shape] });
    return elements;
  }
  header(format, metadata, more = {}) {
    return {
      format,
      tensors: this.tensors,
      tensorCount: this.count,
      parameters: this.parameters,
      dtypes: mostFirst(this.#dtypes),
      metadata,
      ...more
    };
  }
};
function mostFirst(figures) {
  return Object.fromEntries(
    [...figures].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : a > b ? 1 : 0))
  );
}
function elementsOf(shape) {
  let elements = 1;
  for (const size of shape) {
    if (!Number.isSafeInteger(size) || size < 0)
      throw new FormatError("malformed", "has a tensor of an impossible shape");
    elements *= size;
  }
  if (!Number.isSafeInteger(elements))
    throw new FormatError("malformed", "has a tensor of an impossible size");
  return elements;
}

export {
  TENSOR_LIMIT,
  TensorTally,
  mostFirst,
  elementsOf
};
