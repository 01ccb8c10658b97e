import { ADVERB, DETERMINERS, STOPS, WITH_TO } from '../../words/english.ts';
import type { Clause } from './clause.ts';
import { categoryOf, looksLikeName } from './noun-categories.ts';
import { nounPhrase } from './nouns.ts';
import type { Token } from './tokens.ts';

export type Verb = 'active' | 'passive';

/** What stands around a phrase, as far as it shows whether the phrase is a verb. */
interface Around {
  /** The adverbs and auxiliaries right before. */
  adverbs: readonly string[];
  /** The word before those, and the one before that. */
  governor: Token | undefined;
  earlier: Token | undefined;
  next: Token | undefined;
  right: readonly Token[];
  /** "our", "all", "seven": an object follows. */
  takesObject: boolean;
  hasBe: boolean;
}

/** Whether "open source" is a verb here ("we open-source X", "X has been open-sourced"), and which way it points. */
export function verbForm(phrase: string, { before, left, right }: Clause): Verb | undefined {
  const ending = /sourc(ed|es|e|ing)$/i.exec(phrase)?.[1]?.toLowerCase();
  if (!ending) return undefined;
  const around = aroundOf(left, right);
  if (ending === 'ing') return 'active';
  if (ending === 'ed') return participle(around);
  if (ending === 'es') return around.takesObject || isName(around.next) ? 'active' : undefined;
  return baseForm(around, before);
}

function aroundOf(left: readonly Token[], right: readonly Token[]): Around {
  let index = left.length - 1;
  while (index >= 0 && ADVERB.test(left[index]!.lower)) index -= 1;
  const adverbs = left.slice(index + 1).map(({ lower }) => lower);
  const next = right[0];
  return {
    adverbs,
    governor: left[index],
    earlier: left[index - 1],
    next,
    right,
    takesObject:
      next !== undefined &&
      (DETERMINERS.has(next.lower) ||
        /^(?:all|both|everything|several|two|three|four|five|six|\d+)$/.test(next.lower)),
    hasBe: adverbs.some((word) => /^(?:been|be|being|is|are|was|were|got|get)$/.test(word)),
  };
}

function participle({ adverbs, governor, next, right, takesObject, hasBe }: Around): Verb | undefined {
  if (hasBe) {
    // "are open-sourced models" has an adjective, "are open-sourced on the hub" a verb.
    const describes = nounPhrase(right, 0).category && next && !STOPS.has(next.lower);
    return describes && !DETERMINERS.has(next.lower) ? undefined : 'passive';
  }
  if (governor && /^(?:we|i|team|lab|group|authors?)$/.test(governor.lower)) return 'active';
  if (takesObject || adverbs.some((word) => /^(?:have|has|had|['’]ve)$/.test(word))) return 'active';
  if (governor && (DETERMINERS.has(governor.lower) || governor.lower === 'between')) return undefined;
  const endsHere = !next?.isWord || STOPS.has(next.lower);
  if (!governor || /^(?:and|&|,|])$/.test(governor.lower)) {
    if (endsHere) return 'passive';
    // "Open-sourced Chinese Models" as a title names them; "Open-sourced Example-7B" is news.
    const isTitle = !governor && nounPhrase(right, 0).category === 'model';
    return isName(next) && !categoryOf(next.text) && !isTitle ? 'active' : undefined;
  }
  return endsHere || /^(?:and|here|under|via|as)$/.test(next.lower) ? 'passive' : undefined;
}

function baseForm({ governor, earlier, next, takesObject, hasBe }: Around, before: string): Verb | undefined {
  if (governor && /^(?:we|i)$/.test(governor.lower) && !hasBe) return 'active';
  if (governor?.lower === 'to') {
    if (WITH_TO.test(earlier?.lower ?? '')) return undefined;
    return takesObject || isName(next) || next?.text === ':' || !next ? 'active' : undefined;
  }
  const isNoun =
    governor && (DETERMINERS.has(governor.lower) || /^(?:of|in|for|as|from|with)$/.test(governor.lower));
  if ((takesObject || /^(?:it|them)$/.test(next?.lower ?? '')) && !hasBe && !isNoun) return 'active';
  return next?.text === ':' && /\bwe\b/i.test(before) ? 'active' : undefined;
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && looksLikeName(token);
}
