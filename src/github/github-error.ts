import { SourceError } from '../http/source-error.ts';
import { TransferError } from '../http/transfer-error.ts';
import type { Need } from './need.ts';

export type GitHubErrorKind =
  | 'token'
  | 'permission'
  | 'not-found'
  | 'rate-limit'
  | 'refused'
  | 'server'
  | 'network'
  | 'other';

interface Answer {
  status: number;
  message: string;
  headers: Record<string, string | undefined>;
}

/** A call to GitHub that failed. Its message is for the user: what was tried, the cause, and what to do. */
export class GitHubError extends SourceError {
  override readonly name = 'GitHubError';
  readonly kind: GitHubErrorKind;
  readonly status: number | undefined;

  constructor(message: string, kind: GitHubErrorKind = 'other', status?: number, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.status = status;
  }

  static from(error: unknown, need: Need, hasToken: boolean): GitHubError {
    const known = ownErrorIn(error);
    if (known instanceof GitHubError && known.status !== undefined) return known;
    if (known)
      return new GitHubError(`Could not ${need.task}: ${known.message}.`, 'network', undefined, error);
    const answer = answerOf(error);
    if (!answer) {
      const reason = error instanceof Error ? error.message : String(error);
      return new GitHubError(`Could not ${need.task}: ${reason}.`, 'other', undefined, error);
    }
    const { kind, cause } = causeOf(answer, need, hasToken);
    return new GitHubError(`Could not ${need.task}: ${cause}`, kind, answer.status, error);
  }

  /** For an answer that was read without the client library. */
  static fromStatus(status: number, headers: Headers, need: Need, hasToken: boolean): GitHubError {
    const { kind, cause } = causeOf(
      { status, message: '', headers: Object.fromEntries(headers) },
      need,
      hasToken,
    );
    return new GitHubError(`Could not ${need.task}: ${cause}`, kind, status);
  }
}

/** The client library wraps what our own fetch throws. */
function ownErrorIn(error: unknown): TransferError | GitHubError | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if (each instanceof TransferError || each instanceof GitHubError) return each;
  }
  return undefined;
}

function answerOf(error: unknown): Answer | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined;
  const { status, response } = error as Error & {
    status: number;
    response?: { headers: Answer['headers']; data?: { message?: unknown; errors?: unknown } };
  };
  if (!response) return undefined;
  const { message, errors } = response.data ?? {};
  const details = Array.isArray(errors) ? errors.slice(0, 3).map(detailOf).join('; ') : '';
  const words = [typeof message === 'string' ? message : '', details].filter(Boolean).join(': ');
  return { status, message: words.slice(0, 500), headers: response.headers };
}

function detailOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, field, code } = (error ?? {}) as Record<string, unknown>;
  return [message ?? field, message ? undefined : code].filter((each) => typeof each === 'string').join(' ');
}

function causeOf(answer: Answer, need: Need, hasToken: boolean): { kind: GitHubErrorKind; cause: string } {
  const { status, headers } = answer;
  const said = answer.message ? ` (${status} ${answer.message})` : ` (${status})`;
  if (status === 401) {
    return {
      kind: 'token',
      cause: `GitHub does not accept the token${said}. Pass a valid one as github-token.`,
    };
  }
  if (status === 429 || headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined) {
    return { kind: 'rate-limit', cause: rateLimitCause(headers, hasToken) };
  }
  if (status === 403) {
    return {
      kind: 'permission',
      cause: `the token may not do that${said}. ${permissionAdvice(answer, need)}`,
    };
  }
  if (status === 404 || status === 410) {
    const sight = hasToken
      ? 'or the token cannot see it: a private repository needs "permissions: contents: read", or a token of its own'
      : 'or it is private: pass a token that can read it';
    return { kind: 'not-found', cause: `it does not exist${said}, ${sight}.` };
  }
  if (status >= 500) {
    return { kind: 'server', cause: `GitHub failed${said}, again and again. Run the job again later.` };
  }
  return { kind: 'refused', cause: `GitHub refused it${said}.` };
}

function rateLimitCause(headers: Answer['headers'], hasToken: boolean): string {
  const advice = hasToken ? 'Run the job again then.' : 'Pass a token for a higher limit, or try again then.';
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) {
    const time = new Date(reset * 1000).toISOString().slice(0, 16).replace('T', ' ');
    return `the rate limit is used up until ${time} UTC. ${advice}`;
  }
  const pause = headers['retry-after'];
  return `GitHub limits the rate of requests${pause ? ` and asks to wait ${pause} seconds` : ''}. ${advice}`;
}

function permissionAdvice(answer: Answer, need: Need): string {
  // GitHub names what would do: "issues=write; pull_requests=write" are alternatives.
  const accepted = answer.headers['x-accepted-github-permissions'];
  const named = accepted?.split(/[;,]/)[0]?.trim().replaceAll('_', '-').replace('=', ': ');
  const line = need.permission ?? named;
  if (!line) return 'Give the token access to this repository.';
  const fork = line.startsWith('pull-requests')
    ? ' A pull request from a fork has a read-only token whatever it says.'
    : '';
  return `Add "permissions: ${line}" to the job.${fork}`;
}
