import type { Claim } from '../claims/claim.ts';
import { atLeast, isLabel, LABELS, type Label } from '../vocabulary.ts';
import type { Declared } from './verdict.ts';

/** A claim that gives the model a label (own-model and from-scratch are about its lineage). */
export type LabelClaim = Claim & { label: Label };

/** Where the label of a release is taken from, the most deliberate place first. */
const SOURCES: readonly Claim['source'][] = ['metadata', 'mof', 'card', 'prose', 'host'];

/** The claims about the model, strongest label first, then the most deliberate source, then by place. */
export function labelClaims(claims: readonly Claim[]): LabelClaim[] {
  const rank = (claim: LabelClaim) => -LABELS.indexOf(claim.label) * 10 + SOURCES.indexOf(claim.source);
  return claims.filter(isLabelClaim).sort((a, b) => rank(a) - rank(b));
}

function isLabelClaim(claim: Claim): claim is LabelClaim {
  return claim.subject === 'model' && isLabel(claim.label);
}

/**
 * The label that the release is held against: what the user asks for, else what the most deliberate place says, and
 * where one place says several things, the strongest of them.
 */
export function declaredLabel(claims: readonly LabelClaim[], asked: Label | undefined): Declared | undefined {
  if (asked) return { label: asked };
  for (const source of SOURCES) {
    const claim = claims.find((each) => each.source === source);
    if (claim) {
      return {
        label: claim.label,
        ...(claim.file !== undefined && { file: claim.file }),
        ...(claim.line !== undefined && { line: claim.line }),
      };
    }
  }
  return undefined;
}

/** Claims that say more than `label`. */
export function strongerThan(label: Label, claims: readonly LabelClaim[]): LabelClaim[] {
  return claims.filter((claim) => !atLeast(label, claim.label));
}
