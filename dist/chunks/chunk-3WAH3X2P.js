import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  FormatError
} from "./chunk-T36OSOHQ.js";

// src/formats/hdf5.ts
var SIGNATURE = Uint8Array.of(137, 72, 68, 70, 13, 10, 26, 10);
var USER_BLOCKS = [0, 512, 1024, 2048];
var SNIFFED = 64 * 1024;
var KERAS_MARKS = [
  "keras_version",
  "layer_names",
  "model_weights",
  "model_config",
  "weight_names",
  "_layer_checkpoint_dependencies"
];
async function readHdf5(source) {
  for (const at of USER_BLOCKS) {
    if (at + 48 > source.size) break;
    const bytes = await source.read(at, Math.min(112, source.size - at));
    if (SIGNATURE.every((byte, index) => bytes[index] === byte)) return readSuperblock(source, bytes, at);
  }
  throw new FormatError("malformed", "is no HDF5 file");
}
async function readSuperblock(source, bytes, at) {
  const version = bytes[8];
  const offsetBytes = version < 2 ? bytes[13] : bytes[9];
  if (version > 3) throw new FormatError("unsupported", `has an HDF5 superblock of version ${version}`);
  if (offsetBytes !== 8 && offsetBytes !== 4) {
    throw new FormatError("unsupported", `has HDF5 offsets of ${offsetBytes} bytes`);
  }
  const addresses = version === 0 ? 24 : version === 1 ? 28 : 12;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const endAt = addresses + 2 * offsetBytes;
  if (endAt + offsetBytes > bytes.length)
    throw new FormatError("truncated", "is cut short in its superblock");
  const end = offsetBytes === 8 ? view.getBigUint64(endAt, true) : BigInt(view.getUint32(endAt, true));
  if (end > BigInt(source.size - at)) {
    throw new FormatError(
      "truncated",
      `is cut short: it promises ${end} bytes and ${source.size - at} are there`
    );
  }
  if (end < 48n) throw new FormatError("malformed", "promises less than its own superblock");
  const start = Buffer.from(await source.read(at, Math.min(SNIFFED, source.size - at))).toString("latin1");
  const keras = KERAS_MARKS.some((mark) => start.includes(mark));
  return {
    format: keras ? "Keras HDF5" : "HDF5",
    tensors: [],
    metadata: { "superblock.version": version },
    ...keras ? {} : { hint: "data" }
  };
}

export {
  readHdf5
};
