import type { Claim } from '../claims/claim.ts';
import { type Evidence, type Label, type Relation, STRENGTHS } from '../vocabulary.ts';
import {
  type CataloguedModel,
  FAMILIES,
  type Family,
  familyOf,
  MODELS,
  modelOf,
} from './catalogue/catalogue.ts';
import type { Signs } from './gather.ts';
import type { BaseModel } from './lineage.ts';
import { baseNameOf, nameKey, wordsOf } from './names/words.ts';
import { type Sign, WEIGHTS } from './signs/sign.ts';

/** Training set-ups that start from models of this many makers show what users may tune, not what was made. */
const MENU_MAKERS = 3;
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

/**
 * What one sign is worth in the company of the others: where the release says what it is built on, code that loads
 * other models shows options; where it says nothing, many makers in its set-ups are a menu.
 */
function settled({ named, shapes, tokenizers }: Signs, claims: readonly Claim[]): Sign[] {
  const disclosed = named.filter(({ kind }) => WEIGHTS[kind].discloses);
  const isDisclosed = (model: string) => disclosed.some((sign) => sameLine(sign.model, model));
  const setups = named.filter(({ kind }) => kind === 'training-setup');
  const makers = new Set(setups.map(({ model }) => makerOf(model)));
  const fromScratch = claims.some(({ label }) => label === 'from-scratch');
  const optional = disclosed.length > 0 || makers.size >= MENU_MAKERS || fromScratch;
  const weighed = named.map((sign): Sign => {
    if (WEIGHTS[sign.kind].discloses || WEIGHTS[sign.kind].reports === 'hint') return sign;
    if (isDisclosed(sign.model)) return sign;
    // A run that loads an encoder loads a part, far more often than it tunes one.
    if (sign.kind === 'training-setup' && familyOf(sign.model)?.kind === 'encoder')
      return { ...sign, kind: 'default' };
    if (sign.kind === 'training-setup' && optional) return { ...sign, kind: 'menu' };
    if (disclosed.length > 0 && sign.kind !== 'recipe') return { ...sign, kind: 'menu' };
    return sign;
  });
  // A shape that a disclosed base has is further evidence for that base, not a second base.
  const seen = shapes.map((sign): Sign => {
    const told = disclosed.find(({ model }) => sign.candidates.some((each) => sameLine(each.id, model)));
    const { model, kind, relation, evidence } = sign;
    if (told)
      return {
        model: told.model,
        kind: told.kind,
        ...(told.relation && { relation: told.relation }),
        evidence,
      };
    return {
      model,
      kind: disclosed.length > 0 ? 'common-shape' : kind,
      ...(relation && { relation }),
      evidence,
    };
  });
  return [...weighed, ...seen, ...tokenizers.map(({ model, kind, evidence }) => ({ model, kind, evidence }))];
}

/** True when two names may mean the same model or one a stage of the other: same family, same size where both say one. */
export function sameLine(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const [first, second] = [familyOf(a), familyOf(b)];
  if (!first || !second || first.makers[0] !== second.makers[0]) return false;
  const size = (name: string) =>
    wordsOf(baseNameOf(name)).find((word) => /^(?:\d+x)?\d+(?:\.\d+)?b$/.test(word));
  const sizes = [size(a), size(b)];
  return first.name === second.name && (!sizes[0] || !sizes[1] || sizes[0] === sizes[1]);
}

function makerOf(model: string): string {
  return familyOf(model)?.makers[0] ?? model.split('/')[0]!;
}

/** By model. A name without size or version ("Llama") is dropped where fuller names of the same line say more. */
function grouped(signs: readonly Sign[]): Sign[][] {
  const groups = new Map<string, Sign[]>();
  for (const sign of signs) {
    const key = nameKey(sign.model);
    groups.set(key, [...(groups.get(key) ?? []), sign]);
  }
  for (const [key, group] of groups) {
    const fuller = [...groups.keys()].filter(
      (other) => isFuller(other, key) && worth(groups.get(other)!) >= worth(group),
    );
    if (!fuller.length) continue;
    if (fuller.length === 1) groups.get(fuller[0]!)!.push(...group);
    groups.delete(key);
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => rank(a) - rank(b)));
}

/**
 * "llama 3.1 8b" says more than "llama" and than "llama 3", "vicuna 7b v 1.5" more than "vicuna v 1.5". "llama 2 7b"
 * is another model than "llama 7b", while the first version of a line is often left out: "llama 7b" is a "llama 1".
 */
function isFuller(other: string, key: string): boolean {
  if (other === key) return false;
  if (other.startsWith(`${key} `) || (/ \d+$/.test(key) && other.startsWith(`${key}.`))) return true;
  const words = other.split(' ');
  const generic = key.split(' ');
  if (words[0] !== generic[0] || generic.some(isSize)) return false;
  if (generic.length === 2 && generic[1] === '1') return words.some(isSize) && !words.some(isVersion);
  return words.length > generic.length && generic.every((word) => words.includes(word));
}

function isSize(word: string): boolean {
  return /^\d[\dx.]*[bmkt]$/.test(word);
}

function isVersion(word: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(word);
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
  const evidence = [...new Map(group.map((sign) => [JSON.stringify(sign.evidence), sign.evidence])).values()];
  const discloses = group.some(({ kind }) => WEIGHTS[kind].discloses);
  // A command in a document shows its readers what a run starts from.
  const shown = group.find(
    ({ kind, evidence: { file } }) => kind === 'training-setup' && /\.md$/i.test(file ?? ''),
  );
  const told = discloses || rank(strongest) >= 100 ? undefined : (namedIn(model) ?? shown?.evidence);
  if (told && !evidence.includes(told)) evidence.unshift(told);
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
