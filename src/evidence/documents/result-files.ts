import type { Release } from '../../release/release.ts';

const RESULTS_PATH =
  /(?:^|\/)[^/]*(?:eval|result|benchmark|score|leaderboard)[^/]*(?:\/.*)?\.(?:json|csv|tsv)$/i;
/** Cheaper than RESULTS_PATH, and true of all that it fits. */
const MAY_HOLD_FIGURES = /\.(?:json|csv|tsv)$/i;
const NOT_RESULTS =
  /(?:^|[/_-])(?:data|datasets?|prompts?|questions?|configs?|tests?|fixtures?|tasks?)(?:[/_-]|$)/i;
const JSON_FIGURES =
  /["'](?:acc(?:uracy)?(?:_norm|,none)?|exact_match|f1|bleu|wer|ppl|perplexity|pass@1|score|average|byte_perplexity|word_perplexity|fid)["']\s*:\s*\d/i;
const CSV_FIGURES = /^[^\n]{0,2000}[,\t][^\n]*\n[^\n]*[,\t]\s*\d+\.\d+/;
const HEAD = 16 * 1024;

/** True for a path that says that measured figures are in the file. */
export function isNamedResults(path: string): boolean {
  return MAY_HOLD_FIGURES.test(path) && RESULTS_PATH.test(path) && !NOT_RESULTS.test(path);
}

/** True for a file with numbers beside the names of metrics. */
export async function holdsFigures(release: Release, path: string): Promise<boolean> {
  const bytes = await release.bytes(path, 0, HEAD);
  return (
    bytes !== undefined &&
    (path.toLowerCase().endsWith('.json') ? JSON_FIGURES : CSV_FIGURES).test(
      Buffer.from(bytes).toString('utf8'),
    )
  );
}
