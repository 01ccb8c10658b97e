/**
 * What letters a text has, asked in one place: every class of Unicode (`\p{L}`) in a pattern costs time when its module
 * is loaded, again when its function is compiled, and again when it is first used. Most that is asked for has no letters
 * but those of ASCII, or shows by one of them what it is.
 */

/** Beyond ASCII, typographic marks, arrows and pictures. */
const BEYOND_PLAIN =
  /[^\0-\x7f\u2010-\u201f\u2022\u2026\u2190-\u23ff\u2600-\u2775\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}]/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** No letters and digits but those of ASCII, and no marks but common ones. */
export function isPlain(text: string): boolean {
  return !BEYOND_PLAIN.test(text);
}

/** A letter of any script stands in the text. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isPlain(text) && LETTER.test(text));
}

/** A letter or a digit of any script stands in the text. */
export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || (!isPlain(text) && LETTER_OR_DIGIT.test(text));
}

/** The first character is a capital. */
export function beginsWithCapital(text: string): boolean {
  return /^[A-Z]/.test(text) || (!isPlain(text) && CAPITAL_FIRST.test(text));
}
