import type { Release } from '../release/release.ts';
import type { Lineage, LineageInputs } from './lineage.ts';

/**
 * Which base model the release comes from, by strength of evidence: what it says itself, what the shape and the
 * tokenizer of its weights show, and the ids in its code. Says nothing of intent; a shape can be copied, a tokenizer
 * borrowed.
 */
export async function traceLineage(release: Release, inputs: LineageInputs): Promise<Lineage> {
  // The catalogue and its readers are loaded only now: they are not needed to start.
  const { assessLineage } = await import('./assess.ts');
  return assessLineage(release, inputs);
}
