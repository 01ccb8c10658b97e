import { folderOf } from './paths.ts';
import type { WeightSet } from './weight-sets.ts';

/** From so many GGUF files in one folder on, they are variants; this much is read of each after the first. */
const MANY_VARIANTS = 4;
export const VARIANT_BUDGET = 64 * 1024;

/**
 * A model in twenty quantizations has twenty headers of 9 MB, each with the same vocabulary: of a folder with many, only
 * the first is read whole.
 */
export function furtherVariants(sets: readonly WeightSet[]): Set<WeightSet> {
  const folders = new Map<string, WeightSet[]>();
  for (const set of sets) {
    if (set.shards || !set.path.toLowerCase().endsWith('.gguf')) continue;
    const folder = folderOf(set.path);
    folders.set(folder, [...(folders.get(folder) ?? []), set]);
  }
  const many = [...folders.values()].filter((variants) => variants.length >= MANY_VARIANTS);
  return new Set(many.flatMap((variants) => variants.slice(1)));
}
