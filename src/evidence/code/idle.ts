import type { Release } from '../../release/release.ts';
import { pythonPathsOf } from '../../text/python-modules.ts';
import { isBelieved, type Reading } from './reading.ts';

/** What starts the modules of a framework: `trainer.fit(module)`, `LightningCLI(…)`. */
const STARTS = /\.fit\(|\bfit_loop\b|\w*CLI\(|\.train\(\w|\bTrainer\(/;

/**
 * All but modules that a framework would train, where nothing here asks it to: they came along with the encoder or decoder
 * that is used of them.
 */
export async function withoutIdle(release: Release, python: readonly Reading[]): Promise<readonly Reading[]> {
  const idle = new Set(
    python.filter(
      (reading) =>
        reading.activity === 'training' &&
        isBelieved(reading) &&
        reading.hits.every(({ group, waits }) => group !== 'steps' || waits),
    ),
  );
  if (!idle.size) return python;
  for (const path of await pythonPathsOf(release))
    if (STARTS.test((await release.text(path)) ?? '')) return python;
  return python.filter((reading) => !idle.has(reading));
}
