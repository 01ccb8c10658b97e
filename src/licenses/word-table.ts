import { normalized, plainHash, UNKNOWN } from './text/words.ts';

/** Slots of the table: over one and a half times the number of words, a power of two. */
const SLOTS = 1 << 14;

/**
 * Words by id and ids by word, over the arrays of the generated file: a Map of ten thousand strings would cost ten
 * milliseconds at each start, and making a string of each word of a text as much again.
 */
export class WordTable {
  private readonly characters: Uint16Array;
  private readonly starts: Uint32Array;
  private readonly slots: Uint16Array;
  private readonly spellings: Uint16Array;
  /** The first id that is another spelling of a word. */
  private readonly firstSpelling: number;
  /** Words that were asked for as strings. */
  private readonly made: string[] = [];

  constructor({
    characters,
    starts,
    slots,
    spellings,
  }: {
    characters: Uint16Array;
    starts: Uint32Array;
    slots: Uint16Array;
    spellings: Uint16Array;
  }) {
    this.characters = characters;
    this.starts = starts;
    this.slots = slots;
    this.spellings = spellings;
    this.firstSpelling = starts.length - 1 - spellings.length;
  }

  /** Id of the word that stands in `text` there, or UNKNOWN; `hash` as `wordsOf` gives it, 0 for a word of other letters. */
  idOf(text: string, start: number, end: number, hash: number): number {
    if (hash === 0) {
      const word = normalized(text, start, end);
      return this.find(word, 0, word.length, plainHash(word));
    }
    return this.find(text, start, end, hash);
  }

  at(id: number): string {
    if (id === 0) return '';
    let word = this.made[id];
    if (word === undefined) {
      word = String.fromCharCode(...this.characters.subarray(this.starts[id], this.starts[id + 1]));
      this.made[id] = word;
    }
    return word;
  }

  private find(text: string, start: number, end: number, hash: number): number {
    const { starts, slots } = this;
    for (let slot = slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const id = slots[slot]!;
      if (this.equal(starts[id]!, starts[id + 1]!, text, start, end))
        return id < this.firstSpelling ? id : this.spellings[id - this.firstSpelling]!;
    }
    return UNKNOWN;
  }

  /** Whether the word between both offsets of `characters` is that of the text, whatever its case and apostrophes. */
  private equal(from: number, to: number, text: string, start: number, end: number): boolean {
    const { characters } = this;
    let own = from;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x27) continue;
      const small = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
      if (own === to || characters[own] !== small) return false;
      own += 1;
    }
    return own === to;
  }
}

/** Which word is in which slot, for the generated data. `words[0]` is no word. */
export function slotsOf(words: readonly string[]): number[] {
  const slots = Array.from({ length: SLOTS }, () => 0);
  for (let id = 1; id < words.length; id += 1) {
    let slot = slotOf(plainHash(words[id]!));
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = id;
  }
  return slots;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
