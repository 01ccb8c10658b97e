import type { About } from './release.ts';

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. */
const REMOTE =
  /^(?:[a-z+]+:\/\/[^/\s]+\/|[^/@\s]+@[^:/\s]+:)(?:[^\s]*\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** What no name on a host can contain, and tools put between owner and name when they name a folder after both. */
const BETWEEN = /\+|--|__/;

/** Owner and name of a release on disk: by the Git remote that it was cloned from, else by the name of its folder. */
export function whoseFolder(folder: string, remote: string | undefined): Pick<About, 'owner' | 'name'> {
  const [, remoteOwner, remoteName] = REMOTE.exec(remote?.trim() ?? '') ?? [];
  if (remoteOwner && remoteName) return { owner: remoteOwner, name: remoteName };
  const [owner, name, ...more] = folder.replace(/^models--/, '').split(BETWEEN);
  return owner && name && !more.length ? { owner, name } : { name: folder };
}
