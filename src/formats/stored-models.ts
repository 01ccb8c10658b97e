import type { Release } from '../release/release.ts';
import { openSource } from './byte-source.ts';
import { faultOf } from './format-error.ts';
import { inParallel } from './in-parallel.ts';
import { folderOf, nameOf } from './paths.ts';
import { beginsAsPointer } from './pointers.ts';
import { isShardIndex, readShardIndex } from './shard-index.ts';
import { formatsFor } from './tensor-formats.ts';
import { tensorKind } from './tensor-kinds.ts';
import type { Tensor } from './tensors.ts';
import { type WeightSet, weightSets } from './weight-sets.ts';

/** A tensor whose numbers can be read in part. */
export interface StoredTensor extends Tensor {
  path: string;
  /** Where its first byte is; undefined when its elements do not lie one after the other. */
  locate: () => Promise<number | undefined>;
}

export interface StoredModels {
  /** In stored order. Of several models, as a pipeline has them, each name begins with its folder. */
  tensors: StoredTensor[];
  format?: string;
  /** Why a file could not be read for this, as sentences. */
  problems: string[];
}

/** Formats that tell where their tensors are, best first: what is not quantized is compared best. */
const COMPARABLE = ['safetensors', 'PyTorch', 'GGUF'];

/** A pipeline has some five parts. */
const MODEL_LIMIT = 12;

/** Headers of a large model are some megabytes, a vocabulary in a GGUF header near ten. */
const HEADER_ALLOWANCE = 32 * 1024 * 1024;

/** The model of a release, or the parts of its pipeline, with every tensor: all shards are read. Never throws. */
export async function storedModelsOf(release: Release): Promise<StoredModels> {
  const candidates = release.files
    .filter(({ kind, path }) => kind !== 'submodule' && COMPARABLE.includes(formatOf(path) ?? ''))
    .map(({ path }) => path);
  const indexes = new Map<string, readonly string[]>();
  for (const { path } of release.files.filter((file) => isShardIndex(file.path)).slice(0, MODEL_LIMIT)) {
    const index = await readShardIndex(release, path);
    if (index) indexes.set(path, index.shards);
  }
  const sets = await chosen(release, weightSets(candidates, indexes));
  const found: StoredModels = { tensors: [], problems: [] };
  if (sets.length === 0) {
    found.problems.push(
      candidates.length > 0
        ? `${candidates[0]} is no whole model, and there is no other file to compare`
        : 'there is no safetensors, GGUF or PyTorch file to compare',
    );
  }
  for (const set of sets) {
    const prefix = sets.length > 1 && folderOf(set.path) ? `${nameOf(folderOf(set.path))}.` : '';
    const shards = await inParallel(set.shards ?? [set.path], (path) => readOne(release, path));
    for (const { tensors, problem, format } of shards) {
      if (problem !== undefined) found.problems.push(problem);
      if (format !== undefined) found.format ??= format;
      for (const tensor of tensors) found.tensors.push({ ...tensor, name: `${prefix}${tensor.name}` });
    }
    for (const name of set.missing.slice(0, 1)) found.problems.push(`${name} is not here`);
  }
  return found;
}

function formatOf(path: string): string | undefined {
  return formatsFor(path)[0]?.name;
}

/** One model a folder, from the outermost folders that have any: what lies deeper are checkpoints and copies. */
async function chosen(release: Release, sets: readonly WeightSet[]): Promise<WeightSet[]> {
  const named = sets.filter(({ path, shards }) => {
    const file = shards?.[0] ?? path;
    const beside = (name: string) => release.has(folderOf(file) ? `${folderOf(file)}/${name}` : name);
    return release.files.length === 1 || tensorKind(file, { beside }) === 'weights';
  });
  const depth = ({ path }: WeightSet) => path.split('/').length;
  const least = Math.min(...named.map(depth));
  const byFolder = new Map<string, WeightSet>();
  for (const set of named.filter((each) => depth(each) === least)) {
    const folder = folderOf(set.path);
    const known = byFolder.get(folder);
    if (!known || (await isBetter(release, set, known))) byFolder.set(folder, set);
  }
  return [...byFolder.values()].slice(0, MODEL_LIMIT);
}

/** By format, then by the name that the hubs give, then by size: of quantizations the least lossy is the largest. */
async function isBetter(release: Release, a: WeightSet, b: WeightSet): Promise<boolean> {
  const rank = ({ path, shards }: WeightSet) => {
    const file = shards?.[0] ?? path;
    const canonical = /^(?:model|pytorch_model|diffusion_pytorch_model)(?:-\d+-of-\d+)?\.\w+$/.test(
      nameOf(file),
    );
    return COMPARABLE.indexOf(formatOf(file) ?? '') * 2 + (canonical ? 0 : 1);
  };
  if (rank(a) !== rank(b)) return rank(a) < rank(b);
  const size = async ({ path, shards }: WeightSet) =>
    (await Promise.all((shards ?? [path]).map((each) => release.size(each)))).reduce<number>(
      (sum, each) => sum + (each ?? 0),
      0,
    );
  return (await size(a)) > (await size(b));
}

interface OneFile {
  tensors: StoredTensor[];
  format?: string;
  problem?: string;
}

async function readOne(release: Release, path: string): Promise<OneFile> {
  try {
    const source = await openSource(release, path, HEADER_ALLOWANCE);
    const start = await source.read(0, Math.min(64, source.size));
    if (beginsAsPointer(start))
      return { tensors: [], problem: `${path} is a pointer: its content is not here` };
    const format = formatsFor(path).find(({ starts }) => !starts || starts(start));
    if (!format) return { tensors: [], problem: `${path} is not what its name says` };
    const { tensors, locate, format: name } = await (await format.load())(source);
    if (!locate) return { tensors: [], format: name, problem: `${path} does not say where its tensors are` };
    return {
      format: name,
      tensors: tensors.map((tensor, index) => ({ ...tensor, path, locate: () => locate(index) })),
    };
  } catch (error) {
    return { tensors: [], problem: `${path} ${faultOf(error).problem}` };
  }
}
