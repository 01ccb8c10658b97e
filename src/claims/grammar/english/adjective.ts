import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { CONTAINERS, DETERMINERS } from '../../words/english.ts';
import { CODE_OF, HOLDS_MODELS, MODEL_WORDS, REPRODUCED } from '../../words/frames.ts';
import { judgeBare } from './bare.ts';
import type { Clause } from './clause.ts';
import { isOfModels } from './framework.ts';
import { judgeLicense } from './license.ts';
import { isPromised, isQuoted } from './mood.ts';
import { phraseStart } from './noun-phrase-start.ts';
import { type NounPhrase, nounPhrase } from './nouns.ts';
import { isOwnPhrase } from './ownership.ts';
import { judgeSubject, subjectOf } from './subject.ts';
import { subjectFromWords } from './subject-words.ts';
import { categoriesIn } from './things-named.ts';
import { isCopula, type Token, textOf } from './tokens.ts';

/** "Open-source and cross-platform: the code and weights are …". */
const TITLE = /^\s*(?:and|&)\s[^:.]{1,40}:\s*(.+)/is;

/** What is not here yet, right after its name. */
const TO_COME =
  /^(?:(?:is|are) )?(?:coming(?: soon)?|planned|scheduled|expected|to come|will (?:be (?:released|published|available|uploaded|shared)|follow|come))\b/i;

/** "By embracing open-source principles, Example …". */
const EMBRACED = /\b(?:embrac|adopt)\w+$/i;

/** "X is open source", "an open-source model", "open-source community": by the noun, and by whose it is. */
export function judgeAdjective(statement: Statement, clause: Clause): Subject | undefined {
  const { left, right, before } = clause;
  if (statement.block.kind === 'item' && !left.some(({ isWord }) => isWord)) {
    const titled = TITLE.exec(clause.after)?.[1];
    if (titled !== undefined) return subjectFromWords(titled, statement) ?? 'model';
  }
  // "Open weights and code" ends in its noun.
  const isNoun =
    /weights$/i.test(statement.text.slice(0, statement.to)) && /^(?:and|&|,)$/.test(right[0]?.text ?? '');
  const start = phraseStart(left);
  const noun = nounPhrase(isNoun ? [] : right, 0, DETERMINERS.has(left[start]?.lower ?? ''));
  const modifiers = textOf(left.slice(start));
  // "not only open source"
  let at = start - 1;
  while (/^(?:not|only|merely)$/.test(left[at]?.lower ?? '')) at -= 1;
  const governor = left[at];
  const isKnown = () =>
    /^(?:the|our|this)\b/i.test(modifiers) ||
    statement.names.isNamedIn(modifiers) ||
    REPRODUCED.test(textOf(left.slice(0, start)));
  if (isPromised(statement, clause) && !isKnown()) return undefined;
  // "The open-source version is coming soon."
  if (/\bstay tuned (?:for|to)\b/i.test(before)) return undefined;
  if (TO_COME.test(textOf(right.slice(noun.end)))) return undefined;

  if (!noun.category) {
    const isPredicate = governor !== undefined && isCopula(governor) && !/^(?:a|an|the)\b/i.test(modifiers);
    const isJoined =
      /(?:\b(?:and|both|but also)|,)(?: \w+ly| also| now)*$/i.test(before.trim()) && left.some(isCopula);
    if (isPredicate || isJoined) return judgeSubject(subjectOf(left), statement);
  }
  if (/^licen[cs]es?$|^licensing$/i.test(noun.noun)) return judgeLicense(statement);
  if (/^(?:project|repository|repo)$/i.test(noun.noun)) {
    if (CODE_OF.test(before) && !MODEL_WORDS.test(before)) return 'code';
    if (/^(?:this|our|the)\b/i.test(modifiers) && HOLDS_MODELS.test(textOf(right.slice(noun.end))))
      return 'model';
  }
  // "[open-source LLM project](its own page)"
  if (statement.link && statement.hasOwnLink && noun.category && !/^(?:code|data|other)$/.test(noun.category))
    return 'model';
  if (isTitleOfAi(statement, noun.noun)) return 'model';
  // "The open-source nature of Example" says that it is.
  if (/^nature$/i.test(noun.noun)) {
    const whose = textOf(right.slice(noun.end)).slice(0, 40);
    const isIts = /^its\b/i.test(modifiers) && statement.names.isNamedIn(statement.text);
    return statement.names.isNamedIn(whose) || isIts ? 'model' : undefined;
  }
  if (EMBRACED.test(textOf(left.slice(0, start))) && statement.names.isNamedIn(statement.text))
    return 'model';
  if (noun.category === 'other') return isTitleOfOwn(statement, left) ? 'model' : undefined;
  // Projects of others: the release itself is one.
  if (/^(?:projects|repositories|repos|works)$/i.test(noun.noun) && !/^our\b/i.test(modifiers))
    return undefined;
  if (isQuoted(statement)) return undefined;
  if (!noun.category) return judgeBare(statement, clause);
  const described = { left, start, modifiers, noun, inside: right.slice(0, noun.end) };
  if (!isOwnPhrase(statement, described)) return undefined;
  // "The X library is an open-source suite for models": what the subject is.
  if (governor && isCopula(governor) && CONTAINERS.has(noun.noun.toLowerCase())) {
    const whose = judgeSubject(subjectOf(left.slice(0, start)), statement);
    if (whose === 'code' || whose === 'data') return whose;
  }
  const kind = copied(noun, right) ?? (isOfModels(statement, noun, right) ? 'model' : noun.category);
  if (kind !== 'code' && kind !== 'data') return 'model';
  return hasModelBeside(statement, right, noun.end) ? 'model' : kind;
}

/** "An open-source reproduction of the training pipeline": what it reproduces. */
function copied({ noun, end }: NounPhrase, right: readonly Token[]): NounPhrase['category'] {
  if (!/^(?:reproduction|replication)$/i.test(noun) || right[end]?.lower !== 'of') return undefined;
  const start = DETERMINERS.has(right[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  return nounPhrase(right, start).category;
}

/** "Open-sourced code, data and model weights": the model is among them. */
function hasModelBeside({ names }: Statement, right: readonly Token[], end: number): boolean {
  const list = /^(?:(?: ?,| ?&| \/| ?and)+ (?!(?:is|are|we|it)\b)[\w-]+(?: (?!and\b)[\w-]+)?){1,4}/.exec(
    ` ${textOf(right.slice(end))}`,
  )?.[0];
  return list !== undefined && categoriesIn(list, names).some(({ category }) => category === 'model');
}

/** "- Complete open-source ecosystem: we provide everything from checkpoints to …" */
function isTitleOfOwn({ block, section, text, from, to }: Statement, left: readonly Token[]): boolean {
  if (block.kind !== 'item' || section !== 'own' || left.length > 3 || /[:：]/.test(text.slice(0, from)))
    return false;
  const said = /^[^:：.,]{1,40}[:：]\s*(.+)/s.exec(text.slice(to))?.[1] ?? '';
  return /\b(?:we|our)\b.*\b(?:weights|checkpoints|models)\b/is.test(said.slice(0, 200));
}

/** "Example: Open-Source Frontier Voice AI" is a title; "open-source AI" otherwise is a movement. */
function isTitleOfAi({ block, text, from, names }: Statement, noun: string): boolean {
  return block.kind === 'heading' && /^ai$/i.test(noun) && names.isNamedIn(text.slice(0, from));
}
