import type { GitHubClient } from '../github/client.ts';
import { type IssueAddress, keepComment } from '../github/comment.ts';
import { GitHubError } from '../github/github-error.ts';
import { keepLabel } from '../github/labels.ts';
import { annotateRelease } from '../github/release-notes.ts';
import { suggestChanges } from '../github/suggestions.ts';
import type { Release } from '../release/release.ts';
import { commentMarkdown, markerOf } from '../reports/comment.ts';
import type { Report } from '../reports/report.ts';
import type { RunContext } from '../reports/run-context.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { JobEvent } from './event.ts';
import type { Job } from './job.ts';
import { pullRequestOf } from './pull-request.ts';
import { releaseSection } from './release-section.ts';
import { runner } from './runner.ts';
import { suggestionsOf } from './suggestions-of.ts';

export interface Found {
  release: Release;
  /** Its paths are those of the release. */
  report: Report;
  /** Its paths are those of the repository. */
  placed: Report;
  context: RunContext;
  /** Whether its files are in this repository. */
  here: boolean;
}

/** What needs the right to write: each thing is tried for itself, and none of them decides. */
export async function tellGitHub(job: Job, found: Found): Promise<void> {
  const { inputs, event, client } = job;
  const { owner, repo } = event.repository;
  const { placed, context } = found;
  let number: number | undefined;
  await bestEffort('The comment', event, async () => {
    number = await pullRequestOf(client, event);
    if (number === undefined) return;
    await writeComment(client, { owner, repo, number }, placed, context, inputs.comment);
  });
  if (number !== undefined) await tellPullRequest(job, found, { owner, repo, number });
  const { release } = event;
  if (!release || inputs.release === 'check' || !found.here) return;
  const section = releaseSection(placed, context);
  const draft = inputs.release === 'draft' && !placed.policy.passes;
  await bestEffort('The release', event, () =>
    annotateRelease(client, { owner, repo, id: release.id, section, draft }),
  );
}

async function tellPullRequest(
  { inputs, event, client }: Job,
  { release, report, placed, here }: Found,
  address: IssueAddress,
): Promise<void> {
  const label = inputs.pullRequestLabel;
  if (label !== undefined) {
    await bestEffort('The label', event, () => keepLabel(client, address, label, hasTrouble(placed)));
  }
  if (inputs.suggest && here) {
    await bestEffort('The review', event, async () => {
      const suggestions = await suggestionsOf(report, release, inputs.path);
      const count = await suggestChanges(client, address, event.commit, suggestions);
      runner.info(`Review suggestions: ${count} written.`);
    });
  }
}

/** The comment, as the input `comment` says; it is taken back to green once the trouble is gone. */
export async function writeComment(
  client: GitHubClient,
  address: IssueAddress,
  report: Report,
  context: RunContext,
  when: Inputs['comment'],
): Promise<void> {
  if (when === 'never') return;
  const outcome = await keepComment(client, address, {
    marker: markerOf(context),
    body: commentMarkdown(report, context),
    create: when === 'always' || hasTrouble(report),
  });
  runner.info(`Comment on pull request ${address.number}: ${outcome}.`);
}

/** Even where the policy lets the job pass, an error is what a comment "on failure" is for. */
export function hasTrouble(report: Report): boolean {
  return (
    !report.policy.passes || report.findings.some(({ level, accepted }) => level === 'error' && !accepted)
  );
}

/**
 * Something that is good to have, and never decides: a failure is told, with what would mend it.
 */
async function bestEffort(what: string, event: JobEvent, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const expected = error instanceof GitHubError && error.kind === 'permission' && event.pullRequest?.fork;
    runner.annotate(expected ? 'notice' : 'warning', `${what} was not written, the result stands. ${reason}`);
  }
}
