import { withoutAsides } from '../../asides.ts';
import type { Statement } from '../../statement.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Marks that end a clause: what stands beyond them is another statement. */
const CLAUSE_END =
  /[.;:!?—|]|,\s+(?:while|whereas|but(?! (?:also|even))|although|though|where|because|since|so|which is why)\b|\s[-–]\s/gi;

/** The clause of a phrase: what stands before it there, and all that follows in its sentence. */
export interface Clause {
  before: string;
  after: string;
  left: readonly Token[];
  /** Without what stands in parentheses: "open-source speech recognition (ASR) models" are models. */
  right: readonly Token[];
}

export function clauseOf({ text, from, to }: Statement): Clause {
  const before = clauseBefore(text.slice(0, from));
  const after = text.slice(to);
  return { before, after, left: tokensOf(before), right: tokensOf(withoutAsides(after)) };
}

function clauseBefore(before: string): string {
  // "Example (short: EX) is …": no clause ends within parentheses.
  const plain = withoutAsides(before);
  let cut = 0;
  for (const match of plain.matchAll(CLAUSE_END)) {
    // "v1.5 is open source", "e.g. open-source": no clause ends within a word.
    if (match[0] === '.' && !/^\s/.test(plain.slice(match.index + 1))) continue;
    cut = match.index + match[0].length;
  }
  return before.slice(cut);
}
