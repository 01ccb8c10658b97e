// src/http/transfer-error.ts
var TransferError = class _TransferError extends Error {
  /** Whether trying again could help. */
  transient;
  constructor(message, transient, cause) {
    super(message, { cause });
    this.name = "TransferError";
    this.transient = transient;
  }
  /** @param timeout the milliseconds that have passed, where that is why. */
  static from(error, url, timeout) {
    if (error instanceof _TransferError) return error;
    const { host } = new URL(url);
    if (timeout !== void 0) {
      return new _TransferError(`${host} did not answer within ${timeout / 1e3} seconds`, true, error);
    }
    return new _TransferError(`the connection to ${host} failed (${reasonOf(error)})`, true, error);
  }
};
function asError(error) {
  return typeof error === "object" && error !== null ? error : void 0;
}
function reasonOf(error) {
  let reason;
  for (let each = asError(error), depth = 0; each && depth < 5; each = asError(each.cause), depth++) {
    reason = typeof each.code === "string" ? each.code : each.message ?? reason;
  }
  return reason ?? "unknown reason";
}

export {
  TransferError
};
