import type { Release } from '../release/release.ts';
import { undisclosed, wrongBase } from './disclose.ts';
import { gatherSigns } from './gather.ts';
import type { Lineage, LineageInputs } from './lineage.ts';
import { unmetObligations } from './obligations.ts';
import { weighSigns } from './weigh.ts';

/** Signs are gathered, weighed, and held against what the release discloses and what the bases' licenses ask. */
export async function assessLineage(release: Release, inputs: LineageInputs): Promise<Lineage> {
  const { declaration, claims } = inputs;
  const signs = await gatherSigns(release, inputs);
  const { base, hints } = weighSigns(signs, claims);
  const owed = await unmetObligations(release, declaration, signs.documents, base);
  return { base, hints, observations: [...undisclosed(base, signs, claims), ...wrongBase(signs), ...owed] };
}
