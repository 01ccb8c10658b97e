import { once, type Release } from '../release/release.ts';
import type { SetReading } from './file-reading.ts';
import type { FormatFault } from './format-error.ts';
import { inParallel } from './in-parallel.ts';
import { folderOf } from './paths.ts';
import { isShardIndex, readShardIndex, type ShardIndex } from './shard-index.ts';
import { externalProblem } from './tensor-data.ts';
import { formatsFor } from './tensor-formats.ts';
import { type TensorKind, tensorKind } from './tensor-kinds.ts';
import { readShards, readTensorFile } from './tensor-set.ts';
import type { Tensor, TensorHeader } from './tensors.ts';
import { furtherVariants, VARIANT_BUDGET } from './variants.ts';
import { type WeightSet, weightSets } from './weight-sets.ts';

export type { Tensor, TensorKind };

/** One stored model: a file, or the shards of one index. */
export interface TensorFile {
  /** The file, or the index of a sharded one (its first shard, where there is no index). */
  path: string;
  /** As a report prints it: `safetensors`, `GGUF`, `PyTorch`. */
  format: string;
  /** What it is for: a model, an adapter, a fixture. */
  kind: TensorKind;
  /** Bytes of all its files; of pointers, those of the files that they stand for. */
  bytes?: number;
  parameters?: number;
  /** `parameters` and `dtypes` are scaled up from the shards that were read. */
  estimated?: true;
  /** Elements a dtype, most first. */
  dtypes?: Record<string, number>;
  /** The first TENSOR_LIMIT tensors, in stored order; of a very large sharded model, those of its first shards. */
  tensors?: Tensor[];
  /** All of them, also those that `tensors` leaves out. */
  tensorCount?: number;
  /** Keys of the header: safetensors `__metadata__`, GGUF key-values, ONNX properties. Long arrays are cut. */
  metadata: Record<string, unknown>;
  /** Paths of the shards, for a sharded file. */
  shards?: string[];
  /** Globals that a pickle names (`module.name`), sorted. */
  globals?: string[];
  /** Layers that carry code of their own, which runs when the model is loaded. */
  code?: string[];
  /** It is a Git LFS or Xet pointer, or has one among its shards: `bytes` is known, the content was not read. */
  pointer?: 'Git LFS' | 'Xet';
  /** One of many variants of a model: only the start of its header was read, as the first variant's says it all. */
  partial?: true;
  /** Why it cannot be relied on, as words that follow its name: `is cut short: …`, `is an empty file`. */
  problem?: string;
  fault?: FormatFault;
}

/** Reading the headers of more models than this would take longer than a check may. */
const SET_LIMIT = 4000;

/** All headers together may cost this much; each gets its part, so that no order of reading changes a result. */
const TOTAL_BUDGET = 1024 * 1024 * 1024;
const LEAST_BUDGET = 1024 * 1024;
const MOST_BUDGET = 64 * 1024 * 1024;

/** Every file of the release that stores tensors, with what its header says; sorted by path. Never throws. */
export const tensorFilesOf: (release: Release) => Promise<readonly TensorFile[]> = once(async (release) => {
  const candidates = release.files
    .filter(({ kind, path }) => kind !== 'submodule' && formatsFor(path).length > 0)
    .map(({ path }) => path);
  const indexes = await shardIndexes(release);
  const named = new Map([...indexes].map(([path, { shards }]) => [path, shards] as const));
  const sets = weightSets(candidates, named).slice(0, SET_LIMIT);
  const allowance = Math.min(
    MOST_BUDGET,
    Math.max(LEAST_BUDGET, Math.floor(TOTAL_BUDGET / (sets.length || 1))),
  );
  const variants = furtherVariants(sets);
  const files = await inParallel(sets, (set) =>
    readSet(release, set, indexes, allowance, variants.has(set) ? VARIANT_BUDGET : undefined),
  );
  return files.filter((file) => file !== undefined);
});

async function shardIndexes(release: Release): Promise<Map<string, ShardIndex>> {
  const paths = release.files
    .map(({ path }) => path)
    .filter(isShardIndex)
    .slice(0, SET_LIMIT);
  const read = await inParallel(paths, async (path) => ({
    path,
    index: await readShardIndex(release, path),
  }));
  return new Map(read.flatMap(({ path, index }) => (index ? [[path, index] as const] : [])));
}

async function readSet(
  release: Release,
  set: WeightSet,
  indexes: ReadonlyMap<string, ShardIndex>,
  allowance: number,
  budget: number | undefined,
): Promise<TensorFile | undefined> {
  const reading: SetReading = set.shards
    ? await readShards(release, set.shards)
    : await readTensorFile(release, set.path, allowance, budget);
  if (reading.other) return undefined;
  const trouble = await troubleOf(release, set, reading, indexes);
  const folder = folderOf(set.path);
  const kind = tensorKind(set.path, {
    ...(reading.bytes !== undefined && { bytes: reading.bytes }),
    ...(reading.header && { header: reading.header }),
    beside: (name) => release.has(folder ? `${folder}/${name}` : name),
  });
  return {
    path: set.path,
    format: reading.header?.format ?? formatsFor(set.shards?.[0] ?? set.path)[0]?.name ?? 'unknown',
    kind,
    ...(reading.bytes !== undefined && { bytes: reading.bytes }),
    ...figures(reading),
    metadata: reading.header?.metadata ?? {},
    ...(set.shards && set.shards.length > 0 && { shards: set.shards }),
    ...(reading.pointer && { pointer: reading.pointer.system }),
    ...trouble,
  };
}

function figures(reading: SetReading): Partial<TensorFile> {
  const header: TensorHeader | undefined = reading.header;
  if (!header) return reading.globals ? { globals: reading.globals } : {};
  return {
    ...(header.parameters !== undefined && { parameters: header.parameters }),
    ...(reading.estimated && { estimated: true as const }),
    ...(header.partial && { partial: true as const }),
    ...(header.dtypes && { dtypes: header.dtypes }),
    ...(header.tensors.length > 0 && { tensors: header.tensors }),
    ...(header.tensorCount !== undefined && { tensorCount: header.tensorCount }),
    ...(header.globals && { globals: header.globals }),
    ...(header.code && { code: header.code }),
  };
}

/** What is wrong with the set as a whole, worst first. */
async function troubleOf(
  release: Release,
  set: WeightSet,
  reading: SetReading,
  indexes: ReadonlyMap<string, ShardIndex>,
): Promise<{ problem: string; fault: FormatFault } | undefined> {
  if (reading.problem !== undefined) return { problem: reading.problem, fault: reading.fault ?? 'malformed' };
  if (set.missing.length > 0) {
    const [first, ...others] = set.missing;
    const more = others.length ? ` and ${others.length} more` : '';
    return { problem: `names shards that are not here: ${first}${more}`, fault: 'truncated' };
  }
  const index = set.index === undefined ? undefined : indexes.get(set.index);
  if (index?.problem) return { problem: index.problem, fault: 'malformed' };
  if (
    index?.tensors &&
    reading.header &&
    !reading.estimated &&
    !reading.pointer &&
    reading.header.tensors.length > 0
  ) {
    const stored = new Set(reading.header.tensors.map(({ name }) => name));
    const lost = [...index.tensors.keys()].filter((name) => !stored.has(name));
    if (lost.length)
      return { problem: `names ${lost.length} tensors that none of its shards holds`, fault: 'malformed' };
  }
  return reading.header ? externalProblem(release, set.path, reading.header) : undefined;
}
