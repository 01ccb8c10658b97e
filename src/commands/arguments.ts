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
  // Node's own parseArgs does the same, and takes longer to load than all else that a start needs.
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at]!;
    if (arg === '--') {
      positionals.push(...args.slice(at + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      positionals.push(arg);
      continue;
    }
    const equals = arg.startsWith('--') ? arg.indexOf('=') : -1;
    const rawName = equals === -1 ? arg : arg.slice(0, equals);
    const name = rawName.replace(/^--?/, '');
    const inline = equals === -1 ? undefined : arg.slice(equals + 1);
    if (!rawName.startsWith('--') || !known.includes(name)) {
      const hint = didYouMean(name, known);
      problems.push(
        `${rawName} is not an option: ${hint.replace(/did you mean (.+)\?/, 'did you mean --$1?')}`,
      );
    } else if ((flags as readonly string[]).includes(name)) {
      if (inline !== undefined) problems.push(`${rawName} takes no value.`);
      values[name] = true;
    } else {
      if (inline === undefined) at += 1;
      const value = inline ?? args[at];
      if (value) values[name] = value;
      else problems.push(`${rawName} needs a value.`);
    }
  }
  if (problems.length) throw new SettingsError(problems);
  return { values: values as Options<Name, Flag>['values'], positionals };
}

/** One of `words`, or a mistake that names the option and the nearest word. */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  throw new SettingsError([`${option} is ${JSON.stringify(value)}: ${didYouMean(value, words)}`]);
}
