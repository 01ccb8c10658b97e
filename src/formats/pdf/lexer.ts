import type { Allowance } from './allowance.ts';
import { readHex, readLiteral, type StringRead } from './strings.ts';
import { Name } from './values.ts';

/** A word that is no value: an operator, `obj`, `R`, or one of the brackets `[ ] << >>`. */
export class Keyword {
  readonly word: string;

  constructor(word: string) {
    this.word = word;
  }
}

export type Token = number | Uint8Array | Name | Keyword;

/** 1: white space, 2: delimiter, 0: all others (ISO 32000-1, 7.2.2). */
const KINDS = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) KINDS[code] = 1;
for (const mark of '()<>[]{}/%') KINDS[mark.charCodeAt(0)] = 2;

export function isSpace(code: number | undefined): boolean {
  return code !== undefined && KINDS[code] === 1;
}

/** Longest word that can be a number, a name or an operator. */
const WORD = 127;
/** Most digits of a number: beyond, it is none. */
const DIGITS = 40;
/** Steps that a string costs, short or long: it is an array of bytes of its own. */
const STRING = 8;

/** Cuts bytes into tokens, from front to back, each byte once. */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;
  readonly #text: Buffer;
  readonly #allowance: Allowance;

  constructor(bytes: Uint8Array, allowance: Allowance, position = 0) {
    this.bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    this.position = position;
    this.#allowance = allowance;
  }

  /** The next token; undefined at the end. */
  next(): Token | undefined {
    this.#skipBlanks();
    const { bytes } = this;
    const code = bytes[this.position];
    if (code === undefined) return undefined;
    this.#allowance.step();
    if (KINDS[code] === 0) return this.#number() ?? new Keyword(this.#word());
    this.position += 1;
    switch (code) {
      case 0x28:
        return this.#string(readLiteral(bytes, this.position));
      case 0x2f:
        return new Name(unescaped(this.#word()));
      case 0x3c:
        if (bytes[this.position] !== 0x3c) return this.#string(readHex(bytes, this.position));
        this.position += 1;
        return new Keyword('<<');
      case 0x3e:
        if (bytes[this.position] === 0x3e) this.position += 1;
        return new Keyword('>>');
      default:
        return new Keyword(String.fromCharCode(code));
    }
  }

  #string({ value, end }: StringRead): Uint8Array {
    this.position = end;
    this.#allowance.step(STRING + (value.length >> 3));
    return value;
  }

  #skipBlanks(): void {
    const { bytes } = this;
    for (;;) {
      while (isSpace(bytes[this.position])) this.position += 1;
      if (bytes[this.position] !== 0x25) return;
      while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13)
        this.position += 1;
    }
  }

  /** `-12.5`; undefined, and nothing is taken, where a word is no number. */
  #number(): number | undefined {
    const { bytes } = this;
    let at = this.position;
    let sign = 1;
    for (; bytes[at] === 0x2b || bytes[at] === 0x2d; at += 1) if (bytes[at] === 0x2d) sign = -1;
    let value = 0;
    let digits = 0;
    let unit = 0;
    for (; at < bytes.length; at += 1) {
      const code = bytes[at]!;
      if (code === 0x2e && unit === 0) unit = 1;
      else if (code >= 0x30 && code <= 0x39) {
        digits += 1;
        value = value * 10 + code - 0x30;
        unit *= 10;
      } else if (KINDS[code] === 0) return undefined;
      else break;
    }
    if (digits === 0 || digits > DIGITS) return undefined;
    this.position = at;
    return (sign * value) / (unit || 1);
  }

  #word(): string {
    const start = this.position;
    while (this.position < this.bytes.length && KINDS[this.bytes[this.position]!] === 0) this.position += 1;
    return this.#text.toString('latin1', start, Math.min(this.position, start + WORD));
  }
}

/** `#20` in a name is the byte 0x20. */
function unescaped(word: string): string {
  return word.includes('#')
    ? word.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : word;
}
