import { openness } from '../licenses/openness.ts';
import type { EffectiveLicense } from '../licenses/reading.ts';
import { restrictionList } from '../licenses/restriction-words.ts';
import type { RuleId, Scope } from '../vocabulary.ts';
import { atTheClaim, claimAsEvidence, type Held, whoSays } from './at-the-claim.ts';
import { RULES } from './rules.ts';
import type { UnmetTerms } from './support.ts';
import type { Finding } from './verdict.ts';

/** Terms that a label asks of a kind of component and that were not shown to hold. */
export function terms({ scope, license, answer }: UnmetTerms, held: Held): Finding {
  if (!license) return unlicensed(scope, held, 'found here');
  const claim = whoSays(held.declared);
  const covered = `the ${scope}`;
  const rule: RuleId =
    answer === 'no'
      ? 'restricted-license'
      : license.status === 'modified'
        ? 'modified-license'
        : 'unlicensed';
  const limits = license.restrictions.length ? `: ${restrictionList(license.restrictions)}` : '';
  const name = license.id === 'unknown' ? 'which is not known by name' : license.id;
  const seen: Partial<Record<RuleId, string>> = {
    'restricted-license':
      license.status === 'restricted'
        ? openness(license.id).open
          ? `the terms of ${covered}, ${name} with further words, limit use${limits}`
          : `the license of ${covered}, ${name}, limits use${limits}`
        : `the license of ${covered}, ${name}, is not approved by the Open Source Initiative`,
    'modified-license': `the license of ${covered} is a changed ${license.id}, which a person has to read`,
    unlicensed:
      license.status === 'mixed'
        ? `the license file of ${covered} holds several licenses, ${name} among them`
        : license.id === 'unknown'
          ? `the license text of ${covered} is none that is known`
          : `the license of ${covered}, ${name}, is named, and its text was not recognised here`,
  };
  return {
    ...license.place,
    rule,
    level: answer === 'no' ? RULES[rule].level : held.unprovenLevel,
    message: `${claim}, and ${seen[rule]}.`,
    next: rule === 'unlicensed' ? nextFor(license) : RULES[rule].next,
    evidence: held.claims.slice(0, 1).map(claimAsEvidence),
  };
}

function nextFor({ id, status }: EffectiveLicense): string {
  if (status === 'mixed') return RULES.unlicensed.next;
  return id === 'unknown'
    ? 'Use the published text of a known license, or let a person read this one and accept it in the policy.'
    : 'Add the text of that license here, or choose one that is known by its SPDX id.';
}

export function unlicensed(scope: Scope, held: Held, seen: string): Finding {
  return {
    ...atTheClaim(held),
    rule: 'unlicensed',
    level: held.unprovenLevel,
    message: `${whoSays(held.declared)}, and no license for the ${scope} is ${seen}.`,
    next: RULES.unlicensed.next.replace('covers it', `covers the ${scope}`),
  };
}
