import { placeOf } from '../../formats/paths.ts';
import type { TensorFile } from '../../formats/tensor-files.ts';
import { countInWords } from '../../text/figures.ts';
import type { Evidence } from '../../vocabulary.ts';

/** Folders and names of one moment of training: checkpoint-500, global_step1000, iter_0001000, epoch=3-step=1000. */
const STEP =
  /^(?:checkpoints?|ckpts?|global[-_]?steps?|steps?|iter(?:ation)?s?|epochs?|tokens?)[-_=]?(\d{1,12})(?:[kmb]\b)?|(?:^|[-_.])(?:step|iter|epoch|ckpt)[-_=]?(\d{1,12})(?=[-_.]|$)/i;

/** Several moments of one training run, side by side. */
export function checkpointsAmong(files: readonly TensorFile[]): Evidence[] {
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
  return evidence;
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
