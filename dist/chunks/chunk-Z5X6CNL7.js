import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/text/utf8.ts
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}

export {
  decodeUtf8
};
