import type { GitHubClient } from '../github/client.ts';
import { type GitHubTarget, openGitHub } from './github.ts';
import type { Release } from './release.ts';

/**
 * Somebody's repository as a release, with what GitHub says about it.
 *
 * @throws GitHubError when it cannot be read.
 */
export async function openRepository(client: GitHubClient, target: GitHubTarget): Promise<Release> {
  const { owner, repo } = target;
  const need = { task: `find the repository ${owner}/${repo}`, permission: 'contents: read' };
  const { data } = await client.call(need, (octokit) => octokit.rest.repos.get({ owner, repo }));
  return openGitHub(client, target, {
    owner,
    name: repo,
    ...(data.description && { description: data.description }),
    ...(data.topics?.length && { topics: data.topics }),
  });
}
