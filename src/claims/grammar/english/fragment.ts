import type { Statement } from '../../statement.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { isCopula, isVerb, tokensOf } from './tokens.ts';

/** A sentence without a verb: a title, a slogan, an item of a feature list describes the release itself. */
export function ownsFragment(
  { text, from, to, names, section, phrase, block, previous }: Statement,
  modifiers: string,
  plural: boolean,
): boolean {
  if (section !== 'own' || block.kind === 'cell') return false;
  const whole = text.slice(0, from);
  const near = whole.slice(-60);
  if (FOREIGN.test(near) && !names.isNamedIn(near)) return false;
  if (names.isNamedIn(whole)) return true;
  // "The open-sourced weights include ..." speaks of something the reader knows: this release.
  if (/^the\b/i.test(modifiers)) return true;
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  const isOne = !plural || /^an? (?:[\w-]+ )*(?:series|family|suite|line-?up) of\b/i.test(modifiers);
  if (isOne) return isTitle || /^(?:a|an)\b/i.test(modifiers) || isTagline(text, block, previous);
  if (!isTitle) return isTagline(text, block, previous);
  // "- Open-source models: X and Y"
  if (FOREIGN.test(text.slice(to)) && !names.isNamedIn(text)) return false;
  return (
    phrase.label === 'open-weights' ||
    /d$/i.test(text.slice(from, to)) ||
    /^\W*open[- ]?source\b[^.]{0,30}\b(?:models?|weights|checkpoints)(?:\W*$|\s*[:：])/i.test(text)
  );
}

/** "Open-source text-to-speech for everyone.": a first line without a verb, right under the title. */
function isTagline(text: string, { kind, headings }: Statement['block'], previous: string): boolean {
  if ((kind !== 'paragraph' && kind !== 'html') || headings.length !== 1 || previous) return false;
  if (/\b(?:collections?|lists?|surveys?|benchmarks?|papers?)\b/i.test(text)) return false;
  return !tokensOf(text.split(/[.!?]\s/)[0]!).some((token) => isCopula(token) || isVerb(token));
}
