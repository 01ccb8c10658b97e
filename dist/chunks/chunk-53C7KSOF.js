import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  decodeText
} from "./chunk-WAOF2EMV.js";

// src/release/local-file.ts
import { open } from "node:fs/promises";
async function readLocalFile(path, limit) {
  const bytes = await readLocalBytes(path, limit + 1);
  return { text: decodeText(bytes.subarray(0, limit)), cut: bytes.length > limit };
}
async function readLocalBytes(path, limit) {
  const file = await open(path, "r");
  try {
    const bytes = Buffer.alloc(Math.min(limit, (await file.stat()).size || limit));
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

export {
  readLocalFile,
  readLocalBytes
};
