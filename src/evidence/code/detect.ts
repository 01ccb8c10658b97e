import type { Release } from '../../release/release.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Detection } from '../detection.ts';
import { findCandidates } from './candidates.ts';
import type { Activity } from './clue.ts';
import { readKinship } from './fine-tuned.ts';
import { readGuides } from './guides.ts';
import { readCommands, scriptsByName } from './launchers.ts';
import { pathPoints } from './path-words.ts';
import { isBelieved, type Reading, readFile } from './read-file.ts';
import { type Stage, stageOfPath } from './stage.ts';
import { readTuningConfigs } from './tuning-configs.ts';

/** Files opened an activity, the most promising first. */
const OPENED = 24;
/** Points of a file that needs no more files to say the same. */
const CERTAIN = 8;
/** Pieces of evidence a component. */
const SHOWN = 5;

/** The code that is shipped here, and what it does: trains, fine-tunes, prepares data, runs, evaluates. */
export async function detectCode(release: Release): Promise<Detection> {
  const readings = await readPythonFiles(release);
  readings.push(...(await readLaunchers(release, readings)), ...(await readGuides(release)));
  const believed = readings
    .filter(isBelieved)
    .sort((a, b) => b.points - a.points || (a.path < b.path ? -1 : 1));
  const training = believed.filter(({ activity }) => activity === 'training');
  const tuning = training.filter(({ stage }) => stage === 'finetuning');
  const pretraining = training.filter(({ stage }) => stage !== 'finetuning');
  const configs = await readTuningConfigs(release);
  const kinship = await readKinship(
    release,
    [...tuning, ...configs].map(({ path }) => path),
  );
  if (process.env.OL_DEBUG) {
    for (const r of readings.sort((a, b) =>
      a.activity < b.activity ? -1 : a.activity > b.activity ? 1 : b.points - a.points,
    ))
      console.error(
        r.activity,
        r.points,
        isBelieved(r),
        r.stage ?? '',
        r.path,
        r.hits.map((h) => `${h.group}${h.points}:${h.line} ${h.detail}`).join(' | '),
      );
    console.error('kinship', kinship);
  }
  const found: Partial<Record<ComponentId, Evidence[]>> = {};
  const show = (id: ComponentId, shown: readonly Reading[]): void => {
    if (shown.length) found[id] = shown.slice(0, SHOWN).map(evidenceOf);
  };
  const trains = kinship.fineTuned ? training.length > 0 : pretraining.length > 0;
  const does = (activity: Activity) => believed.filter((reading) => reading.activity === activity);
  show('training-code', kinship.fineTuned ? [...pretraining, ...tuning] : pretraining);
  show('finetuning-code', [
    ...tuning,
    ...(training.length ? configs : []),
    ...(kinship.fineTuned ? training.filter(({ stage }) => stage === 'either') : []),
  ]);
  show(
    'data-processing-code',
    readings.filter((reading) => preparesTrainingData(reading, trains, kinship.fineTuned)).sort(byPoints),
  );
  show('inference-code', does('inference'));
  show('evaluation-code', does('evaluation'));
  return { found, observations: [] };
}

function byPoints(a: Reading, b: Reading): number {
  return b.points - a.points || (a.path < b.path ? -1 : 1);
}

/**
 * Data scripts stand beside the trainer that reads what they write. Where nothing is trained here, only whole pipelines
 * count, and in a release that is no fine-tune, data for tuning are the users'.
 */
function preparesTrainingData(reading: Reading, trains: boolean, fineTuned: boolean): boolean {
  if (reading.activity !== 'data-processing' || !isBelieved(reading)) return false;
  if (!fineTuned && stageOfPath(reading.path) === 'finetuning' && reading.points < CERTAIN) return false;
  const named = pathPoints(reading.path, 'data-processing') >= 3;
  return reading.points >= (trains ? (named ? 5 : 6) : 8);
}

async function readPythonFiles(release: Release): Promise<Reading[]> {
  const candidates = await findCandidates(release);
  const readings: Reading[] = [];
  for (const activity of ['training', 'data-processing', 'inference', 'evaluation'] as Activity[]) {
    const likely = candidates
      .filter(({ promise }) => promise[activity] > 1)
      .sort((a, b) => b.promise[activity] - a.promise[activity])
      .slice(0, OPENED);
    let certain = 0;
    for (const { path } of likely) {
      const module = await pythonModuleOf(release, path);
      if (!module) continue;
      const reading = readFile(path, module, activity);
      readings.push(reading);
      if (activity !== 'training' && reading.points >= CERTAIN && isBelieved(reading) && ++certain >= SHOWN)
        break;
    }
  }
  return readings;
}

const LAUNCHERS = /\.(?:sh|bash|slurm|sbatch|job|lsf|pbs)$|(?:^|\/)[Mm]akefile$/;
const LAUNCHER_LIMIT = 400;
const LAUNCHER_BYTES = 256 * 1024;

async function readLaunchers(release: Release, readings: readonly Reading[]): Promise<Reading[]> {
  const trainers = new Map<string, Stage>();
  for (const reading of readings) {
    if (reading.activity === 'training' && isBelieved(reading))
      trainers.set(reading.path, reading.stage ?? 'either');
  }
  const known = { trainers, scripts: scriptsByName(await pythonPathsOf(release)) };
  const found: Reading[] = [];
  const launchers = release.files.filter(({ kind, path }) => kind !== 'submodule' && LAUNCHERS.test(path));
  for (const { path } of launchers.slice(0, LAUNCHER_LIMIT)) {
    const text = await release.text(path);
    if (text && text.length < LAUNCHER_BYTES) found.push(...readCommands(release, path, text, known));
  }
  return found;
}

function evidenceOf({ path, hits }: Reading): Evidence {
  return { file: path, line: hits[0]!.line, detail: hits[0]!.detail };
}
