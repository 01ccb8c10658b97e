import { COMPONENT_IDS, type ComponentId, type Evidence, type State } from '../vocabulary.ts';
import type { Component } from './component.ts';

/** Evidence of one state, best first a component. */
export type Sightings = Partial<Record<ComponentId, Evidence[]>>;

/** More than this many places prove nothing further. */
const EVIDENCE_LIMIT = 10;

/**
 * The state of every component: the strongest one that anything shows. What shows a weaker one is kept as further
 * evidence, after it.
 */
export function decideStates(sightings: Record<Exclude<State, 'absent'>, readonly Sightings[]>): Component[] {
  return COMPONENT_IDS.map((id) => {
    const evidence = (['present', 'linked', 'declared'] as const).map((state) => ({
      state,
      of: unique(sightings[state].flatMap((each) => each[id] ?? [])),
    }));
    const strongest = evidence.find(({ of }) => of.length > 0);
    return {
      id,
      state: strongest?.state ?? 'absent',
      evidence: evidence.flatMap(({ of }) => of).slice(0, EVIDENCE_LIMIT),
    };
  });
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ file, line, url, asset }) => {
    const key = `${file}\0${line}\0${url}\0${asset}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
