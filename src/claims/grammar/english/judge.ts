import { hasLetter } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { NEGATED, NOT_ONLY, PRESS } from '../../words/english.ts';
import { judgeAdjective } from './adjective.ts';
import { type Clause, clauseOf } from './clause.ts';
import { judgeVerb } from './verb.ts';
import { type Verb, verbForm } from './verb-form.ts';

/** "Is Example open source?", "What is an open-source model?" */
const ASKED = /^\W*(?:what|which|when|is|are|will|can|do|does|any)\b[^?]{0,200}\?\W*$/i;

/** What a sentence says is open: the release's model, its code, its data; undefined where it claims nothing. */
export function judgeEnglish(statement: Statement): Subject | undefined {
  const { text, from, names } = statement;
  if (PRESS.test(text) && !names.isNamedIn(text)) return undefined;
  const clause = clauseOf(statement);
  if (NEGATED.test(text.slice(0, from)) && !NOT_ONLY.test(clause.before)) return undefined;
  if (/^\W*neither\b.*\bnor\b/i.test(clause.before)) return undefined;
  if (ASKED.test(text)) return undefined;
  const verb = formOf(statement, clause);
  return verb ? judgeVerb(statement, verb, clause) : judgeAdjective(statement, clause);
}

/** How a phrase is used: as a verb with its object, in the passive, or as an adjective or noun. */
export function englishForm(statement: Statement): Verb | 'adjective' {
  return formOf(statement, clauseOf(statement)) ?? 'adjective';
}

function formOf({ text, from, to, task }: Statement, clause: Clause): Verb | undefined {
  const phrase = text.slice(from, to);
  // "- [x] Open source models & code": a plan that was done says what to do.
  if (task === 'done' && !hasLetter(text.slice(0, from)) && /source$/i.test(phrase)) return 'active';
  return verbForm(phrase, clause);
}
