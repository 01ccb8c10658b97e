import { FormatError } from '../format-error.ts';
import { type Dictionary, numberOf } from './values.ts';

/** Longest row, in bytes. */
const ROW = 1 << 20;

/** Undoes the prediction that a writer made before it compressed (ISO 32000-1, 7.4.4.4): rows of differences. */
export function unpredicted(bytes: Uint8Array, parameters: Dictionary | undefined): Uint8Array {
  const predictor = numberOf(parameters?.get('Predictor'), 1);
  if (!parameters || predictor <= 1) return bytes;
  const colors = numberOf(parameters.get('Colors'), 1);
  const bits = numberOf(parameters.get('BitsPerComponent'), 8);
  const row = Math.ceil((colors * bits * numberOf(parameters.get('Columns'), 1)) / 8);
  const pixel = Math.max(1, Math.ceil((colors * bits) / 8));
  if (predictor < 10 || !(row >= 1 && row <= ROW) || !(pixel <= row))
    throw new FormatError('unsupported', 'has text that is packed in a way that is not read here');
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  let length = 0;
  for (let index = 0; index < rows; index += 1) {
    const from = index * (row + 1);
    const line = bytes.subarray(from + 1, from + 1 + row);
    undo(bytes[from]!, line, out, length, { row, pixel });
    length += line.length;
  }
  return out.subarray(0, length);
}

/** One row of PNG's filters: none, left, up, average, Paeth. */
function undo(
  kind: number,
  line: Uint8Array,
  out: Uint8Array,
  start: number,
  { row, pixel }: { row: number; pixel: number },
): void {
  for (let at = 0; at < line.length; at += 1) {
    const left = at >= pixel ? out[start + at - pixel]! : 0;
    const up = start >= row ? out[start + at - row]! : 0;
    const corner = at >= pixel && start >= row ? out[start + at - row - pixel]! : 0;
    const guess =
      kind === 1
        ? left
        : kind === 2
          ? up
          : kind === 3
            ? (left + up) >> 1
            : kind === 4
              ? paeth(left, up, corner)
              : 0;
    out[start + at] = line[at]! + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
