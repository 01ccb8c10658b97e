import { type Allowance, tooCostly } from './allowance.ts';
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
/** Longest string, in bytes: signatures have tens of thousands. */
const LONGEST = 1_000_000;
/** Steps that a string costs, short or long: it is an array of bytes of its own. */
const STRING = 8;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

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
        return this.#literal();
      case 0x2f:
        return new Name(unescaped(this.#word()));
      case 0x3c:
        if (bytes[this.position] !== 0x3c) return this.#hex();
        this.position += 1;
        return new Keyword('<<');
      case 0x3e:
        if (bytes[this.position] === 0x3e) this.position += 1;
        return new Keyword('>>');
      default:
        return new Keyword(String.fromCharCode(code));
    }
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

  /** `(text (with brackets) and \) escapes)`, behind its first bracket. */
  #literal(): Uint8Array {
    const { bytes } = this;
    const out: number[] = [];
    let depth = 1;
    while (this.position < bytes.length) {
      const code = bytes[this.position]!;
      this.position += 1;
      if (code === 0x5c) this.#escape(out);
      else {
        if (code === 0x28) depth += 1;
        if (code === 0x29) depth -= 1;
        if (depth === 0) break;
        out.push(code);
        if (out.length > LONGEST) throw tooCostly();
      }
    }
    this.#allowance.step(STRING + (out.length >> 3));
    return Uint8Array.from(out);
  }

  #escape(out: number[]): void {
    const { bytes } = this;
    const code = bytes[this.position] ?? 0;
    this.position += 1;
    if (code >= 0x30 && code <= 0x37) {
      let value = code - 0x30;
      for (let digits = 1; digits < 3; digits += 1) {
        const next = bytes[this.position] ?? 0;
        if (next < 0x30 || next > 0x37) break;
        value = value * 8 + next - 0x30;
        this.position += 1;
      }
      out.push(value & 0xff);
    } else if (code === 13) {
      if (bytes[this.position] === 10) this.position += 1;
    } else if (code !== 10) out.push(ESCAPES[String.fromCharCode(code)] ?? code);
  }

  /** `<48656C6C6F>`, behind its first bracket. */
  #hex(): Uint8Array {
    const out: number[] = [];
    let high = -1;
    while (this.position < this.bytes.length) {
      const code = this.bytes[this.position]!;
      this.position += 1;
      if (code === 0x3e) break;
      const digit = Number.parseInt(String.fromCharCode(code), 16);
      if (Number.isNaN(digit)) continue;
      if (high < 0) high = digit;
      else {
        if (out.length > LONGEST) throw tooCostly();
        out.push(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) out.push(high * 16);
    this.#allowance.step(STRING + (out.length >> 3));
    return Uint8Array.from(out);
  }
}

/** `#20` in a name is the byte 0x20. */
function unescaped(word: string): string {
  return word.includes('#')
    ? word.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : word;
}
