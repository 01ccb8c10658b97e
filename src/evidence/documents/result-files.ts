import type { Release } from '../../release/release.ts';

const RESULTS_PATH =
  /(?:^|\/)[^/]*(?:eval|result|benchmark|score|leaderboard)[^/]*(?:\/.*)?\.(?:json|csv|tsv)$/i;
const NOT_RESULTS =
  /(?:^|[/_-])(?:data|datasets?|prompts?|questions?|configs?|tests?|fixtures?|tasks?)(?:[/_-]|$)/i;
const JSON_FIGURES =
  /["'](?:acc(?:uracy)?(?:_norm|,none)?|exact_match|f1|bleu|wer|ppl|perplexity|pass@1|score|average|byte_perplexity|word_perplexity|fid)["']\s*:\s*\d/i;
const CSV_FIGURES = /^[^\n]{0,2000}[,\t][^\n]*\n[^\n]*[,\t]\s*\d+\.\d+/;
const HEAD = 16 * 1024;

/** A file of measured figures: named so, and with numbers beside the names of metrics. */
export async function isResultsFile(release: Release, path: string): Promise<boolean> {
  if (!RESULTS_PATH.test(path) || NOT_RESULTS.test(path)) return false;
  const bytes = await release.bytes(path, 0, HEAD);
  return (
    bytes !== undefined &&
    (path.toLowerCase().endsWith('.json') ? JSON_FIGURES : CSV_FIGURES).test(
      Buffer.from(bytes).toString('utf8'),
    )
  );
}
