import { copyrightLines, skipAddress, skipBareAddress, skipMail, skipMarkup, unseen } from './blanks.ts';
import { canonical } from './equivalents.ts';

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

/** Numbers and letters of a list, years, sections: they differ between faithful copies of the same text. */
const COUNTER = /^(?:\d+|[a-z]|[ivx]{1,5})$/u;

/** `.`, `@`, `_`, `%`, `+` and `-`. */
const JOINS = new Set([0x2e, 0x40, 0x5f, 0x25, 0x2b, 0x2d]);
const PLAIN = /^[a-z0-9]+$/u;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
/** Written without spaces between words: each character counts as one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Stands in a cache for a word that is left out. */
const LEFT_OUT = -2;
/** Words that a cache holds; it starts anew when texts of strangers fill it. */
const CACHED = 30_000;

/**
 * Cuts a text into the words that matter for its meaning: lower case, one spelling, without numbering, copyright
 * lines, tags, addresses and punctuation. `idOf` gives each word its id; `cache` remembers what it gave for words as
 * they are written, for texts say the same again and again.
 */
export function wordsOf(
  text: string,
  idOf: (word: string) => number,
  cache: Map<string, number> = new Map(),
): Words {
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

  for (let at = 0; at < text.length; ) {
    const range = skipped[nextSkipped];
    if (range && at >= range[0]) {
      nextSkipped += 1;
      at = Math.max(at, range[1]);
      continue;
    }
    const code = text.charCodeAt(at);
    if (code === 0x3c || code === 0x26) {
      at = Math.max(at + 1, skipMarkup(text, at));
      continue;
    }
    if (!isWord(text, at, code)) {
      if (code === 0xe000) push(idOf(BLANK), at, at + 1);
      at += 1;
      continue;
    }
    const address = skipAddress(text, at);
    if (address > at) {
      at = address;
      continue;
    }
    const end = wordEnd(text, at);
    // Only a word with such a character after it can be part of an address.
    if (JOINS.has(text.charCodeAt(end))) {
      const mail = Math.max(skipMail(text, at, end), skipBareAddress(text, at, end));
      if (mail > at) {
        at = mail;
        continue;
      }
    }
    const raw = text.slice(at, end);
    let id = cache.get(raw);
    if (id === undefined) {
      const word = plainWord(raw);
      id = COUNTER.test(word) ? LEFT_OUT : idOf(word);
      if (cache.size >= CACHED) cache.clear();
      if (raw.length < 40) cache.set(raw, id);
    }
    if (id !== LEFT_OUT) push(id, at, end);
    at = end;
  }
  return { text, ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
}

function grown(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** The word at `start` to `end` as it is compared. */
export function normalized(text: string, start: number, end: number): string {
  return plainWord(text.slice(start, end));
}

function plainWord(word: string): string {
  const raw = word.toLowerCase();
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
    if (code > 0x2e7f && UNSPACED.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) break;
    if (isWord(text, at, code)) at += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    else if ((code === 0x27 || code === 0x2019) && isWord(text, at + 1, text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

function isWord(text: string, at: number, code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  // A text may end here: NaN is no word.
  return code >= 0x80 && WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
