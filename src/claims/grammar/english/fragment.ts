import type { Statement } from '../../statement.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { isCopula, isVerb, tokensOf } from './tokens.ts';

/** "The best open-source model is underlined." */
const RANKED = /^the (?:second )?(?:best|strongest|largest|top|leading|most)\b/i;
const DEFINING = /^(?:\s+\w+){1,4}?\s+(?:is|means)\s+(?:one\b|an? model\b|defined\b|not\b|when\b|if\b)/i;
/** "Open-source base models used in our pipeline": what others made. */
const USED_IN =
  /^(?:\s+(?!(?:can|could|may|might|is|are|was|were|be|been)\b)[\w-]+){1,4}?\s+(?:that (?:is|are) )?used (?:in|by|as|for)\b/i;
/** "Other-7B: an open-source model", "an open-source model by Maker". */
const LABEL = /^\W*([\w.-]*\d[\w.-]*[bB]|\p{Lu}[\w.]*-\d[\w.-]*)\W*[:：]/u;
const MAKER = /^(?:\s+[\w-]+){1,4}?\s+by\s+((?:the\s+)?\p{Lu}[\w-]*)/u;

/** A sentence without a verb: a title, a slogan, an item of a feature list describes the release itself. */
export function ownsFragment(
  { text, from, to, names, section, phrase, block, previous }: Statement,
  modifiers: string,
  plural: boolean,
): boolean {
  if (section !== 'own' || block.kind === 'cell') return false;
  // "An open-source model is one that …" says what the word means.
  if (/^an?$/i.test(modifiers) && DEFINING.test(text.slice(to))) return false;
  const isNamed = names.isNamedIn(text);
  const others = isNamed ? [] : [LABEL.exec(text)?.[1], MAKER.exec(text.slice(to))?.[1]];
  if (others.some((name) => name && !names.isNamedIn(name) && !names.repository.isOwnerNamedIn(name)))
    return false;
  if (USED_IN.test(text.slice(to))) return false;
  const whole = text.slice(0, from);
  const near = whole.slice(-60);
  if (!names.isNamedIn(near) && FOREIGN.test(near)) return false;
  if (names.isNamedIn(whole)) return true;
  // "The open-sourced weights include ..." speaks of something the reader knows: this release.
  if (/^the\b/i.test(modifiers))
    return !(RANKED.test(modifiers) && /\b(?:is|are|was)\b/i.test(text.slice(to)));
  const isTitle = block.kind === 'heading' || block.kind === 'item';
  const isOne = !plural || /^an? (?:[\w-]+ )*(?:series|family|suite|line-?up) of\b/i.test(modifiers);
  if (isOne) return isTitle || /^(?:a|an)\b/i.test(modifiers) || isTagline(text, block, previous);
  if (!isTitle) return isTagline(text, block, previous);
  // "- Open-source models: X and Y"
  if (!isNamed && FOREIGN.test(text.slice(to))) return false;
  return (
    phrase.label === 'open-weights' ||
    /d$/i.test(text.slice(from, to)) ||
    /^\W*(?:(?:fully|truly|completely|100 ?%)[- ])?open[- ]?source\b[^.]{0,30}\b(?:models?|weights|checkpoints)(?:\W*$|\s*[:：])/i.test(
      text,
    )
  );
}

/** "Open-source text-to-speech for everyone.": a first line without a verb, right under the title. */
function isTagline(text: string, { kind, headings }: Statement['block'], previous: string): boolean {
  if ((kind !== 'paragraph' && kind !== 'html') || headings.length !== 1 || previous) return false;
  if (/\b(?:collections?|lists?|surveys?|benchmarks?|papers?)\b/i.test(text)) return false;
  return !tokensOf(text.split(/[.!?]\s/)[0]!).some((token) => isCopula(token) || isVerb(token));
}
