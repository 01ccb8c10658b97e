import type { GitHubClient } from '../github/client.ts';

export interface Asset {
  id: number;
  name: string;
  size: number;
}

/** GitHub allows 1,000 assets a release. */
const ASSET_PAGES = 10;

/** The assets of a release that were uploaded whole; GitHub also lists those that are still on their way. */
export async function listAssets(
  client: GitHubClient,
  { owner, repo }: { owner: string; repo: string },
  releaseId: number,
): Promise<Asset[]> {
  const need = { task: `list the assets of release ${releaseId}`, permission: 'contents: read' };
  const assets: Asset[] = [];
  for (let page = 1; page <= ASSET_PAGES; page++) {
    const { data } = await client.call(need, (octokit) =>
      octokit.rest.repos.listReleaseAssets({ owner, repo, release_id: releaseId, per_page: 100, page }),
    );
    assets.push(...data.filter(({ state }) => state === 'uploaded'));
    if (data.length < 100) break;
  }
  return assets.map(({ id, name, size }) => ({ id, name, size }));
}
