import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/release/release.ts
var TargetError = class extends Error {
  name = "TargetError";
};
var TEXT_LIMIT = 8 * 1024 * 1024;
var RANGE_LIMIT = 128 * 1024 * 1024;

export {
  TargetError,
  TEXT_LIMIT,
  RANGE_LIMIT
};
