import { parseArgs } from 'node:util';
import { SettingsError } from '../settings/settings-error.ts';
import { didYouMean } from '../text/nearest.ts';

export interface Options<Name extends string, Flag extends string> {
  values: Partial<Record<Name, string>> & Partial<Record<Flag, boolean>>;
  positionals: string[];
}

/**
 * The arguments of a command, strictly: an option that is not known, or lacks its value, is a mistake with a hint.
 *
 * @throws SettingsError with every mistake.
 */
export function readArguments<Name extends string, Flag extends string = never>(
  args: readonly string[],
  names: readonly Name[],
  flags: readonly Flag[] = [],
): Options<Name, Flag> {
  const known: readonly string[] = [...names, ...flags];
  const problems: string[] = [];
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  const options = {
    ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' as const }])),
  };
  // Not strict, because parseArgs stops at the first mistake and its sentences have no hint.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, name, value } = token;
    if (!rawName.startsWith('--') || !known.includes(name))
      problems.push(unknownOption(args[token.index]!, known));
    else if (!(flags as readonly string[]).includes(name)) {
      if (value) values[name] = value;
      else problems.push(`${rawName} needs a value.`);
    } else if (value === undefined) values[name] = true;
    else problems.push(`${rawName} takes no value.`);
  }
  if (problems.length) throw new SettingsError([...new Set(problems)]);
  return { values: values as Options<Name, Flag>['values'], positionals };
}

/** @param arg as it was typed: `-fix` is read as three short options, and is one mistake. */
function unknownOption(arg: string, known: readonly string[]): string {
  const [option = arg] = arg.split('=', 1);
  const hint = didYouMean(option.replace(/^--?/, ''), known);
  return `${option} is not an option: ${hint.replace(/did you mean (.+)\?/, 'did you mean --$1?')}`;
}

/** One of `words`, or a mistake that names the option and the nearest word. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}
