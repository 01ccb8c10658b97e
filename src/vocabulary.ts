/** The project's words, as types and lists. Everything may import this file; it imports nothing. */

/** What a release calls itself, weakest first. */
export const LABELS = ['closed', 'open-weights', 'open-source', 'open-science'] as const;
export type Label = (typeof LABELS)[number];

/** How people write a label. */
export const LABEL_NAMES: Readonly<Record<Label, string>> = {
  closed: 'closed',
  'open-weights': 'open weights',
  'open-source': 'open source',
  'open-science': 'open science',
};

/** Claims about where a model comes from, not about how open it is. */
export const LINEAGE_LABELS = ['own-model', 'from-scratch'] as const;
export type LineageLabel = (typeof LINEAGE_LABELS)[number];

export const SUBJECTS = ['model', 'code', 'data', 'other'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a release is made of, in the order in which every report lists it. */
export const COMPONENT_IDS = [
  'weights',
  'config',
  'tokenizer',
  'inference-code',
  'training-code',
  'finetuning-code',
  'data',
  'data-processing-code',
  'recipe',
  'evaluation-code',
  'evaluation-results',
  'model-card',
  'data-card',
  'technical-report',
  'intermediate-checkpoints',
  'training-logs',
] as const;
export type ComponentId = (typeof COMPONENT_IDS)[number];

/** How people write a component, in the middle of a sentence. */
export const COMPONENT_NAMES: Readonly<Record<ComponentId, string>> = {
  weights: 'weights',
  config: 'model config',
  tokenizer: 'tokenizer',
  'inference-code': 'inference code',
  'training-code': 'training code',
  'finetuning-code': 'fine-tuning code',
  data: 'training data',
  'data-processing-code': 'data processing code',
  recipe: 'training recipe',
  'evaluation-code': 'evaluation code',
  'evaluation-results': 'evaluation results',
  'model-card': 'model card',
  'data-card': 'data card',
  'technical-report': 'technical report',
  'intermediate-checkpoints': 'intermediate checkpoints',
  'training-logs': 'training logs',
};

/** `present`: shipped here. `linked`: a concrete address is given. `declared`: only said. Strongest first. */
export const STATES = ['present', 'linked', 'declared', 'absent'] as const;
export type State = (typeof STATES)[number];

/** True for what can be had: shipped here, or at an address that is given. */
export function isFound(state: State | undefined): boolean {
  return state === 'present' || state === 'linked';
}

export const VERDICTS = ['honoured', 'overstated', 'understated', 'unproven', 'unlabelled'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

export const LEVELS = ['error', 'warning', 'note'] as const;
export type Level = (typeof LEVELS)[number];

/** How a base model was recognised, strongest first. */
export const STRENGTHS = ['declared', 'weights', 'shape+tokenizer', 'shape', 'id'] as const;
export type Strength = (typeof STRENGTHS)[number];

export const RELATIONS = [
  'finetune',
  'adapter',
  'quantized',
  'merge',
  'continued-pretraining',
  'distilled',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a license covers. */
export const SCOPES = ['code', 'weights', 'data', 'documents'] as const;
export type Scope = (typeof SCOPES)[number];

export const RULE_IDS = [
  'missing-weights',
  'missing-inference-code',
  'missing-training-code',
  'missing-data',
  'missing-data-processing-code',
  'missing-recipe',
  'missing-intermediate-checkpoints',
  'missing-evaluation-code',
  'missing-evaluation-results',
  'missing-technical-report',
  'restricted-license',
  'modified-license',
  'unlicensed',
  'license-mismatch',
  'conflicting-claims',
  'declared-not-found',
  'placeholder',
  'undisclosed-base-model',
  'wrong-base-model',
  'base-license-obligation',
  'unreachable-link',
  'gated-link',
  'unsafe-weights',
  'metadata-missing',
  'metadata-invalid',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/**
 * Where something was read. `file` is a path in the release with forward slashes, `asset` the name of a release
 * asset, `url` an address that was given; `line` and `column` count from 1, columns in UTF-16 code units.
 */
export interface Place {
  file?: string;
  line?: number;
  column?: number;
  asset?: string;
  url?: string;
}

/** False for the claims about where a model comes from. */
export function isLabel(label: Label | LineageLabel): label is Label {
  return (LABELS as readonly string[]).includes(label);
}

/** True when `a` is as strong as `b` or stronger: open-science > open-source > open-weights > closed. */
export function atLeast(a: Label, b: Label): boolean {
  return LABELS.indexOf(a) >= LABELS.indexOf(b);
}

/** A place, and what was read there ("1.4 B parameters in BF16"; "12 shards"). */
export interface Evidence extends Place {
  detail?: string;
}

/** Something that was seen and that a rule speaks of. The verdict decides whether it becomes a finding. */
export interface Observation {
  rule: RuleId;
  place: Place;
  /** What was seen, as a sentence without its full stop: `says "coming soon"`, `is an empty file`. */
  detail: string;
  component?: ComponentId;
  /** Where the evidence is weaker than the rule's own level asks. */
  level?: Level;
  /** Further places that show the same: the other side of a mismatch, the evidence for a base model. */
  evidence?: Evidence[];
  /** The next step, where the observation knows a better one than its rule. */
  next?: string;
}
