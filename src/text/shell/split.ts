export interface Word {
  text: string;
  line: number;
  /** Some of it was quoted: `"a b"` is one word, and a leading `#` no comment. */
  quoted: boolean;
}

/** An apostrophe in a here-document must not swallow the rest of the file. */
const QUOTED_LINES = 200;
/** Words, command by command. */
export function* splitCommands(source: string, firstLine: number): Generator<Word[]> {
  let words: Word[] = [];
  let text = '';
  let quoted = false;
  let begun = 0;
  let line = firstLine;
  let unclosed = false;
  const endWord = (): void => {
    if (text || quoted) words.push({ text, line: begun, quoted });
    text = '';
    quoted = false;
  };
  for (let at = 0; at < source.length; at++) {
    const char = source[at]!;
    if (!text && !quoted) begun = line;
    if (char === '\\') {
      const after = source[at + 1];
      if (after === '\n' || after === '\r') {
        endWord();
        line++;
        at += source.startsWith('\r\n', at + 1) ? 2 : 1;
      } else {
        text += after ?? '';
        at++;
      }
    } else if (char === '"' || char === "'" || char === '`') {
      const to = endOfQuote(source, at);
      if (to < 0) continue;
      const inside = source.slice(at + 1, to);
      text += char === '"' ? inside.replace(/\\\r?\n/g, ' \n').replace(/\\(["\\$`])/g, '$1') : inside;
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === '#' && !text && !quoted) {
      const end = source.indexOf('\n', at);
      const comment = source.slice(at, end < 0 ? undefined : end);
      at = (end < 0 ? source.length : end) - 1;
      // The settings of a job are comments to the shell, and commands to the scheduler.
      if (/^#(?:SBATCH|PBS|BSUB|\$)\s/.test(comment)) {
        yield comment
          .trim()
          .split(/\s+/)
          .map((word) => ({ text: word, line, quoted: false }));
      }
    } else if (char === '\n' || char === ';' || char === '|' || char === '&') {
      endWord();
      if (words.length) {
        yield words;
        words = [];
      }
      if (char === '\n') line++;
    } else if (char === '(' && text.endsWith('=') && !unclosed) {
      // NAME=( … ) is an array over any number of lines; its words become one value.
      const to = source.indexOf(')', at);
      unclosed = to < 0;
      if (unclosed) continue;
      const inside = source.slice(at + 1, to);
      text += inside.replace(/(^|\s)#[^\n]*/g, '$1').replace(/["']/g, '');
      quoted = true;
      line += count(inside);
      at = to;
    } else if (char === ' ' || char === '\t' || char === '\r') endWord();
    else if ((char === '@' || char === '-') && !text && !words.length && source[at - 1] === '\t') {
      // Makefiles mark commands so.
    } else text += char;
  }
  endWord();
  if (words.length) yield words;
}

function endOfQuote(source: string, from: number): number {
  const quote = source[from]!;
  let lines = 0;
  for (let at = from + 1; at < source.length && lines <= QUOTED_LINES; at++) {
    if (source[at] === '\n') lines++;
    else if (source[at] === '\\' && quote !== "'") at++;
    else if (source[at] === quote) return at;
  }
  return -1;
}

function count(text: string): number {
  return text.split('\n').length - 1;
}
