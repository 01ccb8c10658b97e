import type { Claim } from '../claims/claim.ts';
import type { Contents } from '../evidence/component.ts';
import type { Licensing } from '../licenses/reading.ts';
import { scopeOfComponent } from '../licenses/scope-of-component.ts';
import type { Lineage } from '../lineage/lineage.ts';
import type { Release } from '../release/release.ts';
import type { Policy } from '../settings/policy.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Report } from './report.ts';

export interface ReportParts {
  verdict: Verdict;
  claims: Claim[];
  contents: Contents;
  licensing: Licensing;
  lineage: Lineage;
  policy: Policy;
}

/** Puts the parts of a check together as the report that every format is written from. */
export function assembleReport(release: Release, parts: ReportParts): Report {
  const { verdict, contents, licensing, lineage } = parts;
  return {
    version: 1,
    target: release.target,
    declared: verdict.declared ?? null,
    supported: verdict.supported,
    verdict: verdict.verdict,
    claims: parts.claims,
    components: contents.components.map((component) => {
      const license = licensing.effective[scopeOfComponent(component.id)]?.id;
      return component.state === 'absent' || !license ? component : { ...component, license };
    }),
    licenses: licensing.readings,
    lineage: { base: lineage.base, hints: lineage.hints },
    standards: verdict.standards,
    findings: verdict.findings,
    policy: { origin: parts.policy.origin, passes: verdict.passes, notes: verdict.policyNotes },
    gaps: [
      ...release.gaps,
      ...licensing.readings.flatMap(({ path, unread }) =>
        unread && !release.gaps.some((gap) => gap.startsWith(`${path} `))
          ? [`${path} ${unread}: its terms were not read.`]
          : [],
      ),
    ],
  };
}
