import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { COMPONENT_IDS } from '../vocabulary.ts';
import type { Contents } from './component.ts';

/** What the release contains, component by component. */
export async function collectEvidence(
  _release: Release,
  _declaration: Declaration | undefined,
): Promise<Contents> {
  return {
    components: COMPONENT_IDS.map((id) => ({ id, state: 'absent', evidence: [] })),
    observations: [],
  };
}
