import type { GitHubClient } from '../github/client.ts';
import type { JobEvent, WorkflowRunEvent } from './event.ts';

/**
 * The open pull request whose head a workflow run was about. For a fork the event does not name it, and whatever the
 * run itself wrote down could be forged: so it is looked for by branch, and held to the exact commit.
 *
 * @throws GitHubError when GitHub does not answer.
 */
async function pullRequestOfRun(
  client: GitHubClient,
  { owner, repo }: { owner: string; repo: string },
  { headOwner, headBranch, headSha }: WorkflowRunEvent,
): Promise<number | undefined> {
  if (!headOwner || !headBranch) return undefined;
  const need = {
    task: `find the pull request of ${headOwner}:${headBranch}`,
    permission: 'pull-requests: write',
  };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${headOwner}:${headBranch}`,
      per_page: 100,
    }),
  );
  return data.find(({ head }) => head.sha === headSha)?.number;
}

/**
 * The pull request that a job is about; undefined where it is about none.
 *
 * @throws GitHubError when GitHub does not answer.
 */
export async function pullRequestOf(client: GitHubClient, event: JobEvent): Promise<number | undefined> {
  if (event.pullRequest) return event.pullRequest.number;
  return event.workflowRun && pullRequestOfRun(client, event.repository, event.workflowRun);
}
