// src/formats/format-error.ts
var FormatError = class extends Error {
  name = "FormatError";
  fault;
  /** What a pickle named until the fault: an unpickler runs each step as it comes. */
  globals;
  constructor(fault, message) {
    super(message);
    this.fault = fault;
  }
};
function faultOf(error) {
  if (error instanceof FormatError) {
    const { fault, message, globals } = error;
    return { fault, problem: message, ...globals && { globals } };
  }
  return { fault: "malformed", problem: "cannot be read as what its name says" };
}

export {
  FormatError,
  faultOf
};
