/** Slots of the table: over one and a half times the number of words, a power of two. */
const SLOTS = 1 << 14;

/**
 * Words by id and ids by word, over one string of words between spaces, ids from 1 in their order. A Map of ten thousand
 * strings would cost ten milliseconds at each start.
 */
export class WordTable {
  private readonly words: string;
  private readonly slots: Uint16Array;
  private readonly lengths: string;
  /** Offset of each word, by id; made when a word is first asked for. */
  private starts: Int32Array | undefined;

  /** `slots` and `lengths` as `slotsOf` and `lengthsOf` make them. */
  constructor(words: string, lengths: string, slots: Uint16Array) {
    this.words = words;
    this.lengths = lengths;
    this.slots = slots;
  }

  find(word: string): number | undefined {
    const starts = this.offsets();
    for (let slot = slotOf(word); this.slots[slot] !== 0; slot = (slot + 1) % SLOTS) {
      const id = this.slots[slot]!;
      const start = starts[id]!;
      if (starts[id + 1]! - 1 - start === word.length && this.words.startsWith(word, start)) return id;
    }
    return undefined;
  }

  at(id: number): string {
    const starts = this.offsets();
    return id === 0 ? '' : this.words.slice(starts[id], starts[id + 1]! - 1);
  }

  private offsets(): Int32Array {
    if (this.starts) return this.starts;
    const starts = new Int32Array(this.lengths.length + 2);
    for (let id = 1, at = 0; id < starts.length; id += 1) {
      starts[id] = at;
      at += this.lengths.charCodeAt(id - 1) - LENGTH_ZERO + 1;
    }
    this.starts = starts;
    return starts;
  }
}

/** Lengths are written as characters from this one on, to keep the generated text readable. */
const LENGTH_ZERO = 0x23;

/** The length of each word as one character. `words[0]` is no word. */
export function lengthsOf(words: readonly string[]): string {
  return words
    .slice(1)
    .map((word) => String.fromCharCode(LENGTH_ZERO + word.length))
    .join('');
}

/** Which word is in which slot, for the generated data. `words[0]` is no word. */
export function slotsOf(words: readonly string[]): number[] {
  const slots = Array.from({ length: SLOTS }, () => 0);
  for (let id = 1; id < words.length; id += 1) {
    let slot = slotOf(words[id]!);
    while (slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    slots[slot] = id;
  }
  return slots;
}

function slotOf(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) & (SLOTS - 1);
}
