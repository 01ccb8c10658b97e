import { inParallel } from '../../formats/in-parallel.ts';
import { type StoredModels, storedModelsOf } from '../../formats/stored-models.ts';
import type { Release } from '../../release/release.ts';
import type { Comparison, Side } from './comparison.ts';
import { decide, figuresOf, partsOf, type Seen } from './decide.ts';
import { measure } from './measure.ts';
import { Metered } from './metered.ts';
import { type Pair, pairsByName, pairUnnamed, type Readers, type SeriesPair, samplesOf } from './pairs.ts';
import { SampleReader } from './reading.ts';
import { seriesOf, spread } from './series.ts';

/**
 * What is read, a round after the other until it is decided: how many tensors of each series, and at most how many in
 * all. Vectors are kilobytes, a sample of a matrix is some 100 KB.
 */
const ROUNDS = [
  { vectors: 4, vectorLimit: 48, matrices: 1, matrixLimit: 12 },
  { vectors: 12, vectorLimit: 96, matrices: 4, matrixLimit: 48 },
] as const;

/**
 * Compares the weights of two releases, or of two files: headers, then a few tensors of each kind by range, more while
 * it is undecided. Never throws because of content.
 */
export async function compareWeights(a: Release, b: Release): Promise<Comparison> {
  const [ours, theirs] = [new Metered(a), new Metered(b)];
  const [left, right] = await Promise.all([storedModelsOf(ours), storedModelsOf(theirs)]);
  const readers: Readers = { a: new SampleReader(ours), b: new SampleReader(theirs) };
  const pairs = await pairUp(left, right, readers);
  const seen = new Map<Pair, Seen>();
  let decided = decide([]);
  for (const round of ROUNDS) {
    const chosen = choose(pairs, round).filter(({ pair }) => !seen.has(pair));
    const found = await inParallel(chosen, ({ pair, series }) => see(pair, series, readers));
    for (const [at, each] of found.entries()) if (each) seen.set(chosen[at]!.pair, each);
    decided = decide([...seen.values()]);
    if (decided.result !== 'inconclusive') break;
  }
  const all = [...seen.values()].sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : 0));
  const problems = [...left.problems, ...right.problems];
  return {
    a: sideOf(ours, left),
    b: sideOf(theirs, right),
    ...decided,
    ...(pairs.length === 0 && { reason: whyNothing(left, right) }),
    figures: { ...figuresOf(all), bytesRead: ours.bytesRead + theirs.bytesRead },
    parts: partsOf(all),
    problems,
    tensors: all.map(({ series: _series, vector: _vector, ...each }) => each),
  };
}

async function pairUp(left: StoredModels, right: StoredModels, readers: Readers): Promise<SeriesPair[]> {
  const [ours, theirs] = [seriesOf(left.tensors), seriesOf(right.tensors)];
  const named = pairsByName(ours, theirs);
  const keys = new Set(named.map(({ key }) => key));
  const rest = (all: typeof ours) => all.filter(({ key }) => !keys.has(key));
  return [...named, ...(await pairUnnamed(rest(ours), rest(theirs), readers))];
}

type Round = (typeof ROUNDS)[number];

/** Some pairs of each series, in turn, so that every kind and every part is seen before the limit is. */
function choose(all: readonly SeriesPair[], round: Round): { pair: Pair; series: SeriesPair }[] {
  const take = (series: readonly SeriesPair[], members: number, limit: number) => {
    const columns = series.map((each) => spread(each.pairs, members).map((pair) => ({ pair, series: each })));
    const inTurn = Array.from({ length: members }, (_, at) =>
      columns.flatMap((each) => each.slice(at, at + 1)),
    );
    return inTurn.flat().slice(0, limit);
  };
  const vectors = all.filter((each) => each.vectors);
  const matrices = all.filter((each) => !each.vectors);
  return [
    ...take(vectors, round.vectors, round.vectorLimit),
    ...take(matrices, round.matrices, round.matrixLimit),
  ];
}

/** Compares at each spot; of several the one in the middle speaks for the tensor. Undefined when it cannot be read. */
async function see(pair: Pair, { key, vectors }: SeriesPair, readers: Readers): Promise<Seen | undefined> {
  const found = [];
  for (const spot of pair.spots) {
    const [x, y] = await samplesOf(pair, spot, readers);
    if (x && y) found.push(measure(x, y));
  }
  const usable = found.filter(({ likeness }) => likeness !== 'set aside');
  usable.sort((one, two) => (one.correlation ?? 0) - (two.correlation ?? 0));
  const middle = usable[usable.length >> 1] ?? found[0];
  return middle && { a: pair.a.name, b: pair.b.name, ...middle, series: key, vector: vectors };
}

function sideOf(release: Metered, { tensors, format }: StoredModels): Side {
  return {
    name: release.target.name,
    ...(format !== undefined && { format }),
    tensors: tensors.length,
    bytesRead: release.bytesRead,
  };
}

function whyNothing(left: StoredModels, right: StoredModels): string {
  for (const [side, { tensors }] of Object.entries({ first: left, second: right })) {
    if (tensors.length === 0) return `no tensors can be read in the ${side}`;
  }
  return 'no tensor of one has a counterpart of the same shape in the other that can be read';
}
