import { isPlain } from '../../../text/letters.ts';
import { type Category, NOUNS } from '../../words/english.ts';
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

export function singular(word: string): string {
  if (/(?:ss|us|is|series)$/.test(word)) return word;
  return word.endsWith('ies') ? word.replace(/ies$/, 'y') : word.replace(/s$/, '');
}

export function isPlural(word: string): boolean {
  return word.endsWith('s') && !/(?:ss|us|is|series)$/i.test(word);
}

const CAPITAL_OF_NAME = /^\p{Lu}|\p{Ll}\p{Lu}/u;

/** "Example-7B", "GPT-4", "v2": names, as far as their letters show. */
export function looksLikeName(token: Token): boolean {
  const { text, isWord } = token;
  return isWord && (/\d|^[A-Z]|[a-z][A-Z]/.test(text) || (!isPlain(text) && CAPITAL_OF_NAME.test(text)));
}
