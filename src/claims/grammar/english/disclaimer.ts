import type { Statement } from '../../statement.ts';
import { CAUSED, DISCLAIMED } from '../../words/english.ts';
import type { Described } from './described.ts';
import { textOf } from './tokens.ts';

/** "Risks due to the open-source model", "... caused by open-source models and code": the release's own. */
export function isDisclaimed(
  { text, names }: Statement,
  { left, start, modifiers, noun }: Described,
): boolean {
  if (!DISCLAIMED.test(text)) return false;
  // "… of Maker open-source models": there, the publisher's name stands for its models.
  if (names.repository.isOwner(modifiers.replace(/^the /i, ''))) return true;
  if (/^the\b/i.test(modifiers)) return !noun.plural || CAUSED.test(textOf(left.slice(0, start)));
  return !modifiers && CAUSED.test(textOf(left.slice(0, start)));
}
