import { isSpace } from './lexer.ts';

/** The number in "12 0 obj", of which the `obj` stands at an offset. */
export function numberBefore(bytes: Buffer, at: number): number | undefined {
  const generation = digitsBefore(bytes, at);
  const digits = generation && digitsBefore(bytes, generation.start);
  return digits?.value;
}

/** The number that ends before white space before an offset, and where it begins. */
function digitsBefore(bytes: Buffer, at: number): { value: number; start: number } | undefined {
  let end = at;
  while (at - end < BLANKS && isSpace(bytes[end - 1])) end -= 1;
  let start = end;
  while (end - start < DIGITS && bytes[start - 1]! >= 0x30 && bytes[start - 1]! <= 0x39) start -= 1;
  if (end === at || start === end) return undefined;
  return { value: Number(bytes.toString('latin1', start, end)), start };
}

/** Most blanks between, and digits in, the numbers of an object. */
const [BLANKS, DIGITS] = [8, 10];

/** Where the bytes of a stream stand, behind its `stream`: as long as it says, if that is true; else to its end mark. */
export function streamExtent(bytes: Buffer, at: number, length: number): { start: number; end: number } {
  const start = bytes[at] === 13 ? (bytes[at + 1] === 10 ? at + 2 : at + 1) : bytes[at] === 10 ? at + 1 : at;
  if (length >= 0 && start + length <= bytes.length) {
    let mark = start + length;
    while (mark < start + length + 4 && isSpace(bytes[mark])) mark += 1;
    if (bytes.subarray(mark, mark + 9).equals(END)) return { start, end: start + length };
  }
  const end = bytes.indexOf(END, start);
  return { start, end: end === -1 ? bytes.length : end };
}

const END = Buffer.from('endstream');
