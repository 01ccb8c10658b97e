import { rounded } from '../../formats/tensor-values.ts';
import type { Measurement } from './comparison.ts';
import { centred, correlation, counts, type Sample, sampled } from './statistics.ts';
import { whyNoEvidence } from './structure.ts';

/** No correlation below this counts, however many elements it is over. */
const LEAST_CORRELATION = 0.25;

/** Chance passes six standard deviations once in 500 million times. */
const DEVIATIONS = 6;

/** By how much a correlation has to exceed those of the same tensors moved against each other. */
const ABOVE_CONTROL = 4;

/** Nothing but a copy correlates like this, whatever the structure. */
const MOST_LIMIT = 0.95;

/** That so many elements are equal is once in 2^100 chance, and nearly all of them are. */
const LEAST_BITS = 100;
const NEARLY_ALL = 0.99;

/**
 * Two samples of the same rows and columns, held against chance: the chance that values drawn from each are equal, and
 * the correlation of the two moved against each other, which keeps whatever structure their kind has.
 */
export function measure(a: Sample, b: Sample): Measurement {
  const elements = a.values.length;
  const reason = whyNoEvidence(a) ?? whyNoEvidence(b);
  if (reason !== undefined) return { likeness: 'set aside', elements, reason };
  const equal = equality(a, b);
  const [x, y] = [centred(a), centred(b)];
  const { columns } = a;
  const found = correlation(x, y, columns);
  const chance = Math.max(
    DEVIATIONS / Math.sqrt(columns - 1),
    ABOVE_CONTROL * control(x, y, a.rows, columns),
  );
  const limit = Math.min(MOST_LIMIT, Math.max(LEAST_CORRELATION, chance));
  const likeness = equal?.surely ? 'identical' : found > limit ? 'correlated' : 'unrelated';
  return { likeness, elements, ...(equal && { identical: equal.share }), correlation: found, limit };
}

/** The correlation alone: to find out which tensors of two models belong together. */
export function correlationOf(a: Sample, b: Sample): number {
  if (whyNoEvidence(a) !== undefined || whyNoEvidence(b) !== undefined) return 0;
  return correlation(centred(a), centred(b), a.columns);
}

function equality(a: Sample, b: Sample): { share: number; surely: boolean } | undefined {
  if (a.precision === undefined || b.precision === undefined) return undefined;
  const mantissa = Math.min(a.precision, b.precision);
  let same = 0;
  for (let at = 0; at < a.values.length; at += 1)
    if (rounded(a.values[at]!, mantissa) === rounded(b.values[at]!, mantissa)) same += 1;
  const share = same / a.values.length;
  const [ofA, ofB] = [a, b].map(({ values }) =>
    counts(sampled(values).map((value) => rounded(value, mantissa))),
  );
  const drawn = sampled(a.values).length;
  let chance = 0;
  for (const [value, count] of ofA!) chance += (count * (ofB!.get(value) ?? 0)) / drawn ** 2;
  const bits = chance > 0 ? same * -Math.log2(chance) : 0;
  return { share, surely: share >= NEARLY_ALL && bits >= LEAST_BITS };
}

/** The size of the correlations that are there when nothing belongs together. */
function control(a: Float32Array, b: Float32Array, rows: number, columns: number): number {
  const moves: [number, number][] = [];
  for (const step of [1, 2, 3, 5]) if (step < rows) moves.push([step, 0]);
  // Heads are 64 or 128 wide: moved by as much, what all heads have in common stays where it is.
  const wide = [1, 3, 64, 128, columns >> 1, columns >> 2, (columns >> 1) + 64];
  for (const step of new Set(wide)) if (step > 0 && step < columns) moves.push([0, step]);
  const squares = moves.map(([down, across]) => correlation(a, b, columns, down, across) ** 2);
  return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / (squares.length || 1));
}
