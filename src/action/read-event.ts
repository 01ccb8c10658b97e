import { SettingsError } from '../settings/settings-error.ts';
import {
  EVENT_NAMES,
  type JobEvent,
  type PullRequestEvent,
  type ReleaseEvent,
  type Repository,
  type WorkflowRunEvent,
} from './event.ts';

type Json = Record<string, unknown>;

/**
 * The event of a job, from its name and payload as the runner gives them.
 *
 * @param environment GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_SHA.
 * @throws SettingsError when the event is none that the check works on, or lacks what it must have.
 */
export function readEvent(environment: Record<string, string | undefined>, payload: unknown): JobEvent {
  const name = EVENT_NAMES.find((each) => each === environment.GITHUB_EVENT_NAME);
  if (!name) {
    const given = environment.GITHUB_EVENT_NAME || '(none)';
    throw new SettingsError([
      `The event ${given} is not supported: run the job on one of ${EVENT_NAMES.join(', ')}.`,
    ]);
  }
  const root = objectOf(payload);
  const repository = repositoryOf(environment.GITHUB_REPOSITORY, objectOf(root.repository));
  const commit = environment.GITHUB_SHA ?? '';
  const event: JobEvent = { name, repository, commit };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const pullRequest = pullRequestOf(objectOf(root.pull_request));
      return withCommit({ ...event, pullRequest, policyRef: pullRequest.base.ref }, pullRequest.head.sha);
    }
    case 'merge_group': {
      const group = objectOf(root.merge_group);
      const policyRef = textOf(group.base_ref).replace(/^refs\/heads\//, '');
      return withCommit({ ...event, ...(policyRef && { policyRef }) }, commit);
    }
    case 'release':
      return withCommit({ ...event, release: releaseOf(objectOf(root.release)) }, commit);
    case 'workflow_run': {
      const workflowRun = workflowRunOf(objectOf(root.workflow_run));
      return withCommit({ ...event, workflowRun }, workflowRun.headSha);
    }
    default:
      return withCommit(event, commit);
  }
}

function withCommit(event: JobEvent, commit: string): JobEvent {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) {
    throw new SettingsError([`The payload of the event ${event.name} names no commit.`]);
  }
  return { ...event, commit };
}

function repositoryOf(fullName: string | undefined, payload: Json): Repository {
  const [owner = '', repo = ''] = (fullName || textOf(payload.full_name)).split('/');
  if (!owner || !repo)
    throw new SettingsError(['GITHUB_REPOSITORY is not set: run this as a step of a GitHub workflow.']);
  const description = textOf(payload.description);
  const topics = Array.isArray(payload.topics) ? payload.topics.map(textOf).filter(Boolean) : [];
  return {
    owner,
    repo,
    ...(description && { description }),
    ...(topics.length && { topics }),
  };
}

function pullRequestOf(payload: Json): PullRequestEvent {
  const head = objectOf(payload.head);
  const base = objectOf(payload.base);
  const number = Number(payload.number);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new SettingsError(['The payload names no pull request.']);
  // The repository of a deleted fork is null.
  const headRepository = textOf(objectOf(head.repo).full_name);
  return {
    number,
    title: textOf(payload.title),
    body: textOf(payload.body),
    fork: headRepository !== textOf(objectOf(base.repo).full_name),
    head: { sha: textOf(head.sha), ref: textOf(head.ref) },
    base: { sha: textOf(base.sha), ref: textOf(base.ref) },
  };
}

function releaseOf(payload: Json): ReleaseEvent {
  return {
    id: Number(payload.id),
    tag: textOf(payload.tag_name),
    title: textOf(payload.name),
    notes: textOf(payload.body),
    draft: payload.draft === true,
  };
}

function workflowRunOf(payload: Json): WorkflowRunEvent {
  return {
    id: Number(payload.id),
    headSha: textOf(payload.head_sha),
    headBranch: textOf(payload.head_branch),
    headOwner: textOf(objectOf(objectOf(payload.head_repository).owner).login),
    event: textOf(payload.event),
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
