import { COPULAS, VERBS } from '../../words/english.ts';

/** A word or mark of a sentence. */
export interface Token {
  text: string;
  lower: string;
  from: number;
  isWord: boolean;
}

/** Pictures are no words, and stand between them: "the 🥇 #1 model". */
const TOKEN =
  /[\p{L}\p{N}](?:[\p{L}\p{N}’'_+%]|[.\-‑/&](?=[\p{L}\p{N}]))*|(?![\ufe0f\u200d]|(?![#*\d])\p{Emoji_Presentation}|\p{Extended_Pictographic})[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    // "It's open source" has a subject and a verb.
    const [, subject, verb] = /^(it|that|this|here|they)(['’](?:s|re))$/i.exec(word) ?? [];
    if (subject && verb)
      tokens.push(tokenOf(subject, index), tokenOf(verb.replace('’', "'"), index + subject.length));
    else tokens.push(tokenOf(word, index));
  }
  return tokens;
}

function tokenOf(text: string, from: number): Token {
  return { text, lower: text.toLowerCase(), from, isWord: /[\p{L}\p{N}]/u.test(text) };
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
