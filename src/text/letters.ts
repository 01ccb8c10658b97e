/**
 * What letters a text has, asked in one place: every class of Unicode (`\p{L}`) in a pattern costs time when its module
 * is loaded, again when its function is compiled, and again when it is first used. Most that is asked for has no letters
 * but those of ASCII, or shows by one of them what it is.
 */

/** Beyond ASCII, typographic marks, arrows and pictures, with what selects the form of a picture. */
const BEYOND_PLAIN =
  /[^\0-\x7f\u2010-\u201f\u2022\u2026\u2190-\u23ff\u2600-\u2775\ufdfe-\ufe0f\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}]/u;
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** No letters and digits but those of ASCII, and no marks but common ones. */
export function isPlain(text: string): boolean {
  return !BEYOND_PLAIN.test(text);
}

/**
 * A pattern that has letters and digits in classes, in the form for a text: that for texts which are not plain is made
 * when there is one.
 *
 * @param pattern given what stands for letters and digits in a class.
 */
export function lettered(pattern: (alphanumeric: string) => RegExp): (text: string) => RegExp {
  const plain = pattern('A-Za-z\\d');
  let any: RegExp | undefined;
  return (text) => {
    if (isPlain(text)) return plain;
    any ??= pattern('\\p{L}\\p{N}');
    return any;
  };
}

/** A letter of any script stands in the text. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || (!isPlain(text) && LETTER.test(text));
}

/** A letter or a digit of any script stands in the text. */
export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || (!isPlain(text) && LETTER_OR_DIGIT.test(text));
}

export function hasCapital(text: string): boolean {
  return /[A-Z]/.test(text) || (!isPlain(text) && CAPITAL.test(text));
}

/** The first character is a capital. */
export function beginsWithCapital(text: string): boolean {
  return /^[A-Z]/.test(text) || (!isPlain(text) && CAPITAL_FIRST.test(text));
}

/** The text is what a pattern finds, and no other letters. */
export function isAll(pattern: RegExp, text: string): boolean {
  return pattern.test(text) && !hasLetter(text.replace(pattern, ''));
}
