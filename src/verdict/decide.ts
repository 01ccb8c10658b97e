import type { Claim } from '../claims/claim.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Contents } from '../evidence/component.ts';
import type { Licensing } from '../licenses/reading.ts';
import type { Lineage } from '../lineage/lineage.ts';
import type { Policy } from '../settings/policy.ts';
import {
  atLeast,
  type ComponentId,
  type Label,
  type Level,
  type Observation,
  type Place,
  type VerdictWord,
} from '../vocabulary.ts';
import { applyPolicy } from './apply-policy.ts';
import { declaredLabel, labelClaims } from './claimed.ts';
import { conflictingClaims } from './conflicting-claims.ts';
import { inheritance, labelFindings } from './label-findings.ts';
import { metadataMissing, observedFindings, restrictedNote } from './observed-findings.ts';
import { inOrder, withoutRepeats } from './order.ts';
import { measureStandards } from './standards.ts';
import { type Ground, isMet, isUnproven, shortfallOf, strongestLabel } from './support.ts';
import type { Declared, Finding, Verdict } from './verdict.ts';

export interface DecideInputs {
  policy: Policy;
  label?: Label;
  /** YYYY-MM-DD, for exceptions that expire. */
  today: string;
  declaration: Declaration | undefined;
  observations: readonly Observation[];
  claims: readonly Claim[];
  contents: Contents;
  licensing: Licensing;
  lineage: Lineage;
}

/** Claims held against evidence. Pure: the same inputs give the same verdict. */
export function decide(inputs: DecideInputs): Verdict {
  const { policy, contents, licensing, lineage } = inputs;
  const ground: Ground = { contents, licensing, bases: lineage.base };
  const claims = labelClaims(inputs.claims);
  const declared = declaredLabel(claims, inputs.label);
  const supported = strongestLabel(ground);
  const shortfall = shortfallOf(declared?.label ?? 'open-source', ground);
  const verdict = wordFor(declared, supported, isMet(shortfall), isUnproven(shortfall));
  const weightsLicense = licensing.effective.weights;
  const restricted = weightsLicense?.status === 'restricted';
  const held = declared
    ? labelFindings({
        declared,
        claims,
        supported,
        shortfall,
        misplaced: misplacedIn(contents),
        unprovenLevel: unprovenLevel(policy),
      })
    : [];
  const found: Finding[] = [
    ...held,
    ...(declared ? conflictingClaims(declared, claims, supported) : []),
    ...observedFindings([
      ...inputs.observations,
      ...contents.observations,
      ...licensing.observations,
      ...lineage.observations,
    ]),
    ...(restricted && !held.some((each) => isRestriction(each, weightsLicense.place))
      ? [restrictedNote(weightsLicense)]
      : []),
    ...(isWithoutMetadata(inputs) ? [metadataMissing()] : []),
  ];
  const { findings, passes, notes } = applyPolicy(withoutRepeats(found), policy, inputs.today);
  return {
    ...(declared && { declared }),
    supported: {
      label: supported,
      restricted,
      missing: shortfall.needs.map(({ need }) => need.id),
      ...(shortfall.base && { limitedBy: `${shortfall.base.model}: ${inheritance(shortfall.base)}` }),
    },
    verdict,
    claims,
    standards: measureStandards(contents, licensing, lineage.base),
    findings: inOrder(findings),
    passes,
    policyNotes: notes,
  };
}

/** True for a finding that already says that the license at `place` limits use. */
function isRestriction({ rule, file, line }: Finding, place: Place): boolean {
  return rule === 'restricted-license' && file === place.file && line === place.line;
}

function misplacedIn({ observations }: Contents): ReadonlySet<ComponentId> {
  return new Set(
    observations.flatMap(({ rule, component }) =>
      rule === 'declared-not-found' && component ? [component] : [],
    ),
  );
}

function wordFor(
  declared: Declared | undefined,
  supported: Label,
  holds: boolean,
  unproven: boolean,
): VerdictWord {
  if (!declared) return 'unlabelled';
  if (holds)
    return supported !== declared.label && atLeast(supported, declared.label) ? 'understated' : 'honoured';
  return unproven ? 'unproven' : 'overstated';
}

function unprovenLevel({ unproven }: Policy): Level {
  const levels = { fail: 'error', warn: 'warning', ignore: 'note' } as const;
  return levels[unproven];
}

/** A file that is there and cannot be read is another finding. */
function isWithoutMetadata({ declaration, observations }: DecideInputs): boolean {
  return !declaration && !observations.some(({ rule }) => rule === 'metadata-invalid');
}
