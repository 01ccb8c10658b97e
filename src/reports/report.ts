import type { Claim } from '../claims/claim.ts';
import type { Component } from '../evidence/component.ts';
import type { LicenseReading } from '../licenses/reading.ts';
import type { BaseModel } from '../lineage/lineage.ts';
import type { Target } from '../release/release.ts';
import type { Declared, Finding, StandardsResult, Supported } from '../verdict/verdict.ts';
import type { VerdictWord } from '../vocabulary.ts';

/** The report, version 1, as `--format json` prints it and `schemas/report.schema.json` describes it. */
export interface Report {
  version: 1;
  target: Target;
  declared: Declared | null;
  supported: Supported;
  verdict: VerdictWord;
  claims: Claim[];
  components: (Component & { license?: string })[];
  licenses: LicenseReading[];
  lineage: { base: BaseModel[]; hints: BaseModel[] };
  standards: StandardsResult;
  findings: Finding[];
  /** Whether the policy lets the check pass, and where that policy came from. */
  policy: { origin: string; passes: boolean; notes: string[] };
  /** What could not be read, in words: nothing is ever left out silently. */
  gaps: string[];
}
