import { DETAILS, INDEX, LENGTHS, PIECES, SLOTS, VERSION, WORDS } from './generated/spdx-texts.ts';
import { hash } from './hash.ts';
import { UNKNOWN } from './text/words.ts';
import { WordTable } from './word-table.ts';

/** `notice`: the short form that files carry. `disclaimer`: a warranty paragraph that people add to any license. */
export type TemplateRole = 'license' | 'notice' | 'disclaimer';

/** A known text, as the ids of its words. */
export interface Template {
  index: number;
  role: TemplateRole;
  /** SPDX ids that have this text, and their names. */
  ids: readonly { id: string; name: string; osiApproved: boolean }[];
  words: Uint16Array;
  /** 1 for each word that a faithful copy may leave out. */
  optional: Uint8Array;
  /** Number of words that are not optional. */
  required: number;
  anchors: number;
  /** Anchors that are not in optional words; at least one. */
  requiredAnchors: number;
}

/** Numbers before the ranges and anchors of a template in the details. */
const HEAD = 4;

/** The known texts, each decoded when it is first looked at. */
export class Library {
  readonly version = VERSION;
  /** Ids of words as they are written, for `wordsOf`. */
  readonly cache = new Map<string, number>();
  private readonly words = new WordTable(WORDS, LENGTHS, numbers(SLOTS));
  private readonly names = INDEX.split('\n');
  private readonly details = numbers(DETAILS);
  private readonly pieces = numbers(PIECES);
  /** Of each template: where its pieces and its details start. */
  private readonly pieceStarts: Int32Array;
  private readonly detailStarts: Int32Array;
  private readonly texts: (Uint16Array | undefined)[] = [];
  private readonly templates: (Template | undefined)[] = [];
  private readonly anchors: AnchorTable;

  constructor() {
    const { details } = this;
    const count = this.names.length;
    this.pieceStarts = new Int32Array(count + 1);
    this.detailStarts = new Int32Array(count);
    this.anchors = new AnchorTable(details.length);
    for (let index = 0, at = 0; index < count; index += 1) {
      this.detailStarts[index] = at;
      this.pieceStarts[index + 1] = this.pieceStarts[index]! + details[at + 1]!;
      const anchorsFrom = at + HEAD + 2 * details[at + 2]!;
      at = anchorsFrom + 3 * details[at + 3]!;
      for (let anchor = anchorsFrom; anchor < at; anchor += 3) {
        this.anchors.add(details[anchor + 1]! + details[anchor + 2]! * 0x10000, index, details[anchor]!);
      }
    }
  }

  get size(): number {
    return this.names.length;
  }

  /** Id of a word, or UNKNOWN. */
  idOf(word: string): number {
    return this.words.find(word) ?? UNKNOWN;
  }

  wordOf(id: number): string {
    return this.words.at(id);
  }

  template(index: number): Template {
    let template = this.templates[index];
    if (!template) {
      const at = this.detailStarts[index]!;
      const words = this.text(index);
      const optional = new Uint8Array(words.length);
      let required = words.length;
      for (let pair = 0; pair < this.details[at + 2]!; pair += 1) {
        const start = this.details[at + HEAD + 2 * pair]!;
        const length = this.details[at + HEAD + 1 + 2 * pair]!;
        optional.fill(1, start, start + length);
        required -= length;
      }
      const [role, ...ids] = this.names[index]!.split('\t');
      template = {
        index,
        role: (role || 'license') as TemplateRole,
        ids: ids.map((entry) => {
          const bar = entry.indexOf('|');
          return { id: entry.slice(1, bar), name: entry.slice(bar + 1), osiApproved: entry[0] === '+' };
        }),
        words,
        optional,
        required,
        anchors: this.details[at + 3]!,
        requiredAnchors: this.requiredAnchors(index),
      };
      this.templates[index] = template;
    }
    return template;
  }

  /** Anchors of a template that are not in optional words, at least one; known without decoding its text. */
  requiredAnchors(index: number): number {
    const { details } = this;
    const ranges = this.detailStarts[index]! + HEAD;
    const rangesEnd = ranges + 2 * details[ranges - 2]!;
    const end = rangesEnd + 3 * details[ranges - 1]!;
    let count = 0;
    for (let anchor = rangesEnd; anchor < end; anchor += 3) {
      const place = details[anchor]!;
      let optional = false;
      for (let range = ranges; range < rangesEnd; range += 2) {
        if (place >= details[range]! && place < details[range]! + details[range + 1]!) optional = true;
      }
      if (!optional) count += 1;
    }
    return Math.max(1, count);
  }

  /** Calls `hit` for each anchor that has the hash of the words of `ids` from `at`, with its template and place. */
  anchorsAt(ids: Int32Array, at: number, hit: (template: number, place: number) => void): void {
    const { anchors } = this;
    const value = hash(ids, at);
    for (let entry = anchors.first[value & BUCKETS]!; entry !== -1; entry = anchors.next[entry]!) {
      if (anchors.hash[entry] === value) hit(anchors.owner[entry]!, anchors.place[entry]!);
    }
  }

  /** Undoes `compress` of scripts/generate/licenses.mjs: repetitions only refer to templates before this one. */
  private text(index: number): Uint16Array {
    let text = this.texts[index];
    if (!text) {
      text = new Uint16Array(this.details[this.detailStarts[index]!]!);
      const end = this.pieceStarts[index + 1]!;
      for (let from = this.pieceStarts[index]!, at = 0; from < end; ) {
        const length = this.pieces[from]! & 0x7fff;
        if (this.pieces[from] === length) {
          text.set(this.pieces.subarray(from + 1, from + 1 + length), at);
          from += 1 + length;
        } else {
          const start = this.pieces[from + 2]!;
          text.set(this.text(this.pieces[from + 1]!).subarray(start, start + length), at);
          from += 3;
        }
        at += length;
      }
      this.texts[index] = text;
    }
    return text;
  }
}

let library: Library | undefined;

export function loadLibrary(): Library {
  library ??= new Library();
  return library;
}

const BUCKETS = 0x3fff;

/** Buckets of chained entries. */
class AnchorTable {
  readonly first = new Int32Array(BUCKETS + 1).fill(-1);
  readonly next: Int32Array;
  readonly hash: Uint32Array;
  readonly owner: Uint16Array;
  readonly place: Uint16Array;
  private count = 0;

  constructor(capacity: number) {
    this.next = new Int32Array(capacity);
    this.hash = new Uint32Array(capacity);
    this.owner = new Uint16Array(capacity);
    this.place = new Uint16Array(capacity);
  }

  add(value: number, owner: number, place: number): void {
    this.hash[this.count] = value;
    this.owner[this.count] = owner;
    this.place[this.count] = place;
    this.next[this.count] = this.first[value & BUCKETS]!;
    this.first[value & BUCKETS] = this.count;
    this.count += 1;
  }
}

function numbers(base64: string): Uint16Array {
  const bytes = Buffer.from(base64, 'base64');
  // A copy, aligned: a Buffer may start at an odd offset of its pool.
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
