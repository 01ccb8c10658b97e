import type { ComponentId, Evidence, Observation } from '../vocabulary.ts';

/** What one detector found shipped here, best first a component, and what it noticed on the way. */
export interface Detection {
  found: Partial<Record<ComponentId, Evidence[]>>;
  /** What seems to be here and could not be read: it proves nothing, and is not absent either. */
  unread?: Partial<Record<ComponentId, Evidence[]>>;
  observations: Observation[];
  /** The trainers here are for users to tune the model with, and none made it. */
  tunesForUsers?: true;
  /** The training code, where all of it tunes a model that was made before. */
  tunesOnly?: Evidence;
}
