import { check, type LinkVerifier } from '../check.ts';
import type { GitHubClient } from '../github/client.ts';
import type { JobEvent } from '../github/event.ts';
import { failureOf } from '../release/remote.ts';
import type { Report } from '../reports/report.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { Policy } from '../settings/policy.ts';
import { VERSION } from '../version.ts';
import { openRelease } from './open-release.ts';
import { bestEffort, hasTrouble, setOutputs, showReport, writeComment, writeFiles } from './publish.ts';
import { rebase } from './rebase.ts';
import { contextOf, type Environment } from './run-context-of.ts';
import { runner } from './runner.ts';

export interface Job {
  inputs: Inputs;
  event: JobEvent;
  client: GitHubClient;
  environment: Environment;
}

/** Checks, and tells: what the job itself shows first, then what needs rights, which never decides. */
export async function checkAndReport(job: Job, policy: Policy): Promise<0 | 1> {
  const { inputs, event, client, environment } = job;
  runner.info(`Policy: ${policy.origin}.`);
  const { release, here } = await openRelease(job);
  runner.info(`Checking ${release.target.name} at ${release.target.commit ?? event.commit}.`);
  const found = await check(release, {
    policy,
    today: new Date().toISOString().slice(0, 10),
    ...(inputs.label && { label: inputs.label }),
    ...(inputs.metadataFile && { metadataFile: inputs.metadataFile }),
    ...(inputs.verifyLinks && { verifyLinks: await linkVerifier() }),
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

async function linkVerifier(): Promise<LinkVerifier> {
  const { linkSender, verifyLinks } = await import('../links/verify.ts');
  return (components, declaration) => verifyLinks(components, declaration, linkSender(VERSION));
}

/** A checkout lies in a folder of the runner; its name is the repository's. */
function named(report: Report, event: JobEvent): Report['target'] {
  return { ...report.target, name: `${event.repository.owner}/${event.repository.repo}` };
}
