import { CONTAINERS, DETERMINERS, OTHERS, RELEASING, STOPS } from '../../words/english.ts';
import { categoryOf, looksLikeName } from './noun-categories.ts';
import { isCopula, isVerb, type Token } from './tokens.ts';

const PHRASE_LIMIT = 10;

/** Where the noun phrase that a phrase stands in starts: at its determiner, or after the last verb or preposition. */
export function phraseStart(left: readonly Token[]): number {
  let start = left.length;
  for (let index = left.length - 1; index >= 0 && left.length - index <= PHRASE_LIMIT; index -= 1) {
    const token = left[index]!;
    if (!token.isWord && !/[-"'“”‘’,&%+*#[\]()/]/.test(token.text)) break;
    if (
      token.lower === 'and' &&
      !/(?:ed|al|ive|ary|ful|ible|able|ent|source|weights?|free|fast|small|light|tiny|simple|cheap|local|robust|,)$/.test(
        left[index - 1]?.lower ?? '',
      ) &&
      !DETERMINERS.has(left[index - 2]?.lower ?? '')
    )
      break;
    if (token.lower === 'and' && (isBesideOthers(left, index) || followsThing(left, index))) break;
    if (token.text === ',') {
      if (categoryOf(left[index - 1]?.text ?? '') && OTHERS.test(left[index + 1]?.lower ?? '')) break;
      // "a small, fast, open-source model" goes on; "X, an open-source model" does not reach here.
      const before = left[index - 1];
      if (!before || STOPS.has(before.lower)) break;
      start = index;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      start = index;
      const container = left[index - 2];
      if (left[index - 1]?.lower === 'of' && container && CONTAINERS.has(container.lower)) continue;
      return start;
    }
    if (token.lower === 'of') {
      const container = left[index - 1];
      if (container && (CONTAINERS.has(container.lower) || categoryOf(container.text) === 'model')) {
        start = index;
        continue;
      }
      break;
    }
    if (isDescribing(left, index)) {
      start = index;
      continue;
    }
    if (isCopula(token) || STOPS.has(token.lower) || RELEASING.test(token.lower) || isVerb(token)) break;
    start = index;
  }
  while (left[start]?.text === ',') start += 1;
  return start;
}

/** "Our models and (other) open-source models": two things. */
function isBesideOthers(left: readonly Token[], index: number): boolean {
  const next = left[index + 1];
  if (next) return OTHERS.test(next.lower) && categoryOf(left[index - 1]?.text ?? '') !== undefined;
  return categoryOf(left[index - 1]?.text ?? '') === 'model';
}

/** "commercial models (Other), and open-source models": the last of several things. */
function followsThing(left: readonly Token[], index: number): boolean {
  if (left[index - 1]?.text !== ',') return false;
  const thing = left[index - 2]?.text ?? '';
  return thing === ')' || categoryOf(thing) !== undefined;
}

/** "the most capable open-source model", "the following open-source models": no verbs, after a determiner. */
function isDescribing(left: readonly Token[], index: number): boolean {
  const { lower } = left[index]!;
  // "The first Transformer based open-source model"
  const [before, next] = [left[index - 1], left[index + 1]];
  if (lower === 'based' && before && looksLikeName(before))
    return !/^(?:on|upon|in|at)$/.test(next?.lower ?? '');
  if (
    !/^(?:capable|available|trained|built|designed|developed|released|following|leading|advanced|only)$/.test(
      lower,
    )
  )
    return false;
  // "small but capable open-source models"
  if (/^(?:capable|advanced)$/.test(lower) && /^(?:but|yet|and|of|,)$/.test(before?.lower ?? '')) return true;
  return left.slice(Math.max(0, index - 3), index).some((token) => DETERMINERS.has(token.lower));
}
