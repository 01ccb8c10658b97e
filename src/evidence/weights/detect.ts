import { placeOf } from '../../formats/paths.ts';
import { type TensorFile, tensorFilesOf } from '../../formats/tensor-files.ts';
import type { Release } from '../../release/release.ts';
import { bytesInWords, counted } from '../../text/figures.ts';
import type { Evidence, Observation } from '../../vocabulary.ts';
import { isMeantAsWeights, rankOf, wordFor } from './counted.ts';
import { faultsOf } from './faults.ts';
import { checkpointsAmong } from './training-steps.ts';

const EVIDENCE_LIMIT = 12;

/** Faults of ours: what is in such a file is not known. */
const UNREAD: ReadonlySet<string> = new Set(['unsupported', 'oversized', 'unreadable']);

export interface WeightFindings {
  weights: Evidence[];
  /** Files that are meant to be weights and that are not read here: too costly, or a variant of their format. */
  unread: Evidence[];
  checkpoints: Evidence[];
  observations: Observation[];
}

/** Weights that are shipped here, the steps of training among them, and what is wrong with those that are not. */
export async function weightFiles(release: Release): Promise<WeightFindings> {
  const files = await tensorFilesOf(release);
  const meant = files.filter(isMeantAsWeights);
  const usable = meant.filter(isUsable);
  const ordered = usable.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || (b.parameters ?? 0) - (a.parameters ?? 0) || (b.bytes ?? 0) - (a.bytes ?? 0),
  );
  return {
    weights: ordered
      .slice(0, EVIDENCE_LIMIT)
      .map((file) => ({ ...placeOf(file.path), detail: inWords(file) })),
    unread: meant
      .filter(({ problem, fault }) => problem !== undefined && UNREAD.has(fault ?? ''))
      .slice(0, EVIDENCE_LIMIT)
      .map(({ path, problem = '' }) => ({ ...placeOf(path), detail: problem })),
    checkpoints: checkpointsAmong(usable).slice(0, EVIDENCE_LIMIT),
    observations: faultsOf(files),
  };
}

/** Broken, cut and empty files prove nothing, nor do those that were only begun; a pointer of a plausible size does, as its host serves the file. */
function isUsable(file: TensorFile): boolean {
  if (file.problem !== undefined || file.partial) return false;
  if (file.pointer) return (file.bytes ?? 0) > 0;
  return file.parameters === undefined ? (file.bytes ?? 0) > 0 : file.parameters > 0;
}

/** `1.4 B parameters in BF16, 12 shards`; `adapter, 4.2 M parameters in F32`; `Keras HDF5, 12.3 MB`. */
function inWords(file: TensorFile): string {
  const parts: string[] = [];
  const dtype = Object.keys(file.dtypes ?? {})[0];
  if (file.parameters !== undefined) {
    const about = file.estimated ? 'about ' : '';
    parts.push(`${about}${counted(file.parameters, 'parameter')}${dtype ? ` in ${dtype}` : ''}`);
  } else
    parts.push(...[file.format, file.bytes === undefined ? '' : bytesInWords(file.bytes)].filter(Boolean));
  if (file.shards && file.shards.length > 1) parts.push(counted(file.shards.length, 'shard'));
  if (file.pointer)
    parts.push(`${file.shards ? 'as' : 'a'} ${file.pointer} pointer${file.shards ? 's' : ''}`);
  return `${wordFor(file)}${parts.join(', ')}`;
}
