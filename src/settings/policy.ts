import type { Level, RuleId } from '../vocabulary.ts';

/** Where a repository keeps its policy. */
export const POLICY_FILE = '.github/open-label-policy.yml';

/** What the check does about findings. Read from a trusted place, never from the head of a pull request. */
export interface Policy {
  /** Where it came from, for people: "the defaults", ".github/open-label-policy.yml at main". */
  origin: string;
  rules: Partial<Record<RuleId, Level | 'off'>>;
  failOn: 'error' | 'warning' | 'never';
  unproven: 'fail' | 'warn' | 'ignore';
  exceptions: PolicyException[];
}

export interface PolicyException {
  rule: RuleId;
  /** Glob over the finding's file; every file when left out. */
  path?: string;
  reason: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  expires: string;
}

export const DEFAULT_POLICY: Policy = {
  origin: 'the defaults',
  rules: {},
  failOn: 'error',
  unproven: 'warn',
  exceptions: [],
};
