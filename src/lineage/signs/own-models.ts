import { ARCHITECTURES } from '../../models/architectures.ts';
import { type Family, familyOf, modelOf } from '../../models/catalogue.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import { baseNameOf, wordsOf } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';
import { lineAt } from '../../text/line-at.ts';
import type { OwnNames } from '../names/own.ts';
import { NO_PARENT } from './around-wordings.ts';
import type { Sign } from './sign.ts';

const ID = /(?:(?<=(?:huggingface|hf)\.co\/)|(?<![\w./-]))([\w-]+)\/([\w-][\w.-]*\w)/g;
const SOURCE_LIMIT = 512 * 1024;

/**
 * Base models in the names of one's own: "example/example-falcon-40b" on the hub is an Example made of Falcon 40B. The
 * name has to give a size or a version, and a family that stands for weights.
 */
export function signsInOwnModels(document: Document, makers: readonly string[], own: OwnNames): Sign[] {
  const accounts = new Set(makers.map((maker) => maker.toLowerCase()));
  const signs = new Map<string, Sign>();
  const source = document.source.slice(0, SOURCE_LIMIT);
  for (const { 0: id, 1: account, 2: name, index } of source.matchAll(ID)) {
    if (
      !accounts.has(account!.toLowerCase()) ||
      !own.isIn(name!) ||
      NO_PARENT.test(name!) ||
      HELPS.test(name!)
    )
      continue;
    const model = baseIn(name!, makers, own);
    if (!model || signs.has(model)) continue;
    const line = lineAt(source, index);
    const evidence = { file: document.path, line, detail: `names its own ${id}` };
    signs.set(model, { model, kind: 'own-name', relation: 'finetune', evidence });
  }
  return [...signs.values()];
}

/** One's own models that help with data or with running others: what they came from is no base of the release. */
const HELPS = /caption|classif|filter|annotat|tokeni[sz]er|encoder|draft|eagle|medusa/i;
const SIZE = /^(?:\d+x)?\d+(?:\.\d+)?[bm]$/;

/** The first family in the name that is not of the release's own name: "Moe-Llava-Phi2" of a Moe-Llava is made of Phi 2. */
function baseIn(name: string, makers: readonly string[], own: OwnNames): string | undefined {
  const words = wordsOf(baseNameOf(name));
  for (let from = 0; from < words.length; ) {
    const family = familyOf(words.slice(from).join('-'));
    if (!family) return undefined;
    const at = from + family.at;
    const behind = words.slice(at + family.length);
    const said = words.slice(at, at + family.length);
    while (
      behind[0] &&
      /^\d/.test(behind[0]) &&
      !(SIZE.test(said.at(-1)!) && !modelOf([...said, behind[0]].join('-')))
    )
      said.push(behind.shift()!);
    const base = said.join('-');
    from = at + family.length;
    if (isNoBase(family) || isMadeBy(makers, name, family.name)) continue;
    // Llama's license asks for its name in front of the name of what was made from it.
    if (at === 0 && base === 'llama' && own.isOwn(behind.join('-'))) return 'Llama';
    if (/\d/.test(base) && !own.isIn(base) && !own.isOwn(base)) return modelOf(base)?.id ?? base;
  }
  return undefined;
}

/** What is a part of others far more often than a base, or names an architecture alone. */
function isNoBase({ kind, name }: Family): boolean {
  return kind === 'encoder' || kind === 'audio' || ARCHITECTURES.has(name);
}
