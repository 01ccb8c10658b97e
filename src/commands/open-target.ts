import { stat } from 'node:fs/promises';
import { openDirectory } from '../release/directory.ts';
import type { Release } from '../release/release.ts';
import { failureOf } from '../release/remote.ts';
import { VERSION } from '../version.ts';

/**
 * A folder when there is one of that name; else a repository on GitHub, or a model of a hub. Tokens are taken from
 * where their own command lines take them (GITHUB_TOKEN or GH_TOKEN; HF_TOKEN), and go to those hosts alone.
 *
 * @throws TargetError when it is none of these.
 */
export async function openTarget(target: string, environment: NodeJS.ProcessEnv): Promise<Release> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return openDirectory(target);
  const { targetOf } = await import('../settings/target.ts');
  const elsewhere = targetOf(target);
  if (!elsewhere) return openDirectory(target);
  if (elsewhere.kind === 'hub') {
    const { HUB_ENDPOINT, openHub } = await import('../release/hub.ts');
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    return openHub(elsewhere, {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...(HF_TOKEN && { token: HF_TOKEN }),
    });
  }
  const { openClient } = await import('../github/client.ts');
  const { openRepository } = await import('../release/github.ts');
  const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
  const client = await openClient({
    apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
    version: VERSION,
    ...(token && { token }),
  });
  return openRepository(client, elsewhere);
}

/** @throws what stopped a release on another machine from being read whole: half of it proves nothing. */
export function assertReadWhole(release: Release): void {
  const failure = failureOf(release);
  if (failure) throw failure;
}
