import { hasLetterOrDigit, lettered } from '../../../text/letters.ts';
import { COPULAS, VERBS } from '../../words/english.ts';

/** A word or mark of a sentence. */
export interface Token {
  text: string;
  lower: string;
  from: number;
  isWord: boolean;
}

const tokenIn = lettered(
  (alnum) => new RegExp(`[${alnum}](?:[${alnum}’'_+%]|[.\\-‑/&](?=[${alnum}]))*|\\S`, 'gu'),
);
/** Pictures are no words, and stand between them: "the 🥇 #1 model". */
const PICTURE = /^(?:[\ufe0f\u200d]|\p{Emoji_Presentation}|\p{Extended_Pictographic})$/u;
/** "It's open source" has a subject and a verb. */
const CONTRACTION = /^(it|that|this|here|they)(['’](?:s|re))$/i;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(tokenIn(text))) {
    const [, subject, verb] = CONTRACTION.exec(word) ?? [];
    const token = tokenOf(word, index);
    if (subject && verb)
      tokens.push(tokenOf(subject, index), tokenOf(verb.replace('’', "'"), index + subject.length));
    else if (token.isWord || !PICTURE.test(word)) tokens.push(token);
  }
  return tokens;
}

function tokenOf(text: string, from: number): Token {
  return { text, lower: text.toLowerCase(), from, isWord: hasLetterOrDigit(text) };
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

export function isVerb(token: Token): boolean {
  // "adapts" is one, "adaptation" is none.
  return VERBS.test(token.lower) && !/(?:tion|ment)s?$/.test(token.lower);
}

export function isCopula(token: Token): boolean {
  return COPULAS.has(token.lower);
}
