import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/github-error.ts';
import { readArchive } from './github-archive.ts';
import type { Commit, Entry } from './github-tree.ts';

/** Above this the API only sends a file whole; its download address also sends ranges of it. */
const LARGE = 1024 * 1024;

/**
 * When a repository is read as one archive: a token has 1,000 requests an hour, and a request costs as much time as
 * some megabytes. From `files` on, as long as it has at most `bytes`.
 */
const ARCHIVES = [
  { files: 20, bytes: 60 * 1024 * 1024 },
  { files: 200, bytes: 300 * 1024 * 1024 },
];

/** So many files are read one by one, with a token and without (60 requests an hour). */
const REQUEST_LIMIT = { token: 600, anonymous: 40 };

/** Reads files of a commit; undefined is a file that cannot be had. */
export function blobReader(
  client: GitHubClient,
  commit: Commit,
  entries: readonly Entry[],
): (entry: Entry, start: number, end: number) => Promise<Uint8Array | undefined> {
  const total = entries.reduce((sum, { size = 0 }) => sum + size, 0);
  const asArchive = ARCHIVES.some(({ files, bytes }) => entries.length >= files && total <= bytes);
  const addresses = new Map<string, Promise<string | undefined>>();
  let archive: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  let left = client.hasToken ? REQUEST_LIMIT.token : REQUEST_LIMIT.anonymous;

  return async (entry, start, end) => {
    const large = entry.size !== undefined && entry.size > LARGE;
    if (asArchive && entry.kind === 'file' && !large) {
      archive ??= readArchive(client, commit, LARGE);
      const whole = (await archive).get(entry.sha);
      if (whole) return whole.subarray(start, end);
    }
    if (left-- <= 0) return undefined;
    if (large) {
      let address = addresses.get(entry.location);
      if (!address) {
        address = downloadAddress(client, commit, entry.location);
        addresses.set(entry.location, address);
      }
      const url = await address;
      if (url) return spanOf(client, entry, start, end, url);
    }
    return spanOf(client, entry, start, end, `${client.apiUrl}${blobPath(commit, entry.sha)}`);
  };
}

function blobPath({ owner, repo }: Commit, sha: string): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}/git/blobs/${sha}`;
}

async function spanOf(
  client: GitHubClient,
  { path }: Entry,
  start: number,
  end: number,
  url: string,
): Promise<Uint8Array | undefined> {
  const need = { task: `read ${path}`, permission: 'contents: read' };
  const answer = await client.downloadFrom(need, url, 'application/vnd.github.raw+json', start, end);
  if (answer.bytes) return answer.bytes;
  // One file that is not there, or too large for the API, is a gap; a limit or a bad token stops the check.
  const error = GitHubError.fromStatus(answer.status, answer.headers, need, client.hasToken);
  if (error.kind === 'not-found' || error.kind === 'refused' || error.kind === 'permission') return undefined;
  throw error;
}

/** Where a large file can be downloaded; it carries its own short-lived key where the repository is private. */
async function downloadAddress(
  client: GitHubClient,
  { owner, repo, commit }: Commit,
  path: string,
): Promise<string | undefined> {
  const need = { task: `find where ${path} can be downloaded`, permission: 'contents: read' };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.repos.getContent({ owner, repo, path, ref: commit, mediaType: { format: 'object' } }),
  );
  // What the client library cannot parse comes out as text.
  const isFile = typeof data === 'object' && !Array.isArray(data) && 'download_url' in data;
  return isFile ? (data.download_url ?? undefined) : undefined;
}
