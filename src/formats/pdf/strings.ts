import { tooCostly } from './allowance.ts';

/** A string, and the offset behind it. */
export interface StringRead {
  value: Uint8Array;
  end: number;
}

/** Longest string, in bytes: signatures have tens of thousands. */
const LONGEST = 1_000_000;
const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/**
 * `(text (with brackets) and \) escapes)`, from behind its first bracket; one that does not end is as long as the bytes.
 * @throws FormatError when it is too long
 */
export function readLiteral(bytes: Uint8Array, start: number): StringRead {
  const out: number[] = [];
  let at = start;
  for (let depth = 1; at < bytes.length; ) {
    const code = bytes[at]!;
    at += 1;
    if (code === 0x5c) {
      at = readEscape(bytes, at, out);
      continue;
    }
    if (code === 0x28) depth += 1;
    if (code === 0x29) depth -= 1;
    if (depth === 0) break;
    if (out.push(code) > LONGEST) throw tooCostly();
  }
  return { value: Uint8Array.from(out), end: at };
}

/** What stands behind a backslash; returns the offset behind it. */
function readEscape(bytes: Uint8Array, at: number, out: number[]): number {
  const code = bytes[at] ?? 0;
  let end = at + 1;
  if (code >= 0x30 && code <= 0x37) {
    let value = code - 0x30;
    for (
      let next = bytes[end];
      end < at + 3 && next !== undefined && next >= 0x30 && next <= 0x37;
      next = bytes[end]
    ) {
      value = value * 8 + next - 0x30;
      end += 1;
    }
    out.push(value & 0xff);
  } else if (code === 13) {
    if (bytes[end] === 10) end += 1;
  } else if (code !== 10) out.push(ESCAPES[String.fromCharCode(code)] ?? code);
  return end;
}

/** `<48656C6C6F>`, from behind its first bracket. @throws FormatError when it is too long */
export function readHex(bytes: Uint8Array, start: number): StringRead {
  const out: number[] = [];
  let at = start;
  for (let high = -1; at < bytes.length; ) {
    const code = bytes[at]!;
    at += 1;
    if (code === 0x3e) {
      if (high >= 0) out.push(high * 16);
      break;
    }
    const digit = Number.parseInt(String.fromCharCode(code), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) high = digit;
    else {
      if (out.push(high * 16 + digit) > LONGEST) throw tooCostly();
      high = -1;
    }
  }
  return { value: Uint8Array.from(out), end: at };
}
