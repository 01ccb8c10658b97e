import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { withoutOurSection } from '../github/release-notes.ts';
import { type About, type Release, TargetError } from '../release/release.ts';
import { VERSION } from '../version.ts';
import type { JobEvent } from './event.ts';
import type { Job } from './job.ts';

export interface Opened {
  release: Release;
  /** Whether its files are those of this repository, so that a line of theirs can be pointed at. */
  here: boolean;
}

/**
 * The release that the job is about. What was checked out is read from disk, unless it can not be what the event is
 * about; everything else over the API, at the exact commit.
 */
export async function openRelease(job: Job): Promise<Opened> {
  const { inputs, event, client, environment } = job;
  if (inputs.target?.kind === 'hub') {
    const { HUB_ENDPOINT, openHub } = await import('../release/hub.ts');
    const { HF_ENDPOINT, HF_TOKEN } = environment;
    const hub = {
      endpoint: HF_ENDPOINT || HUB_ENDPOINT,
      version: VERSION,
      ...(HF_TOKEN && { token: HF_TOKEN }),
    };
    return { release: await openHub(inputs.target, hub), here: false };
  }
  const folder = inputs.path ? { folder: inputs.path } : {};
  if (inputs.target) {
    const { openRepository } = await import('../release/github-repository.ts');
    return { release: await openRepository(client, { ...inputs.target, ...folder }), here: false };
  }
  const about = aboutHere(event);
  const workspace = environment.GITHUB_WORKSPACE;
  if (workspace && isCheckedOut(event) && (await hasFiles(workspace))) {
    const { openDirectory } = await import('../release/directory.ts');
    return { release: await openDirectory(await folderIn(workspace, inputs.path), about), here: true };
  }
  const { openGitHub } = await import('../release/github.ts');
  const { owner, repo } = event.repository;
  const release = event.release ? { releaseId: event.release.id } : {};
  const target = { owner, repo, ref: event.commit, ...folder, ...release };
  return { release: await openGitHub(client, target, about), here: true };
}

/**
 * Whether a checkout, if there is one, holds what the event is about. With these three it does not: the base branch is
 * checked out, and a release has assets beside its tree.
 */
function isCheckedOut({ name }: JobEvent): boolean {
  return name !== 'pull_request_target' && name !== 'workflow_run' && name !== 'release';
}

/** The pull request that is checked may have made a link of the folder, to anywhere on the runner. */
async function folderIn(workspace: string, path: string): Promise<string> {
  const folder = join(workspace, path);
  const [top, real] = await Promise.all([realpath(workspace), realpath(folder).catch(() => undefined)]);
  if (real === undefined || real === top || real.startsWith(top + sep)) return folder;
  throw new TargetError(
    `The input "path" is ${path}, which leads out of the workspace: name a folder in it.`,
  );
}

async function hasFiles(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  );
}

function aboutHere({ repository, pullRequest, release }: JobEvent): About {
  const { owner, repo, description, topics } = repository;
  return {
    owner,
    name: repo,
    ...(description && { description }),
    ...(topics && { topics }),
    ...(pullRequest && {
      pullRequest: { number: pullRequest.number, title: pullRequest.title, body: pullRequest.body },
    }),
    ...(release && {
      release: { tag: release.tag, title: release.title, notes: withoutOurSection(release.notes) },
    }),
  };
}
