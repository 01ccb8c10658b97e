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
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([
      ...names.map((name) => [name, { type: 'string' as const }]),
      ...flags.map((flag) => [flag, { type: 'boolean' as const }]),
    ]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known: readonly string[] = [...names, ...flags];
  const problems: string[] = [];
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    if (!known.includes(name)) {
      const hint = didYouMean(name, known);
      problems.push(
        `${rawName} is not an option: ${hint.replace(/did you mean (.+)\?/, 'did you mean --$1?')}`,
      );
    } else if ((flags as readonly string[]).includes(name)) {
      if (value !== undefined) problems.push(`${rawName} takes no value.`);
      values[name] = true;
    } else if (value === undefined || value === '') problems.push(`${rawName} needs a value.`);
    else values[name] = value;
  }
  if (problems.length) throw new SettingsError(problems);
  return { values: values as Options<Name, Flag>['values'], positionals };
}

/** One of `words`, or a mistake that names the option and the nearest word. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}
