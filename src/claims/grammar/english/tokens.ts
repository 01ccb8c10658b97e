import { COPULAS, VERBS } from '../../words/english.ts';

/** A word or mark of a sentence. */
export interface Token {
  text: string;
  lower: string;
  from: number;
  isWord: boolean;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}’'_+%]|[.\-‑/&](?=[\p{L}\p{N}]))*|[^\s\p{L}\p{N}]/gu;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    // "It's" is a subject and its verb.
    const contracted = /^(it|that|they)(['’](?:s|re))$/i.exec(word);
    if (contracted) {
      const [, subject = '', verb = ''] = contracted;
      const isWord = true;
      tokens.push({ text: subject, lower: subject.toLowerCase(), from: match.index, isWord });
      tokens.push({ text: verb, lower: verb.replace('’', "'"), from: match.index + subject.length, isWord });
      continue;
    }
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      from: match.index,
      isWord: /[\p{L}\p{N}]/u.test(word),
    });
  }
  return tokens;
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
