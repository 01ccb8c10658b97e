import type { Activity, Hit } from './clue.ts';
import type { Stage } from './stage.ts';

/** What one file shows of one activity. */
export interface Reading {
  path: string;
  activity: Activity;
  points: number;
  /** Most points first. */
  hits: Hit[];
  /** Of training only. */
  stage?: Stage;
  /** The trainer of this release that a launcher starts. */
  launches?: string;
}

/** Points at which a file is believed, and the groups of clues of which one must be among them. */
export const NEEDED: Record<Activity, { points: number; groups: readonly string[] }> = {
  training: { points: 5, groups: ['steps', 'launches', 'native'] },
  inference: { points: 6, groups: ['runs', 'ui', 'launches', 'model', 'native'] },
  evaluation: { points: 4, groups: ['harness', 'metric', 'benchmark', 'launches'] },
  'data-processing': { points: 5, groups: ['library', 'writes', 'works', 'asks', 'launches'] },
};

export function isBelieved({ activity, points, hits }: Reading): boolean {
  const needed = NEEDED[activity];
  return points >= needed.points && hits.some((hit) => needed.groups.includes(hit.group));
}

/** Most points first; by path where they are even, so that the order is stable. */
export function byPoints(a: Reading, b: Reading): number {
  return b.points - a.points || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
