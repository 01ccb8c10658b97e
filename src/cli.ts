#!/usr/bin/env node
import { EXIT, type Io } from './commands/io.ts';
import { SourceError } from './http/source-error.ts';
import { TargetError } from './release/release.ts';
import { SettingsError } from './settings/settings-error.ts';
import { didYouMean } from './text/nearest.ts';

interface Command {
  USAGE: string;
  run: (args: readonly string[], io: Io) => Promise<number>;
}

/** Loaded when asked for: a start pays for nothing else. */
const COMMANDS: Readonly<Record<string, { about: string; load: () => Promise<Command> }>> = {
  check: {
    about: 'check whether a release contains what its label claims',
    load: () => import('./commands/check.ts'),
  },
  compare: { about: 'whether two models share weights', load: () => import('./commands/compare.ts') },
  license: { about: 'say which license a text really is', load: () => import('./commands/license.ts') },
  mof: { about: 'class and progress of a MOF file', load: () => import('./commands/mof.ts') },
  explain: {
    about: 'why a rule exists, and how to fix what it finds',
    load: () => import('./commands/explain.ts'),
  },
};

const io: Io = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
};

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  try {
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      io.out(usage());
      return name === undefined ? EXIT.usage : EXIT.holds;
    }
    if (name === '--version' || name === '-v') {
      const { VERSION } = await import('./version.ts');
      io.out(`${VERSION}\n`);
      return EXIT.holds;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new SettingsError([`${name} is not a command: ${didYouMean(name, Object.keys(COMMANDS))}`]);
    }
    const { USAGE, run } = await command.load();
    if (args.includes('--help') || args.includes('-h')) {
      io.out(USAGE);
      return EXIT.holds;
    }
    return await run(args, io);
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  if (error instanceof SettingsError) {
    for (const problem of error.problems) io.err(`open-label: ${problem}\n`);
    return EXIT.usage;
  }
  if (error instanceof TargetError) {
    io.err(`open-label: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof SourceError) {
    io.err(`open-label: ${error.message}\n`);
    return EXIT.fault;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`open-label failed, which is its own fault: ${message.split('\n')[0]}\n`);
  io.err('Please report it, with the command: https://github.com/open-label/open-label/issues\n');
  if (process.env.OPEN_LABEL_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
  return EXIT.fault;
}

function usage(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const lines = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
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
