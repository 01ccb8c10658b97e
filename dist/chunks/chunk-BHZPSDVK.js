import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/formats/format-error.ts
var FormatError = class extends Error {
  name = "FormatError";
  fault;
  constructor(fault, message) {
    super(message);
    this.fault = fault;
  }
};
function faultOf(error) {
  if (error instanceof FormatError) return { fault: error.fault, problem: error.message };
  return { fault: "malformed", problem: "cannot be read as what its name says" };
}

export {
  FormatError,
  faultOf
};
