import { SourceError } from '../http/source-error.ts';
import type { SettingsError } from '../settings/settings-error.ts';
import { EXIT, type Io } from './io.ts';

/**
 * Says why a command ended early, and gives the exit code for it. Those of `license` are told by their names: a
 * command that is bundled by itself has classes of its own, and asks no host.
 */
export function failure(error: unknown, io: Io): number {
  const name = error instanceof Error ? error.name : '';
  if (name === 'SettingsError') {
    for (const problem of (error as SettingsError).problems) io.err(`open-label: ${problem}\n`);
    return EXIT.usage;
  }
  if (name === 'TargetError' || error instanceof SourceError) {
    io.err(`open-label: ${(error as Error).message}\n`);
    return name === 'TargetError' ? EXIT.usage : EXIT.fault;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.err(`open-label failed, which is its own fault: ${message.split('\n')[0]}\n`);
  io.err(
    'Please report it, with the command and what OPEN_LABEL_DEBUG=1 adds: https://github.com/open-label/open-label/issues\n',
  );
  if (process.env.OPEN_LABEL_DEBUG && error instanceof Error) io.err(`${error.stack}\n`);
  return EXIT.fault;
}
