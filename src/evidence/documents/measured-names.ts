import { BENCHMARK_NAMES, METRIC_NAMES } from './benchmarks.ts';

/** Metrics that are words besides when they are not written as acronyms, GQA (also a kind of attention), and averages. */
const UNSURE =
  /^(?:[Aa]vg\.?|AVG\.?|[Aa]verage|[Ii]s|[Ee]m|[Ss]im|[Cc]lip|[Ss]pice|[Mm]eteor|[Mm]os|[Mm]ap|acc|GQA)$/;

/** The first few that surely are benchmarks or metrics, as words that follow `before`. */
export function named(text: string, before: string): string {
  const sure = surelyNamed(text);
  return sure.length ? `${before}${sure.slice(0, 4).join(', ')}` : '';
}

/** The benchmarks and metrics that a text names, each once. */
export function namesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(BENCHMARK_NAMES), ...text.matchAll(METRIC_NAMES)].map((match) => match[0])),
  ];
}

/** Those of them that cannot be other words as well. */
export function surelyNamed(text: string): string[] {
  return namesIn(text).filter((name) => !UNSURE.test(name));
}

/** True for a text with a name that surely is a benchmark or metric. */
export function isMeasured(text: string): boolean {
  return surelyNamed(text).length > 0;
}
