import type { Document, Link } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import {
  BENCHMARK_NAMES,
  MACHINE_WORDS,
  METRIC_NAMES,
  NO_RESULTS_HEADING,
  RESULTS_WORDS,
  SCORE_HEADER,
} from './benchmarks.ts';
import { picturesResults } from './result-pictures.ts';
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
    const scored =
      numbers >= 4 &&
      table.rows[0]?.some((cell) => SCORE_HEADER.test(cell.text)) === true &&
      !NO_RESULTS_HEADING.test(heading);
    const machine = MACHINE_WORDS.test(labels) && names.length < 2;
    if (
      machine ||
      !(
        names.length >= 2 ||
        scored ||
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
        detail: `table of results${named(labels, ': ')}, ${numbers} figures`,
      });
    }
  }
  return found.length ? found : statedResults(document);
}

/** Metrics that are words besides when they are not written as acronyms, GQA (also a kind of attention), and averages. */
const UNSURE =
  /^(?:[Aa]vg\.?|AVG\.?|[Aa]verage|[Ii]s|[Ee]m|[Ss]im|[Cc]lip|[Ss]pice|[Mm]eteor|[Mm]os|[Mm]ap|acc|GQA)$/;

/** The first few that surely are benchmarks or metrics, as words that follow `before`. */
function named(text: string, before: string): string {
  const sure = namesIn(text).filter((name) => !UNSURE.test(name));
  return sure.length ? `${before}${sure.slice(0, 4).join(', ')}` : '';
}

function namesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(BENCHMARK_NAMES), ...text.matchAll(METRIC_NAMES)].map((match) => match[0])),
  ];
}

/** Figures in sentences ("reaches 61.4 on MMLU"), and pictures of results, which hold theirs in pixels. */
function statedResults(document: Document): Evidence[] {
  for (const block of document.blocks) {
    if (block.kind === 'code') continue;
    const heading = block.headings.at(-1) ?? '';
    const line = document.placeAt(block.start).line;
    const pictured = block.links.find((link) => showsResults(link, heading));
    if (pictured)
      return [{ file: document.path, line, detail: `picture of results: ${pictured.url.slice(0, 100)}` }];
    if (block.kind === 'cell') continue;
    const aboutMetrics = /\bmetrics\b/i.test(heading);
    const aboutResults = RESULTS_WORDS.test(heading);
    if (!aboutMetrics && !aboutResults) continue;
    const names = namesIn(block.text);
    const figures = block.text.match(/\b\d{1,3}\.\d+\b|\b\d{1,3} ?%/g)?.length ?? 0;
    if (aboutMetrics ? names.length && figures : names.length >= 2 && figures >= 2) {
      return [{ file: document.path, line, detail: `figures of results${named(block.text, ' for ')}` }];
    }
  }
  return [];
}

/** A picture by its file's name (its folders say what the release is), its alternative text, or its heading. */
function showsResults({ image, url, text }: Link, heading: string): boolean {
  if (!image || /badge|shields|logo|icon|demo/i.test(url)) return false;
  const name = url.split(/[?#]/, 1)[0]!.split('/').at(-1) ?? '';
  return (
    picturesResults(name) ||
    (text.length < 60 && (picturesResults(text) || measured(text))) ||
    /\b(?:eval\w*|results?|benchmarks?|performance)\b|评测|评估结果/i.test(heading)
  );
}

/** "WER breakdown by language", "MMLU and GSM8K of all models": a caption that names what was measured. */
function measured(caption: string): boolean {
  return (
    namesIn(caption).some((name) => !UNSURE.test(name)) &&
    !/\b(?:samples?|examples?|images? from|pipeline|architecture|overview of)\b/i.test(caption)
  );
}
