import type { Evidence, Relation, Strength } from '../../vocabulary.ts';

export const SIGN_KINDS = [
  'metadata',
  'card',
  'adapter-config',
  'merge-config',
  'file-metadata',
  'modelfile',
  'prose',
  'notice',
  'terms',
  'own-name',
  'config-path',
  'training-setup',
  'recipe',
  'served-id',
  'shape+tokenizer',
  'shape',
  'common-shape',
  'tokenizer',
  'menu',
  'default',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** One place that names a base model, or looks like one. */
export interface Sign {
  /** Hub id where one is known, else the name as written. */
  model: string;
  kind: SignKind;
  relation?: Relation;
  evidence: Evidence;
  /** Of the set-up of a training: what it calls its result ("saves/Example-32B/full"). */
  writes?: string;
  /** Of a set-up: what it gives as its model, as written ("/data/models/llama-7b"). */
  given?: string;
  /** Of a command: the program that it runs. */
  program?: string;
  /** Of a command: others in its folder run its program on the release itself, so that it may show what that was compared with. */
  besideOwn?: true;
}

interface Weight {
  /** Whether a sign of this kind is enough to report a base, or is only a hint. */
  reports: 'base' | 'hint';
  strength: Strength;
  /** The release tells its readers: in its metadata, its card, or its prose. */
  discloses: boolean;
}

/** What each kind of sign is worth. The one table that decides what is reported as a base, and what as a hint. */
export const WEIGHTS: Readonly<Record<SignKind, Weight>> = {
  metadata: { reports: 'base', strength: 'declared', discloses: true },
  card: { reports: 'base', strength: 'declared', discloses: true },
  'adapter-config': { reports: 'base', strength: 'declared', discloses: true },
  'merge-config': { reports: 'base', strength: 'declared', discloses: true },
  'file-metadata': { reports: 'base', strength: 'declared', discloses: true },
  modelfile: { reports: 'base', strength: 'declared', discloses: true },
  prose: { reports: 'base', strength: 'declared', discloses: true },
  // A license that only one line of models is given under.
  notice: { reports: 'base', strength: 'declared', discloses: true },
  // A sentence that puts the release under the terms of one line; people copy it with the rest of a README.
  terms: { reports: 'base', strength: 'declared', discloses: true },
  // What a release is called says what it was made of, where nothing says it better.
  'own-name': { reports: 'base', strength: 'declared', discloses: true },
  // Tools write these, people do not read them: evidence, but no disclosure.
  'config-path': { reports: 'base', strength: 'id', discloses: false },
  // The set-up of a model that the release publishes: it stands among the set-ups of others.
  recipe: { reports: 'base', strength: 'id', discloses: false },
  'training-setup': { reports: 'base', strength: 'id', discloses: false },
  'served-id': { reports: 'base', strength: 'id', discloses: false },
  'shape+tokenizer': { reports: 'base', strength: 'shape+tokenizer', discloses: false },
  shape: { reports: 'base', strength: 'shape', discloses: false },
  // Several families have this shape: it names none of them.
  'common-shape': { reports: 'hint', strength: 'shape', discloses: false },
  // Tokenizers are borrowed honestly: a tokenizer says nothing about weights.
  tokenizer: { reports: 'hint', strength: 'id', discloses: false },
  // Models that users may choose from, and defaults that they are meant to replace.
  menu: { reports: 'hint', strength: 'id', discloses: false },
  default: { reports: 'hint', strength: 'id', discloses: false },
};
