// src/http/source-error.ts
var SourceError = class extends Error {
  name = "SourceError";
};

export {
  SourceError
};
