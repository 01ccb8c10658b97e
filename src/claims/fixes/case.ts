import { beginsWithCapital } from '../../text/letters.ts';

/** What strengthens a label, and goes with it. */
export const ADVERB = /(?:fully|truly|completely|entirely|totally|genuinely|100 ?%)$/i;

/** "Open-Source" becomes "Open-Weight", "OPEN SOURCE" "OPEN-WEIGHT", "Open source" "Open-weight". */
export function inCaseOf(phrase: string, replacement: string, isVerb = false): string {
  if (!/[a-z]/.test(phrase) && /[A-Z]{3}/.test(phrase) && phrase !== 'OSS') return replacement.toUpperCase();
  const words = phrase.split(/[-‐‑–\s]+/);
  if (!beginsWithCapital(words[0]!) || phrase === 'OSS') return replacement;
  const isTitle = !isVerb && words.length > 1 && words.every(beginsWithCapital);
  if (!isTitle) return capitalised(replacement);
  return replacement.replace(
    /(^|[-\s])([a-z])/g,
    (_, mark: string, letter: string) => mark + letter.toUpperCase(),
  );
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
