import type { Statement } from '../../statement.ts';
import { RELEASING, STOPS, VERBS } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import type { Described } from './described.ts';
import { judgeSubject, subjectOf } from './subject.ts';
import { isCopula, type Token, textOf } from './tokens.ts';
import { isSaidOfOthers, speaksOfOthers } from './whose.ts';

const PART =
  /^\W*(?:the|its|our) (?:underlying |pre-?trained )?(?:backbone|base (?:model|llm)|teacher(?: model)?|judge(?: model)?|(?:[\w-]+ )?(?:encoder|decoder)|vocoder|reward model)$/i;

const WEIGHTS = /^(?:weights|checkpoints?|models?)$/i;
const RELEASED =
  /\bwe(?: have| are)?(?: \w+ly| also| now)* (?:releas|introduc|present|announc|launch|publish)\w*\b/i;

/** "This is currently the largest ...": adverbs stand between. */
export function wordBefore(left: readonly Token[], start: number): number {
  let at = start - 1;
  while (at > 0 && /^(?:currently|presently|also|now|still|already|even|just)$/.test(left[at]!.lower))
    at -= 1;
  return at;
}

/** The word before the noun phrase says whose it is: "is", "we release", "Example,". */
export function ownsByGovernor(
  statement: Statement,
  described: Described,
  governor: Token,
  isSuperlative: boolean,
): boolean {
  const { names } = statement;
  const { left, start, modifiers, noun } = described;
  const word = governor.lower;
  const at = wordBefore(left, start);
  // "The backbone is an open-source model": what one's own is made of.
  if (isCopula(governor) && /^an?\b/i.test(modifiers) && PART.test(textOf(left.slice(0, at)))) return false;
  if (isCopula(governor)) return judgeSubject(subjectOf(left.slice(0, at + 1)), statement) !== undefined;
  const before = textOf(left.slice(0, at));
  // "Example does this, representing the first open-source model that …"
  if (isSuperlative && /^(?:representing|becoming|marking|being)$/.test(word)) return names.isNamedIn(before);
  // "We released Example, with open-source checkpoints"
  const isBeside = word === 'with' && /^[,)]$/.test(left[at - 1]?.text ?? '');
  if (isBeside && WEIGHTS.test(noun.noun) && RELEASED.test(before)) return names.isNamedIn(before);
  const isOurs = /\b(?:we|our|us|this (?:project|repo|repository|work|release))\b/i.test(before);
  // "We welcome open-source models", "a framework for training open-source models"
  const isOfAny =
    (word === 'welcome' && isOurs) || (noun.plural && word.endsWith('ing') && left[at - 1]?.lower === 'for');
  if (RELEASING.test(word) && !isOfAny && !isParticiple(left, at)) {
    const isUnsaid = !before.trim() && !noun.plural;
    return isOurs || names.isNamedIn(before) || isUnsaid || (isSuperlative && !FOREIGN.test(before));
  }
  // "This makes Example the best open-source model", "making it the strongest open-source model"
  if (
    /\b(?:makes?|making|made)$/i.test(before) &&
    (names.isNamedIn(governor.text) || (isSuperlative && word === 'it'))
  )
    return !FOREIGN.test(before) || names.isNamedIn(before);
  // "Example is among the best open-source models" is one of them.
  if (word === 'among' && isSuperlative && left[at - 1] && isCopula(left[at - 1]!))
    return names.isNamedIn(before);
  // "We released X, trained from Other, the best open-source model": X is.
  const isOfRelease = isOurs && isSuperlative && left.some(({ lower }) => RELEASING.test(lower));
  if (word === ',' && !isOfRelease && isSaidOfOthers(statement, left.slice(0, at))) return false;
  if (/^[,:(\-–—]$/.test(word)) {
    if (names.isNamedIn(before)) return !noun.plural || !speaksOfOthers(described);
    return isOurs && !noun.plural;
  }
  return word === 'as' && !noun.plural && (names.isNamedIn(before) || /\b(?:we|our|this|it)\b/i.test(before));
}

/** "outperforms released models": a participle describes, and releases nothing. */
function isParticiple(left: readonly Token[], index: number): boolean {
  const before = left[index - 1]?.lower;
  return (
    left[index]!.lower.endsWith('ed') &&
    before !== undefined &&
    !/^(?:we|i)$/.test(before) &&
    (VERBS.test(before) || STOPS.has(before))
  );
}
