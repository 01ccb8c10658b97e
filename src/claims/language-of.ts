import { isPlain } from '../text/letters.ts';
import { LANGUAGES, type LanguageWords } from './words/other-languages.ts';
import type { Language } from './words/phrases.ts';

const ENGLISH = /\b(?:the|is|are|of|and|we|our|to|for|with|this|that|it|a|an|by|on)\b/gi;
/** Fewer words than this of a language may be names and quotes. */
const LEAST = 2;

const VERBS = new Set('ist sind wurde est sont été è sono é são'.split(' '));

const SIGNS = Object.entries<LanguageWords>(LANGUAGES).map(
  ([language, { signs }]) => [language as keyof typeof LANGUAGES, signs] as const,
);

/** The language of a sentence that holds the English "open source": many languages say it so. */
export function languageOf(sentence: string): Language {
  const lower = sentence.toLowerCase();
  const tokens = lower.match(isPlain(lower) ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  let best: Language = 'en';
  const english = sentence.match(ENGLISH)?.length ?? 0;
  // "Example ist Open Source" has one word that shows it.
  const least = !english && tokens.some((token) => VERBS.has(token)) ? 1 : LEAST;
  let most = Math.max(least - 1, english);
  for (const [language, signs] of SIGNS) {
    const count =
      signs instanceof RegExp
        ? (sentence.match(signs)?.length ?? 0)
        : tokens.reduce((sum, token) => sum + (signs.has(token) ? 1 : 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
