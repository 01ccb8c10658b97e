import type { GitHubClient } from './client.ts';
import type { IssueAddress } from './comment.ts';

/**
 * Puts a label on a pull request, or takes it off; nothing is sent when it already is as it should be. GitHub makes
 * a label that does not exist yet.
 *
 * @throws GitHubError when it cannot be changed.
 */
export async function keepLabel(
  client: GitHubClient,
  { owner, repo, number }: IssueAddress,
  name: string,
  wanted: boolean,
): Promise<void> {
  const need = { task: `change the labels of pull request ${number}`, permission: 'pull-requests: write' };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: 100 }),
  );
  const there = data.some((label) => label.name.toLowerCase() === name.toLowerCase());
  if (there === wanted) return;
  await client.call(need, async (octokit) => {
    if (wanted) await octokit.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [name] });
    else await octokit.rest.issues.removeLabel({ owner, repo, issue_number: number, name });
  });
}
