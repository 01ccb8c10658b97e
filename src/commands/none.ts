import { SettingsError } from '../settings/settings-error.ts';
import { didYouMean } from '../text/nearest.ts';
import { EXIT, type Io } from './io.ts';

/** What is said where no command is named: the usage, the version, or the command that was meant. */
export async function run(
  name: string | undefined,
  commands: Readonly<Record<string, { about: string }>>,
  io: Io,
): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.out(usage(commands));
    return name === undefined ? EXIT.usage : EXIT.holds;
  }
  if (name === '--version' || name === '-v') {
    const { VERSION } = await import('../version.ts');
    io.out(`${VERSION}\n`);
    return EXIT.holds;
  }
  throw new SettingsError([`${name} is not a command: ${didYouMean(name, Object.keys(commands))}`]);
}

function usage(commands: Readonly<Record<string, { about: string }>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [
    'open-label COMMAND [options]',
    '',
    'Checks whether an AI model release contains what its label claims.',
    '',
    ...lines,
    '',
    'open-label COMMAND --help says more. Exit codes: 0 the label holds, or none is claimed;',
    '1 it does not hold; 2 wrong usage or settings; 3 a fault of this program.',
    '',
  ].join('\n');
}
