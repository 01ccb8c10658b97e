import { remembering } from './remembering.ts';
import { type Flag, readFlags } from './shell/flags.ts';
import { splitCommands, type Word } from './shell/split.ts';

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

/** What variables fill in may not grow a file beyond this: `A=$B$B` doubles a line. */
const EXPANSION_LIMIT = 256 * 1024;
const COMMAND_LIMIT = 20_000;

/** Reads the commands of a script, continuation lines joined. Tolerant: what is no shell gives odd words, never an error. */
export const readShell = remembering(500, (source: string): readonly ShellCommand[] => {
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
});

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
