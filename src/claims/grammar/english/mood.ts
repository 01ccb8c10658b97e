import type { Statement } from '../../statement.ts';
import { EAGER, PROMISED_AFTER, PROMISED_BEFORE } from '../../words/english.ts';
import type { Clause } from './clause.ts';

/** Whether what the clause says is still to come: a plan, an unchecked task, a "will". */
export function isPromised({ section, task, text, from, to }: Statement, { before, after }: Clause): boolean {
  // "We hope that by open-sourcing Example …" hopes for what comes of it.
  if (/\bby\s+(?:\w+ly\s+)?$/i.test(before) && /ing$/i.test(text.slice(from, to))) return false;
  if (task) return task === 'open';
  if (section === 'plans') return true;
  const left = before.slice(-80);
  return !EAGER.test(left) && (PROMISED_BEFORE.test(left) || PROMISED_AFTER.test(after));
}

/** A title between quotation marks is the title of something. */
export function isQuoted({ text, from, to }: Statement): boolean {
  const open = (text.slice(0, from).match(/["“”]/g) ?? []).length;
  return open % 2 === 1 && /["”]/.test(text.slice(to)) && /["“][^"“”]{12,}$/.test(text.slice(0, to));
}
