import picomatch from 'picomatch';
import type { Policy, PolicyException } from '../settings/policy.ts';
import { LEVELS } from '../vocabulary.ts';
import type { Finding } from './verdict.ts';

/** The levels that the policy gives, and the exceptions that it makes. `today` is YYYY-MM-DD. */
export function applyPolicy(
  found: readonly Finding[],
  policy: Policy,
  today: string,
): { findings: Finding[]; passes: boolean; notes: string[] } {
  const used = new Set<PolicyException>();
  const findings = found.flatMap((finding): Finding[] => {
    const level = policy.rules[finding.rule] ?? finding.level;
    if (level === 'off') return [];
    const exception = policy.exceptions.find((each) => speaksOf(each, finding));
    if (!exception) return [{ ...finding, level }];
    used.add(exception);
    if (exception.expires < today) return [{ ...finding, level }];
    const { reason, expires } = exception;
    return [{ ...finding, level, accepted: { reason, expires } }];
  });
  const notes = policy.exceptions.flatMap((exception) => {
    const what = `The exception for ${exception.rule}${exception.path ? ` in ${exception.path}` : ''}`;
    if (!used.has(exception)) return [`${what} matches no finding: it can go.`];
    return exception.expires < today ? [`${what} expired on ${exception.expires}.`] : [];
  });
  return { findings, passes: passes(findings, policy), notes };
}

function passes(findings: readonly Finding[], { failOn }: Policy): boolean {
  if (failOn === 'never') return true;
  const deciding = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  return !findings.some(({ level, accepted }) => !accepted && deciding.includes(level));
}

function speaksOf({ rule, path }: PolicyException, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  return path === undefined || (finding.file !== undefined && picomatch.isMatch(finding.file, path));
}
