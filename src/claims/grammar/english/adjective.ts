import type { Subject } from '../../../vocabulary.ts';
import type { OwnNames } from '../../own-names.ts';
import type { Statement } from '../../statement.ts';
import { CONTAINERS, DETERMINERS, STOPS } from '../../words/english.ts';
import { CODE_OF, HOLDS_MODELS, MODEL_WORDS, REPRODUCED, TASK } from '../../words/frames.ts';
import { judgeBare } from './bare.ts';
import type { Clause } from './clause.ts';
import { judgeLicense } from './license.ts';
import { isPromised, isQuoted } from './mood.ts';
import { phraseStart } from './noun-phrase-start.ts';
import { type NounPhrase, nounPhrase } from './nouns.ts';
import { isOwnPhrase } from './ownership.ts';
import { judgeSubject, subjectFromWords, subjectOf } from './subject.ts';
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

/** What a framework has in it, as far as one of its own parts is a model: "that includes … and a language model". */
const HAS_A_MODEL =
  /^(?:(?:that|which) (?:includes|comprises|contains|combines|couples|integrates|unifies|consists of)|including|comprising|combining|consisting of|composed of)\s(?:[^.;:]{0,120}?(?:,|\band)\s)?(?:(?:both|an?|its own)\s)+(?!(?:list|set|library|collection|range|zoo|suite)\b)(?:[\w-]+\s){0,5}?(?:model|llm|vlm|transformer|vae|vocoder|codec)\b(?!\s(?!(?:\w+ed|meant|built|and|or|for|that|which|with|to|on|in|from|of|as)\b)[a-z])/i;

/** "An open-source framework for speech interaction", "… that includes a language model": a model, by what it does or has. */
function isOfModels(statement: Statement, { noun, end }: NounPhrase, right: readonly Token[]): boolean {
  const { text, from, names, list } = statement;
  if (!/^framework$/i.test(noun)) return false;
  // "We release Example, an upgraded open-source framework for …"
  if (!names.repository.begins(text) && !isApposed(text.slice(0, from), names)) return false;
  const rest = right.slice(end);
  if (HAS_A_MODEL.test(textOf(rest))) return true;
  // "… consisting of:", and models in the list
  if (list.length && /\b(?:consisting|composed|made up) of\W*$/i.test(text))
    return (
      subjectFromWords(
        list
          .map((item) =>
            item
              .split(/[:：.]/)
              .slice(0, 2)
              .join(', '),
          )
          .join(', '),
        statement,
      ) === 'model'
    );
  if (rest[0]?.lower !== 'for') return false;
  const stop = rest.findIndex(({ lower, isWord }, index) => index > 0 && (!isWord || STOPS.has(lower)));
  return TASK.test(rest[(stop < 0 ? rest.length : stop) - 1]?.lower ?? '');
}

const APPOSED =
  /^\W*(?:\S+\s+)?we\s+(?:\w+\s+){0,2}?(?:releas|introduc|present|announc|launch|unveil)\w*\s+([^,]{2,60}),\s+an?\s(?:[\w-]+\s)*$/i;

function isApposed(before: string, names: OwnNames): boolean {
  const name = APPOSED.exec(before)?.[1];
  return name !== undefined && names.isNamedIn(name);
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
