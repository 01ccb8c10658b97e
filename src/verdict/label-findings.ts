import { restrictionList } from '../licenses/restriction-words.ts';
import type { BaseModel } from '../lineage/lineage.ts';
import type { ComponentNeed } from '../standards/labels.ts';
import {
  COMPONENT_NAMES,
  type ComponentId,
  type Evidence,
  LABEL_NAMES,
  type Label,
  type Level,
  type Place,
  RULE_IDS,
  type RuleId,
  type Scope,
} from '../vocabulary.ts';
import { type LabelClaim, strongerThan } from './claimed.ts';
import { RULES } from './rules.ts';
import type { Shortfall, UnmetNeed, UnmetTerms } from './support.ts';
import type { Declared, Finding } from './verdict.ts';

interface Held {
  declared: Declared;
  /** Claims about the model, strongest first. */
  claims: readonly LabelClaim[];
  supported: Label;
  shortfall: Shortfall;
  /** The level of what is only declared, or not stated. */
  unprovenLevel: Level;
}

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

/** One place calls the release more than another does. */
export function conflictingClaims(
  declared: Declared,
  claims: readonly LabelClaim[],
  supported: Label,
): Finding[] {
  const here = claims.find(({ file, line }) => file === declared.file && line === declared.line);
  const louder = strongerThan(declared.label, claims);
  const loudest = louder[0];
  if (!loudest) return [];
  const holds = strongerThan(supported, louder).length === 0;
  return [
    {
      ...placeOf(loudest),
      rule: 'conflicting-claims',
      level: holds ? 'warning' : 'error',
      message: `${nameOf(loudest)} says ${LABEL_NAMES[loudest.label]}, and ${nameOf(declared)} says ${LABEL_NAMES[declared.label]}.`,
      next: holds
        ? `Use one label everywhere: what is here supports ${LABEL_NAMES[supported]}.`
        : `Say ${LABEL_NAMES[declared.label]} here too: what is here does not support ${LABEL_NAMES[loudest.label]}.`,
      evidence: [...(here ? [claimAsEvidence(here)] : []), ...louder.slice(1).map(claimAsEvidence)],
      ...fixOf(loudest),
    },
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
    next: RULES[rule].next,
  };
}

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

function terms({ scope, license, answer }: UnmetTerms, held: Held): Finding {
  if (!license) return unlicensed(scope, held, 'found here');
  const claim = whoSays(held.declared);
  const covered = `the ${scope}`;
  const rule: RuleId =
    answer === 'no'
      ? 'restricted-license'
      : license.status === 'modified'
        ? 'modified-license'
        : 'unlicensed';
  const limits = license.restrictions.length ? `: ${restrictionList(license.restrictions)}` : '';
  const name = license.id === 'unknown' ? 'which is not known by name' : license.id;
  const seen: Partial<Record<RuleId, string>> = {
    'restricted-license':
      license.status === 'restricted'
        ? `the license of ${covered}, ${name}, limits use${limits}`
        : `the license of ${covered}, ${name}, is not approved by the Open Source Initiative`,
    'modified-license': `the license of ${covered} is a changed ${license.id}, which a person has to read`,
    unlicensed:
      license.status === 'mixed'
        ? `the license file of ${covered} holds several licenses, ${name} among them`
        : `the license of ${covered}, ${name}, is named, and its text was not recognised here`,
  };
  return {
    ...license.place,
    rule,
    level: answer === 'no' ? RULES[rule].level : held.unprovenLevel,
    message: `${claim}, and ${seen[rule]}.`,
    next: RULES[rule].next,
    evidence: held.claims.slice(0, 1).map(claimAsEvidence),
  };
}

function unlicensed(scope: Scope, held: Held, seen: string): Finding {
  return {
    ...atTheClaim(held),
    rule: 'unlicensed',
    level: held.unprovenLevel,
    message: `${whoSays(held.declared)}, and no license for the ${scope} is ${seen}.`,
    next: RULES.unlicensed.next.replace('covers it', `covers the ${scope}`),
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

function atTheClaim({ declared, claims, supported }: Held): Place & Pick<Finding, 'evidence' | 'fix'> {
  const tooStrong = strongerThan(supported, claims);
  const here = tooStrong.find(({ file, line }) => file === declared.file && line === declared.line);
  const others = tooStrong.filter((claim) => claim !== here);
  return {
    ...(here ? placeOf(here) : placeOf(declared)),
    ...(others.length && { evidence: others.map(claimAsEvidence) }),
    ...(here && fixOf(here)),
  };
}

function fixOf({ file, range, fix }: LabelClaim): Pick<Finding, 'fix'> {
  return file !== undefined && range && fix !== undefined
    ? { fix: { file, start: range.start, end: range.end, replacement: fix } }
    : {};
}

function placeOf({ file, line, column }: Place): Place {
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

function claimAsEvidence(claim: LabelClaim): Evidence {
  return { ...placeOf(claim), detail: claim.quote };
}

function whoSays(declared: Declared): string {
  const label = LABEL_NAMES[declared.label];
  return declared.file === undefined ? `The label ${label} is claimed` : `${declared.file} says ${label}`;
}

function nameOf({ file }: Place): string {
  return file ?? 'The text around the release';
}

function ruleFor(id: ComponentId): RuleId {
  const rule = RULE_IDS.find((known) => known === `missing-${id}`);
  if (!rule) throw new Error(`no rule for a missing ${id}`);
  return rule;
}

function isPlural(id: ComponentId): boolean {
  return COMPONENT_NAMES[id].endsWith('s');
}
