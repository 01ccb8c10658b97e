import type { GitHubClient } from './client.ts';
import type { IssueAddress } from './comment.ts';
import { shownLines } from './diff-lines.ts';
import { isSameLogin, loginOf } from './identity.ts';

/** A replacement for whole lines of a file, with what to say about it. */
export interface Suggestion {
  /** In the repository. */
  path: string;
  /** First and last line, from 1. */
  startLine: number;
  endLine: number;
  /** The lines as they should be. */
  replacement: string;
  /** One sentence of Markdown. */
  message: string;
}

const MARKER = '<!-- open-label suggestion -->';

/** A review with more remarks than this is not read. */
const SUGGESTION_LIMIT = 10;

const PAGES = 30;

/**
 * Suggests changes on lines of a pull request that its diff shows; each once, however often the check runs.
 *
 * @returns how many were written.
 * @throws GitHubError when they cannot be.
 */
export async function suggestChanges(
  client: GitHubClient,
  address: IssueAddress,
  commit: string,
  suggestions: readonly Suggestion[],
): Promise<number> {
  if (!suggestions.length) return 0;
  const shown = await shownLinesOf(client, address);
  const possible = suggestions.filter(({ path, startLine, endLine }) =>
    rangeOf(startLine, endLine).every((line) => shown.get(path)?.has(line)),
  );
  if (!possible.length) return 0;
  const known = await ownRemarks(client, address);
  const fresh = possible.map(asRemark).filter(({ path, body }) => !known.has(`${path}\n${body}`));
  if (!fresh.length) return 0;
  const { owner, repo, number } = address;
  const need = { task: `suggest changes on pull request ${number}`, permission: 'pull-requests: write' };
  const comments = fresh.slice(0, SUGGESTION_LIMIT);
  await client.call(need, (octokit) =>
    octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: number,
      commit_id: commit,
      event: 'COMMENT',
      body: 'Some words here say more than what the release contains.',
      comments,
    }),
  );
  return comments.length;
}

function asRemark({ path, startLine, endLine, replacement, message }: Suggestion) {
  // A fence that is longer than any in the text, so that the text cannot end it.
  const longest = Math.max(2, ...[...replacement.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const body = `${message}\n\n${fence}suggestion\n${replacement}\n${fence}\n${MARKER}`;
  const start = startLine < endLine ? { start_line: startLine, start_side: 'RIGHT' } : {};
  return { path, line: endLine, side: 'RIGHT', ...start, body };
}

async function shownLinesOf(
  client: GitHubClient,
  { owner, repo, number }: IssueAddress,
): Promise<Map<string, Set<number>>> {
  const need = { task: `read the changes of pull request ${number}`, permission: 'pull-requests: read' };
  const shown = new Map<string, Set<number>>();
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await client.call(need, (octokit) =>
      octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: 100, page }),
    );
    for (const { filename, patch } of data) if (patch) shown.set(filename, shownLines(patch));
    if (data.length < 100) break;
  }
  return shown;
}

async function ownRemarks(client: GitHubClient, { owner, repo, number }: IssueAddress): Promise<Set<string>> {
  const need = { task: `read the review of pull request ${number}`, permission: 'pull-requests: read' };
  const marked: { path: string; body: string; author: string }[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await client.call(need, (octokit) =>
      octokit.rest.pulls.listReviewComments({ owner, repo, pull_number: number, per_page: 100, page }),
    );
    for (const { path, body, user } of data) {
      if (body.includes(MARKER))
        marked.push({ path, body: body.replaceAll('\r\n', '\n'), author: user?.login ?? '' });
    }
    if (data.length < 100) break;
  }
  if (!marked.length) return new Set();
  const login = await loginOf(client);
  return new Set(
    marked.filter(({ author }) => isSameLogin(author, login)).map(({ path, body }) => `${path}\n${body}`),
  );
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
