import { type FolderRole, folderRole, isUnder } from '../../release/folders.ts';
import type { PythonModule } from '../../text/python/module.ts';
import { type Activity, type Clue, findClues, type Hit, type IndexedModule, indexModule } from './clue.ts';
import { CONVERSION_CLUES, DATA_PROCESSING_CLUES, SERVER_CLUES } from './clues/data-processing.ts';
import { CONTAMINATION_CLUES, EVALUATION_CLUES, SPEED_CLUES } from './clues/evaluation.ts';
import { INFERENCE_CLUES } from './clues/inference.ts';
import { AUXILIARY_CLUES, TRAINING_CLUES } from './clues/training.ts';
import { DATA_FOLDER, pathPoints } from './path-words.ts';
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

/** Points that the kind of folder takes away: a demo runs the model, but is not how it was made. */
const FOLDER_POINTS: Record<FolderRole, Record<Activity, number>> = {
  vendored: { training: -6, inference: -6, evaluation: -6, 'data-processing': -6 },
  test: { training: -8, inference: -8, evaluation: -8, 'data-processing': -8 },
  example: { training: -1, inference: 0, evaluation: -1, 'data-processing': -1 },
  documentation: { training: -3, inference: -1, evaluation: -3, 'data-processing': -3 },
};

/** Points that a name of an evaluation takes away. */
const EVALUATES: Record<Activity, number> = {
  training: 1,
  inference: 2,
  evaluation: 0,
  'data-processing': 3,
};

/** Where data are made, models that run or are measured are tools, and not the release's own. */
const DATA_FOLDER_POINTS: Record<Activity, number> = {
  training: 0,
  inference: 8,
  evaluation: 8,
  'data-processing': 0,
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
    (isTestOfCode(indexed, path) && !isUnder(path, 'test') ? -FOLDER_POINTS.test[activity] : 0) -
    against(indexed, activity, path);
  return { path, activity, points, hits, ...(activity === 'training' && { stage: stageOf(indexed, path) }) };
}

/** Applications and servers of the model: what they read and write are their users' requests. */
const DEMO_FOLDER =
  /(?:^|\/)(?:[^/]*[-_])?(?:demos?|gradio|streamlit|web-?ui|infer(?:ence)?|serving|deploy(?:ment)?)(?:[-_][^/]*)?\//i;
const DEMO_POINTS: Record<Activity, number> = {
  training: 0,
  inference: 0,
  evaluation: 2,
  'data-processing': 4,
};

/** A program that shows how an optimizer behaves, on next to no data. */
const TOY = /(?:^|[/_-])(?:toy|dummy)(?:[/_.-]|$)/i;
const TOY_POINTS: Record<Activity, number> = {
  training: 4,
  inference: 0,
  evaluation: 0,
  'data-processing': 4,
};

/** Works on what a model wrote, and not on what it learns from. */
const OF_OUTPUTS =
  /(?:^|[/_-])(?:outputs?|post[-_]?process\w*|responses?|predictions?|parsers?|stats|statistics|analy[sz]e\w*|analysis|visuali[sz]\w*|plot\w*)(?:[/_.-]|$)/i;

/** What the place and the name of a file give and take, whatever is in it. */
export function pointsOfPath(path: string, activity: Activity): number {
  const role = roleOf(path);
  const ofToy = TOY.test(path) ? TOY_POINTS[activity] : 0;
  const isOfOutputs = activity === 'data-processing' && OF_OUTPUTS.test(path) && !DATA_FOLDER.test(path);
  const ofOutputs = isOfOutputs ? 4 : 0;
  const evaluates = pathPoints(path, 'evaluation') ? EVALUATES[activity] : 0;
  const ofData = DATA_FOLDER.test(path) ? DATA_FOLDER_POINTS[activity] : 0;
  const ofDemo = DEMO_FOLDER.test(path) ? DEMO_POINTS[activity] : 0;
  return (
    pathPoints(path, activity) +
    (role ? FOLDER_POINTS[role][activity] : 0) -
    evaluates -
    ofData -
    ofDemo -
    ofToy -
    ofOutputs
  );
}

/** `test_perplexity.py` tests a model, and `test_parser.py` the code: among tests both do the latter, elsewhere the content says. */
function roleOf(path: string): FolderRole | undefined {
  const role = folderRole(path);
  return role === 'test' && !isUnder(path, 'test') ? undefined : role;
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
      Math.max(sum(CONVERSION_CLUES), WEIGHTS.test(path) ? 4 : 0) +
      sum(SERVER_CLUES) +
      (isHeldOut(indexed) ? 4 : 0) +
      (findTraining(indexed).length ? 4 : 0)
    );
  }
  return 0;
}
