import type { Release } from '../../release/release.ts';
import { pythonPathsOf } from '../../text/python-modules.ts';
import { isBelieved, type Reading } from './reading.ts';
import { stageOfPath } from './stage.ts';

/** A trainer that tells no stage of itself, and that is launched for tuning alone, tunes. */
export function settleStages(python: readonly Reading[], launchers: readonly Reading[]): void {
  for (const reading of python) {
    if (reading.stage !== 'either') continue;
    const stages = new Set(
      launchers.filter(({ launches }) => launches === reading.path).map(({ stage }) => stage),
    );
    if (stages.size === 1 && stages.has('finetuning')) reading.stage = 'finetuning';
  }
}

/** A trainer that tells no stage of itself, and that nothing but programs for tuning import, tunes. */
export async function settleByImporters(release: Release, python: readonly Reading[]): Promise<void> {
  const unsettled = python.filter((reading) => reading.stage === 'either' && isBelieved(reading));
  if (!unsettled.length) return;
  const paths = await pythonPathsOf(release);
  for (const reading of unsettled) {
    const name = /([\w-]+)\.py$/.exec(reading.path)?.[1];
    if (!name) continue;
    const imports = new RegExp(`^[ \\t]*(?:from|import)\\b[^\\n]{0,200}\\b${name}\\b`, 'm');
    const importers: string[] = [];
    for (const path of paths) {
      if (path !== reading.path && imports.test((await release.text(path)) ?? '')) importers.push(path);
    }
    const tunes = (path: string) => stageOfPath(path.slice(path.lastIndexOf('/') + 1)) === 'finetuning';
    if (importers.length && importers.every(tunes)) reading.stage = 'finetuning';
  }
}
