import type { PdfValue } from './values.ts';

/** `[a b c d e f]`: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

/** Six numbers as a matrix; anything else changes nothing. */
export function matrixOf(values: readonly PdfValue[]): Matrix {
  const numbers = values.slice(-6).filter((value) => typeof value === 'number');
  const [a, b, c, d, e, f] = numbers;
  return f === undefined ? IDENTITY : [a!, b!, c!, d!, e!, f];
}
