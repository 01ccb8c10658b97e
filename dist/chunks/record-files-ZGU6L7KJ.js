import {
  readTar
} from "./chunk-R3VEPTLL.js";
import {
  FormatError
} from "./chunk-REKS6S2V.js";
import "./chunk-7VZ5H7B6.js";

// src/formats/record-files.ts
var ENTRY_LIMIT = 512;
async function readWebDataset(source) {
  const { entries, ended } = await readTar(source, ENTRY_LIMIT);
  const samples = /* @__PURE__ */ new Set();
  const endings = /* @__PURE__ */ new Set();
  for (const { name } of entries) {
    const slash = name.lastIndexOf("/") + 1;
    const dot = name.indexOf(".", slash);
    samples.add(dot < 0 ? name : name.slice(0, dot));
    if (dot >= 0) endings.add(name.slice(dot + 1));
  }
  const last = entries.at(-1);
  const isSamples = samples.size > 1 && endings.size < 20 && entries.length >= samples.size;
  if (!isSamples)
    return { format: "tar archive", count: entries.length, unit: "file", ...!ended && { estimated: true } };
  const columns = [...endings].sort().slice(0, 20);
  if (ended || !last) return { format: "WebDataset", count: samples.size, unit: "sample", columns };
  const scale = source.size / (last.start + last.size);
  return {
    format: "WebDataset",
    count: Math.round(samples.size * scale),
    unit: "sample",
    estimated: true,
    columns
  };
}
async function readTfRecords(source) {
  let at = 0;
  for (let count = 0; count < ENTRY_LIMIT; count += 1) {
    if (at === source.size) return { format: "TFRecord", count, unit: "record" };
    if (at + 12 > source.size) throw new FormatError("truncated", "is cut short inside a record");
    const head = await source.read(at, 12);
    const length = Number(new DataView(head.buffer, head.byteOffset).getBigUint64(0, true));
    if (at + 16 + length > source.size) {
      throw new FormatError(count === 0 ? "malformed" : "truncated", "is no complete TFRecord file");
    }
    at += 16 + length;
  }
  return {
    format: "TFRecord",
    count: Math.round(ENTRY_LIMIT * source.size / at),
    unit: "record",
    estimated: true
  };
}
export {
  readTfRecords,
  readWebDataset
};
