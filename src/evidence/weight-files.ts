import { nameOf, placeOf } from '../formats/paths.ts';
import { judgeGlobals } from '../formats/pickle-globals.ts';
import { type TensorFile, tensorFilesOf } from '../formats/tensor-files.ts';
import type { Release } from '../release/release.ts';
import { bytesInWords, counted, countInWords } from '../text/figures.ts';
import type { Evidence, Observation } from '../vocabulary.ts';

const EVIDENCE_LIMIT = 12;

/** What the kinds of tensor files that count as weights are called, best first. */
const COUNTED: Readonly<Record<string, string>> = {
  weights: '',
  adapter: 'adapter, ',
  delta: 'difference to a base, ',
};

/** Faults of the file itself. */
const BROKEN: ReadonlySet<string> = new Set(['empty', 'truncated', 'malformed']);
/** Faults of ours: what is in such a file is not known. */
const UNREAD: ReadonlySet<string> = new Set(['unsupported', 'oversized', 'unreadable']);

/** Folders and names of one moment of training: checkpoint-500, global_step1000, iter_0001000, epoch=3-step=1000. */
const STEP =
  /^(?:checkpoints?|ckpts?|global[-_]?steps?|steps?|iter(?:ation)?s?|epochs?|tokens?)[-_=]?(\d{1,12})(?:[kmb]\b)?|(?:^|[-_.])(?:step|iter|epoch|ckpt)[-_=]?(\d{1,12})(?=[-_.]|$)/i;

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
  const meant = files.filter(({ kind }) => kind in COUNTED);
  const usable = meant.filter(isUsable);
  const ordered = usable.toSorted(
    (a, b) =>
      order(a) - order(b) || (b.parameters ?? 0) - (a.parameters ?? 0) || (b.bytes ?? 0) - (a.bytes ?? 0),
  );
  return {
    weights: ordered
      .slice(0, EVIDENCE_LIMIT)
      .map((file) => ({ ...placeOf(file.path), detail: inWords(file) })),
    unread: meant
      .filter(({ problem, fault }) => problem !== undefined && UNREAD.has(fault ?? ''))
      .slice(0, EVIDENCE_LIMIT)
      .map(({ path, problem = '' }) => ({ ...placeOf(path), detail: problem })),
    checkpoints: intermediate(usable),
    observations: [...meant.flatMap(placeholder), ...files.flatMap(unsafe), ...files.flatMap(bytecode)],
  };
}

/** Broken, cut and empty files prove nothing, nor do those that were only begun; a pointer of a plausible size does, as its host serves the file. */
function isUsable(file: TensorFile): boolean {
  if (file.problem !== undefined || file.partial) return false;
  if (file.pointer) return (file.bytes ?? 0) > 0;
  return file.parameters === undefined ? (file.bytes ?? 0) > 0 : file.parameters > 0;
}

function order({ kind }: TensorFile): number {
  return Object.keys(COUNTED).indexOf(kind);
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
  return `${COUNTED[file.kind] ?? ''}${parts.join(', ')}`;
}

/** Several moments of one training run, side by side. */
function intermediate(files: readonly TensorFile[]): Evidence[] {
  const runs = new Map<string, Map<number, TensorFile>>();
  for (const file of files) {
    const step = stepOf(file.path);
    if (!step) continue;
    const run = runs.get(step.run) ?? new Map<number, TensorFile>();
    runs.set(step.run, run.set(step.number, run.get(step.number) ?? file));
  }
  const evidence: Evidence[] = [];
  for (const run of runs.values()) {
    if (run.size < 2) continue;
    const steps = [...run.keys()].sort((a, b) => a - b);
    const last = run.get(steps.at(-1)!)!;
    evidence.push({
      ...placeOf(last.path),
      detail: `${countInWords(run.size)} checkpoints, steps ${steps[0]} to ${steps.at(-1)}`,
    });
  }
  return evidence.slice(0, EVIDENCE_LIMIT);
}

/** The run that a path belongs to (the path with its step left out) and the step. */
function stepOf(path: string): { run: string; number: number } | undefined {
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const match = STEP.exec(index === parts.length - 1 ? part.replace(/\.\w+$/, '') : part);
    if (!match) continue;
    const number = Number(match[1] ?? match[2]);
    const run = [...parts.slice(0, index), part.replace(STEP, '#'), ...parts.slice(index + 1)].join('/');
    return { run, number };
  }
  return undefined;
}

function placeholder(file: TensorFile): Observation[] {
  // What could not be read, or is read by nobody here, is unproven and no placeholder.
  if (file.problem === undefined || !BROKEN.has(file.fault ?? 'malformed')) return [];
  return [{ rule: 'placeholder', place: placeOf(file.path), detail: file.problem, component: 'weights' }];
}

/** Names of what a pickle would import, for files that people load. */
function unsafe(file: TensorFile): Observation[] {
  if (!file.globals || file.kind === 'fixture') return [];
  const { unknown, dangerous } = judgeGlobals(file.globals);
  // Data and a trainer's settings may be of any class; what runs commands is neither.
  if (unknown.length === 0 || (!(file.kind in COUNTED) && dangerous.length === 0)) return [];
  return [
    {
      rule: 'unsafe-weights',
      place: placeOf(file.path),
      detail: dangerous.length
        ? `is a pickle that runs ${shown(dangerous)} when it is loaded`
        : `is a pickle that imports ${shown(unknown)} when it is loaded`,
      component: 'weights',
      next: `Publish ${nameOf(file.path)} as safetensors, which holds tensors and nothing that runs.`,
    },
  ];
}

function shown(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => name.slice(0, 80));
  return `${some.join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;
}

/** Keras models whose Lambda layers carry their functions as bytecode. */
function bytecode(file: TensorFile): Observation[] {
  if (!file.code || file.kind === 'fixture') return [];
  return [
    {
      rule: 'unsafe-weights',
      place: placeOf(file.path),
      detail: `holds bytecode that runs when it is loaded, in ${file.code.length > 1 ? 'its Lambda layers' : 'its Lambda layer'} ${shown(file.code)}`,
      component: 'weights',
      next: `Register the function with keras.saving.register_keras_serializable and save ${nameOf(file.path)} again, or publish its weights alone.`,
    },
  ];
}
