import { ARCHITECTURES } from '../../models/architectures.ts';
import { type Family, familyOf, modelOf } from '../../models/catalogue.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import { baseNameOf, isStageWord, wordsOf } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';
import { lineAt } from '../../text/line-at.ts';
import type { OwnNames } from '../names/own.ts';
import { NO_PARENT } from './around-wordings.ts';
import type { Sign } from './sign.ts';

const ID = /(?:(?<=(?:huggingface|hf)\.co\/)|(?<![\w./-]))([\w-]+)\/([\w-][\w.-]*\w)/g;
const SOURCE_LIMIT = 512 * 1024;

/**
 * Base models in the names of one's own: "example/example-falcon-40b" on the hub is an Example made of Falcon 40B. The
 * name has to give a size or a version, and a family that stands for weights. Where the release is called otherwise, a
 * series of the owner's tells: "falcon-40b-sun" and "mpt-30b-sun".
 */
export function signsInOwnModels(
  document: Document,
  makers: readonly string[],
  own: OwnNames,
  owner: string | undefined,
): Sign[] {
  const accounts = new Set(makers.map((maker) => maker.toLowerCase()));
  const signs = new Map<string, Sign>();
  const series = new Map<string, Sign[]>();
  const source = document.source.slice(0, SOURCE_LIMIT);
  for (const { 0: id, 1: account, 2: name, index } of source.matchAll(ID)) {
    if (!accounts.has(account!.toLowerCase()) || NO_PARENT.test(name!) || HELPS.test(name!)) continue;
    const isNamed = own.isIn(name!);
    const found = isNamed ? baseIn(name!, makers, own) : baseBefore(name!, makers);
    if (!found || !(isNamed || account!.toLowerCase() === owner?.toLowerCase())) continue;
    const line = lineAt(source, index);
    const evidence = { file: document.path, line, detail: `names its own ${id}` };
    const sign: Sign = { model: found.base, kind: 'own-name', relation: 'finetune', evidence };
    if (isNamed) add(signs, sign);
    else series.set(found.rest, [...(series.get(found.rest) ?? []), sign]);
  }
  for (const each of series.values()) {
    if (new Set(each.map(({ model }) => model)).size < SERIES) continue;
    for (const sign of each) add(signs, sign);
  }
  return [...signs.values()];
}

/** Models of one account that are called alike behind so many bases are made alike. */
const SERIES = 3;

function add(signs: Map<string, Sign>, sign: Sign): void {
  if (!signs.has(sign.model)) signs.set(sign.model, sign);
}

/** A base in a name, and the words of the name behind it. */
interface Found {
  base: string;
  rest: string;
}

/** The base that a name begins with, where more follows than a stage. */
function baseBefore(name: string, makers: readonly string[]): Found | undefined {
  const words = wordsOf(baseNameOf(name));
  const family = familyOf(name);
  if (!family || family.at > 0 || isNoBase(family) || isMadeBy(makers, name, family.name)) return undefined;
  const said = saidFrom(words, family.length);
  const rest = words.slice(said.length).filter((word) => /^[a-z]{3,}$/.test(word) && !isStageWord(word));
  const base = said.join('-');
  return /\d/.test(base) && rest.length
    ? { base: modelOf(base)?.id ?? base, rest: rest.join(' ') }
    : undefined;
}

/** The first words of a name with the numbers behind them, to the size. */
function saidFrom(words: readonly string[], length: number): string[] {
  let end = length;
  while (
    (VERSION.test(words[end] ?? '') || SIZE.test(words[end] ?? '')) &&
    !(SIZE.test(words[end - 1]!) && !modelOf(words.slice(0, end + 1).join('-')))
  )
    end += 1;
  return words.slice(0, end);
}

/** One's own models that help with data or with running others: what they came from is no base of the release. */
const HELPS = /caption|classif|filter|annotat|tokeni[sz]er|encoder|draft|eagle|medusa/i;
/** Longer numbers are resolutions, lengths and dates. */
const VERSION = /^\d{1,2}(?:\.\d+)*$/;
const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;

const SENSE = /^(?:video|audio|vision|image|speech)$/;

/** The first family in the name that is not of the release's own name: "sun-llava-phi2" of a Sun-Llava is made of Phi 2. */
function baseIn(name: string, makers: readonly string[], own: OwnNames): Found | undefined {
  const words = wordsOf(baseNameOf(name));
  for (let from = 0; from < words.length; ) {
    const family = familyOf(words.slice(from).join('-'));
    if (!family) return undefined;
    const at = from + family.at;
    const said = saidFrom(words.slice(at), family.length);
    const rest = words.slice(at + said.length).join('-');
    const base = said.join('-');
    from = at + family.length;
    // Behind one's own name, a line of the same makers is what was tuned; in front, it is the model's own.
    const isBehind = at > 0 && own.isOwn(words.slice(0, at).join('-'));
    if (isNoBase(family) || (!isBehind && isMadeBy(makers, name, family.name))) continue;
    // "sun-video-llama3" is a Sun for videos, made of a Llama, or made of a Video-LLaMA.
    if (at > 0 && SENSE.test(words[at]!)) continue;
    // Llama's license asks for its name in front of the name of what was made from it.
    if (at === 0 && base === 'llama' && own.isOwn(rest)) return { base: 'Llama', rest };
    if (!/\d/.test(base) || own.isIn(base) || own.isOwn(base)) continue;
    // "Sun-mGPT" is a name of two words; only of a model that there is, it says that it is one of its kind.
    const isInOwnName = own.isOwn(words.slice(0, from).join('-')) && !own.isOwn(words.slice(0, at).join('-'));
    const model = modelOf(base)?.id;
    if (model || !isInOwnName) return { base: model ?? base, rest };
  }
  return undefined;
}

/** What is a part of others far more often than a base, or names an architecture alone. */
function isNoBase({ kind, name }: Family): boolean {
  return kind === 'encoder' || kind === 'audio' || ARCHITECTURES.has(name);
}
