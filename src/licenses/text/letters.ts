/**
 * Tests of letters in any script. Patterns with `\p{L}` take a millisecond each to compile, and most license texts have
 * nothing but ASCII: they are kept for the others.
 */
const OTHERS = /[^\u0000-\u007f]/;

export function isAscii(text: string): boolean {
  return !OTHERS.test(text);
}

/** The runs of letters in a text. */
export function letterRuns(text: string): string[] {
  return text.match(OTHERS.test(text) ? /\p{L}+/gu : /[a-z]+/gi) ?? [];
}

/** The words of a line with their digits, full stops and hyphens ("whisper.cpp"). */
export function nameRuns(text: string): string[] {
  return text.match(OTHERS.test(text) ? /[\p{L}\p{N}.+_-]+/gu : /[a-z0-9.+_-]+/gi) ?? [];
}

/** True for a word of small letters alone. */
export function isSmall(word: string): boolean {
  return OTHERS.test(word) ? /^\p{Ll}+$/u.test(word) : /^[a-z]+$/.test(word);
}

export function startsLarge(word: string): boolean {
  return OTHERS.test(word) ? /^\p{Lu}/u.test(word) : /^[A-Z]/.test(word);
}

export function hasLarge(text: string): boolean {
  return /[A-Z]/.test(text) || (OTHERS.test(text) && /\p{Lu}/u.test(text));
}
