import type { EffectiveLicense } from '../licenses/reading.ts';
import type { ComponentId, Label, Scope } from '../vocabulary.ts';
import { atLeast, LABELS } from '../vocabulary.ts';

/**
 * The terms that a scope has to be under. `osi-approved`: a license that the Open Source Initiative approved.
 * `unrestricted`: no limit on who may use it and for what; approval is not asked, since nobody approves licenses
 * for weights, and the usual open licenses for data (CC BY, ODC-By) are not the OSI's to approve.
 */
export type Terms = 'osi-approved' | 'unrestricted';

/** One thing that a label needs. */
export interface ComponentNeed {
  /** What a report calls missing when none of `anyOf` is there. */
  id: ComponentId;
  /** Any one of these, present or linked, is enough. */
  anyOf: readonly ComponentId[];
  /**
   * A document that may stand for what cannot be shared. No program can tell whether it says all it has to, so it
   * never proves the need: it makes it unproven instead of missing.
   */
  describedBy?: readonly ComponentId[];
  /**
   * True where the data set that the release itself publishes is enough: it is what the missing code made, so that
   * the training can be run again without it. The report still says that it was not found.
   */
  metByPublishedData?: true;
}

export interface LabelNeed {
  /** What this label adds to the weaker ones. */
  components: readonly ComponentNeed[];
  /** All that it asks of licenses. A limit on use does not stop `open-weights`: it is reported as restricted. */
  terms: Readonly<Partial<Record<Scope, Terms>>>;
}

/** What each label needs, beyond what the weaker labels need. Reasons and clauses: docs/standards.md. */
export const LABEL_NEEDS: Readonly<Record<Label, LabelNeed>> = {
  closed: { components: [], terms: {} },
  'open-weights': {
    components: [
      { id: 'weights', anyOf: ['weights'] },
      // A config names an architecture of a public library, which then is the way to run the weights.
      { id: 'inference-code', anyOf: ['inference-code', 'config'] },
    ],
    terms: {},
  },
  'open-source': {
    components: [
      { id: 'training-code', anyOf: ['training-code'] },
      { id: 'data', anyOf: ['data'], describedBy: ['data-card'] },
      { id: 'data-processing-code', anyOf: ['data-processing-code'], metByPublishedData: true },
      { id: 'recipe', anyOf: ['recipe'] },
    ],
    terms: { code: 'osi-approved', weights: 'unrestricted', data: 'unrestricted' },
  },
  'open-science': {
    components: [
      // The set itself, whatever describes it.
      { id: 'data', anyOf: ['data'] },
      { id: 'data-processing-code', anyOf: ['data-processing-code'] },
      { id: 'intermediate-checkpoints', anyOf: ['intermediate-checkpoints'] },
      { id: 'evaluation-code', anyOf: ['evaluation-code'] },
      { id: 'evaluation-results', anyOf: ['evaluation-results'] },
      { id: 'technical-report', anyOf: ['technical-report'] },
    ],
    terms: { code: 'osi-approved', weights: 'unrestricted', data: 'unrestricted' },
  },
};

/** Everything that a label needs, the needs of the weaker labels first; a stronger label's own wording wins. */
export function needsOf(label: Label): readonly ComponentNeed[] {
  const needs = new Map<ComponentId, ComponentNeed>();
  for (const weaker of LABELS) {
    if (!atLeast(label, weaker)) break;
    for (const need of LABEL_NEEDS[weaker].components) needs.set(need.id, need);
  }
  return [...needs.values()];
}

/**
 * Whether the license of a scope meets the terms. `unknown` where nothing says what the terms are, or where a
 * person has to look (changed texts, bare pointers): unknown is never open.
 */
export function meetsTerms(terms: Terms, license: EffectiveLicense | undefined): 'yes' | 'no' | 'unknown' {
  switch (license?.status) {
    case 'open':
      return 'yes';
    case 'open-unapproved':
      return terms === 'unrestricted' ? 'yes' : 'no';
    case 'restricted':
      return 'no';
    case 'mixed':
      return license.open ? 'yes' : 'unknown';
    default:
      return 'unknown';
  }
}
