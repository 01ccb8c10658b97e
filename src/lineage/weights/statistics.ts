/** A piece of a tensor: `rows` times `columns` values, row after row. A vector is one row. */
export interface Sample {
  rows: number;
  columns: number;
  values: Float32Array;
  /** Bits of mantissa; undefined for quantized values. */
  precision?: number;
}

/** Ranks from 0, equal values sharing the mean of theirs. */
export function ranks(values: Float32Array): Float32Array {
  const order = Array.from(values, (_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
  const out = new Float32Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) out[order[at]!] = (from + to - 1) / 2;
    from = to;
  }
  return out;
}

/**
 * What is left when each column's and each row's mean is taken away, clipped at three robust standard deviations: a few
 * huge values would decide everything. A vector is taken by rank.
 */
export function centred({ rows, columns, values }: Sample): Float32Array {
  if (rows === 1) return shifted(ranks(values));
  const out = Float32Array.from(values);
  for (let column = 0; column < columns; column += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += out[row * columns + column]!;
    for (let row = 0; row < rows; row += 1) out[row * columns + column]! -= sum / rows;
  }
  for (let row = 0; row < rows; row += 1) shift(out.subarray(row * columns, (row + 1) * columns));
  const limit = 3 * 1.4826 * medianSize(out);
  if (limit > 0) {
    for (let at = 0; at < out.length; at += 1) {
      if (out[at]! > limit) out[at] = limit;
      else if (out[at]! < -limit) out[at] = -limit;
    }
  }
  return out;
}

function shifted(values: Float32Array): Float32Array {
  shift(values);
  return values;
}

function shift(values: Float32Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  for (let at = 0; at < values.length; at += 1) values[at]! -= sum / values.length;
}

/** The median of the sizes, from some thousand of them. */
function medianSize(values: Float32Array): number {
  return median([...sampled(values)].map(Math.abs));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Pearson's correlation of two centred grids, the second moved round by so many rows and columns; 0 where one of them
 * has no variance.
 */
export function correlation(
  a: Float32Array,
  b: Float32Array,
  columns: number,
  byRows = 0,
  byColumns = 0,
): number {
  const rows = a.length / columns;
  let [ab, aa, bb] = [0, 0, 0];
  for (let row = 0; row < rows; row += 1) {
    const other = ((row + byRows) % rows) * columns;
    for (let column = 0; column < columns; column += 1) {
      const x = a[row * columns + column]!;
      const y = b[other + ((column + byColumns) % columns)]!;
      ab += x * y;
      aa += x * x;
      bb += y * y;
    }
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** Some thousand values at equal distances: they stand for all where only a share is asked for. */
export function sampled(values: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(values.length / SAMPLED));
  if (step === 1) return values;
  return Float32Array.from({ length: Math.floor(values.length / step) }, (_, at) => values[at * step]!);
}

const SAMPLED = 2048;

/** How often each value stands there. */
export function counts(values: Float32Array): Map<number, number> {
  const found = new Map<number, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
