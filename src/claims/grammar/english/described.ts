import type { NounPhrase } from './nouns.ts';
import type { Token } from './tokens.ts';

/** A noun phrase around an adjective: "the strongest open-source base model". */
export interface Described {
  /** The clause before the phrase, and where in it the noun phrase starts. */
  left: readonly Token[];
  start: number;
  /** "the strongest". */
  modifiers: string;
  /** "base model", and its words. */
  noun: NounPhrase;
  inside: readonly Token[];
}
