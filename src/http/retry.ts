import { TransferError } from './transfer-error.ts';

const ATTEMPTS = 4;
const FIRST_DELAY = 250;

/** A server that asks for a longer pause is told to the user instead: a job should not sit and wait. */
const LONGEST_PAUSE = 60_000;

/** Sent twice, these do no more than sent once. */
export const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE']);

/**
 * How long to wait before the next attempt, in milliseconds; undefined when there is nothing to wait for.
 *
 * GitHub's secondary rate limits answer 403 or 429 with `retry-after`; its documentation asks to wait that long, and
 * a refused request has changed nothing, so that even a POST may go again. After a 5xx or a broken connection a POST
 * may have been carried out: it does not.
 */
export function retryDelay(method: string, attempt: number, outcome: unknown): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const backOff = FIRST_DELAY * 2 ** (attempt - 1);
  if (!isResponse(outcome)) {
    const hopeless = outcome instanceof TransferError && !outcome.transient;
    return REPEATABLE.has(method) && !hopeless ? backOff : undefined;
  }
  if (outcome.status === 429 || outcome.status === 403) {
    const asked = secondsOf(outcome.headers.get('retry-after'));
    if (asked === undefined || asked * 1000 > LONGEST_PAUSE) return undefined;
    return Math.max(asked * 1000, backOff);
  }
  return outcome.status >= 500 && REPEATABLE.has(method) ? backOff : undefined;
}

function isResponse(outcome: unknown): outcome is Response {
  return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'headers' in outcome;
}

/** `retry-after` in its form of seconds; GitHub sends no dates. */
function secondsOf(value: string | null): number | undefined {
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
