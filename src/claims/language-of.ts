import { LANGUAGES } from './words/other-languages.ts';
import type { Language } from './words/phrases.ts';

const ENGLISH = /\b(?:the|is|are|of|and|we|our|to|for|with|this|that|it|a|an|by|on)\b/gi;
/** Fewer words than this of a language may be names and quotes. */
const LEAST = 2;

/** The language of a sentence that holds the English "open source": many languages say it so. */
export function languageOf(sentence: string): Language {
  let best: Language = 'en';
  let most = Math.max(LEAST - 1, sentence.match(ENGLISH)?.length ?? 0);
  for (const [language, { signs }] of Object.entries(LANGUAGES)) {
    const count = sentence.match(signs)?.length ?? 0;
    if (count > most) [best, most] = [language as keyof typeof LANGUAGES, count];
  }
  return best;
}
