import type { Block, Link } from '../text/document.ts';
import type { OwnNames } from './own-names.ts';
import type { Section } from './section.ts';
import type { Phrase } from './words/phrases.ts';

/** One phrase in its sentence, with what a reader knows when coming to it. */
export interface Statement {
  phrase: Phrase;
  /** The sentence. */
  text: string;
  /** The phrase in the sentence. */
  from: number;
  to: number;
  block: Block;
  section: Section;
  /** The sentence before, in the same block or the line that leads into the list. */
  previous: string;
  /** The texts of the list that follows, where the sentence leads into one. */
  list: readonly string[];
  /** The beginning of the text below a heading; empty for other blocks. */
  below: string;
  /** The state of the task that the sentence is: "- [x] open-source the model". */
  task?: 'done' | 'open';
  /** The link that the phrase is the text of, or a part of it. */
  link?: Link;
  /** The sentence links to the release's own repository, or to its page on a hub. */
  hasOwnLink: boolean;
  names: OwnNames;
}
