import type { StoredTensor } from '../../formats/stored-models.ts';
import { blockElements, bytesOf, precisionOf, valuesOf } from '../../formats/tensor-values.ts';
import type { Release } from '../../release/release.ts';
import type { Sample } from './statistics.ts';

/** About so many elements are read of a matrix. */
const ELEMENTS = 32 * 1024;
const VECTOR_LIMIT = 64 * 1024;
const ROW_LIMIT = 128 * 1024;

/** So many rows show whether a table follows a formula; of very wide matrices fewer have to do. */
const LEAST_ROWS = 24;
const WIDE = 8192;
const LEAST_WIDE_ROWS = 8;

/** A tall table has frequent words at its top, rare ones below. */
const TALL = 4;
const PLACES = [0.04, 0.3, 0.6];

export interface Grid {
  rows: number;
  columns: number;
}

/** A tensor as rows: a vector is one, a stack of matrices or of filters is laid out below one another. */
export function gridOf(shape: readonly number[]): Grid | undefined {
  const sizes = shape.filter((size) => size !== 1);
  if (sizes.length === 0) return undefined;
  if (sizes.length === 1) return { rows: 1, columns: sizes[0]! };
  const columns = sizes.length > 2 && sizes.at(-1)! < 32 ? sizes.slice(1).reduce(times) : sizes.at(-1)!;
  return { rows: sizes.reduce(times) / columns, columns };
}

function times(a: number, b: number): number {
  return a * b;
}

/** The rows that are compared of grids whose columns are alike: those that both have. */
export function spotsOf(a: Grid, b: Grid): { row: number; rows: number }[] {
  const all = Math.min(a.rows, b.rows);
  const { columns } = a;
  if (a.columns !== b.columns || columns > (all === 1 ? VECTOR_LIMIT : ROW_LIMIT)) return [];
  if (a.rows === 1 || b.rows === 1) return a.rows === b.rows ? [{ row: 0, rows: 1 }] : [];
  const least = columns > WIDE ? LEAST_WIDE_ROWS : LEAST_ROWS;
  const rows = Math.min(all, Math.max(least, Math.min(128, Math.ceil(ELEMENTS / columns))));
  const places = all > TALL * columns && all > 8 * rows ? PLACES : [0.4];
  return places.map((place) => ({ row: Math.floor(place * (all - rows)), rows }));
}

/** Reads samples of one model's tensors, each once. */
export class SampleReader {
  readonly #release: Release;
  readonly #known = new Map<string, Promise<Sample | undefined>>();

  constructor(release: Release) {
    this.#release = release;
  }

  /** Undefined when it cannot be read. */
  sample(tensor: StoredTensor, columns: number, row: number, rows: number): Promise<Sample | undefined> {
    const key = `${tensor.name}\0${row}\0${rows}`;
    let sample = this.#known.get(key);
    if (!sample) {
      sample = this.#read(tensor, columns, row, rows).catch(() => undefined);
      this.#known.set(key, sample);
    }
    return sample;
  }

  async #read(
    { path, dtype, locate }: StoredTensor,
    columns: number,
    row: number,
    rows: number,
  ): Promise<Sample | undefined> {
    const [first, count] = [row * columns, rows * columns];
    const block = blockElements(dtype);
    if (first % block !== 0 || count % block !== 0) return undefined;
    const start = await locate();
    if (start === undefined) return undefined;
    const from = start + bytesOf(dtype, first);
    const length = bytesOf(dtype, count);
    const bytes = await this.#release.bytes(path, from, from + length);
    if (bytes?.length !== length) return undefined;
    const precision = precisionOf(dtype);
    return { rows, columns, values: valuesOf(bytes, dtype), ...(precision !== undefined && { precision }) };
  }
}
