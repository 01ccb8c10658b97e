import { hasLetter } from '../../../text/letters.ts';
import type { Statement } from '../../statement.ts';
import { ADVERB, STOPS } from '../../words/english.ts';
import { type Token, textOf } from './tokens.ts';

/** "Example-2: smaller, faster, truly open" as a heading or in a list of news. */
export function isQualityOfTitle(
  { block, text, from, to, names }: Statement,
  left: readonly Token[],
): boolean {
  if (block.kind !== 'heading' && block.kind !== 'item') return false;
  const titled = /^(.*)(?:[:：—]|\s[-–])\s[^:：—]{0,120}$/.exec(text.slice(0, from))?.[1];
  if (titled === undefined || hasLetter(text.slice(to)) || !names.isNamedIn(titled)) return false;
  if (left.some(({ lower }) => STOPS.has(lower) && lower !== 'capable' && !ADVERB.test(lower))) return false;
  const last = left.findLast(({ lower }) => !ADVERB.test(lower));
  return last === undefined || /^(?:,|and|&)$/.test(last.lower);
}

const MILESTONE =
  /^(.*?)\b(?:is|are|represents?|marks?|sets?)\b.*\b(?:advance(?:ment)?s?|breakthrough|milestone|leap|step|standard|frontier|state[- ]of[- ]the[- ]art)\b.*\b(?:in|for|of)$|^(.*?)\b(?:push|advanc|rais|extend)\w*\s+the\s+(?:boundar(?:y|ies)|frontiers?|limits?|bar|state[- ]of[- ]the[- ]art)\s+(?:in|for|of)$/i;

/** "X is a milestone in open-source video generation" says that X is open source. */
export function isMilestone(left: readonly Token[], { names }: Statement): boolean {
  if (!/\b(?:in|for|of)$/.test(left.at(-1)?.lower ?? '')) return false;
  const [, milestone, aim] = MILESTONE.exec(textOf(left)) ?? [];
  const subject = milestone ?? aim;
  return subject !== undefined && (names.isNamedIn(subject) || /\b(?:our|this)\b/i.test(subject));
}
