import type { Claim } from '../claims/claim.ts';
import { atLeast, isLabel } from '../vocabulary.ts';
import type { Report } from './report.ts';

/** A claim in a file, with the words that would be right there. */
export type FixableClaim = Claim & Required<Pick<Claim, 'file' | 'range' | 'fix'>>;

/**
 * The claims about the model that say more than the evidence supports and that other words would put right. Those words
 * say "open weights": where not even that is supported, or where more may come to light, there is nothing to replace.
 */
export function overstatedClaims({ claims, supported, verdict }: Report): FixableClaim[] {
  if (supported.label !== 'open-weights' || verdict === 'unproven') return [];
  return claims.filter((claim): claim is FixableClaim => {
    const { subject, label, file, range, fix } = claim;
    if (subject !== 'model' || !isLabel(label) || atLeast(supported.label, label)) return false;
    return file !== undefined && range !== undefined && fix !== undefined;
  });
}
