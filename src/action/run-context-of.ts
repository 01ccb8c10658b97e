import type { Report } from '../reports/report.ts';
import type { RunContext } from '../reports/run-context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { VERSION } from '../version.ts';
import type { JobEvent } from './event.ts';

export type Environment = Record<string, string | undefined>;

/** What the reports say of this run. */
export function contextOf(
  inputs: Pick<Inputs, 'path' | 'target'>,
  event: JobEvent,
  environment: Environment,
  report: Report,
  here: boolean,
): RunContext {
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  const repository = `${server}/${event.repository.owner}/${event.repository.repo}`;
  const commit = here ? event.commit : report.target.commit;
  return {
    version: VERSION,
    ...(commit && { commit }),
    ...(environment.GITHUB_RUN_ID && { runUrl: `${repository}/actions/runs/${environment.GITHUB_RUN_ID}` }),
    ...(here && { repositoryUrl: repository }),
    ...(!here && report.target.kind === 'github' && { repositoryUrl: `${server}/${report.target.name}` }),
    ...markerFor(inputs),
  };
}

/** Two checks on one pull request, of two folders or targets, keep two comments. */
function markerFor({ path, target }: Pick<Inputs, 'path' | 'target'>): { marker?: string } {
  if (target?.kind === 'hub') return { marker: `hf-${target.org}-${target.model}` };
  const name = [...(target ? [target.owner, target.repo] : []), ...(path ? [path] : [])].join('-');
  return name ? { marker: name } : {};
}
