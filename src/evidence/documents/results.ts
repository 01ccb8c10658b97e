import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { MACHINE_WORDS, NO_RESULTS_HEADING, RESULTS_WORDS, SCORE_HEADER } from './benchmarks.ts';
import { cardResults } from './card-results.ts';
import { named, namesIn, surelyNamed } from './measured-names.ts';
import { statedResults } from './stated-results.ts';
import { numbersIn, type Table, tablesOf } from './tables.ts';

const OF_PARTS = /\b(?:weights|checkpoints?|download|codebook|hidden size|layers)\b/i;

/** A column of figures under the name of a metric: "FID" beside "cost". */
function measuresQuality({ rows: [header = [], ...rows] }: Table): boolean {
  return header.some(
    (cell, at) =>
      at > 0 &&
      cell.text.length < 30 &&
      surelyNamed(cell.text).length > 0 &&
      rows.filter((row) => /^\W{0,6}\d{1,3}\.\d/.test(row[at]?.text ?? '')).length >= 2,
  );
}

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
      numbers >= 3 &&
      table.rows[0]?.some((cell) => SCORE_HEADER.test(cell.text)) === true &&
      !NO_RESULTS_HEADING.test(heading);
    // A list of parts to download gives their sizes.
    const header = table.rows[0]?.map((cell) => cell.text).join(' | ') ?? '';
    const ofParts = OF_PARTS.test(header) && names.length < 2 && namesIn(header).length === 0;
    const machine = MACHINE_WORDS.test(labels) && names.length < 2 && !measuresQuality(table);
    if (
      machine ||
      (ofParts && !scored && !RESULTS_WORDS.test(heading)) ||
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
  found.push(...cardResults(document));
  return found.length ? found : statedResults(document);
}
