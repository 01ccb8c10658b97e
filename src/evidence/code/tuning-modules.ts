import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import { pythonPathsOf } from '../../text/python-modules.ts';
import type { Reading } from './reading.ts';

/** The act of tuning, in the name of a file. "Finetuned" speaks of a model. */
const TUNES = /(?:^|[-_])(?:fine-?tun(?:e|ing)|sft)(?:[-_][^/]*)?\.py$/i;
const OTHER_WORK =
  /eval|infer|generat|predict|convert|export|merge|upload|download|plot|test|demo|chat|data(?:set)?\.py$/i;
const DEFINES = /^(?:class|def) [A-Za-z]/m;
const SHORTEST = 500;

/**
 * Parts of a trainer that are called by their purpose: a task, a stage, a recipe of a training framework that is shipped
 * here. The framework steps the optimizer, so that such a file shows no step itself.
 */
export async function readTuningModules(release: Release): Promise<Reading[]> {
  for (const path of await pythonPathsOf(release)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!TUNES.test(name) || OTHER_WORK.test(name) || folderRole(path)) continue;
    const text = await release.text(path);
    const at = text && text.length >= SHORTEST ? DEFINES.exec(text)?.index : undefined;
    if (at === undefined) continue;
    const line = lineAt(text!, at);
    const hit = { group: 'settings', points: 4, line, detail: 'is called for the tuning that it does' };
    return [{ path, activity: 'training', points: 4, stage: 'finetuning', hits: [hit] }];
  }
  return [];
}
