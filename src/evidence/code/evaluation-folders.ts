import { folderRole } from '../../release/folders.ts';
import type { Release } from '../../release/release.ts';
import { lineAt } from '../../text/line-at.ts';
import { pythonPathsOf } from '../../text/python-modules.ts';
import type { Reading } from './reading.ts';

/** A folder that is called by what is done in it. What lies deeper is part of something else. */
const FOLDER = /^(?:[^/]+\/)?(?:evals?|evaluations?|evaluate)\/(?:[^/]+\/)?[^/]+\.py$/i;
const OF_DATA =
  /(?:^|\/)(?:data|datasets?)\/|(?:^|\/)(?:data|datasets?|__init__|setup|utils?|config|infer(?:ence)?|generate|sampl(?:e|ing)|demo)[^/]*\.py$/i;
/** A program, and not a part of one: it is started by itself, or loops at its top level. */
const PROGRAM =
  /__name__ *== *["']__main__["']|argparse|\bfire\.Fire\(|\btyro\.cli\(|@click\.command|^for \w[^\n]* in [^\n]*:[ \t]*$/m;
const MEASURES =
  /\b(?:eval\w*|scor(?:e|es|ed|ing)|metrics?|accuracy|results?|compar\w+|judg\w+|mean|median)\b/i;
const LENGTH_LIMIT = 200_000;

/** Programs in a folder of evaluations, where no file shows by itself what it measures: measures of a field of its own. */
export async function readEvaluationFolders(release: Release): Promise<Reading[]> {
  const found: Reading[] = [];
  for (const path of await pythonPathsOf(release)) {
    if (!FOLDER.test(path) || OF_DATA.test(path) || folderRole(path)) continue;
    const text = await release.text(path);
    if (!text || text.length > LENGTH_LIMIT) continue;
    const program = PROGRAM.exec(text);
    if (!program || !MEASURES.test(text)) continue;
    const line = lineAt(text, program.index);
    const detail = 'program in a folder of evaluations';
    found.push({
      path,
      activity: 'evaluation',
      points: 4,
      hits: [{ group: 'folder', points: 4, line, detail }],
    });
  }
  return found;
}
