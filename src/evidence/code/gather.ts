import type { Release } from '../../release/release.ts';
import { pythonModuleOf, pythonPathsOf } from '../../text/python-modules.ts';
import { mayBeBelieved } from './bound.ts';
import { findCandidates } from './candidates.ts';
import type { Activity } from './clue.ts';
import { copiedToolsOf } from './copied-tools.ts';
import { readGuides } from './guides.ts';
import { withoutIdle } from './idle.ts';
import { readCommands, scriptsByName } from './launchers.ts';
import { readNative } from './native.ts';
import { readFile } from './read-file.ts';
import { byPoints, isBelieved, type Reading } from './reading.ts';
import { settleByImporters, settleStages } from './settle-stages.ts';
import type { Stage } from './stage.ts';
import { Words } from './words.ts';

/** Files opened an activity, the most promising first. */
const OPENED: Record<Activity, number> = {
  training: 20,
  'data-processing': 12,
  inference: 10,
  evaluation: 12,
};
/** Characters parsed an activity, beyond the first few files: parsing takes a second or more for each million. */
const PARSED: Record<Activity, number> = {
  training: 400 * 1024,
  'data-processing': 160 * 1024,
  inference: 160 * 1024,
  evaluation: 160 * 1024,
};
const FIRST = 4;
/** Points of a file that needs no more files to say the same, and how many of those are enough. */
const CERTAIN = 8;
const ENOUGH = 3;

const ACTIVITIES: readonly Activity[] = ['training', 'data-processing', 'inference', 'evaluation'];

/** Everything that the release's code files show, believed or not, most points first. */
export async function readCode(release: Release): Promise<Reading[]> {
  const python = await readPythonFiles(release);
  const launchers = await readLaunchers(release, python);
  settleStages(python, launchers);
  await settleByImporters(release, python);
  const started = await withoutIdle(release, python);
  const isCopied = copiedToolsOf(release);
  return [...started, ...launchers, ...(await readGuides(release)), ...(await readNative(release))]
    .filter(({ path, activity }) => !isCopied(path, activity))
    .sort(byPoints);
}

async function readPythonFiles(release: Release): Promise<Reading[]> {
  const candidates = await findCandidates(release);
  const isCopied = copiedToolsOf(release);
  const readings: Reading[] = [];
  const read = new Set<string>();
  const words = new Map<string, Words>();
  const mayShow = async (path: string, activity: Activity): Promise<boolean> => {
    // The cells of a notebook are written as JSON strings, whose escapes run into the words.
    if (path.endsWith('.ipynb')) return true;
    const known = words.get(path) ?? new Words((await release.text(path)) ?? '');
    words.set(path, known);
    return mayBeBelieved(path, known, activity);
  };
  for (const activity of ACTIVITIES) {
    const likely = candidates
      .filter(({ path, promise }) => promise[activity] > 1 && !isCopied(path, activity))
      .sort((a, b) => b.promise[activity] - a.promise[activity])
      .slice(0, OPENED[activity]);
    let certain = 0;
    let parsed = 0;
    for (const [index, { path, length }] of likely.entries()) {
      const fresh = read.has(path) ? 0 : length;
      if (index >= FIRST && parsed + fresh > PARSED[activity]) continue;
      parsed += fresh;
      read.add(path);
      if (!(await mayShow(path, activity))) continue;
      const module = await pythonModuleOf(release, path);
      if (!module) continue;
      const reading = readFile(path, module, activity);
      readings.push(reading);
      // Trainers are all looked at: each may serve another stage.
      if (activity === 'training' || reading.points < CERTAIN || !isBelieved(reading)) continue;
      if (++certain >= ENOUGH) break;
    }
  }
  return readings;
}

const LAUNCHERS = /\.(?:sh|bash|slurm|sbatch|job|lsf|pbs)$|(?:^|\/)[Mm]akefile$/;
const LAUNCHER_LIMIT = 400;
const LAUNCHER_LENGTH = 256 * 1024;

async function readLaunchers(release: Release, python: readonly Reading[]): Promise<Reading[]> {
  const trainers = new Map<string, Stage>();
  for (const reading of python) {
    if (reading.activity === 'training' && isBelieved(reading)) {
      trainers.set(reading.path, reading.stage ?? 'either');
    }
  }
  const known = { trainers, scripts: scriptsByName(await pythonPathsOf(release)) };
  const found: Reading[] = [];
  const launchers = release.files.filter(({ kind, path }) => kind !== 'submodule' && LAUNCHERS.test(path));
  for (const { path } of launchers.slice(0, LAUNCHER_LIMIT)) {
    const text = await release.text(path);
    if (text && text.length < LAUNCHER_LENGTH) found.push(...readCommands(release, path, text, known));
  }
  return found;
}
