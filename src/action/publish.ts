import { annotationsOf } from '../reports/annotations.ts';
import { toJson } from '../reports/json.ts';
import type { Report } from '../reports/report.ts';
import type { RunContext } from '../reports/run-context.ts';
import { sarifOf } from '../reports/sarif.ts';
import { summaryMarkdown } from '../reports/summary.ts';
import type { Inputs } from '../settings/inputs.ts';
import { VERSION } from '../version.ts';
import { runner } from './runner.ts';
import { writeInside } from './write-inside.ts';

/** Everything that the job itself shows: summary, annotations. */
export async function showReport(report: Report, context: RunContext, here: boolean): Promise<void> {
  const room = await runner.summarize(summaryMarkdown(report, context));
  if (!room) runner.info('The job summary was not written: the runner keeps none, or it is full.');
  const level = { error: 'error', warning: 'warning', note: 'notice' } as const;
  for (const annotation of annotationsOf(report)) {
    const { title, file, line, column, message } = annotation;
    // The file of another repository is none that this one could show.
    const place =
      here && file ? { title, file, ...(line && { line }), ...(column && { column }) } : { title };
    runner.annotate(level[annotation.level], here || !file ? message : `${file}: ${message}`, place);
  }
}

export function setOutputs(report: Report): void {
  const findings = report.findings.map(({ rule, level, message, next, file, line, accepted }) => ({
    rule,
    level,
    message,
    next,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(accepted && { accepted: true }),
  }));
  runner.output('verdict', report.verdict);
  runner.output('declared-label', report.declared?.label ?? '');
  runner.output('supported-label', report.supported.label);
  runner.output('missing', JSON.stringify(report.supported.missing));
  runner.output('base-models', JSON.stringify(report.lineage.base.map(({ model }) => model)));
  runner.output('mof-class', String(report.standards.mof.class));
  runner.output('findings', fitted(findings));
}

/** A runner takes outputs of 1 MiB in all. */
const FINDINGS_LIMIT = 500_000;

function fitted(findings: readonly object[]): string {
  for (let count = findings.length; ; count = Math.floor(count / 2)) {
    const json = JSON.stringify(findings.slice(0, count));
    if (json.length <= FINDINGS_LIMIT) return json;
  }
}

/** The files that the workflow asked for. */
export async function writeFiles(
  report: Report,
  inputs: Inputs,
  workspace: string | undefined,
): Promise<void> {
  const root = workspace ?? process.cwd();
  if (inputs.reportFile) {
    await writeInside(root, inputs.reportFile, toJson(report));
    runner.output('report-file', inputs.reportFile);
  }
  if (inputs.sarifFile) {
    await writeInside(root, inputs.sarifFile, `${JSON.stringify(sarifOf(report, VERSION), null, 2)}\n`);
    runner.output('sarif-file', inputs.sarifFile);
  }
}
