import { readClaims } from './claims/read.ts';
import { readDeclaration } from './declaration/read.ts';
import { collectEvidence } from './evidence/collect.ts';
import { readLicenses } from './licenses/read.ts';
import { traceLineage } from './lineage/trace.ts';
import type { Release } from './release/release.ts';
import { assembleReport } from './reports/assemble.ts';
import type { Report } from './reports/report.ts';
import type { Policy } from './settings/policy.ts';
import { decide } from './verdict/decide.ts';
import type { Label } from './vocabulary.ts';

export interface CheckSettings {
  policy: Policy;
  /** The label to hold the release against, whatever it says of itself. */
  label?: Label;
  /** YYYY-MM-DD: exceptions of the policy expire. */
  today: string;
  /** Where the metadata file is, when it is not in its usual place. */
  metadataFile?: string;
}

/** The whole check: what the release says, what it contains, what that supports. */
export async function check(release: Release, settings: CheckSettings): Promise<Report> {
  const { declaration, observations } = await readDeclaration(release, settings.metadataFile);
  const [claims, contents, licensing] = await Promise.all([
    readClaims(release, declaration),
    collectEvidence(release, declaration),
    readLicenses(release, declaration),
  ]);
  const lineage = await traceLineage(release, { declaration, claims, licensing });
  const verdict = decide({ ...settings, declaration, observations, claims, contents, licensing, lineage });
  return assembleReport(release, { verdict, claims, contents, licensing, lineage, policy: settings.policy });
}
