import { folderRole, isUnder } from '../../release/folders.ts';
import type { PythonModule } from '../../text/python/module.ts';
import { type Activity, type Clue, findClues, type Hit, type IndexedModule, indexModule } from './clue.ts';
import { CONVERSION_CLUES, DATA_PROCESSING_CLUES, SERVER_CLUES } from './clues/data-processing.ts';
import { CONTAMINATION_CLUES, EVALUATION_CLUES, SPEED_CLUES } from './clues/evaluation.ts';
import { INFERENCE_CLUES } from './clues/inference.ts';
import { AUXILIARY_CLUES, TRAINING_CLUES } from './clues/training.ts';
import { pointsOfPath, TEST_POINTS } from './path-points.ts';
import { MAKES_DATA } from './path-words.ts';
import type { Reading } from './reading.ts';
import { stageOf } from './stage.ts';
import { findTraining } from './stepping.ts';
import { toyData } from './toy-data.ts';

export const CLUES: Record<Activity, readonly Clue[]> = {
  training: TRAINING_CLUES,
  inference: INFERENCE_CLUES,
  evaluation: EVALUATION_CLUES,
  'data-processing': DATA_PROCESSING_CLUES,
};

/** Reads one activity out of one file. */
export function readFile(path: string, module: PythonModule, activity: Activity): Reading {
  const indexed = indexModule(module);
  const hits = findClues(indexed, CLUES[activity]);
  if (activity === 'training') merge(hits, findTraining(indexed));
  hits.sort((a, b) => b.points - a.points);
  const points =
    hits.reduce((sum, hit) => sum + hit.points, 0) +
    pointsOfPath(path, activity) -
    (isTestOfCode(indexed, path) && !isUnder(path, 'test') ? TEST_POINTS : 0) -
    against(indexed, activity, path);
  return { path, activity, points, hits, ...(activity === 'training' && { stage: stageOf(indexed, path) }) };
}

/** A file of tests by its name: what a runner of tests collects, and what starts none of it itself. */
function isTestOfCode({ module }: IndexedModule, path: string): boolean {
  return (
    folderRole(path) === 'test' &&
    (module.imports.some(({ module: name }) =>
      /^(?:pytest|unittest|absl\.testing|parameterized)\b/.test(name),
    ) ||
      module.definitions.some(({ name }) => /^test_|^Test[A-Z]/.test(name)))
  );
}

/** The better hit of each group. */
function merge(hits: Hit[], more: readonly Hit[]): void {
  for (const hit of more) {
    const at = hits.findIndex((known) => known.group === hit.group);
    if (at < 0) hits.push(hit);
    else if (hits[at]!.points < hit.points) hits[at] = hit;
  }
}

/** Converters and mergers of weights read and write like data scripts. */
const WEIGHTS =
  /(?:^|\/)(?:convert|export|quanti[sz]e)\.py$|(?:convert|merge|export|quanti[sz]e)(?![^/]*(?:dataset|corpus))[^/]*(?:hf|ckpt|checkpoint|weight|mlx|gguf|onnx|model|lora|adapter)/i;

const HELD_OUT = /(?:^|[/_-])(?:val|valid|validation|test|dev)(?:_\w+)?\.(?:jsonl?|parquet|txt|csv|tsv)$/i;

/** A script that reads the held-out split alone prepares an evaluation. */
function isHeldOut({ module }: IndexedModule): boolean {
  const short = module.strings.filter(({ value }) => value.length < 300);
  return short.some(({ value }) => HELD_OUT.test(value)) && !short.some(({ value }) => /train/i.test(value));
}

/** What speaks against an activity: the same calls made for another purpose. */
function against(indexed: IndexedModule, activity: Activity, path: string): number {
  const sum = (clues: readonly Clue[]) =>
    findClues(indexed, clues).reduce((total, hit) => total + hit.points, 0);
  if (activity === 'training') return sum(AUXILIARY_CLUES) + toyData(indexed);
  if (activity === 'evaluation')
    return sum(SPEED_CLUES) + (sum(CONTAMINATION_CLUES) || (/contaminat/i.test(path) ? 4 : 0));
  if (activity === 'data-processing') {
    return (
      // What makes data with a model loads that one's weights.
      Math.max(MAKES_DATA.test(path) ? 0 : sum(CONVERSION_CLUES), WEIGHTS.test(path) ? 4 : 0) +
      sum(SERVER_CLUES) +
      (isHeldOut(indexed) ? 4 : 0) +
      (findTraining(indexed).length ? 4 : 0)
    );
  }
  return 0;
}
