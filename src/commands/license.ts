import { EXIT, type Io } from './io.ts';

export const USAGE = 'open-label license FILE...\n';

export async function run(_args: readonly string[], _io: Io): Promise<number> {
  return EXIT.usage;
}
