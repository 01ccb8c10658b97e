import type { GitHubClient } from '../github/client.ts';
import { GitHubError } from '../github/github-error.ts';
import { DEFAULT_POLICY, POLICY_FILE, type Policy } from '../settings/policy.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { PolicySource } from '../settings/target.ts';

export interface PolicyHome {
  owner: string;
  repo: string;
  /** Branch that is trusted; the default branch when left out. */
  ref?: string;
}

/** More than any policy that is accepted. */
const READ_LIMIT = 2 * 1024 * 1024;

/**
 * The policy from a trusted place over the API: the base branch of a change, the default branch, or the repository
 * that a setting names. Never from a checkout, which may be the head of a pull request that excuses itself.
 *
 * @throws GitHubError when GitHub does not answer: a policy that cannot be read is not "no policy".
 * @throws SettingsError when a named policy is not there, or when it has mistakes.
 */
export async function fetchPolicy(
  client: GitHubClient,
  home: PolicyHome,
  source: PolicySource | undefined,
): Promise<Policy> {
  const elsewhere = source?.kind === 'elsewhere';
  const { owner, repo, ref } = elsewhere ? source : home;
  const path = source?.path ?? POLICY_FILE;
  const place = elsewhere ? `${owner}/${repo}:${path}@${ref}` : `${path} at ${ref ?? 'the default branch'}`;
  const bytes = await read(client, { owner, repo, ref: ref === 'HEAD' ? undefined : ref, path, place });
  if (bytes) {
    const { parsePolicy } = await import('../settings/policy-file.ts');
    return parsePolicy(bytes, bytes.length, place);
  }
  if (!source) return DEFAULT_POLICY;
  throw new SettingsError([
    `The input "policy" names ${place}, which is not there${elsewhere ? ', or the token cannot see it' : ''}.`,
  ]);
}

async function read(
  client: GitHubClient,
  file: { owner: string; repo: string; ref: string | undefined; path: string; place: string },
): Promise<Uint8Array | undefined> {
  const need = { task: `read the policy ${file.place}`, permission: 'contents: read' };
  const steps = [file.owner, file.repo].map(encodeURIComponent).join('/');
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const query = file.ref === undefined ? '' : `?ref=${encodeURIComponent(file.ref)}`;
  const answer = await client.download(
    need,
    `/repos/${steps}/contents/${path}${query}`,
    'application/vnd.github.raw+json',
    0,
    READ_LIMIT,
  );
  if (answer.status === 404) return undefined;
  if (answer.bytes) return answer.bytes;
  throw GitHubError.fromStatus(answer.status, answer.headers, need, client.hasToken);
}
