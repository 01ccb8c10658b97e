import { hasCapital, hasLetter } from '../../../text/letters.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { DETERMINERS, NEXT_VERB, THANKED } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import type { Clause } from './clause.ts';
import { isPromised } from './mood.ts';
import { phraseStart } from './noun-phrase-start.ts';
import { nounPhrase } from './nouns.ts';
import { judgeSubject, subjectOf } from './subject.ts';
import { subjectFromWords, titleOf } from './subject-words.ts';
import { isCopula, type Token, textOf, tokensOf } from './tokens.ts';
import type { Verb } from './verb-form.ts';

/** "Thanks to its design, we have also open-sourced X" thanks nobody. */
const WE = /\bwe(?:['’](?:ve|re))?(?:\s+(?:also|have|are|now|fully|further|hereby|proudly|officially))*\s*$/i;

/** "We open-source X", "X has been open-sourced": by who does it, and to what. */
export function judgeVerb(statement: Statement, verb: Verb, clause: Clause): Subject | undefined {
  if (isPromised(statement, clause)) return undefined;
  if (THANKED.test(statement.text) && !WE.test(clause.before)) return undefined;
  return verb === 'passive' ? judgePassive(statement, clause) : judgeActive(statement, clause);
}

/** "Example-7B, which we have open-sourced, …" */
const WHICH_WE =
  /^(.*?)(?:,?\s+(?:which|that)|(?<![,;:]|\b(?:and|but|or|that|as|so|if|when|while|today|now|here)))\s+we(?:\s?['’]ve)?(?: (?:have|also|now|just|recently|fully|already|proudly))*$/i;

/** "2 million tasks (0.5 million open-sourced)": how many of something, billions of parameters aside. */
const AMOUNT = /[(（]\s*(?:\w+\s+)?[\d.,]+\s*(?:k|m|million|thousand|%)?\s*$/i;

function judgePassive(statement: Statement, { left, before, after }: Clause): Subject | undefined {
  if (AMOUNT.test(before)) return undefined;
  // "with the code open-sourced": without an auxiliary, only the nearest noun phrase is meant.
  const start = phraseStart(left);
  const hasAuxiliary =
    left[start - 1]?.lower !== 'with' &&
    left.some((token) => isCopula(token) || /^(?:been|be|has|have|had|got)$/.test(token.lower));
  const subject = hasAuxiliary ? subjectOf(left) : textOf(left.slice(start));
  const byOthers =
    /^\s*by\s+(?!us\b|our\b|we\b|this (?:project|repo|repository|work|paper)\b)([^.;,]{1,40})/i.exec(
      after,
    )?.[1];
  const { names } = statement;
  const isOwn =
    !byOthers ||
    names.isNamedIn(byOthers) ||
    names.repository.isOwnerNamedIn(byOthers) ||
    names.isNamedIn(subject) ||
    // "Example is a model. It is developed and open-sourced by Maker."
    (/^\W*it$/i.test(subject.split(/\b(?:is|was|has)\b/i)[0]!.trim()) && names.isNamedIn(statement.previous));
  if (!isOwn) return undefined;
  if (subject.trim()) return judgeSubject(subject, statement);
  return subjectFromWords(after.split(/[.;:]/)[0]!, statement) ?? taglineOf(statement) ?? titleOf(statement);
}

/** "A framework for training models. Scalable. Open-sourced.": what the words by themselves are said of. */
function taglineOf({ block, text, from, to }: Statement): Subject | undefined {
  if (hasLetter(text.slice(0, from) + text.slice(to))) return undefined;
  const first = tokensOf(sentencesOf(block.text)[0]!.text);
  if (!DETERMINERS.has(first[0]?.lower ?? '') || first.some(isCopula)) return undefined;
  const { category } = nounPhrase(first, 1);
  return category === 'code' || category === 'data' ? category : undefined;
}

/** Marks and words after which the object of a verb has ended. */
const OBJECT_END =
  /[.;!?]\s|[.;!?]$|\s[-–—]\s|,?\s*\b(?:so that|in order to|which|who)\b|,\s+(?:supporting|enabling|allowing|making)\b/;

function judgeActive(statement: Statement, { left, after }: Clause): Subject | undefined {
  if (!isOwnActor(left, statement)) return undefined;
  const object = after
    .split(OBJECT_END)[0]!
    .split(NEXT_VERB)[0]!
    .replace(/^\s*of\s/i, ' ')
    .replace(/,?\s(?:but\s)?not\b.*/i, '');
  // "We ask others to open-source their models."
  if (/^\s*their\b/i.test(object) && !statement.names.isNamedIn(textOf(left))) return undefined;
  const antecedent = WHICH_WE.exec(textOf(left))?.[1];
  if (
    antecedent !== undefined &&
    /^\s*(?:[,.;!?]|(?:is|are|has|have|can|will|on|at|in|under)\b|$)/i.test(after)
  )
    return subjectFromWords(textOf(tokensOf(antecedent).slice(phraseStart(tokensOf(antecedent)))), statement);
  const isList = /^\s*(?:the following)?\s*:?\s*$/.test(object) && statement.list.length > 0;
  if (isList) return subjectFromWords(statement.list.join(', '), statement);
  const found = subjectFromWords(object, statement);
  return found ?? (/\b(?:it|them)\b/i.test(object) ? takenUp(left, statement) : undefined);
}

/** "We introduce Example-2 and open-source it": what stands before, in the sentence or in the one before. */
function takenUp(left: readonly Token[], statement: Statement): Subject | undefined {
  const { previous, section } = statement;
  const before = textOf(left).replace(/^.*\bwe\b/i, '');
  const found = subjectFromWords(before, statement);
  return (
    found ?? (previous ? subjectFromWords(previous, statement) : section === 'own' ? 'model' : undefined)
  );
}

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)?$/i;

/** "[2026/03/04]", "Mar 4, 2026". */
function isDate(text: string): boolean {
  return /\d/.test(text) && text.split(/[^\p{L}]+/u).every((word) => MONTH.test(word));
}

/** Who open-sources: the release's own people, or nobody named (a list of news); others are other people's news. */
export function isOwnActor(
  left: readonly Token[],
  { section, names, text: sentence, from, to, block }: Statement,
): boolean {
  const text = textOf(left);
  const isItem = block.kind === 'item' && /ing$/i.test(sentence.slice(from, to));
  // "By open-sourcing X, we hope to inspire others."
  if (/^by$/i.test(text.trim()) && /\bwe\b/i.test(sentence.slice(to))) return true;
  if (/\b(?:we|our|us|i)\b/i.test(text)) return true;
  // "See X, which follows Y and has open-sourced its code": X has.
  const antecedent = /^(.*),\s+which\b/i.exec(text)?.[1];
  if (antecedent) return names.isNamedIn(antecedent.split(/\s+/).slice(-3).join(' '));
  // "New vocabulary beyond X, open-sourcing Y": a fragment of the release's own list.
  if (section === 'own' && text.endsWith(',') && isItem && !left.some(isCopula)) return true;
  const actor = subjectOf(left).trim();
  if (!actor || isDate(actor)) return section === 'own';
  if (/^\W*(?:please|kindly)\b/i.test(actor)) return false;
  if (/\b(?:this|the) (?:project|repo|repository|work|release|team|paper|page|model|report)\b/i.test(actor))
    return true;
  if (names.isNamedIn(actor) || names.repository.isOwnerNamedIn(actor)) return true;
  // "Maker open-sourced Other"
  const rest = sentence.slice(to);
  if (
    /^\W*\p{Lu}/u.test(actor) &&
    (FOREIGN.test(rest) || /^\s*\p{Lu}[\w.]*-?\d/u.test(rest)) &&
    !names.isNamedIn(rest)
  )
    return false;
  if (FOREIGN.test(actor)) return false;
  return (
    section === 'own' &&
    !hasCapital(actor.slice(1)) &&
    !/\b(?:by|they|who|someone|somebody|anyone|companies|labs|people|others|researchers|developers)\b/i.test(
      actor,
    )
  );
}
