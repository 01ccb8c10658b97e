import type { OwnNames } from '../../own-names.ts';
import type { Statement } from '../../statement.ts';
import { STOPS } from '../../words/english.ts';
import { TASK } from '../../words/frames.ts';
import type { NounPhrase } from './nouns.ts';
import { subjectFromWords } from './subject-words.ts';
import { type Token, textOf } from './tokens.ts';

/** What a framework has in it, as far as one of its own parts is a model: "that includes … and a language model". */
const HAS_A_MODEL =
  /^(?:(?:that|which) (?:includes|comprises|contains|combines|couples|integrates|unifies|consists of)|including|comprising|combining|consisting of|composed of)\s(?:[^.;:]{0,120}?(?:,|\band)\s)?(?:(?:both|an?|its own)\s)+(?!(?:list|set|library|collection|range|zoo|suite)\b)(?:[\w-]+\s){0,5}?(?:model|llm|vlm|transformer|vae|vocoder|codec)\b(?!\s(?!(?:\w+ed|meant|built|and|or|for|that|which|with|to|on|in|from|of|as)\b)[a-z])/i;

/** "An open-source framework for speech interaction", "… that includes a language model": a model, by what it does or has. */
export function isOfModels(
  statement: Statement,
  { noun, end }: NounPhrase,
  right: readonly Token[],
): boolean {
  const { text, from, names, list } = statement;
  if (!/^framework$/i.test(noun)) return false;
  // "We release Example, an upgraded open-source framework for …"
  if (!names.repository.begins(text) && !isApposed(text.slice(0, from), names)) return false;
  const rest = right.slice(end);
  if (HAS_A_MODEL.test(textOf(rest))) return true;
  // "… consisting of:", and models in the list
  if (list.length && LISTED.test(text))
    return subjectFromWords(list.map(headOfItem).join(', '), statement) === 'model';
  if (rest[0]?.lower !== 'for') return false;
  const stop = rest.findIndex(({ lower, isWord }, index) => index > 0 && (!isWord || STOPS.has(lower)));
  return TASK.test(rest[(stop < 0 ? rest.length : stop) - 1]?.lower ?? '');
}

const LISTED = /\b(?:consisting|composed|made up) of\W*$/i;

/** "Example-7B: a model for chats. It can …": the name, and what it is. */
function headOfItem(item: string): string {
  return item
    .split(/[:：.]/)
    .slice(0, 2)
    .join(', ');
}

const APPOSED =
  /^\W*(?:\S+\s+)?we\s+(?:\w+\s+){0,2}?(?:releas|introduc|present|announc|launch|unveil)\w*\s+([^,]{2,60}),\s+an?\s(?:[\w-]+\s)*$/i;

function isApposed(before: string, names: OwnNames): boolean {
  const name = APPOSED.exec(before)?.[1];
  return name !== undefined && names.isNamedIn(name);
}
