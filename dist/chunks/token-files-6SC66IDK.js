import {
  nameOf
} from "./chunk-VS7CZNAZ.js";
import {
  openSource
} from "./chunk-R33KIFFO.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/token-files.ts
var INDEX_MAGIC = "MMIDIDX\0\0";
var INDEX_HEADER = 34;
var DTYPE_BYTES = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 8, 7: 4, 8: 2 };
var LLMC_MAGIC = 20240520;
var LLMC_HEADER = 1024;
async function readMegatronIndex(release, path, source) {
  const head = await source.read(0, Math.min(INDEX_HEADER, source.size));
  if (String.fromCharCode(...head.subarray(0, 9)) !== INDEX_MAGIC) {
    throw new FormatError("malformed", "is no index of tokenized data");
  }
  if (head.length < INDEX_HEADER) throw new FormatError("truncated", "is cut short in its header");
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const width = DTYPE_BYTES[view.getUint8(17)];
  const sequences = Number(view.getBigUint64(18, true));
  const documents = Number(view.getBigUint64(26, true));
  if (Number(view.getBigUint64(9, true)) !== 1 || width === void 0) {
    throw new FormatError("unsupported", "is an index of a version that is not read here");
  }
  const needed = INDEX_HEADER + sequences * 12 + documents * 8;
  if (source.size < needed) {
    throw new FormatError("truncated", `is cut short: it needs ${needed} bytes and ${source.size} are there`);
  }
  const bin = await release.size(path.replace(/\.idx$/, ".bin"));
  if (bin === void 0) throw new FormatError("truncated", "is an index whose .bin is not here");
  if (bin === 0) throw new FormatError("empty", "is an index whose .bin is an empty file");
  return { format: "Megatron tokens", count: Math.floor(bin / width), unit: "token" };
}
var RAW_TOKENS = /^(?:train|val|valid|validation|test|tokens?)(?:[-_]\w+)*\.bin$/;
async function readTokenBin(release, path, source) {
  const index = path.replace(/\.bin$/, ".idx");
  if (release.has(index)) return readMegatronIndex(release, index, await openSource(release, index));
  if (source.size >= LLMC_HEADER) {
    const head = await source.read(0, 12);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    if (view.getInt32(0, true) === LLMC_MAGIC) {
      const tokens = view.getInt32(8, true);
      if (tokens < 0 || LLMC_HEADER + tokens * 2 > source.size)
        throw new FormatError("truncated", "holds fewer tokens than it says");
      return { format: "llm.c tokens", count: tokens, unit: "token" };
    }
  }
  if (!RAW_TOKENS.test(nameOf(path)) || source.size % 2 !== 0) return void 0;
  return { format: "token ids of 16 bits", count: source.size / 2, unit: "token", estimated: true };
}
export {
  readMegatronIndex,
  readTokenBin
};
