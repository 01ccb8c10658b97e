import type { Release } from '../release/release.ts';
import { utf8 } from './cursor.ts';

/** An index over this is not read whole: one of 90,000 tensors has 9 MB, and the shards say the same. */
const INDEX_LIMIT = 512 * 1024;
const NAMES_LIMIT = 10_000;

export interface ShardIndex {
  /** Shard files, as the index names them, relative to its folder. */
  shards: string[];
  /** Tensor name to shard; undefined when the index was too long to read whole. */
  tensors?: ReadonlyMap<string, string>;
  problem?: string;
}

/** True for the index of a sharded model (`model.safetensors.index.json`, `pytorch_model.bin.index.json`). */
export function isShardIndex(path: string): boolean {
  return path.endsWith('.index.json');
}

/** Which shards an index names. Of a very long one, the shards are told by the numbers in the first name. */
export async function readShardIndex(release: Release, path: string): Promise<ShardIndex | undefined> {
  const size = await release.size(path);
  if (size === undefined || size === 0) return undefined;
  const bytes = await release.bytes(path, 0, Math.min(size, size > INDEX_LIMIT ? 64 * 1024 : INDEX_LIMIT));
  if (!bytes) return undefined;
  const text = utf8(bytes);
  if (size > INDEX_LIMIT) return fromStart(text);
  let map: unknown;
  try {
    map = (JSON.parse(text) as { weight_map?: unknown }).weight_map;
  } catch {
    return { shards: [], problem: 'is an index that cannot be read as JSON' };
  }
  // Other tools have files of this name, for other things.
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return undefined;
  const tensors = new Map<string, string>();
  for (const [tensor, shard] of Object.entries(map)) {
    if (typeof shard === 'string') tensors.set(tensor, shard);
    // Flax and TensorFlow give a list.
    else if (Array.isArray(shard) && typeof shard[0] === 'string') tensors.set(tensor, shard[0]);
  }
  const shards = [...new Set(tensors.values())].sort().slice(0, NAMES_LIMIT);
  return shards.length ? { shards, tensors } : { shards, problem: 'is an index that names no shards' };
}

function fromStart(text: string): ShardIndex | undefined {
  const name = /:\s*"([^"\\/]*?)(\d{5})-of-(\d{5})(\.\w+)"/.exec(text);
  if (!name) return undefined;
  const [, stem, number, total, ending] = name as unknown as [string, string, string, string, string];
  const first = number === '00000' ? 0 : 1;
  const count = Math.min(Number(total), NAMES_LIMIT);
  return {
    shards: Array.from(
      { length: count },
      (_, index) => `${stem}${String(first + index).padStart(5, '0')}-of-${total}${ending}`,
    ),
  };
}
