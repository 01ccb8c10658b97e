import type { Claim } from '../claims/claim.ts';
import { familyOf, isEncoder } from '../models/catalogue.ts';
import { descendsFrom, sameLine, saysMore, sizeIn } from '../models/names/kinship.ts';
import { nameKey } from '../models/names/words.ts';
import type { Signs } from './gather.ts';
import type { ShapeSign } from './signs/shapes.ts';
import { type Sign, type SignKind, WEIGHTS } from './signs/sign.ts';

/** Signs that other signs make needless. */
const LAST: ReadonlySet<SignKind> = new Set(['notice', 'terms', 'own-name']);
const SET_UPS: ReadonlySet<SignKind> = new Set(['training-setup', 'recipe', 'default']);
/** Training set-ups that start from models of this many makers show what users may tune, not what was made. */
const MENU_MAKERS = 3;

/**
 * What one sign is worth in the company of the others: where the release says what it is built on, code that loads
 * other models shows options; where it says nothing, many makers in its set-ups are a menu.
 */
export function settled(signs: Signs, claims: readonly Claim[]): Sign[] {
  const { shapes, tokenizers } = signs;
  const named = withOwnNames(signs.named);
  const recipes = named.filter(({ kind }) => kind === 'recipe');
  const disclosed = named.filter(({ kind }) => WEIGHTS[kind].discloses && kind !== 'own-name');
  const hasWhole = named.some(({ kind, model }) => kind === 'recipe' && !isEncoder(model));
  const setups = named.filter(({ kind }) => kind === 'training-setup');
  const makers = new Set(setups.map(({ model }) => makerOf(model)));
  const hasEncodersAlone = setups.every(({ model }) => isEncoder(model));
  const fromScratch = claims.some(({ label }) => label === 'from-scratch');
  const optional = disclosed.length > 0 || recipes.length > 0 || makers.size >= MENU_MAKERS || fromScratch;
  const weighed = named.flatMap((sign): Sign[] => {
    if (WEIGHTS[sign.kind].discloses || WEIGHTS[sign.kind].reports === 'hint') return [sign];
    // Beside a model that is trained, an encoder is a part of it.
    if (hasWhole && SET_UPS.has(sign.kind) && isEncoder(sign.model)) return [{ ...sign, kind: 'default' }];
    if (disclosed.some(({ model }) => sameLine(model, sign.model))) return [sign];
    // Where it is known what the release trains from, the terms of an ancestor do not make a base of what else lies there.
    const loosely = disclosed.find(
      (each) =>
        meansLoosely(each, sign.model) &&
        !(each.kind === 'terms' && recipes.length && sign.kind !== 'recipe'),
    );
    // The set-up is the closer reading of what is disclosed, and so disclosed with it.
    if (loosely) return [sign, { ...loosely, model: sign.model }];
    // What a command gives as its model is tuned whole, where no larger model is trained that it could be a part of.
    const isPart = isEncoder(sign.model) && !(hasEncodersAlone && sign.given !== undefined);
    return [{ ...sign, kind: kindBeside(sign, { isPart, isDisclosed: disclosed.length > 0, optional }) }];
  });
  const known = weighed.filter(({ kind }) => !LAST.has(kind) && WEIGHTS[kind].reports === 'base');
  // "LLaMA" in a sentence, and a size and a version in the name of what was made of it.
  const isCloser = (model: string, said: string) => !said.includes('/') && saysMore(model, said);
  const isSaidOfItsMaker = (model: string) =>
    known.some((each) => haveOneMaker(each.model, model) && !isCloser(model, each.model));
  const isRecipe = (model: string) => recipes.some((each) => nameKey(each.model) === nameKey(model));
  const isSaidBetter = ({ kind, model }: Sign) =>
    kind === 'own-name'
      ? fromScratch || (isSaidOfItsMaker(model) && !isRecipe(model))
      : // The terms of LLaMA over what was made from Vicuna: they tell where Vicuna came from.
        ((kind === 'notice' || kind === 'terms') && known.some((each) => descendsFrom(each.model, model))) ||
        (kind === 'terms' && recipes.length > 0 && !recipes.some((each) => saysMore(each.model, model)));
  return [
    ...weighed.filter((sign) => !isSaidBetter(sign)),
    ...shapes.map((sign) => settledShape(sign, disclosed)),
    ...tokenizers.map(({ model, kind, evidence }): Sign => ({ model, kind, evidence })),
  ];
}

/** A set-up of a model that stands in the name of one of the release's own ("Example-Qwen-1.8B") is that one's. */
function withOwnNames(named: readonly Sign[]): Sign[] {
  const own = named.filter(({ kind }) => kind === 'own-name');
  return named.flatMap((sign): Sign[] => {
    const ours = SET_UPS.has(sign.kind) && own.find(({ model }) => sameLine(model, sign.model));
    return ours
      ? [
          { ...sign, kind: 'recipe' },
          { ...ours, model: sign.model },
        ]
      : [sign];
  });
}

/** What a sign is worth whose line is not disclosed. */
function kindBeside(
  { kind, model, evidence, besideOwn }: Sign,
  { isPart, isDisclosed, optional }: { isPart: boolean; isDisclosed: boolean; optional: boolean },
): Sign['kind'] {
  // A run that loads an encoder loads a part, far more often than it tunes one.
  if (kind === 'training-setup' && isPart) return 'default';
  const isShown = optional || besideOwn || isCalledAfter(evidence.file ?? '', model);
  if (kind === 'training-setup' && isShown) return 'menu';
  return isDisclosed && kind !== 'recipe' ? 'menu' : kind;
}

/** "sft_llama3.1.yaml" shows how to tune a Llama: what a release makes, it calls otherwise. */
function isCalledAfter(path: string, model: string): boolean {
  const maker = familyOf(model)?.makers[0];
  return maker !== undefined && path.split('/').some((step) => familyOf(step)?.makers[0] === maker);
}

/** "Built on the Llama-3b backbone", or only under the license of LLaMA: which model that was, a set-up says. */
function meansLoosely({ kind, model: told }: Sign, model: string): boolean {
  if (saysMore(model, told)) return true;
  if (kind !== 'notice' && kind !== 'terms' && sizeIn(told)) return false;
  const organisation = model.includes('/') ? model.split('/')[0] : undefined;
  const isMakers = organisation ? familyOf(model)?.makers.includes(organisation) : sizeIn(model);
  return Boolean(isMakers) && descendsFrom(model, told);
}

/** A shape that a disclosed base has is further evidence for that base, not a second base. */
function settledShape(sign: ShapeSign, disclosed: readonly Sign[]): Sign {
  const told = disclosed.find(({ model }) => sign.candidates.some((each) => sameLine(each.id, model)));
  const { model, kind, evidence } = sign;
  const relation = told ? told.relation : sign.relation;
  return {
    model: told?.model ?? model,
    kind: told?.kind ?? (disclosed.length > 0 ? 'common-shape' : kind),
    ...(relation && { relation }),
    evidence,
  };
}

function haveOneMaker(a: string, b: string): boolean {
  const makers = familyOf(b)?.makers ?? [];
  return makerOf(a) === makerOf(b) || (familyOf(a)?.makers.some((maker) => makers.includes(maker)) ?? false);
}

function makerOf(model: string): string {
  return familyOf(model)?.makers[0] ?? model.split('/')[0]!;
}
