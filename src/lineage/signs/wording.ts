import type { Family } from '../../models/catalogue.ts';
import type { Relation } from '../../vocabulary.ts';

/** How people say in a sentence what a model was made from. */
export interface Wording {
  relation: Relation;
  /** Ends where the model's name (or a filler before it) has to follow. */
  before?: RegExp;
  /** Has to follow the name. */
  after?: RegExp;
  /**
   * `work`: says that somebody worked on the weights; what it is said of hardly matters. `origin`: says where something
   * comes from, which is said of code, data and encoders as often as of models, so that the subject is looked at. `label`:
   * a key before a value, or an instruction that only makes sense for one base. `terms`: says whose license the weights
   * are under, which tells the line that they come from, and no more.
   */
  says: 'work' | 'origin' | 'label' | 'terms';
  /** What follows is said of all names of the list that it ends. */
  several?: true;
  /** Said of models of this kind alone. */
  only?: Family['kind'];
}
