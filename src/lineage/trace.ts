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

/** Which base model the release comes from, by strength of evidence. */
export async function traceLineage(_release: Release, _inputs: LineageInputs): Promise<Lineage> {
  return { base: [], hints: [], observations: [] };
}
