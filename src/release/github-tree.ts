import type { GitHubClient } from '../github/client.ts';
import type { ReleaseFile } from './release.ts';

export interface Commit {
  owner: string;
  repo: string;
  commit: string;
}

export interface Entry {
  /** In the release. */
  path: string;
  /** In the repository. */
  location: string;
  kind: ReleaseFile['kind'];
  sha: string;
  size?: number;
}

interface RawEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** GitHub cuts a recursive listing at 100,000 entries or 7 MB: then folders are listed one by one, so many at most. */
const FOLDER_LIMIT = 300;

/** Folders that are listed at the same time. */
const AT_A_TIME = 8;

/** Every file of a commit. What could not be listed is noted in `gaps`. */
export async function listTree(client: GitHubClient, commit: Commit, gaps: string[]): Promise<Entry[]> {
  const whole = await readTree(client, commit, commit.commit, true);
  if (!whole.truncated) return filesOf(whole.tree, '');
  return walk(client, commit, gaps);
}

/** The listing of a tree that is too large for one answer: folder by folder, the outermost first. */
async function walk(client: GitHubClient, commit: Commit, gaps: string[]): Promise<Entry[]> {
  const files: Entry[] = [];
  const folders = [{ sha: commit.commit, path: '' }];
  let listed = 0;
  while (folders.length && listed < FOLDER_LIMIT) {
    const batch = folders.splice(0, Math.min(AT_A_TIME, FOLDER_LIMIT - listed));
    listed += batch.length;
    // A folder below the outermost mostly fits into one recursive answer; only what does not is entered.
    const trees = await Promise.all(batch.map(({ sha, path }) => readTree(client, commit, sha, path !== '')));
    for (const [index, { tree, truncated }] of trees.entries()) {
      const { sha, path } = batch[index]!;
      if (truncated && path !== '') {
        const { tree: flat } = await readTree(client, commit, sha, false);
        listed++;
        collect(flat, `${path}/`, files, folders);
      } else if (path === '') collect(tree, '', files, folders);
      else for (const file of filesOf(tree, `${path}/`)) files.push(file);
    }
  }
  if (folders.length) {
    const some = folders.slice(0, 3).map(({ path }) => path);
    gaps.push(`${folders.length} folders were not listed, the repository has too many: ${some.join(', ')}.`);
  }
  return files;
}

function collect(
  tree: readonly RawEntry[],
  prefix: string,
  files: Entry[],
  folders: { sha: string; path: string }[],
): void {
  for (const file of filesOf(tree, prefix)) files.push(file);
  for (const { type, sha, path } of tree) {
    if (type === 'tree') folders.push({ sha, path: `${prefix}${path}` });
  }
}

const KINDS: Record<string, ReleaseFile['kind']> = { '120000': 'symlink', '160000': 'submodule' };

function filesOf(tree: readonly RawEntry[], prefix: string): Entry[] {
  return tree
    .filter(({ type }) => type !== 'tree')
    .map(({ mode, path, sha, size }) => {
      const whole = `${prefix}${path}`;
      const kind = KINDS[mode] ?? 'file';
      return { path: whole, location: whole, sha, kind, ...(size !== undefined && { size }) };
    });
}

async function readTree(
  client: GitHubClient,
  { owner, repo, commit }: Commit,
  sha: string,
  recursive: boolean,
): Promise<{ tree: RawEntry[]; truncated: boolean }> {
  const need = {
    task: `list the files of ${owner}/${repo} at ${commit.slice(0, 7)}`,
    permission: 'contents: read',
  };
  const { data } = await client.call(need, (octokit) =>
    octokit.rest.git.getTree({ owner, repo, tree_sha: sha, ...(recursive && { recursive: '1' }) }),
  );
  return { tree: data.tree, truncated: data.truncated };
}
