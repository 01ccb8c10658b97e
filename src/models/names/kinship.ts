import { FAMILIES, familyOf, modelOf } from '../catalogue.ts';
import { baseNameOf, nameKey, wordsOf } from './words.ts';

/** True when two names may mean the same model or one a stage of the other: same family, same size where both say one. */
export function sameLine(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b)) return true;
  const [first, second] = [familyOf(a), familyOf(b)];
  if (!first || !second || first.makers[0] !== second.makers[0]) return false;
  const sizes = [sizeIn(a), sizeIn(b)];
  return first.name === second.name && (!sizes[0] || !sizes[1] || sizes[0] === sizes[1]);
}

/**
 * True when `other` says more of what `name` says: "llama 3.1 8b" says more than "llama" and than "llama 3", as its maker
 * calls them all, "vicuna 7b
 * v 1.5" more than "vicuna v 1.5", "llama 3.2 3b" more than "llama 3b", which no model is called. "llama 2 7b" is another
 * model than "llama 7b", while the first version of a line is often left out: "llama 7b" is a "llama 1".
 */
export function saysMore(other: string, name: string): boolean {
  const [fuller, key] = [nameKey(other), nameKey(name)];
  if (fuller === key) return false;
  if (fuller.startsWith(`${key} `) || (/^llama \d+$/.test(key) && fuller.startsWith(`${key}.`))) return true;
  const [words, generic] = [fuller.split(' '), key.split(' ')];
  if (words[0] !== generic[0]) return false;
  if (generic.some(isSize) && (generic.some(isVersion) || modelOf(name))) return false;
  // "FLUX.1-Fill-dev" is another model than "FLUX.1-dev".
  if (generic.some(isVersion) && generic.length > 2 && modelOf(name)) return false;
  if (generic.length === 2 && generic[1] === '1') return words.some(isSize) && !words.some(isVersion);
  return words.length > generic.length && generic.every((word) => words.includes(word));
}

/** True when models of the first name's family were tuned from the second's: Vicuna from LLaMA, LLaVA from Vicuna. */
export function descendsFrom(model: string, ancestor: string): boolean {
  const [child, parent] = [familyOf(model)?.name, familyOf(ancestor)?.name];
  if (!child || !parent || child === parent) return false;
  const seen = new Set<string>();
  const open = [child];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const from of FAMILIES.get(name)?.from ?? []) {
      // "LLaMA" may be any of them.
      if (from === parent || from.replace(/-[\d.]+$/, '') === parent) return true;
      if (!seen.has(from)) open.push(from);
      seen.add(from);
    }
  }
  return false;
}

/** The size that a name gives ("7b", "8x7b"). */
export function sizeIn(name: string): string | undefined {
  return wordsOf(baseNameOf(name)).find((word) => /^(?:\d+x)?\d+(?:\.\d+)?b$/.test(word));
}

function isSize(word: string): boolean {
  return /^\d[\dx.]*[bmkt]$/.test(word);
}

function isVersion(word: string): boolean {
  return /^\d+(?:\.\d+)*$/.test(word);
}
