import type { Result, TensorComparison } from './comparison.ts';
import { median } from './statistics.ts';

/** A tensor's comparison, and the series and kind that it is of. */
export interface Seen extends TensorComparison {
  series: string;
  vector: boolean;
}

/** What settles it, either way; less than this is undecided. */
const LEAST_IDENTICAL = 2;
const LEAST_CORRELATED = 3;
const LEAST_SERIES = 2;
const LEAST_SHARE = 0.1;
const LEAST_COMPARED = 6;
const LEAST_MATRICES = 2;

/** The median of two trainings apart stays below (docs/lineage.md): heavy noise on a copy leaves more. */
const MOST_UNRELATED = 0.15;

export function isAlike({ likeness }: TensorComparison): boolean {
  return likeness === 'identical' || likeness === 'correlated';
}

/**
 * What the tensors show. One alike tensor could be a part that both took from elsewhere, or chance; none alike among
 * vectors only says little, since vectors are easily scaled away.
 */
export function decide(seen: readonly Seen[]): { result: Result; reason: string } {
  const compared = seen.filter(({ likeness }) => likeness !== 'set aside');
  const alike = compared.filter(isAlike);
  const identical = alike.filter(({ likeness }) => likeness === 'identical');
  const series = new Set(alike.map((each) => each.series));
  const enough =
    identical.length >= LEAST_IDENTICAL || (alike.length >= LEAST_CORRELATED && series.size >= LEAST_SERIES);
  if (enough && alike.length >= LEAST_SHARE * compared.length) {
    const reason = `${alike.length} of ${compared.length} tensors compared are alike, far beyond chance`;
    return { result: 'shares weights with', reason };
  }
  const matrices = compared.filter(({ vector }) => !vector);
  const middle = median(compared.map(({ correlation }) => correlation ?? 0));
  if (alike.length === 0 && middle > MOST_UNRELATED) {
    const reason = 'no tensor passes chance alone, yet all together are more alike than strangers are';
    return { result: 'inconclusive', reason };
  }
  if (alike.length === 0 && compared.length >= LEAST_COMPARED && matrices.length >= LEAST_MATRICES) {
    const reason = `none of ${compared.length} tensors compared is more alike than chance makes it`;
    return { result: 'no sign', reason };
  }
  if (compared.length === 0) {
    const reason = seen.length
      ? 'the tensors that both have prove nothing: models begin with such values'
      : 'no tensor of one has a counterpart of the same shape in the other';
    return { result: 'inconclusive', reason };
  }
  const reason =
    alike.length === 0
      ? `only ${compared.length} tensors could be compared`
      : `${alike.length} of ${compared.length} tensors compared are alike: too few to say`;
  return { result: 'inconclusive', reason };
}

export function figuresOf(seen: readonly Seen[]) {
  const compared = seen.filter(({ likeness }) => likeness !== 'set aside');
  const of = (likeness: string) => seen.filter((each) => each.likeness === likeness).length;
  const correlations = compared.map((each) => each.correlation ?? 0);
  return {
    compared: compared.length,
    identical: of('identical'),
    correlated: of('correlated'),
    setAside: of('set aside'),
    ...(correlations.length > 0 && { medianCorrelation: median(correlations) }),
  };
}

/** Parts by the first word of the name, where some are alike and others not. */
export function partsOf(seen: readonly Seen[]): { part: string; compared: number; alike: number }[] {
  const parts = new Map<string, { part: string; compared: number; alike: number }>();
  for (const each of seen) {
    if (each.likeness === 'set aside') continue;
    const part = each.a.replace(/^(?:model\.)+/, '').split('.')[0]!;
    const known = parts.get(part) ?? { part, compared: 0, alike: 0 };
    parts.set(part, known);
    known.compared += 1;
    if (isAlike(each)) known.alike += 1;
  }
  const all = [...parts.values()];
  return all.some(({ alike }) => alike > 0) && all.some(({ alike }) => alike === 0) ? all : [];
}
