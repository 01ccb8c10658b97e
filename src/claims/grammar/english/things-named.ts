import { beginsWithCapital, lettered } from '../../../text/letters.ts';
import type { OwnNames } from '../../own-names.ts';
import { type Category, CONTAINERS } from '../../words/english.ts';
import { categoryOf, singular } from './noun-categories.ts';

export interface Named {
  category: Category | 'name';
  /** It may still belong to what stands before it: "the code of X and Y". */
  afterOf: boolean;
}

/**
 * What a list of things is made of: "the code, data and model weights" is all three. Each part counts by its head: the
 * last noun before "of", "for", "used in".
 */
export function categoriesIn(text: string, names: OwnNames): Named[] {
  const found: Named[] = [];
  let afterOf = false;
  for (const part of text.replace(NAMED_TOGETHER, '').split(LIST_MARKS)) {
    // "Code for training and deploying models" goes on to what the code is for.
    if (afterOf && /^\s*\w+ing\b/i.test(part)) continue;
    const [head = '', ...rest] = part.split(ATTACHED);
    const category = headOf(head, names);
    if (category && category !== 'other') found.push({ category, afterOf });
    afterOf = rest.length > 0 || OF.test(part);
  }
  return found;
}

/** Not within "state-of-the-art". */
const OF = /(?<![\w-])of(?![\w-])/i;
const LIST_MARKS =
  /[,，、;&()（）+]|\band\b|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\bincluding\b|\bincl\.|\bi\.e\.|\be\.g\.|\bplus\b/i;
/** "The X & Y Cookbook" is one book. */
const NAMED_TOGETHER =
  /\b[\w.-]+\s+(?:&|and)\s+(?=[\w.-]+\s+(?:cookbook|handbook|tutorial|guide|playground|demo)\b)/i;
const ATTACHED =
  /(?<![\w-])(?:for|to|that|which|used|under|on|at|via|in|with|based|(?<!\b(?:the|our|all|these) )trained|from|by|through|so|spanning|covering|consisting|comprising|containing|ranging|obtained|generated)(?![\w-])/i;

/** Names of programs, as far as their endings show. */
export const CODE_NAME = /\.(?:cpp|c|js|rs|py)$|(?:agent|studio|kit|lib|tools?|serve|infer|flow|hub|eval)$/i;

const DONE_WITH_MODELS =
  /^(?:running|training|pre-?training|inference|evaluation|serving|testing|fine-?tuning|loading|conversion|quantization)$/i;

/** Names of models, as far as their endings show. */
const MODEL_NAME = /(?:LM|GPT|BERT|VLA?)(?:-?\d[\w.]*)?$|-\d+(?:\.\d+)?B(?:-[\w.]+)*$/;

const wordIn = lettered((alnum) => new RegExp(`[${alnum}](?:[${alnum}._+-]*[${alnum}+])?`, 'gu'));

function headOf(text: string, names: OwnNames): Category | 'name' | undefined {
  const [first = '', ...rest] = text.split(OF);
  const words = first.match(wordIn(first)) ?? [];
  const last = words.at(-1);
  if (rest.length && last && CONTAINERS.has(singular(last.toLowerCase())))
    return headOf(rest.join(' of '), names);
  // "our model running and evaluation code"
  if (
    last &&
    words.length > 1 &&
    DONE_WITH_MODELS.test(last) &&
    words.some((word) => categoryOf(word) === 'model')
  )
    return 'code';
  for (const [index, word] of [...words.entries()].toReversed()) {
    // "a data series", "our model collection": what stands before says of what.
    const counted =
      CONTAINERS.has(word.toLowerCase()) || CONTAINERS.has(singular(word.toLowerCase()))
        ? words[index - 1]
        : undefined;
    const category = (counted && categoryOf(counted)) ?? categoryOf(word);
    if (category) return category === 'other' && names.isNamedIn(text) ? 'name' : category;
  }
  const name = words.findLast((word) => word.length > 1 && (/\d|\.\w/.test(word) || beginsWithCapital(word)));
  if (name && CODE_NAME.test(name)) return 'code';
  if (name && MODEL_NAME.test(name)) return 'model';
  if (names.isNamedIn(text)) return 'name';
  return name ? 'name' : undefined;
}
