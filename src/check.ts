import { readClaims } from './claims/read.ts';
import type { Declaration } from './declaration/declaration.ts';
import { readDeclaration } from './declaration/read.ts';
import { collectEvidence } from './evidence/collect.ts';
import type { Component } from './evidence/component.ts';
import { readLicenses } from './licenses/read.ts';
import { traceLineage } from './lineage/trace.ts';
import type { LinkAnswers } from './links/verify.ts';
import type { Release } from './release/release.ts';
import { assembleReport } from './reports/assemble.ts';
import type { Report } from './reports/report.ts';
import type { Policy } from './settings/policy.ts';
import { documentGapsOf } from './text/documents.ts';
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
  /** Asks the hosts of linked components if they are there; left out, nothing is asked. */
  verifyLinks?: LinkVerifier;
}

export type LinkVerifier = (
  components: readonly Component[],
  declaration: Declaration | undefined,
) => Promise<LinkAnswers>;

/** The whole check: what the release says, what it contains, what that supports. */
export async function check(release: Release, settings: CheckSettings): Promise<Report> {
  const { declaration, observations } = await readDeclaration(release, settings.metadataFile);
  const [claims, contents, licensing] = await Promise.all([
    readClaims(release, declaration),
    collectEvidence(release, declaration),
    readLicenses(release, declaration),
  ]);
  const lineage = await traceLineage(release, { declaration, claims, licensing });
  const links = await settings.verifyLinks?.(contents.components, declaration);
  const verdict = decide({
    ...settings,
    declaration,
    observations: [...observations, ...(links?.observations ?? [])],
    claims,
    contents,
    licensing,
    lineage,
  });
  const { policy } = settings;
  const report = assembleReport(release, { verdict, claims, contents, licensing, lineage, policy });
  return { ...report, gaps: [...report.gaps, ...(await documentGapsOf(release)), ...(links?.gaps ?? [])] };
}
