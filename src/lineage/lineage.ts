import type { Claim } from '../claims/claim.ts';
import type { Declaration } from '../declaration/declaration.ts';
import type { Licensing } from '../licenses/reading.ts';
import type { Evidence, Label, Observation, Relation, Strength } from '../vocabulary.ts';

/** What is known of the release, beside its files, when its lineage is read. */
export interface LineageInputs {
  declaration: Declaration | undefined;
  claims: readonly Claim[];
  licensing: Licensing;
}

export interface BaseModel {
  /** Hub id where one is known ("Qwen/Qwen2.5-32B"), else the name as written. */
  model: string;
  relation?: Relation;
  /** True when the release itself discloses this base, in its metadata, card or prose. */
  declared: boolean;
  strength: Strength;
  evidence: Evidence[];
  /** The strongest label that the base itself supports, where the catalogue knows it. */
  supports?: Label;
  license?: string;
}

export interface Lineage {
  base: BaseModel[];
  /** Signs too weak to name a base: reported as hints, never as findings. */
  hints: BaseModel[];
  /** undisclosed-base-model, wrong-base-model, base-license-obligation, as seen. */
  observations: Observation[];
}
