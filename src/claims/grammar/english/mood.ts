import { withoutAsides } from '../../asides.ts';
import type { Statement } from '../../statement.ts';
import { EAGER, PROMISED_AFTER, PROMISED_BEFORE, SOME_DAY, WISHED } from '../../words/english.ts';
import type { Clause } from './clause.ts';

/** Whether what the clause says is still to come: a plan, an unchecked task, a "will". */
export function isPromised(
  { section, task, text, from, to, names }: Statement,
  { before, after }: Clause,
): boolean {
  // "We hope that by open-sourcing Example …" hopes for what comes of it.
  if (/\bby\s+(?:\w+ly\s+)?$/i.test(before) && /ing$/i.test(text.slice(from, to))) return false;
  if (task) return task === 'open';
  if (section === 'plans') return true;
  const left = withoutCapitals(withoutAsides(before).slice(-80));
  // "Example will always remain open source" is so today.
  if (
    /\bwill (?:always )?(?:remain|stay|continue to be|(?<=always )be)\b[^.;,]*$/i.test(before) &&
    names.isNamedIn(before)
  )
    return false;
  if (EAGER.test(left)) return WISHED.test(left) && SOME_DAY.test(after);
  return PROMISED_BEFORE.test(left) || PROMISED_AFTER.test(after);
}

/** "MAY" and "IF" among small letters are names. */
function withoutCapitals(text: string): string {
  return /[a-z]{3}/.test(text) ? text.replace(/(?<![\w-])[A-Z]{2,}(?![\w-])/g, ' ') : text;
}

/** A title between quotation marks is the title of something. */
export function isQuoted({ text, from, to }: Statement): boolean {
  const open = (text.slice(0, from).match(/["“”]/g) ?? []).length;
  return open % 2 === 1 && /["”]/.test(text.slice(to)) && /["“][^"“”]{12,}$/.test(text.slice(0, to));
}
