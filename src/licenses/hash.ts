/** Words of an anchor: five in a row are rarely the same by chance. */
export const ANCHOR = 5;

/** A hash of the ANCHOR words from `at`. The generated data holds these, so it must be made anew when this changes. */
export function hash(ids: ArrayLike<number>, at: number): number {
  let value = 0;
  for (let step = 0; step < ANCHOR; step += 1) {
    value = Math.imul(value ^ ids[at + step]!, 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value >>> 0;
}

/** Anchors stand in buckets by these bits of their hash. */
export const BUCKETS = 0x3fff;
