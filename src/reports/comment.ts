import { claimsToChange } from './claim-sections.ts';
import { fitInto } from './fit-into.ts';
import type { Report } from './report.ts';
import type { RunContext } from './run-context.ts';
import * as section from './sections.ts';

/** GitHub refuses a comment of more than 65,536 characters; the rest is room for what a server may add. */
const COMMENT_LIMIT = 65_000;

/** The hidden mark by which the comment is found again, one for each job that comments. */
export function markerOf(context: RunContext): string {
  const name = (context.marker ?? 'default').replace(/[^\w.-]+/g, '-').slice(0, 100);
  return `<!-- open-label:${name} -->`;
}

/** The comment on a pull request: verdict, what to do, the rest folded. */
export function commentMarkdown(report: Report, context: RunContext): string {
  const findings = [20, 10, 3].map((most) => section.findingsTable(report, context, most));
  const change = [10, 3].map((most) => claimsToChange(report, context, most));
  return fitInto(
    [
      { name: 'the verdict', versions: [`${markerOf(context)}\n${section.headline(report)}`], spare: 0 },
      { name: 'findings', versions: [...findings, ''], spare: 2 },
      { name: 'claims to change', versions: [...change, ''], spare: 3 },
      { name: 'accepted findings', versions: [section.acceptedList(report, context), ''], spare: 6 },
      { name: 'the checklist', versions: [section.checklist(report, context), ''], spare: 4 },
      { name: 'licenses', versions: [section.licenses(report, context, 10), ''], spare: 7 },
      { name: 'base models', versions: [section.baseModels(report, context), ''], spare: 5 },
      { name: 'provenance', versions: [section.provenance(report, context)], spare: 1 },
    ],
    COMMENT_LIMIT,
    (text) => text.length,
  );
}
