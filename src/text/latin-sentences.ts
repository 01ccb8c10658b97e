/**
 * Letters, digits and marks of Latin text, and pictures. What else there is (other scripts, combining marks, line ends)
 * is for Intl.Segmenter, which takes some twenty milliseconds to start.
 */
const PLAIN =
  /^(?:[\x20-\x7e\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u0137\u0139-\u017f–—‘’“”•…←-↙]|[☀-❗❤-❧➔-➾⬀-⯿\u{1f300}-\u{1f64f}\u{1f680}-\u{1faff}]\ufe0f?)*$/u;

const TERMINATOR = /[.!?]+/g;
/** Quotes and brackets, open or closed, go with the terminator before them. */
const CLOSING = /["'()[\]{}‘’“”«»]*/y;
const SPACES = / */y;
const LETTER_OR_END = /[.!?A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]/g;

/**
 * Where the sentences of plain Latin text begin, after the first, by the rules of Unicode's Annex 29; undefined where the
 * text is not plain.
 */
export function latinStarts(text: string): number[] | undefined {
  if (!PLAIN.test(text)) return undefined;
  const starts: number[] = [];
  for (const { index, 0: marks } of text.matchAll(TERMINATOR)) {
    const end = index + marks.length;
    const isStop = marks.endsWith('.');
    const next = text[end] ?? '';
    // "1.5", "U.S": no sentence ends within a word.
    if (isStop && /\d/.test(next)) continue;
    if (isStop && isUpper(next) && isLetter(text[end - 2] ?? '')) continue;
    const start = skip(SPACES, text, skip(CLOSING, text, end));
    if (start >= text.length) break;
    if (/[.!?,:;–—-]/.test(text[start]!)) continue;
    if (isStop && goesOnSmall(text, start)) continue;
    starts.push(start);
  }
  return starts;
}

/** After a full stop, a small letter goes on with the sentence, whatever digits and marks stand before it. */
function goesOnSmall(text: string, from: number): boolean {
  LETTER_OR_END.lastIndex = from;
  const letter = LETTER_OR_END.exec(text)?.[0] ?? '';
  return isLetter(letter) && !isUpper(letter);
}

function isLetter(char: string): boolean {
  return char.toUpperCase() !== char.toLowerCase();
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.exec(text);
  return pattern.lastIndex;
}
