import { inMarkdown } from '../reports/escape.ts';
import type { Report } from '../reports/report.ts';
import type { RunContext } from '../reports/run-context.ts';
import { headline, provenance } from '../reports/sections.ts';

/** What is written into the notes of a release: the verdict, and what the label would need, in a few lines. */
export function releaseSection(report: Report, context: RunContext): string {
  const errors = report.findings.filter(({ level, accepted }) => level === 'error' && !accepted).slice(0, 10);
  return [
    headline(report),
    ...(errors.length ? [errors.map(({ message }) => `- ${inMarkdown(message, 400)}`).join('\n')] : []),
    provenance(report, context),
  ].join('\n\n');
}
