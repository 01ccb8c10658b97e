import { BUCKETS, hash } from './hash.ts';
import type { Lexicon } from './text/words.ts';
import { readTexts } from './texts-file.ts';
import { WordTable } from './word-table.ts';

/** `notice`: the short form that files carry. `disclaimer`: a warranty paragraph that people add to any license. */
export type TemplateRole = 'license' | 'notice' | 'disclaimer';

/** A known text, as the ids of its words. */
export interface Template {
  index: number;
  role: TemplateRole;
  /** SPDX ids that have this text, and their names. */
  ids: readonly { id: string; name: string; osiApproved: boolean }[];
  /** Number of words. */
  length: number;
  /** Decoded when they are first asked for. */
  readonly words: Uint16Array;
  /** 1 for each word that a faithful copy may leave out. */
  optional: Uint8Array;
  /** Number of words that are not optional. */
  required: number;
  anchors: number;
  /** Anchors that are not in optional words; at least one. */
  requiredAnchors: number;
}

/** Numbers before the ranges of a template in the details. */
const HEAD = 4;

/** The known texts, each decoded when it is first looked at. */
export class Library implements Lexicon {
  private readonly file = readTexts();
  private readonly words = new WordTable(this.file);
  private readonly names = utf8(this.file.index).split('\n');
  private readonly texts: (Uint16Array | undefined)[] = [];
  private readonly templates: (Template | undefined)[] = [];

  get version(): string {
    return utf8(this.file.version);
  }

  get size(): number {
    return this.names.length;
  }

  idOf(text: string, start: number, end: number, plain: number): number {
    return this.words.idOf(text, start, end, plain);
  }

  wordOf(id: number): string {
    return this.words.at(id);
  }

  template(index: number): Template {
    let template = this.templates[index];
    if (!template) {
      const { details } = this.file;
      const at = this.file.detailStarts[index]!;
      const length = details[at]!;
      const optional = new Uint8Array(length);
      let required = length;
      for (let pair = 0; pair < details[at + 2]!; pair += 1) {
        const start = details[at + HEAD + 2 * pair]!;
        const count = details[at + HEAD + 1 + 2 * pair]!;
        optional.fill(1, start, start + count);
        required -= count;
      }
      const [role, ...ids] = this.names[index]!.split('\t');
      const text = () => this.text(index);
      template = {
        index,
        length,
        get words() {
          return text();
        },
        role: (role || 'license') as TemplateRole,
        ids: ids.map((entry) => {
          const bar = entry.indexOf('|');
          return { id: entry.slice(1, bar), name: entry.slice(bar + 1), osiApproved: entry[0] === '+' };
        }),
        optional,
        required,
        anchors: details[at + 3]!,
        requiredAnchors: this.requiredAnchors(index),
      };
      this.templates[index] = template;
    }
    return template;
  }

  /** Anchors of a template that are not in optional words, at least one; known without decoding its text. */
  requiredAnchors(index: number): number {
    return this.file.requiredAnchors[index]!;
  }

  /** Calls `hit` for each anchor that has the hash of the words of `ids` from `at`, with its template and place. */
  anchorsAt(ids: Int32Array, at: number, hit: (template: number, place: number) => void): void {
    const { buckets, hashes, owners, places } = this.file;
    const value = hash(ids, at);
    const end = buckets[(value & BUCKETS) + 1]!;
    for (let entry = buckets[value & BUCKETS]!; entry < end; entry += 1) {
      if (hashes[entry] === value) hit(owners[entry]!, places[entry]!);
    }
  }

  /** Undoes `compress` of scripts/generate/licenses.mjs: repetitions only refer to templates before this one. */
  private text(index: number): Uint16Array {
    let text = this.texts[index];
    if (!text) {
      const { details, detailStarts, pieces, pieceStarts } = this.file;
      text = new Uint16Array(details[detailStarts[index]!]!);
      const end = pieceStarts[index + 1]!;
      for (let from = pieceStarts[index]!, at = 0; from < end; ) {
        const length = pieces[from]! & 0x7fff;
        if (pieces[from] === length) {
          text.set(pieces.subarray(from + 1, from + 1 + length), at);
          from += 1 + length;
        } else {
          const start = pieces[from + 2]!;
          text.set(this.text(pieces[from + 1]!).subarray(start, start + length), at);
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

function utf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
