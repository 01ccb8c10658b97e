import { assetBytes } from './extras.ts';
import { type FakeGitHub, OWNER } from './fake-github.ts';

export type Files = Record<string, string | Buffer | { submodule: string } | { link: string }>;

/** A repository of the fake, written commit by commit. */
export interface FakeRepository {
  owner: string;
  repo: string;
  /** Makes a commit of exactly these files, and points the branch at it. */
  commit(branch: string, files: Files): Promise<string>;
  openPullRequest(head: string, base: string, title?: string): Promise<number>;
  publish(tag: string, notes: string, assets?: Record<string, Buffer>): Promise<number>;
  comments(number: number): Promise<{ id: number; body: string; user: { login: string } }[]>;
}

export async function makeRepository(fake: FakeGitHub, repo: string): Promise<FakeRepository> {
  await fake.admin('POST', '/user/repos', { name: repo, auto_init: false });
  const at = `/repos/${OWNER}/${repo}`;
  const heads = new Map<string, string>();

  return {
    owner: OWNER,
    repo,
    async commit(branch, files) {
      const tree = [];
      for (const [path, content] of Object.entries(files)) {
        if (typeof content === 'object' && 'submodule' in content) {
          tree.push({ path, mode: '160000', type: 'commit', sha: content.submodule });
          continue;
        }
        const isLink = typeof content === 'object' && 'link' in content;
        const bytes = Buffer.from(isLink ? content.link : content);
        const blob = { content: bytes.toString('base64'), encoding: 'base64' };
        const { sha } = await fake.admin<{ sha: string }>('POST', `${at}/git/blobs`, blob);
        tree.push({ path, mode: isLink ? '120000' : '100644', type: 'blob', sha });
      }
      const { sha: treeSha } = await fake.admin<{ sha: string }>('POST', `${at}/git/trees`, { tree });
      const parent = heads.get(branch) ?? heads.get('main');
      const { sha } = await fake.admin<{ sha: string }>('POST', `${at}/git/commits`, {
        message: `Write ${Object.keys(files).length} files`,
        tree: treeSha,
        parents: parent ? [parent] : [],
      });
      if (heads.has(branch)) {
        await fake.admin('PATCH', `${at}/git/refs/heads/${branch}`, { sha, force: true });
      } else await fake.admin('POST', `${at}/git/refs`, { ref: `refs/heads/${branch}`, sha });
      heads.set(branch, sha);
      return sha;
    },
    async openPullRequest(head, base, title = 'Release the model') {
      const made = await fake.admin<{ number: number }>('POST', `${at}/pulls`, {
        title,
        head,
        base,
        body: '',
      });
      return made.number;
    },
    async publish(tag, notes, assets = {}) {
      const body = { tag_name: tag, name: tag, body: notes, target_commitish: 'main' };
      const { id } = await fake.admin<{ id: number }>('POST', `${at}/releases`, body);
      for (const [name, bytes] of Object.entries(assets)) {
        const asset = await fake.admin<{ id: number }>(
          'POST',
          `${at}/releases/${id}/assets?name=${name}`,
          bytes,
        );
        assetBytes.set(asset.id, bytes);
      }
      return id;
    },
    comments: (number) => fake.admin('GET', `${at}/issues/${number}/comments?per_page=100`),
  };
}
