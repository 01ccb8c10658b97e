import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/http/source-error.ts
var SourceError = class extends Error {
  name = "SourceError";
};

export {
  SourceError
};
