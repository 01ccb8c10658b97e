#!/usr/bin/env node
import type { Command } from './commands/io.ts';
import { terminal } from './commands/terminal.ts';

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

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: string[]): Promise<number> {
  const io = terminal();
  try {
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      const { run } = await import('./commands/none.ts');
      return await run(name, COMMANDS, io);
    }
    const { USAGE, run } = await command.load();
    if (args.includes('--help') || args.includes('-h')) {
      io.out(USAGE);
      return 0;
    }
    return await run(args, io);
  } catch (error) {
    const { failure } = await import('./commands/failure.ts');
    return failure(error, io);
  }
}
