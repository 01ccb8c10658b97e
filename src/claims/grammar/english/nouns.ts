import type { OwnNames } from '../../own-names.ts';
import { type Category, CONTAINERS, DETERMINERS, NOUNS, STOPS, TASK, VERBS } from '../../words/english.ts';
import type { Token } from './tokens.ts';

const CATEGORY = new Map<string, Category>(
  Object.entries(NOUNS).flatMap(([category, nouns]) =>
    nouns.map((noun) => [noun, category as Category] as const),
  ),
);

/** What a word names: "LLMs" a model, "scripts" code. Compounds count by their last part ("chat-model"). */
export function categoryOf(word: string): Category | undefined {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  const direct = CATEGORY.get(lower) ?? CATEGORY.get(singular(lower));
  if (direct) return direct;
  const last = lower.split(/[-/&]/).at(-1)!;
  return last === lower ? undefined : (CATEGORY.get(last) ?? CATEGORY.get(singular(last)));
}

function singular(word: string): string {
  if (/(?:ies)$/.test(word)) return word.replace(/ies$/, 'y');
  return /(?:ss|us|is)$/.test(word) ? word : word.replace(/s$/, '');
}

function isPlural(word: string): boolean {
  return word.endsWith('s') && !/(?:ss|us|is|series)$/i.test(word);
}

/** "Example-7B", "GPT-4", "v2": names, as far as their letters show. */
export function looksLikeName(token: Token): boolean {
  return (
    token.isWord && (/\d/.test(token.text) || /^\p{Lu}/u.test(token.text) || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}

export interface NounPhrase {
  /** What its last known noun names; `name` where it is only a name. */
  category: Category | 'name' | undefined;
  noun: string;
  plural: boolean;
  /** Index of the token after it. */
  end: number;
}

const PHRASE_LIMIT = 9;
const NAMED_CODE = /^(?:library|framework|toolkit|package|platform|tool|codebase)$/;

/** The noun phrase that starts at a token and ends before the next verb, preposition or mark. */
export function nounPhrase(tokens: readonly Token[], start: number): NounPhrase {
  let category: NounPhrase['category'];
  let noun = '';
  let end = start;
  for (let index = start; index < tokens.length && index - start < PHRASE_LIMIT; index += 1) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    if (!token.isWord) {
      if (/["'“”‘’*]/.test(token.text)) continue;
      // "open-source (7B) models", "open-source, high-quality models"
      if (token.text === ',' && index === start && next?.isWord && !STOPS.has(next.lower)) continue;
      break;
    }
    if (token.lower === 'of' && CONTAINERS.has(singular(noun.toLowerCase()))) continue;
    if ((token.lower === 'and' || token.lower === 'or') && !category) continue;
    // "an open-source, commercially available language model"
    if (!category && next?.isWord && /^(?:available|trained|built|designed|developed)$/.test(token.lower) && /ly$/.test(tokens[index - 1]?.lower ?? ''))
      continue;
    if (token.lower === 'and' || token.lower === 'or' || STOPS.has(token.lower)) break;
    if (category && VERBS.test(token.lower) && !isCompound(tokens, index)) break;
    const known = categoryOf(token.text);
    // "Our open-source library LLM Foundry": a name after it is the library's.
    if (NAMED_CODE.test(noun) && looksLikeName(token) && next && looksLikeName(next)) break;
    const isTask = category === 'model' || TASK.test(tokens[index - 1]?.lower ?? '');
    // "A text-to-speech system" is a model, if "a training system" is code.
    if (isTask && /^systems?$/.test(token.lower)) {
      category = 'model';
      noun = token.text;
    } else if (!category && token.lower === 'base' && !(next?.isWord && !STOPS.has(next.lower))) {
      category = 'model';
      noun = token.text;
    }
    else if (known) {
      category = known;
      noun = token.text;
    } else if (looksLikeName(token) && !category) {
      category = 'name';
      noun = token.text;
    } else if (
      category &&
      category !== 'name' &&
      /(?:ed|ing)$/.test(token.lower) &&
      !headFollows(tokens, index + 1)
    )
      break;
    end = index + 1;
  }
  return { category, noun, plural: isPlural(noun), end };
}

/** "an LLM fine-tuning framework". */
function isCompound(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower.endsWith('ing') && headFollows(tokens, index + 1);
}

/** "models training framework" goes on to a noun; "chatbot impressing GPT-4" has ended. */
function headFollows(tokens: readonly Token[], start: number): boolean {
  for (const token of tokens.slice(start, start + 3)) {
    if (!token.isWord || STOPS.has(token.lower) || DETERMINERS.has(token.lower)) return false;
    if (categoryOf(token.text)) return true;
  }
  return false;
}

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
  for (const part of text.split(LIST_MARKS)) {
    const [head = '', ...rest] = part.split(ATTACHED);
    const category = headOf(head, names);
    if (category && category !== 'other') found.push({ category, afterOf });
    afterOf = rest.length > 0 || /\bof\b/i.test(part);
  }
  return found;
}

const LIST_MARKS =
  /[,，、;&()（）+]|\band\b|\bor\b|\bas well as\b|\balong with\b|\btogether with\b|\bincluding\b|\bincl\.|\bi\.e\.|\be\.g\.|\bplus\b/i;
const ATTACHED =
  /\b(?:for|to|that|which|used|under|on|at|via|in|with|based|trained|from|by|through|so|spanning|covering|consisting|comprising|containing|ranging|obtained|generated)\b/i;

/** Names of programs, as far as their endings show. */
export const CODE_NAME = /\.(?:cpp|c|js|rs|py)$|(?:agent|studio|kit|lib|tools?|serve|infer|flow|hub|eval)$/i;

function headOf(text: string, names: OwnNames): Category | 'name' | undefined {
  const [first, ...rest] = text.split(/\bof\b/i);
  const words = (first ?? '').match(/[\p{L}\p{N}][\p{L}\p{N}._+-]*/gu) ?? [];
  const last = words.at(-1);
  if (rest.length && last && CONTAINERS.has(singular(last.toLowerCase())))
    return headOf(rest.join(' of '), names);
  for (const word of words.toReversed()) {
    const category = categoryOf(word);
    if (category) return category === 'other' && names.isNamedIn(text) ? 'name' : category;
  }
  const name = words.findLast((word) => /^\p{Lu}|\d|\.\w/u.test(word) && word.length > 1);
  if (name && CODE_NAME.test(name)) return 'code';
  if (names.isNamedIn(text)) return 'name';
  return name ? 'name' : undefined;
}
