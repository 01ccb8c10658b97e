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
    if (nameOf(error) === 'TimeoutError') {
      return new TransferError(`${host} did not answer within ${timeout / 1000} seconds`, true, error);
    }
    return new TransferError(`the connection to ${host} failed (${reasonOf(error)})`, true, error);
  }
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}

/** fetch says "fetch failed" and hides the reason in a chain of causes. */
function reasonOf(error: unknown): string {
  let reason = 'unknown reason';
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    reason = (each as NodeJS.ErrnoException).code ?? each.message;
  }
  return reason;
}
