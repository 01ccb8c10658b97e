import type { Contents } from '../evidence/component.ts';
import type { EffectiveLicense, Licensing } from '../licenses/reading.ts';
import type { BaseModel } from '../lineage/lineage.ts';
import { type ComponentNeed, LABEL_NEEDS, meetsTerms, needsOf, type Terms } from '../standards/labels.ts';
import {
  atLeast,
  type ComponentId,
  type Evidence,
  isFound,
  LABELS,
  type Label,
  type Scope,
  type State,
} from '../vocabulary.ts';

/** One thing that a label needs and that was not shown to be there. */
export interface UnmetNeed {
  need: ComponentNeed;
  /** `declared`: something only says that it is there, or describes it. */
  state: 'declared' | 'absent';
  /** It is there, and serves tuning, while no base model is named. */
  ofTuning?: Evidence;
  /** It is there for another model of the family than the one that the front page runs. */
  ofSibling?: Evidence;
}

/** Terms that a label asks of a scope and that were not shown to hold. */
export interface UnmetTerms {
  scope: Scope;
  /** Undefined where nothing says what the terms are. */
  license: EffectiveLicense | undefined;
  answer: 'no' | 'unknown';
}

/** How far a release is from one label. */
export interface Shortfall {
  needs: UnmetNeed[];
  /** Needs that were not found themselves, and that the published data set meets. */
  eased: ComponentNeed[];
  terms: UnmetTerms[];
  /**
   * Scopes of which nothing here states the terms, and whose components lie elsewhere: the address may state them,
   * so this speaks neither for the label nor against it. Where the README gives its license for the code alone, that
   * of the repository was meant to leave the weights out, and their terms are unknown.
   */
  unstated: Scope[];
  /** The base model that supports less than the label. */
  base: BaseModel | undefined;
}

export interface Ground {
  contents: Contents;
  licensing: Licensing;
  bases: readonly BaseModel[];
}

/** What `label` needs and the release does not show. */
export function shortfallOf(label: Label, { contents, licensing, bases }: Ground): Shortfall {
  const states = new Map(contents.components.map(({ id, state }) => [id, state]));
  const needs: UnmetNeed[] = [];
  const eased: ComponentNeed[] = [];
  for (const need of needsOf(label)) {
    const state = stateOf(need, states);
    if (state === 'met') {
      // A part that only its owner has makes the rest of the data no whole: a person has to weigh what is said of it.
      const inPart = need.id === 'data' && contents.internalData;
      // Tuning makes no model from nothing: where no base is named, this is not how the released one was made.
      const ofTuning = bases.length ? undefined : contents.ofTuning?.[need.id];
      const ofSibling = need.id === 'recipe' ? contents.ofSibling : undefined;
      const of = { ...(ofTuning && { ofTuning }), ...(ofSibling && { ofSibling }) };
      if (inPart || ofTuning || ofSibling) needs.push({ need, state: 'declared', ...of });
    } else if (need.metByPublishedData && contents.publishedData) eased.push(need);
    else needs.push({ need, state });
  }
  const terms: UnmetTerms[] = [];
  const unstated: Scope[] = [];
  for (const [scope, asked] of Object.entries(LABEL_NEEDS[label].terms) as [Scope, Terms][]) {
    const where = SCOPE_COMPONENTS[scope].map((id) => states.get(id));
    // Terms of something that is not there are no further news.
    if (!where.some(isFound)) continue;
    const license = licensing.effective[scope];
    const answer = meetsTerms(asked, license);
    if (answer === 'yes') continue;
    const elsewhere = !where.includes('present') && !(scope === 'weights' && licensing.codeAlone);
    if (!license && elsewhere) unstated.push(scope);
    else terms.push({ scope, license, answer });
  }
  const base = bases.find(({ supports }) => supports !== undefined && !atLeast(supports, label));
  return { needs, eased, terms, unstated, base };
}

export function isMet({ needs, terms, base }: Shortfall): boolean {
  return needs.length === 0 && terms.length === 0 && base === undefined;
}

/** True when nothing speaks against the label: all that is short is only said, described, or not stated. */
export function isUnproven({ needs, terms, base }: Shortfall): boolean {
  return (
    base === undefined &&
    needs.every(({ state }) => state === 'declared') &&
    terms.every(({ answer }) => answer === 'unknown')
  );
}

/** The strongest label that the release shows to be true. */
export function strongestLabel(ground: Ground): Label {
  return [...LABELS].reverse().find((label) => isMet(shortfallOf(label, ground))) ?? 'closed';
}

/** The components that a license of a scope is about. */
const SCOPE_COMPONENTS: Readonly<Record<Scope, readonly ComponentId[]>> = {
  code: ['training-code', 'inference-code', 'data-processing-code'],
  weights: ['weights'],
  data: ['data'],
  documents: ['model-card'],
};

function stateOf(
  need: ComponentNeed,
  states: ReadonlyMap<ComponentId, State>,
): 'met' | 'declared' | 'absent' {
  if (need.anyOf.some((id) => isFound(states.get(id)))) return 'met';
  if (need.anyOf.some((id) => states.get(id) === 'declared')) return 'declared';
  return need.describedBy?.some((id) => isFound(states.get(id))) ? 'declared' : 'absent';
}
