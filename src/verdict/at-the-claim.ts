import {
  type ComponentId,
  type Evidence,
  LABEL_NAMES,
  type Label,
  type Level,
  type Place,
} from '../vocabulary.ts';
import { type LabelClaim, strongerThan } from './claimed.ts';
import type { Shortfall } from './support.ts';
import type { Declared, Finding } from './verdict.ts';

/** A label, the claims that give it, and what is short of it. */
export interface Held {
  declared: Declared;
  /** Claims about the model, strongest first. */
  claims: readonly LabelClaim[];
  supported: Label;
  shortfall: Shortfall;
  /** What the metadata file names, at a path where nothing is. */
  misplaced: ReadonlySet<ComponentId>;
  /** The level of what is only declared, or not stated. */
  unprovenLevel: Level;
}

export function atTheClaim({ declared, claims, supported }: Held): Place & Pick<Finding, 'evidence' | 'fix'> {
  const tooStrong = strongerThan(supported, claims);
  const here = tooStrong.find(({ file, line }) => file === declared.file && line === declared.line);
  const others = tooStrong.filter((claim) => claim !== here);
  return {
    ...(here ? placeOf(here) : placeOf(declared)),
    ...(others.length && { evidence: others.map(claimAsEvidence) }),
    ...(here && fixOf(here)),
  };
}

export function fixOf({ file, range, fix }: LabelClaim): Pick<Finding, 'fix'> {
  return file !== undefined && range && fix !== undefined
    ? { fix: { file, start: range.start, end: range.end, replacement: fix } }
    : {};
}

export function placeOf({ file, line, column }: Place): Place {
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

export function claimAsEvidence(claim: LabelClaim): Evidence {
  return { ...placeOf(claim), detail: claim.quote };
}

export function whoSays(declared: Declared): string {
  const label = LABEL_NAMES[declared.label];
  return declared.file === undefined ? `The label ${label} is claimed` : `${declared.file} says ${label}`;
}

export function nameOf({ file }: Place): string {
  return file ?? 'The text around the release';
}
