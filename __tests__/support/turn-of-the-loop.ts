/**
 * Stands in for a pause before the next attempt. No time passes, but what came in is seen: after a long test a server
 * has closed its idle connections, and without a look at them each attempt would take another dead one.
 */
export function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
