import { ARCHITECTURES } from '../../models/architectures.ts';
import { familyOf, modelOf } from '../../models/catalogue.ts';
import { isMadeBy } from '../../models/names/makers.ts';
import { baseNameOf, wordsOf } from '../../models/names/words.ts';
import type { Document } from '../../text/document.ts';
import { lineAt } from '../../text/line-at.ts';
import type { OwnNames } from '../names/own.ts';
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
    if (!accounts.has(account!.toLowerCase()) || !own.isIn(name!)) continue;
    const model = baseIn(name!, makers, own);
    if (!model || signs.has(model)) continue;
    const line = lineAt(source, index);
    const evidence = { file: document.path, line, detail: `names its own ${id}` };
    signs.set(model, { model, kind: 'own-name', relation: 'finetune', evidence });
  }
  return [...signs.values()];
}

function baseIn(name: string, makers: readonly string[], own: OwnNames): string | undefined {
  const words = wordsOf(baseNameOf(name));
  const family = familyOf(name);
  if (!family || family.kind === 'encoder' || family.kind === 'audio' || ARCHITECTURES.has(family.name))
    return undefined;
  if (isMadeBy(makers, name, family.name)) return undefined;
  const said = words.slice(family.at, family.at + family.length);
  const behind = words.slice(family.at + family.length);
  while (behind[0] && /^\d/.test(behind[0])) said.push(behind.shift()!);
  const base = said.join('-');
  // Llama's license asks for its name in front of the name of what was made from it.
  if (family.at === 0 && base === 'llama' && own.isOwn(behind.join('-'))) return 'Llama';
  if (!/\d/.test(base) || own.isIn(base) || own.isOwn(base)) return undefined;
  return modelOf(base)?.id ?? base;
}
