import { skipAddress, skipBareAddress, skipMail, skipMarkup, unseen } from './blanks.ts';
import { canonical } from './equivalents.ts';
import { copyrightLines } from './holders.ts';

/** The words of a text that a comparison looks at, in order, with where each stands. */
export interface Words {
  text: string;
  /** Of each word: its id in the library, or UNKNOWN. */
  ids: Int32Array;
  /** Of each word: the offset of its first character. */
  starts: Int32Array;
  /** Of each word: the offset after its last character. */
  ends: Int32Array;
}

/** Id of a word that no known text has. */
export const UNKNOWN = -1;

/** Stands in a known text for a name or a year that everyone fills in; its id is 0. */
export const BLANK = '\ue000';

/** What a comparison knows words by. */
export interface Lexicon {
  /**
   * Id of the word of `text` between two offsets. `hash` is its `plainHash` where it is written in plain letters and
   * digits, in either case and with apostrophes, else 0.
   */
  idOf(text: string, start: number, end: number, hash: number): number;
}

/** `.`, `@`, `_`, `%`, `+` and `-`. */
const JOINS = '.@_%+-';
/** First letters of addresses: `http`, `ftp`, `www`, `mailto`. */
const ADDRESSES = 'hfwm';
const PLAIN = /^[a-z0-9]+$/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** Written without spaces between words: each character counts as one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Numbers and letters of a list, years, sections: they differ between faithful copies of the same text. */
const COUNTER = /^(?:\d+|[a-z]|[ivx]{1,5})$/u;

/** What an ASCII character can be, as bits. */
const IS = { word: 1, digit: 2, roman: 4, join: 8, address: 16 } as const;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return (
    (PLAIN.test(small) ? IS.word : 0) |
    (/\d/u.test(small) ? IS.digit : 0) |
    (/[ivx]/u.test(small) ? IS.roman : 0) |
    (JOINS.includes(small) ? IS.join : 0) |
    (ADDRESSES.includes(small) ? IS.address : 0)
  );
});

/**
 * Cuts a text into the words that matter for its meaning: lower case, one spelling, without numbering, copyright
 * lines, tags, addresses and punctuation. No string is made of a word in plain letters: texts of megabytes are read so.
 */
export function wordsOf(text: string, lexicon: Lexicon): Words {
  // Two words have at least one character between them, but for those written without spaces.
  let ids = new Int32Array((text.length >> 2) + 16);
  let starts = new Int32Array(ids.length);
  let ends = new Int32Array(ids.length);
  let count = 0;
  const push = (id: number, start: number, end: number) => {
    if (count === ids.length) [ids, starts, ends] = [grown(ids), grown(starts), grown(ends)];
    ids[count] = id;
    starts[count] = start;
    ends[count] = end;
    count += 1;
  };
  const skipped = [...copyrightLines(text), ...unseen(text)].sort((a, b) => a[0] - b[0]);
  let nextSkipped = 0;
  let skipFrom = skipped[0]?.[0] ?? Infinity;

  for (let at = 0; at < text.length; ) {
    if (at >= skipFrom) {
      at = Math.max(at, skipped[nextSkipped]![1]);
      nextSkipped += 1;
      skipFrom = skipped[nextSkipped]?.[0] ?? Infinity;
      continue;
    }
    const code = text.charCodeAt(at);
    const kind = code < 0x80 ? KINDS[code]! : 0;
    if ((kind & IS.word) === 0) {
      if (code === 0x3c || code === 0x26) at = Math.max(at + 1, skipMarkup(text, at));
      else if (code >= 0x80 && isWord(text, at, code)) at = other(at);
      else {
        if (code === 0xe000) push(lexicon.idOf(text, at, at + 1, 0), at, at + 1);
        at += 1;
      }
      continue;
    }
    if (kind & IS.address) {
      const address = skipAddress(text, at);
      if (address > at) {
        at = address;
        continue;
      }
    }
    // A word in plain letters: its end, its hash, and what all of its characters are.
    let common = IS.word | IS.digit | IS.roman;
    let letters = 0;
    let hash = 0;
    let end = at;
    let next = code;
    do {
      const is = next < 0x80 ? KINDS[next]! : 0;
      if (is & IS.word) {
        common &= is;
        letters += 1;
        hash = Math.imul(hash ^ (next | 0x20), 0x01000193);
      } else if (next !== 0x27 || !isWord(text, end + 1, text.charCodeAt(end + 1))) break;
      end += 1;
      next = text.charCodeAt(end);
    } while (end < text.length);
    if (next === 0x2019 || (next >= 0x80 && isWord(text, end, next) && !isUnspaced(text, end))) {
      at = other(at);
      continue;
    }
    if (next < 0x80 && KINDS[next]! & IS.join) {
      // Only a word with such a character after it can be part of an address.
      const mail = Math.max(skipMail(text, at, end), skipBareAddress(text, at, end));
      if (mail > at) {
        at = mail;
        continue;
      }
    }
    const counts = letters === 1 || common & IS.digit || (common & IS.roman && letters <= 5);
    if (!counts) push(lexicon.idOf(text, at, end, hash || 1), at, end);
    at = end;
  }
  return {
    text,
    ids: ids.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
  };

  /** Reads a word that has other letters than a to z; returns where to go on. */
  function other(at: number): number {
    const end = wordEnd(text, at);
    const join = text.charCodeAt(end);
    if (join < 0x80 && KINDS[join]! & IS.join) {
      const mail = Math.max(skipMail(text, at, end), skipBareAddress(text, at, end));
      if (mail > at) return mail;
    }
    if (!COUNTER.test(normalized(text, at, end))) push(lexicon.idOf(text, at, end, 0), at, end);
    return end;
  }
}

/** A hash of a word as it is compared; never 0. */
export function plainHash(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash || 1;
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The word at `start` to `end` as it is compared. */
export function normalized(text: string, start: number, end: number): string {
  const raw = text.slice(start, end).toLowerCase();
  return canonical(
    PLAIN.test(raw)
      ? raw
      : raw
          .normalize('NFKC')
          .toLowerCase()
          .replace(/['’‘ʼ]/gu, ''),
  );
}

function wordEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  const width = first > 0xffff ? 2 : 1;
  if (first > 0x2e7f && UNSPACED.test(String.fromCodePoint(first))) return start + width;
  let at = start + width;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isUnspaced(text, at)) break;
    if (isWord(text, at, code)) at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    else if ((code === 0x27 || code === 0x2019) && isWord(text, at + 1, text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

function isUnspaced(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x2e7f && UNSPACED.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function isWord(text: string, at: number, code: number): boolean {
  if (code < 0x80) return (KINDS[code]! & IS.word) !== 0;
  // Dashes, curly quotes, ellipses: the ones that license texts have, and no letters.
  if (code >= 0x2010 && code <= 0x2027) return false;
  // A text may end here: NaN is no word.
  return code >= 0x80 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
