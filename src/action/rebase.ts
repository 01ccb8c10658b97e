import type { Report } from '../reports/report.ts';

/** The report with its paths below `folder`: relative to the repository, as GitHub's own pages want them. */
export function rebase(report: Report, folder: string): Report {
  if (!folder) return report;
  const at = (path: string) => (path.startsWith('asset:') ? path : `${folder}/${path}`);
  const place = <T extends { file?: string }>(each: T): T =>
    each.file === undefined ? each : { ...each, file: at(each.file) };
  const base = report.lineage.base.map((each) => ({ ...each, evidence: each.evidence.map(place) }));
  const hints = report.lineage.hints.map((each) => ({ ...each, evidence: each.evidence.map(place) }));
  return {
    ...report,
    declared: report.declared && place(report.declared),
    claims: report.claims.map(place),
    components: report.components.map((each) => ({ ...each, evidence: each.evidence.map(place) })),
    licenses: report.licenses.map((each) => ({ ...each, path: at(each.path) })),
    lineage: { base, hints },
    findings: report.findings.map((finding) => ({
      ...place(finding),
      ...(finding.evidence && { evidence: finding.evidence.map(place) }),
      ...(finding.fix && { fix: place(finding.fix) }),
    })),
  };
}
