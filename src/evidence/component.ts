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
  /**
   * The training data as the release itself publishes them: a data set under an account of its own, which is what the
   * processing of the data made.
   */
  publishedData?: Evidence;
  /** Where it says that a part of the training data is not given, or comes from sources that only their owner has. */
  internalData?: Evidence;
  /** Components of which all that was found serves the tuning of a model, each with the best of it. */
  ofTuning?: Partial<Record<ComponentId, Evidence>>;
  /** Settings of a sibling's training, where the model that the front page runs has none. */
  ofSibling?: Evidence;
  observations: Observation[];
}
