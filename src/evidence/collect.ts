import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { COMPONENT_IDS } from '../vocabulary.ts';
import type { Contents } from './component.ts';

/** What the release contains, component by component. */
export async function collectEvidence(
  release: Release,
  _declaration: Declaration | undefined,
): Promise<Contents> {
  const { detectCode } = await import('./code/detect.ts');
  const { found, observations } = await detectCode(release);
  return {
    components: COMPONENT_IDS.map((id) => {
      const evidence = found[id] ?? [];
      return { id, state: evidence.length ? 'present' : 'absent', evidence };
    }),
    observations,
  };
}
