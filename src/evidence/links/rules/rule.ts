import type { ComponentId } from '../../../vocabulary.ts';
import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import type { Ownership } from '../ownership.ts';
import { CREDITS_HEADING, PLANS_HEADING } from '../wordings.ts';

/** What the rules know beside the link itself. */
export interface LinkFacts {
  ownership: Ownership;
  /** True when code that trains a model was found in the release: what its loaders load is then its training data. */
  trains: boolean;
  /** Documents that speak of the release's model cards without a link at those words. */
  cardsToldIn?: ReadonlySet<string>;
  /** The release's own code and documents have no word of tokens. */
  hasNoTokens?: boolean;
  /** What the sections about data that measure a model say, in letters and digits. */
  saidOfMeasures?: string;
  /** Names of hub models that are told apart by the tokens that they have seen. */
  alongTheRun?: ReadonlySet<string>;
  /** Documents that speak of checkpoints from along the run. */
  checkpointsToldIn?: ReadonlySet<string>;
  /** What the archives of weights hold besides, by the document that says so. */
  packedWith?: ReadonlyMap<string, Packed>;
}

/** "Each .zip file holds a checkpoint, a vocabulary and a configuration file." */
export interface Packed {
  config: boolean;
  tokenizer: boolean;
}

/** A component that a link speaks for, and how surely: evidence of more weight is listed first. */
export interface Spoken {
  id: ComponentId;
  weight: 1 | 2 | 3;
  /** What was read there, for people. */
  detail: string;
}

export type LinkRule = (mention: Mention, facts: LinkFacts) => Spoken | undefined;

/** The words around a link that speak of it: nearest first. */
export function wordsOf(mention: Mention): string {
  return [mention.text, mention.column, mention.sentence, mention.lead, mention.headings.at(-1)]
    .filter(Boolean)
    .join(' \u2503 ');
}

/** The link's own words: its text, the header of its column, its sentence, and what announces it alone ("The code is here:"). */
export function ownWordsOf({ text, column = '', sentence, lead = '', row }: Mention): string {
  return `${text} ${column} ${sentence} ${row === undefined && /[:：]\s*$/.test(lead) ? lead : ''}`;
}

/** True when a link, or its column, is called by that alone ("Training", "Evaluation code"), or in brackets: "Acorn (Data)". */
export function isLabelled({ text, column = '' }: Mention, label: RegExp): boolean {
  const alone = new RegExp(
    `^\\W*(?:${label.source})(?: (?:code|codes|scripts?|repo|repository))?\\W*$|\\((?:${label.source})\\)`,
    'i',
  );
  return alone.test(text) || alone.test(column);
}

/** "acorn-finetune": a repository that is called by the release's name and by what is done there. */
export function isCalledFor({ ownership }: LinkFacts, { address }: Mention, does: RegExp): boolean {
  const { name } = address;
  return (
    isRepositoryName(name) && does.test(name) && isNamedLike(ownership.identity, name.replace(does, ' '))
  );
}

/** The same without the name of what is linked: "LoRA" tells what a repository is called, and nothing of its use. */
export function withoutName(words: string, name: string): string {
  const parts = name.split(/[-_.]+/).filter((part) => /^\w+$/.test(part));
  return parts.length ? words.replace(new RegExp(parts.join('[-_. ]?'), 'gi'), ' ') : words;
}

/** True under a heading that thanks, cites or plans: what is linked there is not given. */
export function isAside({ headings }: Mention): boolean {
  const under = headings.join(' ');
  return CREDITS_HEADING.test(under) || PLANS_HEADING.test(under);
}

/** Code hosts allow 100 characters. What is longer is none, and not tested against names. */
export function isRepositoryName(name: string | undefined): name is string {
  return name !== undefined && name.length <= 100;
}
