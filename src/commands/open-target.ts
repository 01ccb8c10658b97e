import { openDirectory } from '../release/directory.ts';
import { type Release, TargetError } from '../release/release.ts';
import { targetOf } from '../settings/target.ts';
import { VERSION } from '../version.ts';

/**
 * A folder, `owner/repo[@ref]` or `hf:org/model[@revision]` as a release. A folder that is there wins: what lies on
 * this machine can be named as it is.
 *
 * @throws TargetError when there is no such thing, SourceError when its host does not answer.
 */
export async function openTarget(
  target: string,
  environment: Record<string, string | undefined> = process.env,
): Promise<Release> {
  const remote = targetOf(target);
  if (!remote || (remote.kind === 'github' && (await isThere(target)))) return openDirectory(target);
  if (remote.kind === 'hub') {
    const { HUB_ENDPOINT, openHub } = await import('../release/hub.ts');
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    return openHub(remote, {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...(HF_TOKEN && { token: HF_TOKEN }),
    });
  }
  const { openClient } = await import('../github/client.ts');
  const { GitHubError } = await import('../github/github-error.ts');
  const { openRepository } = await import('../release/github-repository.ts');
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  const client = await openClient({
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    version: VERSION,
    ...(token && { token }),
  });
  try {
    return await openRepository(client, remote);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const message = `${error.message} A folder of this name is not here either.`;
    // What is named wrongly, or may not be seen, is for the person who named it.
    if (MISNAMED.has(error.kind)) throw new TargetError(message);
    throw new GitHubError(message, error.kind, error.status, error);
  }
}

const MISNAMED: ReadonlySet<string> = new Set(['not-found', 'token', 'permission', 'refused']);

async function isThere(path: string): Promise<boolean> {
  const { stat } = await import('node:fs/promises');
  return stat(path).then(
    () => true,
    () => false,
  );
}
