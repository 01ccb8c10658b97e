import type { Subject } from '../../vocabulary.ts';
import type { Statement } from '../statement.ts';
import { COMPARED, MODEL, NEGATED, OTHER_NOUNS, OWN, PROMISED } from '../words/other-languages.ts';

/** Careful rather than complete: what is not plainly about the release's own model is no claim. */
export function judgeOther({ text, from, to, section, names }: Statement): Subject | undefined {
  if (section !== 'own') return undefined;
  if (COMPARED.test(text) || NEGATED.test(text) || PROMISED.test(text)) return undefined;
  const near = text.slice(to, to + 24);
  if (OTHER_NOUNS.test(near) || OTHER_NOUNS.test(text.slice(Math.max(0, from - 40), from))) return undefined;
  return MODEL.test(text) && (OWN.test(text) || names.isNamedIn(text)) ? 'model' : undefined;
}
