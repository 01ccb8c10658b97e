import type { GitHubClient } from './client.ts';
import { isSameLogin, loginOf } from './identity.ts';

export interface IssueAddress {
  owner: string;
  repo: string;
  number: number;
}

export interface StickyComment {
  /** Text that no other comment has; our comments are found by it, and by their author. */
  marker: string;
  body: string;
  /** False: nothing is written where no comment stands yet, so that a pull request without trouble stays quiet. */
  create: boolean;
}

export type CommentOutcome = 'created' | 'updated' | 'unchanged' | 'none';

/** GitHub refuses longer ones. */
const BODY_LIMIT = 65_536;

const PAGE_LIMIT = 50;

/**
 * Keeps one comment of ours on a pull request: updated in place, further ones (two jobs raced) deleted. A comment that
 * only carries our marker, but was written by somebody else, is left alone.
 *
 * @throws GitHubError when it cannot be written.
 */
export async function keepComment(
  client: GitHubClient,
  address: IssueAddress,
  { marker, body, create }: StickyComment,
): Promise<CommentOutcome> {
  const { owner, repo, number } = address;
  if (!body.includes(marker))
    throw new Error('A comment has to carry its marker, or it is never found again.');
  if (body.length > BODY_LIMIT) throw new Error(`The comment is ${body.length} characters long.`);
  const [ours, ...duplicates] = await findOurs(client, address, marker);
  const need = { task: `comment on pull request ${number}`, permission: 'pull-requests: write' };
  if (!ours) {
    if (!create) return 'none';
    await client.call(need, (octokit) =>
      octokit.rest.issues.createComment({ owner, repo, issue_number: number, body }),
    );
    return 'created';
  }
  for (const { id } of duplicates) {
    await client.call(need, (octokit) => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  }
  if (sameText(ours.body, body)) return 'unchanged';
  await client.call(need, (octokit) =>
    octokit.rest.issues.updateComment({ owner, repo, comment_id: ours.id, body }),
  );
  return 'updated';
}

interface Found {
  id: number;
  body: string;
}

async function findOurs(
  client: GitHubClient,
  { owner, repo, number }: IssueAddress,
  marker: string,
): Promise<Found[]> {
  const need = { task: `read the comments of pull request ${number}`, permission: 'pull-requests: write' };
  const marked: (Found & { author: string })[] = [];
  for (let page = 1; page <= PAGE_LIMIT; page++) {
    const { data } = await client.call(need, (octokit) =>
      octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page }),
    );
    for (const { id, body = '', user } of data) {
      if (body.includes(marker)) marked.push({ id, body, author: user?.login ?? '' });
    }
    if (data.length < 100) break;
  }
  if (!marked.length) return [];
  const login = await loginOf(client);
  return marked.filter(({ author }) => isSameLogin(author, login));
}

/** GitHub stores line ends as CRLF and drops space at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
