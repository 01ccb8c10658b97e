import { LABEL_NAMES, type Label } from '../vocabulary.ts';
import { claimAsEvidence, fixOf, nameOf, placeOf } from './at-the-claim.ts';
import { type LabelClaim, strongerThan } from './claimed.ts';
import type { Declared, Finding } from './verdict.ts';

/** One place calls the release more than another does. */
export function conflictingClaims(
  declared: Declared,
  claims: readonly LabelClaim[],
  supported: Label,
): Finding[] {
  const here = claims.find(({ file, line }) => file === declared.file && line === declared.line);
  const louder = strongerThan(declared.label, claims);
  const loudest = louder[0];
  if (!loudest) return [];
  const holds = strongerThan(supported, louder).length === 0;
  return [
    {
      ...placeOf(loudest),
      rule: 'conflicting-claims',
      level: holds ? 'warning' : 'error',
      message: `${nameOf(loudest)} says ${LABEL_NAMES[loudest.label]}, and ${nameOf(declared)} says ${LABEL_NAMES[declared.label]}.`,
      next: holds
        ? `Use one label everywhere: what is here supports ${LABEL_NAMES[supported]}.`
        : `Say ${LABEL_NAMES[declared.label]} here too: what is here does not support ${LABEL_NAMES[loudest.label]}.`,
      evidence: [...(here ? [claimAsEvidence(here)] : []), ...louder.slice(1).map(claimAsEvidence)],
      ...fixOf(loudest),
    },
  ];
}
