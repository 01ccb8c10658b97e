import type { Activity, Clue } from './clue.ts';
import { pointsOfPath } from './path-points.ts';
import { CLUES } from './read-file.ts';
import { NEEDED } from './reading.ts';
import { mayTrain } from './stepping.ts';
import type { Words } from './words.ts';

/** Looking through a whole text for a pattern costs more than asking for words. */
function cheapestFirst(clues: readonly Clue[]): readonly Clue[] {
  return clues.toSorted((a, b) => Number(a.strings !== undefined) - Number(b.strings !== undefined));
}

const CHEAPEST_FIRST: Record<Activity, readonly Clue[]> = {
  training: cheapestFirst(CLUES.training),
  inference: cheapestFirst(CLUES.inference),
  evaluation: cheapestFirst(CLUES.evaluation),
  'data-processing': cheapestFirst(CLUES['data-processing']),
};

/**
 * False when no parse of the text could make the file believed for the activity: the words that the clues need are not
 * there. Never false for a file that `readFile` would believe.
 */
export function mayBeBelieved(path: string, words: Words, activity: Activity): boolean {
  const { points, groups } = NEEDED[activity];
  let most = pointsOfPath(path, activity);
  let shows = false;
  const best = new Map<string, number>();
  /** True as soon as that is enough. */
  const isEnoughWith = (group: string, more: number): boolean => {
    most += more - (best.get(group) ?? 0);
    best.set(group, more);
    shows ||= groups.includes(group);
    return shows && most >= points;
  };
  const steps = activity === 'training' ? mayTrain(words) : 0;
  if (steps && isEnoughWith('steps', steps)) return true;
  for (const clue of CHEAPEST_FIRST[activity]) {
    if ((best.get(clue.group) ?? 0) >= clue.points || !mayHit(words, clue)) continue;
    if (isEnoughWith(clue.group, clue.points)) return true;
  }
  return false;
}

function mayHit(words: Words, clue: Clue): boolean {
  const { calls, imports, extends: bases, callsLike, callees, keywords, defines, sets, strings } = clue;
  const named = [calls, imports, bases];
  if (named.some((paths) => paths?.some((path) => words.hasPath(path)))) return true;
  const like = [callsLike, callees, keywords, defines, sets];
  if (like.some((pattern) => pattern && words.hasLike(pattern))) return true;
  return strings !== undefined && words.mayQuote(strings);
}
