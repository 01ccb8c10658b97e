import type { ComponentId, Evidence, Observation, State } from '../vocabulary.ts';

export interface Component {
  id: ComponentId;
  state: State;
  /** Best first. */
  evidence: Evidence[];
}

export interface Contents {
  /** All of COMPONENT_IDS, in their order. */
  components: Component[];
  observations: Observation[];
}
