/** No usable answer came: the network, a time limit, a refused redirect. Its message is a clause for a sentence. */
export class TransferError extends Error {
  /** Whether trying again could help. */
  readonly transient: boolean;

  constructor(message: string, transient: boolean, cause?: unknown) {
    super(message, { cause });
    this.name = 'TransferError';
    this.transient = transient;
  }

  static from(error: unknown, url: string, timeout: number): TransferError {
    if (error instanceof TransferError) return error;
    const { host } = new URL(url);
    if (asError(error)?.name === 'TimeoutError') {
      return new TransferError(`${host} did not answer within ${timeout / 1000} seconds`, true, error);
    }
    return new TransferError(`the connection to ${host} failed (${reasonOf(error)})`, true, error);
  }
}

/** An aborted fetch throws a DOMException, which not everywhere counts as an Error. */
function asError(
  error: unknown,
): { name?: string; message?: string; code?: unknown; cause?: unknown } | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** fetch says "fetch failed" and hides the reason in a chain of causes. */
function reasonOf(error: unknown): string {
  let reason: string | undefined;
  for (let each = asError(error), depth = 0; each && depth < 5; each = asError(each.cause), depth++) {
    reason = typeof each.code === 'string' ? each.code : (each.message ?? reason);
  }
  return reason ?? 'unknown reason';
}
