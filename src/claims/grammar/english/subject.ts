import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { OWN_WORDS } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { CHOSEN, OF_OTHERS, SET_AGAINST } from '../../words/frames.ts';
import { categoryOf, looksLikeName } from './noun-categories.ts';
import { phraseStart } from './noun-phrase-start.ts';
import { subjectFromWords, titleOf } from './subject-words.ts';
import { isCopula, isVerb, type Token, textOf, tokensOf } from './tokens.ts';

/** What a subject names, where it is the release's own: "it", "our code", "the weights", "Example-7B". */
export function judgeSubject(subject: string, statement: Statement): Subject | undefined {
  const { names, section } = statement;
  const isNamed = names.isNamedIn(subject.replace(SET_AGAINST, ''));
  if ((OF_OTHERS.test(subject) && !isNamed) || isOfChosen(subject, statement)) return undefined;
  // "X does this, and it is open source"
  const joined = /^(.*?\S)\s*,?\s+and (?:it|they)$/i.exec(subject)?.[1];
  if (joined !== undefined && isNamed) return judgeSubject(subjectOf(tokensOf(joined)), statement);
  const relative = /^(.*?),?(?:\s+(?:both|all) of)?\s+which\b/i.exec(subject)?.[1];
  if (relative !== undefined) return judgeAntecedent(relative, statement);
  const last = firstPhrase(
    lastClause(subject.replace(SET_AGAINST, ''))
      .split(/\b(?:while|whereas|but|and although|that)\b/i)
      .at(-1)!,
  );
  if (/^they$/i.test(last.trim()) && section === 'own') return subjectOfThey(statement);
  if (
    /\b(?:other|existing|another|many|most|some|several|they|those|such|any)\b/i.test(last) &&
    !/\bour\b/i.test(last)
  )
    return undefined;
  if (isNamed) return subjectFromWords(last, statement) ?? 'model';
  if (section === 'others' || section === 'bibliography') return undefined;
  if (FOREIGN.test(last) && !isFirstOfItem(last, statement)) return undefined;
  if (!last.trim()) return titleOf(statement);
  if (
    OWN_WORDS.test(last) ||
    /\b(?:the|all|everything|code|weights?|models?|data|datasets?|checkpoints?|project|repo|repository)\b/i.test(
      last,
    )
  ) {
    const found = subjectFromWords(last, statement);
    if (found) return found;
    if (/^\W*(?:it|this|these|they|both|here|which)\b/i.test(last.trim())) {
      if (FOREIGN.test(statement.previous) && !names.isNamedIn(statement.previous)) return undefined;
      return subjectFromPrevious(statement);
    }
    return undefined;
  }
  return undefined;
}

/** The subject of the last finite verb before the phrase: the words left of its auxiliary. */
export function subjectOf(left: readonly Token[]): string {
  let index = left.length - 1;
  for (; index >= 0; index -= 1)
    if (isCopula(left[index]!) || /^(?:have|has|had|can|will)$/.test(left[index]!.lower)) break;
  if (index < 0) index = left.length;
  while (
    index > 0 &&
    (isCopula(left[index - 1]!) ||
      /^(?:have|has|had|can|will)$/.test(left[index - 1]!.lower) ||
      /^\w+ly$|^also$/.test(left[index - 1]!.lower))
  )
    index -= 1;
  return textOf(left.slice(0, index));
}

/** "- The largest Chinese BERT is open-sourced": what is said of one's own in a list of news. */
function isFirstOfItem(subject: string, { block, section }: Statement): boolean {
  return (
    block.kind === 'item' &&
    section === 'own' &&
    /^\W*(?:the )?(?:world['’]s )?(?:first|largest|best|strongest)\b.*\b(?:models?|llms?)\W*$/i.test(subject)
  );
}

/** "We chose Other because it is open source". */
function isOfChosen(subject: string, { text, from, names }: Statement): boolean {
  if (!/\b(?:it|its|they|their)\b/i.test(subject)) return false;
  const chosen = CHOSEN.exec(text.slice(Math.max(0, from - 300), from))?.[1];
  return chosen !== undefined && !names.isNamedIn(chosen);
}

/** "X comes in two sizes. They are open source." */
function subjectOfThey({ previous, names }: Statement): Subject | undefined {
  const isPlain = names.isNamedIn(previous.slice(0, 40)) && !FOREIGN.test(previous);
  return isPlain && !/\bthan\b|\bcompar|\bdata/i.test(previous) ? 'model' : undefined;
}

const BESIDE = /,?\s+and\s+(?=(?:(?:all|both)\s+(?:of\s+)?)?(?:the|our|its)\s)/gi;

/** "We use licensed data only and all the code is open source": a clause with a subject of its own. */
function lastClause(subject: string): string {
  const match = [...subject.matchAll(BESIDE)].at(-1);
  if (!match) return subject;
  const before = subject.slice(0, match.index);
  const isSaid =
    /^\W*(?:\w+,? )?we\s/i.test(before) ||
    tokensOf(before).some(
      (token, index) => index > 0 && (isCopula(token) || (isVerb(token) && !/(?:ed|ing)$/.test(token.lower))),
    );
  return isSaid ? subject.slice(match.index + match[0].length) : subject;
}

/** "It outperforms others and is open source" is said of "it": a subject ends at the first verb. */
function firstPhrase(text: string): string {
  const tokens = tokensOf(text);
  const verb = tokens.findIndex(
    (token, index) => index > 0 && isVerb(token) && !/(?:ed|ing)$/.test(token.lower),
  );
  return verb > 0 ? text.slice(0, tokens[verb]!.from) : text;
}

const KINDS = /\b(?:sizes|versions|variants|flavou?rs|scales)\b/i;

/** "X, which is open source": the last thing named before "which". */
function judgeAntecedent(before: string, statement: Statement): Subject | undefined {
  const tokens = tokensOf(before);
  const antecedent = textOf(tokens.slice(phraseStart(tokens)));
  if (statement.names.isNamedIn(antecedent)) return subjectFromWords(antecedent, statement) ?? 'model';
  // "X comes in two sizes, both of which are open source"
  if (KINDS.test(antecedent) && statement.names.isNamedIn(before)) return 'model';
  const last = tokens.at(-1);
  // "Other-7B, which is open source": a name that is not the release's own.
  const isName = last !== undefined && looksLikeName(last) && !categoryOf(last.text);
  return isName || FOREIGN.test(antecedent) ? undefined : subjectFromWords(antecedent, statement);
}

function subjectFromPrevious(statement: Statement): Subject | undefined {
  const { previous, names } = statement;
  if (!previous || names.isNamedIn(previous)) return 'model';
  return (
    subjectFromWords(previous.split(/\b(?:is|are|was|were|has|have|can|will)\b/i)[0]!, statement) ?? 'model'
  );
}
