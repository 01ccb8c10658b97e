import type { Allowance } from './allowance.ts';
import { Lexer } from './lexer.ts';
import { readOperation } from './parser.ts';
import type { PdfValue } from './values.ts';

/** What a CMap says (ISO 32000-1, 9.7.5 and 9.10.3): how long codes are, and the text that each stands for. */
export interface CharacterMap {
  /** Of codes that begin with this byte: their length, where a code space has it. */
  lengthOf(first: number): number | undefined;
  /** The text of a code; codes of different lengths do not occur in one font with the same value. */
  texts: Map<number, string>;
}

/** Reads the mappings to Unicode out of a CMap, a small program in PostScript of which only the tables count. */
export function readCharacterMap(bytes: Uint8Array, allowance: Allowance): CharacterMap {
  const texts = new Map<number, string>();
  const lengths: (number | undefined)[] = [];
  const lexer = new Lexer(bytes, allowance);
  const set = (code: number, text: string) => {
    allowance.step(ENTRY);
    if (text.length <= LONGEST) texts.set(code, text);
  };
  for (let operation = readOperation(lexer); ; operation = readOperation(lexer)) {
    const { operands, operator } = operation;
    if (operator === undefined) break;
    if (operator === 'endcodespacerange') {
      for (const [low, high] of groups(operands, 2)) {
        if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array) || low.length === 0) continue;
        for (let first = low[0]!; first <= (high[0] ?? 0); first += 1) lengths[first] ??= low.length;
      }
    } else if (operator === 'endbfchar') {
      for (const [code, text] of groups(operands, 2)) {
        if (code instanceof Uint8Array && text instanceof Uint8Array) set(numberOf(code), utf16(text));
      }
    } else if (operator === 'endbfrange') {
      for (const [low, high, to] of groups(operands, 3)) range(low, high, to, set);
    }
  }
  return { texts, lengthOf: (first) => lengths[first] };
}

/** Steps that an entry costs: a map of all characters is legal, a thousand of them are not meant to be read. */
const ENTRY = 8;
/** Longest text of one code, in UTF-16 units: ligatures, and Arabic words that are one sign. */
const LONGEST = 24;
/** Longest range: all codes of two bytes. */
const RANGE = 0x10000;

/** A run of codes, whose texts are listed, or differ from the first one's in their last character. */
function range(
  low: PdfValue | undefined,
  high: PdfValue | undefined,
  to: PdfValue | undefined,
  set: (code: number, text: string) => void,
): void {
  if (!(low instanceof Uint8Array) || !(high instanceof Uint8Array)) return;
  const start = numberOf(low);
  const count = Math.min(numberOf(high) - start + 1, RANGE);
  if (Array.isArray(to)) {
    for (const [index, text] of to.slice(0, Math.max(0, count)).entries())
      if (text instanceof Uint8Array) set(start + index, utf16(text));
  } else if (to instanceof Uint8Array) {
    const text = utf16(to);
    const last = text.codePointAt(text.length - (/[\udc00-\udfff]$/.test(text) ? 2 : 1));
    if (last === undefined) return;
    const head = text.slice(0, text.length - String.fromCodePoint(last).length);
    for (let index = 0; index < count && last + index <= 0x10ffff; index += 1)
      set(start + index, head + String.fromCodePoint(last + index));
  }
}

function groups(operands: readonly PdfValue[], size: number): PdfValue[][] {
  // The count of entries stands before the operator that opens a table, so only its entries are here.
  return Array.from({ length: Math.floor(operands.length / size) }, (_, index) =>
    operands.slice(index * size, (index + 1) * size),
  );
}

/** The bytes of a code as one number, most significant first. */
export function numberOf(code: Uint8Array): number {
  let value = 0;
  for (const byte of code.subarray(0, 4)) value = value * 256 + byte;
  return value;
}

export function utf16(bytes: Uint8Array): string {
  // One byte alone is what some writers make of an ASCII character.
  if (bytes.length === 1) return String.fromCharCode(bytes[0]!);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes[at]! * 256 + bytes[at + 1]!);
  return text;
}
