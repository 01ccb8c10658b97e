import {
  FormatError
} from "./chunk-REKS6S2V.js";

// src/formats/tar.ts
var BLOCK = 512;
async function readTar(source, limit) {
  const entries = [];
  let at = 0;
  let longName;
  while (entries.length < limit) {
    if (at + BLOCK > source.size) {
      if (at !== source.size || entries.length === 0)
        throw new FormatError("truncated", "is a tar archive that is cut short");
      return { entries, ended: true };
    }
    const header = Buffer.from(await source.read(at, BLOCK));
    if (header.every((byte) => byte === 0)) {
      if (at === 0) throw new FormatError("malformed", "is no tar archive");
      return { entries, ended: true };
    }
    checkSum(header);
    const size = sizeOf(header);
    const start = at + BLOCK;
    if (start + size > source.size) throw new FormatError("truncated", "is a tar archive that is cut short");
    const type = String.fromCharCode(header[156] || 48);
    if (type === "L") longName = textOf(Buffer.from(await source.read(start, Math.min(size, 4096))));
    else if (type === "0" || type === "7") {
      const prefix = header.toString("latin1", 257, 262) === "ustar" ? textOf(header.subarray(345, 500)) : "";
      const name = longName ?? (prefix ? `${prefix}/` : "") + textOf(header.subarray(0, 100));
      entries.push({ name, size, start });
      longName = void 0;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return { entries, ended: false };
}
function textOf(bytes) {
  const end = bytes.indexOf(0);
  return bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
}
function sizeOf(header) {
  if (header[124] & 128) return Number(header.readBigUInt64BE(128) & 0x1fffffffffffffn);
  const octal = textOf(header.subarray(124, 136)).trim();
  if (!/^[0-7]{1,12}$/.test(octal)) throw new FormatError("malformed", "is no tar archive");
  return Number.parseInt(octal, 8);
}
function checkSum(header) {
  const written = Number.parseInt(textOf(header.subarray(148, 156)).trim(), 8);
  let sum = 0;
  for (let at = 0; at < BLOCK; at += 1) sum += at >= 148 && at < 156 ? 32 : header[at];
  if (written !== sum) throw new FormatError("malformed", "is no tar archive");
}

export {
  readTar
};
