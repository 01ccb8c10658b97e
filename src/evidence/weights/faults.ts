import { nameOf, placeOf } from '../../formats/paths.ts';
import { judgeGlobals } from '../../formats/pickle-globals.ts';
import type { TensorFile } from '../../formats/tensor-files.ts';
import type { Observation } from '../../vocabulary.ts';
import { isMeantAsWeights } from './counted.ts';

/** Faults of the file itself. */
const BROKEN: ReadonlySet<string> = new Set(['empty', 'truncated', 'malformed']);
/** What is wrong with files of tensors: broken weights, and whatever would run code where people load it. */
export function faultsOf(files: readonly TensorFile[]): Observation[] {
  return [
    ...files.filter(isMeantAsWeights).flatMap(placeholder),
    ...files.flatMap(unsafe),
    ...files.flatMap(bytecode),
  ];
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
  if (unknown.length === 0 || (!isMeantAsWeights(file) && dangerous.length === 0)) return [];
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
