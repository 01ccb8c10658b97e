import { isUnder } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Detection } from '../detection.ts';
import type { Activity } from './clue.ts';
import { readEvaluationFolders } from './evaluation-folders.ts';
import { readKinship } from './fine-tuned.ts';
import { readCode } from './gather.ts';
import { pathPoints } from './path-words.ts';
import { readPreparation } from './preparation.ts';
import { isBelieved, type Reading } from './reading.ts';
import { stageOfPath } from './stage.ts';
import { readToolkitConfigs } from './toolkit-configs.ts';
import { readTuningConfigs } from './tuning-configs.ts';
import { readTuningGuides } from './tuning-guides.ts';
import { readTuningModules } from './tuning-modules.ts';

/** Pieces of evidence a component. */
const SHOWN = 5;

/** The code that is shipped here, and what it does: trains, fine-tunes, prepares data, runs, evaluates. */
export async function detectCode(release: Release): Promise<Detection> {
  const believed = (await readCode(release)).filter(isBelieved);
  const does = (activity: Activity) => believed.filter((reading) => reading.activity === activity);
  const training = does('training');
  const tuning = training.filter(({ stage }) => stage === 'finetuning');
  const pretraining = training.filter(({ stage }) => stage !== 'finetuning');
  const configs = training.length ? await readTuningConfigs(release) : [];
  const startsFrom = [...tuning, ...configs].map(({ path }) => path);
  const { fineTuned } = await readKinship(release, startsFrom);
  // A fine-tune is trained by what tunes it; a release trained from scratch is not.
  const trainers = fineTuned ? [...pretraining, ...tuning] : pretraining;
  const eitherWay = fineTuned ? training.filter(({ stage }) => stage === 'either') : [];

  const tunes = [...tuning, ...configs, ...eitherWay];
  if (!tunes.length) tunes.push(...(await readToolkitConfigs(release)));
  if (!tunes.length && trainers.length) tunes.push(...(await readTuningModules(release)));
  if (!tunes.length) tunes.push(...(await readTuningGuides(release, trainers.length > 0)));

  const found: Partial<Record<ComponentId, Evidence[]>> = {};
  const show = (id: ComponentId, readings: readonly Reading[]): void => {
    if (readings.length) found[id] = readings.slice(0, SHOWN).map(evidenceOf);
  };
  show('training-code', trainers);
  show('finetuning-code', tunes);
  const scripts = does('data-processing').filter((reading) =>
    preparesTrainingData(reading, { trains: trainers.length > 0, tunes: tuning.length > 0, fineTuned }),
  );
  show(
    'data-processing-code',
    scripts.length ? scripts : await readPreparation(release, pretraining.length ? pretraining : trainers),
  );
  show('inference-code', does('inference'));
  const evaluates = does('evaluation');
  show('evaluation-code', evaluates.length ? evaluates : await readEvaluationFolders(release));
  const tunesOnly = pretraining.length ? undefined : found['training-code']?.[0];
  const forUsers = tuning.length > 0 && trainers.length === 0;
  return {
    found,
    observations: [],
    ...(tunesOnly && { tunesOnly }),
    ...(forUsers && { tunesForUsers: true }),
  };
}

/**
 * Points of a data script beside a trainer: well named or with a strong clue, and any; beside a tuner alone; and where
 * nothing is trained here.
 */
const DATA_POINTS = { told: 5, untold: 6, besideTuner: 7, alone: 8 };

/**
 * Data scripts stand beside the trainer that reads what they write. Where nothing is trained here, only whole pipelines
 * count, and in a release that is no fine-tune, data for tuning are the users'.
 */
function preparesTrainingData(
  reading: Reading,
  { trains, tunes, fineTuned }: { trains: boolean; tunes: boolean; fineTuned: boolean },
): boolean {
  const forTuning = stageOfPath(reading.path) === 'finetuning';
  // A program that does nothing else leaves no doubt of what it does; an example of use prepares for that use.
  if (
    tunes &&
    !forTuning &&
    !isUnder(reading.path, 'example') &&
    reading.hits.some(({ group }) => group === 'launches')
  )
    return reading.points >= DATA_POINTS.told;
  if (!trains || (forTuning && !fineTuned))
    return reading.points >= (tunes && !forTuning ? DATA_POINTS.besideTuner : DATA_POINTS.alone);
  const told =
    pathPoints(reading.path, 'data-processing') >= 2 || reading.hits.some(({ points }) => points >= 3);
  return reading.points >= (told ? DATA_POINTS.told : DATA_POINTS.untold);
}

function evidenceOf({ path, hits }: Reading): Evidence {
  return { file: path, line: hits[0]!.line, detail: hits[0]!.detail };
}
