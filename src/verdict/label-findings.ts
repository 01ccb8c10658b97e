import type { BaseModel } from '../lineage/lineage.ts';
import type { ComponentNeed } from '../standards/labels.ts';
import { COMPONENT_NAMES, type ComponentId, LABEL_NAMES, RULE_IDS, type RuleId } from '../vocabulary.ts';
import { atTheClaim, type Held, whoSays } from './at-the-claim.ts';
import { RULES } from './rules.ts';
import type { UnmetNeed } from './support.ts';
import { terms, unlicensed } from './terms-findings.ts';
import type { Finding } from './verdict.ts';

/** What the declared label needs and the release does not show: one finding for each thing, at the claim. */
export function labelFindings(held: Held): Finding[] {
  const { shortfall } = held;
  const dataIsShort = shortfall.needs.some(({ need }) => need.id === 'data');
  return [
    ...shortfall.needs.map((unmet) => missing(unmet, held)),
    ...shortfall.eased.map((need) => eased(need, held)),
    ...shortfall.terms.map((unmet) => terms(unmet, held)),
    ...shortfall.unstated.map((scope) =>
      unlicensed(scope, held, 'named here; what the linked page says was not read'),
    ),
    ...(shortfall.base && !dataIsShort ? [limitedByBase(shortfall.base, held)] : []),
  ];
}

function missing({ need, state, ofTuning, ofSibling }: UnmetNeed, held: Held): Finding {
  const rule = ruleFor(need.id);
  const what = COMPONENT_NAMES[need.id];
  const seen =
    state === 'absent'
      ? `no ${what} ${isPlural(need.id) ? 'were' : 'was'} found here`
      : ofTuning
        ? `all the ${what} found here is for fine-tuning, while no base model is named`
        : ofSibling
          ? `the ${what} found here is of another model of the family`
          : `the ${what} ${isPlural(need.id) ? 'are' : 'is'} only described or declared here`;
  const place = atTheClaim(held);
  const ofOthers = ofTuning ?? ofSibling;
  return {
    ...place,
    ...(ofOthers && { evidence: [...(place.evidence ?? []), ofOthers] }),
    rule,
    level: state === 'absent' ? RULES[rule].level : held.unprovenLevel,
    component: need.id,
    message: `${whoSays(held.declared)}, and ${seen}.`,
    next: need.anyOf.some((id) => held.misplaced.has(id)) ? CORRECT_PATH : RULES[rule].next,
  };
}

const CORRECT_PATH =
  'The metadata file names a path for it where nothing is: correct the path, or add what it names.';

/** What the label can do without: said, and at a level that fails no check by itself. */
function eased({ id }: ComponentNeed, held: Held): Finding {
  const rule = ruleFor(id);
  return {
    ...atTheClaim(held),
    rule,
    level: 'warning',
    component: id,
    message: `${whoSays(held.declared)}, and no ${COMPONENT_NAMES[id]} was found here; the data set that it made is published.`,
    next: RULES[rule].next,
  };
}

function limitedByBase(base: BaseModel, held: Held): Finding {
  return {
    ...atTheClaim(held),
    rule: 'missing-data',
    level: RULES['missing-data'].level,
    component: 'data',
    message: `${whoSays(held.declared)}, and the training data behind its base, ${base.model}, is not public: ${inheritance(base)}.`,
    next: `Say that the open part is your own stage ("an openly trained fine-tune of ${base.model}"), or call the release ${LABEL_NAMES[base.supports ?? 'open-weights']}.`,
    evidence: [...base.evidence],
  };
}

/** Why a release is no more open than its base, in words. */
export function inheritance(base: BaseModel): string {
  return `the base supports ${LABEL_NAMES[base.supports ?? 'closed']} at most, and so does what is built on it`;
}

function ruleFor(id: ComponentId): RuleId {
  const rule = RULE_IDS.find((known) => known === `missing-${id}`);
  if (!rule) throw new Error(`no rule for a missing ${id}`);
  return rule;
}

function isPlural(id: ComponentId): boolean {
  return COMPONENT_NAMES[id].endsWith('s');
}
