import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { BENCHMARK_NAMES, MACHINE_WORDS, RESULTS_WORDS } from './benchmarks.ts';
import { numbersIn, tablesOf } from './tables.ts';

/** Figures of how good the model is: tables of benchmarks, and where there are none, sentences and pictures under such a heading. */
export function resultsIn(document: Document): Evidence[] {
  const found: Evidence[] = [];
  for (const table of tablesOf(document)) {
    const numbers = numbersIn(table);
    if (numbers < 2) continue;
    const labels = [...(table.rows[0] ?? []), ...table.rows.slice(1).flatMap((row) => row.slice(0, 2))]
      .map((cell) => cell.text)
      .join(' | ');
    const names = namesIn(labels);
    const heading = table.headings.at(-1) ?? '';
    const machine = MACHINE_WORDS.test(labels) && names.length < 2;
    if (
      machine ||
      !(
        names.length >= 2 ||
        (names.length === 1 && (RESULTS_WORDS.test(heading) || numbers >= 4)) ||
        (RESULTS_WORDS.test(heading) && numbers >= 6)
      )
    )
      continue;
    const first = table.rows[0]?.[0];
    if (first) {
      found.push({
        file: document.path,
        line: document.placeAt(first.start).line,
        detail: `table of results${names.length ? `: ${names.slice(0, 4).join(', ')}` : ''}, ${numbers} figures`,
      });
    }
  }
  return found.length ? found : statedResults(document);
}

function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(BENCHMARK_NAMES)].map((match) => match[0]))];
}

/** "reaches 61.4 % on MMLU", and pictures of results, which hold their numbers in pixels. */
function statedResults(document: Document): Evidence[] {
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'cell') continue;
    const heading = `${block.headings.at(-1) ?? ''}`;
    const pictured = block.links.find(
      (link) =>
        link.image &&
        /(?:result|benchmark|perform|score|eval|leaderboard|radar|compar)/i.test(
          `${link.url} ${link.text}`,
        ) &&
        !/badge|shields|logo/i.test(link.url),
    );
    const line = document.placeAt(block.start).line;
    if (pictured && (RESULTS_WORDS.test(heading) || namesIn(block.text).length))
      return [{ file: document.path, line, detail: `picture of results: ${pictured.url.slice(0, 100)}` }];
    const names = namesIn(block.text);
    if (
      RESULTS_WORDS.test(heading) &&
      names.length >= 2 &&
      (block.text.match(/\b\d{1,3}\.\d+\b/g)?.length ?? 0) >= 2
    ) {
      return [{ file: document.path, line, detail: `figures for ${names.slice(0, 4).join(', ')}` }];
    }
  }
  return [];
}
