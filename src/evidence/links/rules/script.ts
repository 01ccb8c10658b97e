import type { Activity } from '../../code/clue.ts';
import { pathPoints } from '../../code/path-words.ts';
import type { Address } from '../address.ts';
import { pathOf } from '../address-shape.ts';

/** A file's own name, and that alone, says what it does: one word of a folder is not enough. */
const NAMED = 2;
const DATA_SCRIPT = /\/(?:data|datasets?|data[-_]?prep\w*|preprocess\w*)\/[^/]+$/i;
/** Scripts that work on weights, and parts of a trainer, are called by the words of data scripts too. */
const NO_DATA_SCRIPT = /convert|export|merge|distill|checkpoint|ckpt|weights|loader|collat/i;

/** True for the page of one script in a repository, by what its name says: ".../blob/main/prepare_corpus.py". */
export function scriptDoes({ url, extension = '' }: Address, activity: Activity): boolean {
  if (!/^(?:py|sh|ipynb|slurm|sbatch)$/.test(extension)) return false;
  const path = pathOf({ url }).split('/').slice(5).join('/');
  if (activity === 'inference' && pathPoints(path, 'evaluation') > 0) return false;
  if (activity !== 'data-processing') return pathPoints(path, activity) >= NAMED;
  const named = pathPoints(path, activity) >= NAMED || DATA_SCRIPT.test(`/${path}`);
  return named && !NO_DATA_SCRIPT.test(path) && pathPoints(path, 'training') === 0;
}
