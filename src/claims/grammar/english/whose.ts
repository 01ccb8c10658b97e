import type { Statement } from '../../statement.ts';
import { ANY_OTHER, OTHERS, RELEASING } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { BUILT_ON, HAVING } from '../../words/frames.ts';
import type { Described } from './described.ts';
import { phraseStart } from './noun-phrase-start.ts';
import { isVerb, type Token, textOf } from './tokens.ts';

/** "Maker's open-source model". */
export function isMakers({ names, text, to }: Statement, { modifiers, inside }: Described): boolean {
  if (!/^(?:the )?[\w-]+['’]s\b/i.test(modifiers)) return false;
  const last = inside.at(-1);
  const rest = last ? text.slice(to + last.from + last.text.length) : '';
  // "Maker's open-source model, Other"
  if (/^\W{0,3}\p{Lu}/u.test(rest) && !names.isNamedIn(rest.slice(0, 30))) return false;
  return names.repository.isOwnerNamedIn(modifiers.split(/['’]/)[0]!);
}

/** "Three open-source versions of Example". */
export function isOfOwn({ text, to, names, section }: Statement, { noun, inside }: Described): boolean {
  if (section !== 'own' || !/^(?:versions?|variants?|sizes|releases?|weights|checkpoints)$/i.test(noun.noun))
    return false;
  if (inside.some(({ lower }) => lower === 'of') && names.isNamedIn(textOf(inside))) return true;
  const last = inside.at(-1);
  const whose =
    last && /^\s+of\s+(?:the\s+)?(\S+(?:\s\S+)?)/.exec(text.slice(to + last.from + last.text.length))?.[1];
  return whose !== undefined && names.isNamedIn(whose);
}

/** "We offer three open-source models", "Example comes in three open-source sizes". */
export function isCounted(
  { names }: Statement,
  { left, start, modifiers, noun }: Described,
  { lower }: Token,
): boolean {
  if (!noun.plural || !/^(?:two|three|four|five|six|\d+)$/i.test(modifiers)) return false;
  const before = textOf(left.slice(0, start));
  if (FOREIGN.test(before) && !names.isNamedIn(before)) return false;
  const isOurs = /\bwe\b/i.test(before) && RELEASING.test(lower);
  return (
    isOurs ||
    (names.isNamedIn(before) && (HAVING.test(lower) || (lower === 'of' && /\bconsists? of$/i.test(before))))
  );
}

/** "We build on Other, an open-source model": what stands before the comma is built on, or set against, and not ours. */
export function isSaidOfOthers({ names }: Statement, whole: readonly Token[]): boolean {
  const open = whole.at(-1)?.text === ')' ? whole.findLastIndex(({ text }) => text === '(') : -1;
  const left = open < 0 ? whole : whole.slice(0, open);
  const start = phraseStart(left);
  // "Example is, to our knowledge, the only …"
  if (/\bour knowledge$/i.test(textOf(left))) return false;
  if (names.isNamedIn(textOf(left.slice(start)))) return false;
  const governor = left[start - 1];
  if (!governor) return false;
  return BUILT_ON.test(governor.lower) || (isVerb(governor) && !RELEASING.test(governor.lower));
}

const A_FAMILY = /^an? (?:[\w-]+ )*(?:series|family|suite|line-?up) of\b/i;
/** Of models in general these say which; of one family they say how good or how many its models are. */
const OF_FAMILY = /\b(?:strong|powerful|competitive|leading|smaller|larger|two|three|four|five|six)\b/gi;

/** "Many open-source models", "another open-source model"; not "a family of strong open-source models". */
export function speaksOfOthers({ modifiers, noun }: Described): boolean {
  if (A_FAMILY.test(modifiers)) return OTHERS.test(modifiers.replace(OF_FAMILY, ''));
  return (noun.plural || !/^(?:a|an|the)\b/i.test(modifiers) ? OTHERS : ANY_OTHER).test(modifiers);
}
