import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/github-error.ts';
import { type Asset, listAssets } from './github-assets.ts';
import { blobReader } from './github-blobs.ts';
import { type Entry, listTree } from './github-tree.ts';
import { byPath } from './listing.ts';
import type { About, Release, ReleaseFile } from './release.ts';
import { RemoteRelease } from './remote.ts';

export interface GitHubTarget {
  owner: string;
  repo: string;
  /** Branch, tag or commit; the default branch when left out. */
  ref?: string;
  /** The release whose assets belong to this tree. */
  releaseId?: number;
  /** A folder of the repository to look at as the release. */
  folder?: string;
}

/**
 * The tree of a repository at one commit, and the assets of a release, over the API: nothing is checked out.
 *
 * @throws GitHubError when the repository, the reference or the tree cannot be read.
 */
export async function openGitHub(
  client: GitHubClient,
  target: GitHubTarget,
  about: About = {},
): Promise<Release> {
  const { owner, repo } = target;
  const commit = await commitOf(client, target);
  const gaps: string[] = [];
  const entries = within(await listTree(client, { owner, repo, commit }, gaps), target.folder);
  const assets = target.releaseId === undefined ? [] : await listAssets(client, target, target.releaseId);
  const entryOf = new Map(entries.map((entry) => [entry.path, entry]));
  const assetOf = new Map(assets.map((asset) => [`asset:${asset.name}`, asset]));
  const blobs = blobReader(client, { owner, repo, commit }, entries);
  const files: ReleaseFile[] = [
    ...entries.map(
      ({ path, kind, size }): ReleaseFile => ({ path, kind, ...(size !== undefined && { size }) }),
    ),
    ...[...assetOf].map(([path, { size }]): ReleaseFile => ({ path, kind: 'asset', size })),
  ];
  return new RemoteRelease({
    target: { kind: 'github', name: `${owner}/${repo}`, commit },
    about: { owner, name: repo, ...about },
    files: files.sort(byPath),
    gaps,
    async read(file, start, end) {
      const asset = assetOf.get(file.path);
      if (asset) return readAsset(client, target, asset, start, end);
      const entry = entryOf.get(file.path);
      return entry && blobs(entry, start, end);
    },
  });
}

async function commitOf(client: GitHubClient, { owner, repo, ref = 'HEAD' }: GitHubTarget): Promise<string> {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  const need = { task: `find ${ref} of ${owner}/${repo}`, permission: 'contents: read' };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: 'sha' } }),
  );
  // In this form the answer is the id alone, which the client's types do not say.
  const commit = (data as unknown as string).trim();
  if (!/^[0-9a-f]{40}$/.test(commit))
    throw new GitHubError(`Could not ${need.task}: GitHub names no commit.`);
  return commit;
}

/** The entries below a folder, as if it were the root. */
function within(entries: Entry[], folder: string | undefined): Entry[] {
  if (!folder) return entries;
  const prefix = `${folder}/`;
  const inside = entries.filter(({ path }) => path.startsWith(prefix));
  if (!inside.length)
    throw new GitHubError(`The folder ${folder} is not in the repository: correct the input path.`);
  return inside.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
}

async function readAsset(
  client: GitHubClient,
  { owner, repo }: GitHubTarget,
  { id, name }: Asset,
  start: number,
  end: number,
): Promise<Uint8Array | undefined> {
  const need = { task: `read the release asset ${name}`, permission: 'contents: read' };
  const path = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/releases/assets/${id}`;
  const { bytes } = await client.download(need, path, 'application/octet-stream', start, end);
  return bytes;
}
