import { LEVELS, RULE_IDS } from '../vocabulary.ts';
import type { Finding } from './verdict.ts';

/**
 * Errors first; within a level a metadata file with mistakes, which may be why the rest was not found, then by place and
 * in the order of the rules: the same input gives the same order.
 */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) =>
    LEVELS.indexOf(finding.level) + (finding.accepted === undefined ? 0 : LEVELS.length);
  return [...findings].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      Number(b.rule === 'metadata-invalid') - Number(a.rule === 'metadata-invalid') ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  );
}

/** The first of the findings that ask for the same at the same place. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, file, line, asset, url, component, next }) => {
    const key = JSON.stringify([rule, file, line, asset, url, component, next]);
    return !seen.has(key) && seen.add(key);
  });
}

/** What has no file comes last. */
function compare(a = '\uffff', b = '\uffff'): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
