import {
  readZip
} from "./chunk-ZYXMQ4I4.js";
import {
  TensorTally
} from "./chunk-NVLRW6IK.js";
import {
  MemorySource
} from "./chunk-R33KIFFO.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/numpy.ts
var HEADER_LIMIT = 64 * 1024;
var START = 12;
var ARRAYS_READ = 2e3;
var KINDS = { f: "F", i: "I", u: "U", c: "C", b: "BOOL", V: "V", S: "S" };
async function readNpy(source) {
  const { dtype, shape, headerEnd, bytesEach } = await readNpyHeader(source);
  const tally = new TensorTally();
  if (bytesEach === 0) return { format: "NumPy", tensors: [], metadata: {}, hint: "data" };
  const elements = tally.add("", dtype, shape);
  if (headerEnd + elements * bytesEach > source.size) {
    throw new FormatError(
      "truncated",
      `is cut short: it needs ${headerEnd + elements * bytesEach} bytes and ${source.size} are there`
    );
  }
  return tally.header("NumPy", {}, { hint: "data" });
}
async function readNpz(source) {
  const tally = new TensorTally();
  let left = ARRAYS_READ;
  for (const entry of await readZip(source)) {
    if (!entry.name.endsWith(".npy") || left === 0) continue;
    left -= 1;
    const start = await entry.read(Math.min(entry.size, 4096));
    const { dtype, shape, headerEnd, bytesEach } = await readNpyHeader(new MemorySource(start));
    if (bytesEach === 0) continue;
    const elements = tally.add(entry.name.slice(0, -".npy".length), dtype, shape);
    if (headerEnd + elements * bytesEach > entry.size) {
      throw new FormatError("malformed", "has an array that is longer than its entry");
    }
  }
  if (tally.count === 0) throw new FormatError("malformed", "is an archive without arrays");
  return tally.header("NumPy archive", {}, left === 0 ? { partial: true } : {});
}
async function readNpyHeader(source) {
  const start = await source.read(0, Math.min(START, source.size));
  const magic = String.fromCharCode(...start.subarray(1, 6));
  if (start[0] !== 147 || magic !== "NUMPY") throw new FormatError("malformed", "is no NumPy array");
  if (start.length < START) throw new FormatError("truncated", "is cut short in its header");
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  const version = start[6];
  if (version < 1 || version > 3) throw new FormatError("unsupported", `has NumPy format version ${version}`);
  const headerStart = version === 1 ? 10 : 12;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  if (length > HEADER_LIMIT) throw new FormatError("malformed", "has a header that is too long");
  const text = Buffer.from(await source.read(headerStart, length)).toString("latin1");
  const descr = /'descr':\s*(?:'([<>|=]?)([a-zA-Z])(\d*)[^']*'|(\[))/.exec(text);
  const sizes = /'shape':\s*\(([\d,\sL]*)\)/.exec(text);
  if (!descr || !sizes || !/'fortran_order':\s*(?:True|False)/.test(text)) {
    throw new FormatError("malformed", "has a header that NumPy would not write");
  }
  const shape = [...sizes[1].matchAll(/\d+/g)].map((match) => Number(match[0]));
  if (descr[4]) return { dtype: "record", shape, headerEnd: headerStart + length, bytesEach: 0 };
  const kind = descr[2];
  const width = Number(descr[3] || 0);
  const bytesEach = kind === "O" ? 0 : kind === "U" ? width * 4 : width;
  return { dtype: dtypeOf(kind, width), shape, headerEnd: headerStart + length, bytesEach };
}
function dtypeOf(kind, width) {
  const letter = KINDS[kind];
  if (!letter) return kind;
  return letter.length > 1 || letter === "V" || letter === "S" ? letter : `${letter}${width * 8}`;
}
export {
  readNpy,
  readNpz
};
