import type { LicenseStatus } from '../licenses/reading.ts';
import type { LineageLabel, Relation, Strength, Subject } from '../vocabulary.ts';

/** What a reading of a license came to. */
export const STATUS_WORDS: Readonly<Record<LicenseStatus, string>> = {
  open: 'open',
  'open-unapproved': 'open, not OSI-approved',
  restricted: 'restricted',
  modified: 'changed',
  pointer: 'named only',
  mixed: 'several licenses',
  unknown: 'unknown',
};

/** What a release says of where its model comes from. */
export const LINEAGE_WORDS: Readonly<Record<LineageLabel, string>> = {
  'own-model': 'a model of its own',
  'from-scratch': 'trained from scratch',
};

/** What a claim is about, where it is not the model. */
export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  model: 'the model',
  code: 'the code',
  data: 'the data',
  other: 'something else',
};

/** By what a base model was recognised, as words that follow "by". */
export const HOW_SEEN: Readonly<Record<Strength, string>> = {
  declared: 'what the release says',
  weights: 'its weights',
  'shape+tokenizer': 'its shape and tokenizer',
  shape: 'its shape',
  id: 'a name in the files',
};

/** What was done to a base model. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  finetune: 'fine-tune',
  adapter: 'adapter',
  quantized: 'quantized',
  merge: 'merge',
  'continued-pretraining': 'continued pretraining',
  distilled: 'distilled',
};
