import { claims, claimsToChange } from './claim-sections.ts';
import { inMarkdown } from './escape.ts';
import { fitInto } from './fit-into.ts';
import { lineageDiagram } from './lineage-diagram.ts';
import type { Report } from './report.ts';
import type { RunContext } from './run-context.ts';
import * as section from './sections.ts';
import { standardsWords } from './standards-words.ts';

/** GitHub drops a summary of more than 1 MiB, and fails the step; other steps of a job may add to the same page. */
const SUMMARY_LIMIT = 1_000_000;

/** The job summary, and the Markdown report: everything, in the order in which one asks. */
export function summaryMarkdown(report: Report, context: RunContext): string {
  return fitInto(
    [
      { name: 'the verdict', versions: [section.headline(report)], spare: 0 },
      {
        name: 'findings',
        versions: [...[500, 100, 20].map((most) => section.findingsTable(report, context, most)), ''],
        spare: 2,
      },
      {
        name: 'claims to change',
        versions: [...[200, 20].map((most) => claimsToChange(report, context, most)), ''],
        spare: 3,
      },
      { name: 'accepted findings', versions: [section.acceptedList(report, context), ''], spare: 6 },
      { name: 'the checklist', versions: [section.checklist(report, context), ''], spare: 4 },
      {
        name: 'claims',
        versions: [...[500, 50].map((most) => claims(report, context, most)), ''],
        spare: 8,
      },
      {
        name: 'licenses',
        versions: [...[300, 30].map((most) => section.licenses(report, context, most)), ''],
        spare: 7,
      },
      { name: 'base models', versions: [section.baseModels(report, context), ''], spare: 5 },
      {
        name: 'the picture of the lineage',
        versions: [lineageDiagram(report.lineage, report.target.name), ''],
        spare: 8,
      },
      { name: 'what could not be read', versions: [section.gaps(report, 50), ''], spare: 9 },
      { name: 'standards', versions: [inMarkdown(standardsWords(report)), ''], spare: 9 },
      { name: 'provenance', versions: [section.provenance(report, context)], spare: 1 },
    ],
    SUMMARY_LIMIT,
    (text) => new TextEncoder().encode(text).length,
  );
}
