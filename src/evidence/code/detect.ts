import type { Release } from '../../release/release.ts';
import { pythonModuleOf } from '../../text/python-modules.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Detection } from '../detection.ts';
import { findCandidates } from './candidates.ts';
import type { Activity } from './clue.ts';
import { isBelieved, type Reading, readFile } from './read-file.ts';

/** Files opened an activity, the most promising first. */
const OPENED = 24;
/** Pieces of evidence a component. */
const SHOWN = 5;

/** The code that is shipped here, and what it does: trains, fine-tunes, prepares data, runs, evaluates. */
export async function detectCode(release: Release): Promise<Detection> {
  const candidates = await findCandidates(release);
  const readings: Reading[] = [];
  for (const activity of ['training', 'data-processing', 'inference', 'evaluation'] as Activity[]) {
    const likely = candidates
      .filter(({ promise }) => promise[activity] > 2)
      .sort((a, b) => b.promise[activity] - a.promise[activity])
      .slice(0, OPENED);
    for (const { path } of likely) {
      const module = await pythonModuleOf(release, path);
      if (module) readings.push(readFile(path, module, activity));
    }
  }
  if (process.env.OL_DEBUG)
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
  const believed = readings.filter(isBelieved).sort((a, b) => b.points - a.points);
  const found: Partial<Record<ComponentId, Evidence[]>> = {};
  const show = (id: ComponentId, wanted: (reading: Reading) => boolean): void => {
    const evidence = believed.filter(wanted).slice(0, SHOWN).map(evidenceOf);
    if (evidence.length) found[id] = evidence;
  };
  show('training-code', ({ activity, stage }) => activity === 'training' && stage !== 'finetuning');
  show('finetuning-code', ({ activity, stage }) => activity === 'training' && stage === 'finetuning');
  show('data-processing-code', ({ activity }) => activity === 'data-processing');
  show('inference-code', ({ activity }) => activity === 'inference');
  show('evaluation-code', ({ activity }) => activity === 'evaluation');
  return { found, observations: [] };
}

function evidenceOf({ path, hits }: Reading): Evidence {
  return { file: path, line: hits[0]!.line, detail: hits[0]!.detail };
}
