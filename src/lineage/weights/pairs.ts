import { inParallel } from '../../formats/in-parallel.ts';
import type { StoredTensor } from '../../formats/stored-models.ts';
import { correlationOf } from './measure.ts';
import { gridOf, type SampleReader, spotsOf } from './reading.ts';
import { type Series, spread } from './series.ts';
import { median } from './statistics.ts';

/** Two tensors that may be the same one, and the rows to compare. */
export interface Pair {
  a: StoredTensor;
  b: StoredTensor;
  columns: number;
  spots: readonly { row: number; rows: number }[];
}

/** The pairs of two series, in order of their numbers. */
export interface SeriesPair {
  key: string;
  /** Vectors cost little: they are read first. */
  vectors: boolean;
  pairs: Pair[];
}

export interface Readers {
  a: SampleReader;
  b: SampleReader;
}

/** So many series of equal shape are tried against each other. */
const GROUP_LIMIT = 12;
const TRIED_MEMBERS = 3;

/** Series of the same name and shape belong together. */
export function pairsByName(a: readonly Series[], b: readonly Series[]): SeriesPair[] {
  const ofB = new Map(b.map((series) => [series.key, series]));
  return a.flatMap((series) => {
    const other = ofB.get(series.key);
    const pairs = other ? pairsOf(series, (number) => other.members.get(number)) : [];
    return pairs.length ? [asSeries(series.key, pairs)] : [];
  });
}

/**
 * Where the names say nothing (renamed code, another format's names), the numbers do: among series of the same shape and
 * length those belong together that are most alike. Of unrelated models any will do. What is left, as where the names
 * number nothing, is taken tensor by tensor: by its numbers again, or, of very many, by their order.
 */
export async function pairUnnamed(
  a: readonly Series[],
  b: readonly Series[],
  readers: Readers,
): Promise<SeriesPair[]> {
  const found = await pairsByContent(a, b, readers);
  const used = new Set(found.flatMap(({ pairs }) => pairs.flatMap(({ a: x, b: y }) => [x, y])));
  const rest = (all: readonly Series[]) => all.flatMap(singles).filter(({ tensor }) => !used.has(tensor));
  return [...found, ...(await pairsByContent(rest(a), rest(b), readers))];
}

function singles({ key, members }: Series) {
  return [...members].map(([number, tensor]) => ({
    key: number ? `${key} ${number}` : key,
    members: new Map([['', tensor]]),
    tensor,
  }));
}

async function pairsByContent(
  a: readonly Series[],
  b: readonly Series[],
  readers: Readers,
): Promise<SeriesPair[]> {
  const found: SeriesPair[] = [];
  const groups = grouped(b);
  for (const [shape, ours] of grouped(a)) {
    const theirs = groups.get(shape) ?? [];
    if (ours.length > GROUP_LIMIT || theirs.length > GROUP_LIMIT) {
      if (ours.length === theirs.length) found.push(...ours.flatMap((x, at) => inOrder(x, theirs[at]!)));
      continue;
    }
    const tried: { x: Series; y: Series; pairs: Pair[]; alike: number }[] = [];
    for (const x of ours) {
      for (const y of theirs) {
        for (const { pairs } of inOrder(x, y)) {
          const alike = ours.length * theirs.length === 1 ? 0 : await likenessOf(pairs, readers);
          tried.push({ x, y, pairs, alike });
        }
      }
    }
    const taken = new Set<Series>();
    for (const { x, y, pairs } of tried.sort((one, two) => two.alike - one.alike)) {
      if (taken.has(x) || taken.has(y)) continue;
      taken.add(x).add(y);
      found.push(asSeries(x.key, pairs));
    }
  }
  return found;
}

/** The members of two series of equal length, in their order. */
function inOrder(x: Series, y: Series): SeriesPair[] {
  const members = [...y.members.values()];
  let at = 0;
  const pairs = pairsOf(x, () => members[at++]);
  return pairs.length ? [asSeries(x.key, pairs)] : [];
}

function asSeries(key: string, pairs: Pair[]): SeriesPair {
  return { key, vectors: pairs[0]!.spots[0]!.rows === 1, pairs };
}

function pairsOf(series: Series, other: (number: string) => StoredTensor | undefined): Pair[] {
  return [...series.members].flatMap(([number, a]) => {
    const b = other(number);
    const [one, two] = [gridOf(a.shape), b && gridOf(b.shape)];
    const spots = one && two ? spotsOf(one, two) : [];
    return b && one && spots.length ? [{ a, b, columns: one.columns, spots }] : [];
  });
}

/** By the shape of their members, and how many those are. */
function grouped(all: readonly Series[]): Map<string, Series[]> {
  const groups = new Map<string, Series[]>();
  for (const series of all) {
    const [first] = series.members.values();
    const key = `${first!.shape.join('x')} ${series.members.size}`;
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return groups;
}

async function likenessOf(pairs: readonly Pair[], readers: Readers): Promise<number> {
  const found = await inParallel(spread(pairs, TRIED_MEMBERS), async (pair) => {
    const [x, y] = await samplesOf(pair, pair.spots[0]!, readers);
    return x && y ? correlationOf(x, y) : 0;
  });
  return median(found);
}

export function samplesOf(
  { a, b, columns }: Pair,
  { row, rows }: { row: number; rows: number },
  readers: Readers,
) {
  return Promise.all([readers.a.sample(a, columns, row, rows), readers.b.sample(b, columns, row, rows)]);
}
