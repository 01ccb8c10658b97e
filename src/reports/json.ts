import type { Report } from './report.ts';

/** The report as `schemas/report.schema.json` describes it; the same report gives the same bytes. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
