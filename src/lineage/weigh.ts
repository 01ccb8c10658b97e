import type { Claim } from '../claims/claim.ts';
import {
  type CataloguedModel,
  FAMILIES,
  type Family,
  familyOf,
  MODELS,
  modelOf,
} from '../models/catalogue.ts';
import { saysMore } from '../models/names/kinship.ts';
import { nameKey } from '../models/names/words.ts';
import { type Evidence, type Label, type Relation, STRENGTHS } from '../vocabulary.ts';
import type { Signs } from './gather.ts';
import type { BaseModel } from './lineage.ts';
import { settled } from './settle.ts';
import { type Sign, WEIGHTS } from './signs/sign.ts';

/** A base that a hundred scripts name is shown at a few of them. */
const EVIDENCE_LIMIT = 8;
/** Names and quotes are a release's own text, of any length. */
const NAME_LIMIT = 200;
const DETAIL_LIMIT = 400;

/** Signs of one model together, and what they are worth together: bases, and what stays a hint. */
export function weighSigns(
  signs: Signs,
  claims: readonly Claim[],
): { base: BaseModel[]; hints: BaseModel[] } {
  const groups = grouped(settled(signs, claims));
  const models = groups.map((group) => ({ group, model: asModel(group, signs) }));
  const isBase = (group: readonly Sign[]) => group.some(({ kind }) => WEIGHTS[kind].reports === 'base');
  const base = models.filter(({ group }) => isBase(group)).map(({ model }) => model);
  const known = new Set(base.map(({ model }) => familyOf(model)?.name));
  const hints = models
    .filter(({ group, model }) => !isBase(group) && !known.has(familyOf(model.model)?.name))
    .map(({ model }) => model);
  return { base: base.sort(byStrength), hints: hints.sort(byStrength) };
}

/** By model. A name without size or version ("Llama") is dropped where fuller names of the same line say more. */
function grouped(signs: readonly Sign[]): Sign[][] {
  const groups = new Map<string, Sign[]>();
  for (const sign of signs) {
    const key = nameKey(sign.model);
    groups.set(key, [...(groups.get(key) ?? []), sign]);
  }
  for (const [key, group] of groups) {
    const fuller = [...groups].filter(([other, each]) => saysMore(other, key) && worth(each) >= worth(group));
    if (!fuller.length) continue;
    for (const [, each] of fuller) each.push(...group.map((sign) => ({ ...sign, model: each[0]!.model })));
    groups.delete(key);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}

function worth(group: readonly Sign[]): number {
  return group.some(({ kind }) => WEIGHTS[kind].reports === 'base') ? 1 : 0;
}

function shortened(evidence: Evidence): Evidence {
  const { detail } = evidence;
  return detail && detail.length > DETAIL_LIMIT
    ? { ...evidence, detail: `${detail.slice(0, DETAIL_LIMIT)}…` }
    : evidence;
}

function rank({ kind }: Sign): number {
  const { reports, strength, discloses } = WEIGHTS[kind];
  return (reports === 'base' ? 0 : 100) + STRENGTHS.indexOf(strength) * 10 + (discloses ? 0 : 1);
}

function asModel(group: readonly Sign[], { namedIn, adapts }: Signs): BaseModel {
  const [strongest] = group as [Sign, ...Sign[]];
  const model = group.find((sign) => sign.model.includes('/') && rank(sign) < 100)?.model ?? strongest.model;
  const relation = relationOf(group, adapts);
  const known = modelOf(model);
  const family = familyOf(model);
  const supports = supportsOf(known, family);
  const license = known?.license ?? licenseOf(family);
  const evidence = evidenceOf(group);
  const discloses = group.some(({ kind }) => WEIGHTS[kind].discloses);
  // A command in a document shows its readers what a run starts from.
  const shown = group.find(
    ({ kind, evidence: { file } }) => kind === 'training-setup' && /\.md$/i.test(file ?? ''),
  );
  const isSetUp = strongest.kind === 'training-setup' || strongest.kind === 'recipe';
  const told = discloses || rank(strongest) >= 100 ? undefined : (namedIn(model, isSetUp) ?? shown?.evidence);
  // Where it is only named comes second: what makes it a base is the set-up.
  if (told && !evidence.includes(told)) evidence.splice(1, 0, told);
  return {
    model: model.slice(0, NAME_LIMIT),
    ...(relation && { relation }),
    declared: discloses || told !== undefined,
    strength: told ? 'declared' : WEIGHTS[strongest.kind].strength,
    evidence: evidence.slice(0, EVIDENCE_LIMIT).map(shortened),
    ...(supports && { supports }),
    ...(license && { license }),
  };
}

/** Once each, the terms of its line behind what says which model of the line it is. */
function evidenceOf(group: readonly Sign[]): Evidence[] {
  const isTerms = ({ kind }: Sign) => kind === 'notice' || kind === 'terms';
  const signs = [...group.filter((sign) => !isTerms(sign)), ...group.filter(isTerms)];
  return [...new Map(signs.map(({ evidence }) => [JSON.stringify(evidence), evidence])).values()];
}

/** A model that was itself trained from another is at most as open as that one. */
function supportsOf(model: CataloguedModel | undefined, family: Family | undefined): Label | undefined {
  const parent = model?.from ? familyOf(model.from) : undefined;
  return parent?.supports === 'open-weights' ? 'open-weights' : family?.supports;
}

/** An adapter is also a fine-tune, so that "fine-tuned from" says less of it; metadata that says more is kept. */
function relationOf(group: readonly Sign[], adapts: boolean): Relation | undefined {
  const related = group.filter((sign) => sign.relation);
  const relation = (related.find(({ kind }) => kind === 'metadata') ?? related[0])?.relation;
  return adapts && (relation === undefined || relation === 'finetune') ? 'adapter' : relation;
}

/** The license of a family where all its catalogued models are under one. */
function licenseOf(family: Family | undefined): string | undefined {
  if (!family || !FAMILIES.has(family.name)) return undefined;
  const licenses = new Set(
    MODELS.filter((each) => each.family === family.name).map(({ license }) => license),
  );
  return licenses.size === 1 ? [...licenses][0] : undefined;
}

function byStrength(a: BaseModel, b: BaseModel): number {
  return (
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    (a.model < b.model ? -1 : a.model > b.model ? 1 : 0)
  );
}
