import { readFile } from 'node:fs/promises';
import { check } from '../check.ts';
import { type GitHubClient, openClient } from '../github/client.ts';
import { type JobEvent, readEvent } from '../github/event.ts';
import { GitHubError } from '../github/github-error.ts';
import { fetchPolicy } from '../github/policy.ts';
import { failureOf } from '../release/remote.ts';
import type { Report } from '../reports/report.ts';
import type { RunContext } from '../reports/run-context.ts';
import { type Inputs, readInputs } from '../settings/inputs.ts';
import { DEFAULT_POLICY, type Policy } from '../settings/policy.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { VERSION } from '../version.ts';
import { openRelease } from './open-release.ts';
import { bestEffort, hasTrouble, setOutputs, showReport, writeComment, writeFiles } from './publish.ts';
import { rebase } from './rebase.ts';
import { runner } from './runner.ts';

export type Environment = Record<string, string | undefined>;

/** As on the command line: 0 the label holds, 1 it does not, 2 wrong settings, 3 the check itself failed. */
export async function run(environment: Environment): Promise<0 | 1 | 2 | 3> {
  try {
    const inputs = readInputs((name) => runner.input(name));
    const event = readEvent(environment, await payloadOf(environment));
    const client = await openClient({
      apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
      version: VERSION,
      ...(inputs.token && { token: inputs.token }),
    });
    if (inputs.mode === 'report') {
      const { reportAgain } = await import('./report-again.ts');
      return await reportAgain({ inputs, event, client, environment });
    }
    return await checkAndReport(inputs, event, client, environment);
  } catch (error) {
    if (error instanceof SettingsError) {
      for (const problem of error.problems)
        runner.annotate('error', problem, { title: 'Open Label: settings' });
      return 2;
    }
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate('error', message, { title: 'Open Label could not check this' });
    if (!(error instanceof GitHubError)) runner.info(error instanceof Error ? (error.stack ?? '') : '');
    return 3;
  }
}

async function checkAndReport(
  inputs: Inputs,
  event: JobEvent,
  client: GitHubClient,
  environment: Environment,
): Promise<0 | 1> {
  const policy = await policyFor(inputs, event, client);
  runner.info(`Policy: ${policy.origin}.`);
  const { release, here } = await openRelease({ inputs, event, client, environment });
  runner.info(`Checking ${release.target.name} at ${release.target.commit ?? event.commit}.`);
  const found = await check(release, {
    policy,
    today: new Date().toISOString().slice(0, 10),
    ...(inputs.label && { label: inputs.label }),
    ...(inputs.metadataFile && { metadataFile: inputs.metadataFile }),
  });
  // Half of a release proves nothing: what was not reached would look like what is not there.
  const failure = failureOf(release);
  if (failure) throw failure;
  const report =
    here && release.target.kind === 'directory' ? { ...found, target: named(found, event) } : found;
  const placed = here ? rebase(report, inputs.path) : report;
  const context = contextOf(inputs, event, environment, placed, here);

  await showReport(placed, context, here);
  setOutputs(placed);
  await writeFiles(placed, inputs, environment.GITHUB_WORKSPACE);
  const { pullRequest } = event;
  if (pullRequest) {
    const { owner, repo } = event.repository;
    const address = { owner, repo, number: pullRequest.number };
    await bestEffort('The comment', event, () =>
      writeComment(client, address, placed, context, inputs.comment),
    );
    const name = inputs.pullRequestLabel;
    if (name !== undefined) {
      const { keepLabel } = await import('../github/labels.ts');
      await bestEffort('The label', event, () => keepLabel(client, address, name, hasTrouble(placed)));
    }
    if (inputs.suggest && here) {
      const { suggestChanges } = await import('../github/suggestions.ts');
      const { suggestionsOf } = await import('./suggestions-of.ts');
      await bestEffort('The review', event, async () => {
        const suggestions = await suggestionsOf(report, release, inputs.path);
        const count = await suggestChanges(client, address, pullRequest.head.sha, suggestions);
        runner.info(`Review suggestions: ${count} written.`);
      });
    }
  }
  if (event.release && inputs.release !== 'check' && here) {
    const { annotateRelease } = await import('../github/release-notes.ts');
    const { releaseSection } = await import('./release-section.ts');
    const change = {
      ...event.repository,
      id: event.release.id,
      section: releaseSection(placed, context),
      draft: inputs.release === 'draft' && !placed.policy.passes,
    };
    await bestEffort('The release', event, () => annotateRelease(client, change));
  }
  return placed.policy.passes ? 0 : 1;
}

/** What the workflow sets stands above the policy file: both are from the trusted side. */
async function policyFor(inputs: Inputs, event: JobEvent, client: GitHubClient): Promise<Policy> {
  const { owner, repo } = event.repository;
  const home = { owner, repo, ...(event.policyRef && { ref: event.policyRef }) };
  const policy = await fetchPolicy(client, home, inputs.policy);
  if (!inputs.failOn && !inputs.unproven) return policy;
  const set = ['fail-on', 'unproven'].filter((name) =>
    name === 'fail-on' ? inputs.failOn : inputs.unproven,
  );
  return {
    ...policy,
    origin: `${policy === DEFAULT_POLICY ? DEFAULT_POLICY.origin : policy.origin}, with ${set.join(' and ')} of the workflow`,
    ...(inputs.failOn && { failOn: inputs.failOn }),
    ...(inputs.unproven && { unproven: inputs.unproven }),
  };
}

/** A checkout lies in a folder of the runner; its name is the repository's. */
function named(report: Report, event: JobEvent): Report['target'] {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}

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

async function payloadOf(environment: Environment): Promise<unknown> {
  const file = environment.GITHUB_EVENT_PATH;
  if (!file) return {};
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new SettingsError([
      `The event file ${file} cannot be read: run this as a step of a GitHub workflow.`,
    ]);
  }
}
