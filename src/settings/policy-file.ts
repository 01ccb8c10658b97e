import { CHECKED_YAML_BYTES, checkYaml } from '../text/checked-yaml.ts';
import type { Level, RuleId } from '../vocabulary.ts';
import validate from './generated/validate-policy.cjs';
import { DEFAULT_POLICY, type Policy, type PolicyException } from './policy.ts';
import { SettingsError } from './settings-error.ts';

/** So much of a policy file has to be read to judge it. */
export const POLICY_BYTES = CHECKED_YAML_BYTES;

interface RawPolicy {
  'fail-on'?: Policy['failOn'];
  unproven?: Policy['unproven'];
  rules?: Partial<Record<RuleId, Level | 'off'>>;
  exceptions?: PolicyException[];
}

/**
 * A policy file as a policy; what it leaves out is as in DEFAULT_POLICY.
 *
 * @param bytes its first POLICY_BYTES bytes.
 * @param size its whole length in bytes.
 * @param origin where it was read, for people.
 * @throws SettingsError naming every mistake with its line: a policy that is misread could turn a rule off.
 */
export function parsePolicy(bytes: Uint8Array, size: number, origin: string): Policy {
  const { data, problems } = checkYaml(bytes, size, validate);
  if (problems.length) {
    throw new SettingsError(
      problems.map(({ line, column, message }) => `${origin}:${line}:${column}: ${message}`),
    );
  }
  const raw = data as RawPolicy;
  return {
    origin,
    rules: raw.rules ?? {},
    failOn: raw['fail-on'] ?? DEFAULT_POLICY.failOn,
    unproven: raw.unproven ?? DEFAULT_POLICY.unproven,
    exceptions: raw.exceptions ?? [],
  };
}
