import { pathIn } from './paths.ts';

/** Files that are one stored model: a file, or the shards of one. */
export interface WeightSet {
  /** The file, or the index of a sharded model, or its first shard where there is no index. */
  path: string;
  /** Of a sharded model, in order; these are files that are there. */
  shards?: string[];
  /** Names of shards that are promised and not there. */
  missing: string[];
  index?: string;
}

const NUMBERED = /^(.*?)[-_.](\d{5})-of-(\d{5})(\.\w+)$/;

/**
 * Puts the shards of one model together. An index is believed about the names in its own folder; shards without an
 * index tell by their own numbers how many there are.
 *
 * @param paths tensor files, sorted
 * @param indexes paths of `*.index.json`, with the shards that each names
 */
export function weightSets(
  paths: readonly string[],
  indexes: ReadonlyMap<string, readonly string[]>,
): WeightSet[] {
  const there = new Set(paths);
  const taken = new Set<string>();
  const sets: WeightSet[] = [];
  for (const [index, names] of indexes) {
    const shards: string[] = [];
    const missing: string[] = [];
    for (const name of [...new Set(names)].sort()) {
      const path = pathIn(index, name);
      if (path !== undefined && there.has(path)) shards.push(path);
      else missing.push(name);
    }
    if (shards.length === 0 && missing.length === 0) continue;
    for (const shard of shards) taken.add(shard);
    sets.push({ path: index, index, shards, missing });
  }
  for (const [key, shards] of numberedShards(paths, taken)) {
    const total = Number(NUMBERED.exec(shards[0]!)![3]);
    const seen = new Set(shards.map((shard) => Number(NUMBERED.exec(shard)![2])));
    // A writer counts from 1 or, in TensorFlow, from 0. A total that the numbers cannot fill is a lie or a gap.
    const first = seen.has(0) ? 0 : 1;
    const lacking = Math.max(0, total - seen.size);
    const missing: string[] = [];
    for (let number = first; missing.length < Math.min(lacking, 20) && number < first + total; number += 1) {
      if (!seen.has(number))
        missing.push(key.replace('#', String(number).padStart(5, '0')).replace(/^.*\//, ''));
    }
    sets.push({ path: shards[0]!, shards, missing });
    for (const shard of shards) taken.add(shard);
  }
  for (const path of paths) if (!taken.has(path)) sets.push({ path, missing: [] });
  return sets.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function numberedShards(paths: readonly string[], taken: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const parts = taken.has(path) ? undefined : NUMBERED.exec(path);
    if (!parts) continue;
    const start = path.length - parts[4]!.length - '00001-of-00002'.length;
    const key = `${path.slice(0, start)}#-of-${parts[3]}${parts[4]}`;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return groups;
}
