const ASIDE = /[（(][^（()）]{0,200}[)）]/g;

/** The same text, character for character, with what stands in parentheses blanked out: it explains. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}
