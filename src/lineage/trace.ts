import type { Claim } from '../claims/claim.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Licensing } from '../licenses/reading.ts';
import type { Release } from '../release/release.ts';
import type { Lineage } from './lineage.ts';

export interface LineageInputs {
  declaration: Declaration | undefined;
  claims: readonly Claim[];
  licensing: Licensing;
}

/**
 * Which base model the release comes from, by strength of evidence: what it says itself, what the shape and the
 * tokenizer of its weights show, and the ids in its code. Says nothing of intent; a shape can be copied, a tokenizer
 * borrowed.
 */
export async function traceLineage(release: Release, inputs: LineageInputs): Promise<Lineage> {
  // The catalogue and its readers are loaded only now: they are not needed to start.
  const [{ gatherSigns }, { weighSigns }, { undisclosed, wrongBase }, { unmetObligations }] =
    await Promise.all([
      import('./gather.ts'),
      import('./weigh.ts'),
      import('./disclose.ts'),
      import('./obligations.ts'),
    ]);
  const signs = await gatherSigns(release, inputs.declaration);
  const { base, hints } = weighSigns(signs, inputs.claims);
  const owed = await unmetObligations(release, inputs.declaration, signs.documents, base);
  return { base, hints, observations: [...undisclosed(base, inputs.claims), ...wrongBase(signs), ...owed] };
}
