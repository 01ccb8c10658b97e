/** Command lines of shell scripts, SLURM job files and Makefiles: what is launched, with which flags. */

export interface ShellCommand {
  /** The line of its first word, from 1. */
  line: number;
  /** Words in order, quotes taken off and variables of the file filled in; assignments before the command not among them. */
  words: string[];
  flags: Flag[];
  /** `NAME=value` before the command, or alone; a quoted block of arguments is one value. */
  assignments: { name: string; value: string; line: number }[];
}

export interface Flag {
  /** Without its dashes: `learning-rate`; `trainer.lr` for Hydra's `trainer.lr=1e-4` and `+trainer.lr=1e-4`. */
  name: string;
  /** What follows the flag or its equals sign; undefined where another flag follows. */
  value?: string;
  line: number;
}

interface Word {
  text: string;
  line: number;
  /** Some of it was quoted: `"a b"` is one word, and a leading `#` no comment. */
  quoted: boolean;
}

/** An apostrophe in a here-document must not swallow the rest of the file. */
const QUOTED_LINES = 200;
/** What variables fill in may not grow a file beyond this: `A=$B$B` doubles a line. */
const EXPANSION_LIMIT = 256 * 1024;
const COMMAND_LIMIT = 20_000;

/** Reads the commands of a script, continuation lines joined. Tolerant: what is no shell gives odd words, never an error. */
export function readShell(source: string): ShellCommand[] {
  const variables = new Map<string, string>();
  const commands: ShellCommand[] = [];
  let grown = 0;
  const fill = (text: string): string => {
    if (!text.includes('$') || grown > EXPANSION_LIMIT) return text;
    const filled = text.replace(
      /\$(?:\{(\w+)(?:\[[@*]\])?(?::?-([^{}]*))?\}|\((\w+)\)|(\w+))/g,
      (whole, braced?: string, fallback?: string, made?: string, plain?: string) =>
        variables.get((braced ?? made ?? plain)!) ?? fallback ?? whole,
    );
    grown += filled.length;
    return filled;
  };
  const read = (words: readonly Word[]): void => {
    const command: ShellCommand = { line: words[0]!.line, words: [], flags: [], assignments: [] };
    const flagged: Word[] = [];
    for (const word of makeAssignment(words)) {
      const assignment = command.words.length ? undefined : /^(\w+)\+?=([\s\S]*)$/.exec(word.text);
      const text = fill(assignment ? assignment[2]! : word.text);
      const parts = assignment || !word.quoted || word.text.startsWith('$') ? splitWords(text) : [text];
      if (assignment) {
        const before = word.text.includes('+=') ? `${variables.get(assignment[1]!) ?? ''} ` : '';
        variables.set(assignment[1]!, before + text);
        command.assignments.push({ name: assignment[1]!, value: text, line: word.line });
      } else if (!KEYWORDS.has(word.text) || command.words.length) command.words.push(...parts);
      flagged.push(...placed(parts, text, word));
    }
    command.flags = readFlags(flagged);
    if (command.words.length || command.assignments.length) commands.push(command);
  };
  for (const words of splitCommands(source, 1)) {
    if (commands.length >= COMMAND_LIMIT) break;
    read(words);
    // `bash -c "cd x && torchrun y"` holds commands of its own.
    for (const [index, word] of words.entries()) {
      if (!word.quoted || !/^-\w*c$/.test(words[index - 1]?.text ?? '')) continue;
      for (const inner of splitCommands(word.text, word.line)) read(inner);
    }
  }
  return commands;
}

/** `NAME := value` of a Makefile as the shell's one word. */
function makeAssignment(words: readonly Word[]): readonly Word[] {
  const [name, operator, ...rest] = words;
  if (!name || !operator || !/^[:?+]?=$/.test(operator.text) || !/^\w+$/.test(name.text)) return words;
  const text = `${name.text}=${rest.map((word) => word.text).join(' ')}`;
  return [{ text, line: name.line, quoted: true }];
}

/** What opens or closes a block stands before a command, and is none. */
const KEYWORDS = new Set([
  'then',
  'do',
  'else',
  'if',
  'elif',
  'while',
  'until',
  'time',
  'exec',
  'export',
  'local',
  '{',
  '(',
  'declare',
  'readonly',
  'set',
]);

/** The words of a value that spans lines, each at its own line. */
function placed(parts: string[], text: string, word: Word): Word[] {
  let from = 0;
  let line = word.line;
  const spans = word.text.includes('\n');
  return parts.map((part) => {
    const at = text.indexOf(part, from);
    if (spans) for (let i = from; i < at; i++) if (text[i] === '\n') line++;
    from = Math.max(from, at);
    return { text: part, line, quoted: false };
  });
}

function splitWords(text: string): string[] {
  return text
    .split(/[\s\\]+/)
    .map((word) => word.replace(/^(['"])(.*)\1$/, '$2'))
    .filter(Boolean);
}

function readFlags(words: readonly Word[]): Flag[] {
  const flags: Flag[] = [];
  for (const [index, { text, line }] of words.entries()) {
    const given = /^(?:--?([A-Za-z][\w.-]*)|\+{0,2}([A-Za-z_][\w./@-]*))=([\s\S]*)$/.exec(text);
    if (given) {
      flags.push({ name: (given[1] ?? given[2])!, value: given[3]!, line });
      continue;
    }
    const name = /^--?([A-Za-z][\w.-]*)$/.exec(text)?.[1];
    if (!name) continue;
    const next = words[index + 1]?.text;
    const hasValue = next !== undefined && (!next.startsWith('-') || /^-[\d.]/.test(next));
    flags.push({ name, ...(hasValue && { value: next }), line });
  }
  return flags;
}

/** Words, command by command. */
function* splitCommands(source: string, firstLine: number): Generator<Word[]> {
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
