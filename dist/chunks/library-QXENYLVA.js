import {
  BUCKETS,
  UNKNOWN,
  hash,
  normalized,
  plainHash
} from "./chunk-X34OB6GK.js";
import "./chunk-7VZ5H7B6.js";

// src/licenses/texts-file.ts
const { readFileSync } = process.getBuiltinModule("node:fs");
var SECTIONS = [
  ["starts", 4],
  ["detailStarts", 4],
  ["pieceStarts", 4],
  ["hashes", 4],
  ["characters", 2],
  ["slots", 2],
  ["spellings", 2],
  ["details", 2],
  ["pieces", 2],
  ["requiredAnchors", 2],
  ["buckets", 2],
  ["owners", 2],
  ["places", 2],
  ["version", 1],
  ["index", 1]
];
function readTexts(file = new URL("./generated/spdx-texts.bin", import.meta.url)) {
  const { buffer, byteOffset } = aligned(readFileSync(file));
  const lengths = new Uint32Array(buffer, byteOffset, SECTIONS.length);
  let at = byteOffset + lengths.byteLength;
  const texts = {};
  for (const [index, [name, width]] of SECTIONS.entries()) {
    const length = lengths[index];
    const Numbers = width === 4 ? Uint32Array : width === 2 ? Uint16Array : Uint8Array;
    texts[name] = new Numbers(buffer, at, length);
    at += length * width;
  }
  return texts;
}
function aligned(bytes) {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

// src/licenses/word-table.ts
var SLOTS = 1 << 14;
var WordTable = class {
  characters;
  starts;
  slots;
  spellings;
  /** The first id that is another spelling of a word. */
  firstSpelling;
  /** Words that were asked for as strings. */
  made = [];
  constructor({
    characters,
    starts,
    slots,
    spellings
  }) {
    this.characters = characters;
    this.starts = starts;
    this.slots = slots;
    this.spellings = spellings;
    this.firstSpelling = starts.length - 1 - spellings.length;
  }
  /** Id of the word that stands in `text` there, or UNKNOWN; `hash` as `wordsOf` gives it, 0 for a word of other letters. */
  idOf(text, start, end, hash2) {
    if (hash2 === 0) {
      const word = normalized(text, start, end);
      return this.find(word, 0, word.length, plainHash(word));
    }
    return this.find(text, start, end, hash2);
  }
  at(id) {
    if (id === 0) return "";
    let word = this.made[id];
    if (word === void 0) {
      word = String.fromCharCode(...this.characters.subarray(this.starts[id], this.starts[id + 1]));
      this.made[id] = word;
    }
    return word;
  }
  find(text, start, end, hash2) {
    const { starts, slots } = this;
    for (let slot = slotOf(hash2); slots[slot] !== 0; slot = slot + 1 & SLOTS - 1) {
      const id = slots[slot];
      if (this.equal(starts[id], starts[id + 1], text, start, end))
        return id < this.firstSpelling ? id : this.spellings[id - this.firstSpelling];
    }
    return UNKNOWN;
  }
  /** Whether the word between both offsets of `characters` is that of the text, whatever its case and apostrophes. */
  equal(from, to, text, start, end) {
    const { characters } = this;
    let own = from;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 39) continue;
      const small = code >= 65 && code <= 90 ? code | 32 : code;
      if (own === to || characters[own] !== small) return false;
      own += 1;
    }
    return own === to;
  }
};
function slotOf(hash2) {
  return (hash2 ^ hash2 >>> 15) & SLOTS - 1;
}

// src/licenses/library.ts
var HEAD = 4;
var Library = class {
  file = readTexts();
  words = new WordTable(this.file);
  names = utf8(this.file.index).split("\n");
  texts = [];
  templates = [];
  get version() {
    return utf8(this.file.version);
  }
  get size() {
    return this.names.length;
  }
  idOf(text, start, end, plain) {
    return this.words.idOf(text, start, end, plain);
  }
  wordOf(id) {
    return this.words.at(id);
  }
  template(index) {
    let template = this.templates[index];
    if (!template) {
      const { details } = this.file;
      const at = this.file.detailStarts[index];
      const length = details[at];
      const optional = new Uint8Array(length);
      let required = length;
      for (let pair = 0; pair < details[at + 2]; pair += 1) {
        const start = details[at + HEAD + 2 * pair];
        const count = details[at + HEAD + 1 + 2 * pair];
        optional.fill(1, start, start + count);
        required -= count;
      }
      const [role, ...ids] = this.names[index].split("	");
      const text = () => this.text(index);
      template = {
        index,
        length,
        get words() {
          return text();
        },
        role: role || "license",
        ids: ids.map((entry) => {
          const bar = entry.indexOf("|");
          return { id: entry.slice(1, bar), name: entry.slice(bar + 1), osiApproved: entry[0] === "+" };
        }),
        optional,
        required,
        anchors: details[at + 3],
        requiredAnchors: this.requiredAnchors(index)
      };
      this.templates[index] = template;
    }
    return template;
  }
  /** Anchors of a template that are not in optional words, at least one; known without decoding its text. */
  requiredAnchors(index) {
    return this.file.requiredAnchors[index];
  }
  /** Calls `hit` for each anchor that has the hash of the words of `ids` from `at`, with its template and place. */
  anchorsAt(ids, at, hit) {
    const { buckets, hashes, owners, places } = this.file;
    const value = hash(ids, at);
    const end = buckets[(value & BUCKETS) + 1];
    for (let entry = buckets[value & BUCKETS]; entry < end; entry += 1) {
      if (hashes[entry] === value) hit(owners[entry], places[entry]);
    }
  }
  /** Undoes `compress` of scripts/generate/licenses.mjs: repetitions only refer to templates before this one. */
  text(index) {
    let text = this.texts[index];
    if (!text) {
      const { details, detailStarts, pieces, pieceStarts } = this.file;
      text = new Uint16Array(details[detailStarts[index]]);
      const end = pieceStarts[index + 1];
      for (let from = pieceStarts[index], at = 0; from < end; ) {
        const length = pieces[from] & 32767;
        if (pieces[from] === length) {
          text.set(pieces.subarray(from + 1, from + 1 + length), at);
          from += 1 + length;
        } else {
          const start = pieces[from + 2];
          text.set(this.text(pieces[from + 1]).subarray(start, start + length), at);
          from += 3;
        }
        at += length;
      }
      this.texts[index] = text;
    }
    return text;
  }
};
var library;
function loadLibrary() {
  library ??= new Library();
  return library;
}
function utf8(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
}
export {
  Library,
  loadLibrary
};
