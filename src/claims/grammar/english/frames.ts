import type { Statement } from '../../statement.ts';
import { OTHERS, RELEASING } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { ENDEAVOUR, HAVING, JOINING, KINDS_OF, REPRODUCED, TITLE_AIM } from '../../words/frames.ts';
import type { Described } from './described.ts';
import { type Token, textOf } from './tokens.ts';

/** "Example has three versions of open-source models", "Example is an initiative for open-source models". */
export function isGivenBy(
  { names, text, from, to, section }: Statement,
  { left, start, modifiers }: Described,
  { lower }: Token,
): boolean {
  const before = textOf(left.slice(0, start));
  if (section !== 'own' || (!names.isNamedIn(before) && FOREIGN.test(before))) return false;
  if (!OTHERS.test(modifiers) && (ENDEAVOUR.test(before) || REPRODUCED.test(before)))
    return REPRODUCED.test(before) || names.isNamedIn(before);
  const titled = modifiers ? undefined : TITLE_AIM.exec(text.slice(0, from))?.[1];
  if (titled !== undefined && names.isNamedIn(titled)) return true;
  // "By releasing an open-source prototype, we hope …"
  if (/^\W*by (?:\w+ly )?\w+ing$/i.test(before))
    return RELEASING.test(lower) && /,\s+we\b/i.test(text.slice(to));
  // "Download the open-source checkpoints below."
  if (/^\W*(?:please\s+)?(?:download|get|grab|fetch|obtain)$/i.test(before))
    return /^the$/i.test(modifiers) && !/^[^.]*\byou\b/i.test(text.slice(to));
  // "Example joins our open-source models", "… belongs to a new generation of open-source models"
  if (JOINING.test(before)) return names.isNamedIn(before) && !OTHERS.test(modifiers);
  return HAVING.test(lower) && KINDS_OF.test(modifiers) && names.isNamedIn(before);
}
