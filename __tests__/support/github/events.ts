import { createRequire } from 'node:module';
import { OWNER } from './fake-github.ts';

/** Event payloads: GitHub's own examples, with the names and commits of the test put in. */

export interface Event {
  payload: Record<string, unknown>;
  environment: Record<string, string>;
}

type Json = Record<string, unknown>;

const examples = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json') as {
  name: string;
  examples: Json[];
}[];

function example(name: string, action?: string): Json {
  const all = examples.find((each) => each.name === name)?.examples ?? [];
  const found = all.find((each) => action === undefined || each.action === action);
  if (!found) throw new Error(`There is no example of ${name} ${action}.`);
  return structuredClone(found);
}

interface Common {
  repo: string;
  commit: string;
}

function eventOf(name: string, { repo, commit }: Common, payload: Json): Event {
  const repository = {
    ...(payload.repository as Json | undefined),
    name: repo,
    full_name: `${OWNER}/${repo}`,
    default_branch: 'main',
    description: null,
    topics: [],
  };
  return {
    payload: { ...payload, repository },
    environment: { GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: `${OWNER}/${repo}`, GITHUB_SHA: commit },
  };
}

export interface PullRequestSettings extends Common {
  number: number;
  base: string;
  title?: string;
  fork?: boolean;
  name?: 'pull_request' | 'pull_request_target';
}

export function pullRequestEvent(settings: PullRequestSettings): Event {
  const { repo, commit, number, base, fork, name = 'pull_request', title = 'Release the model' } = settings;
  const payload = example('pull_request', 'synchronize');
  const own = { full_name: `${OWNER}/${repo}` };
  const pull = payload.pull_request as Json;
  const event = eventOf(name, { repo, commit: 'f'.repeat(40) }, payload);
  event.payload.number = number;
  event.payload.pull_request = {
    ...pull,
    number,
    title,
    body: null,
    head: {
      ...(pull.head as Json),
      ref: 'change',
      sha: commit,
      repo: fork ? { full_name: `stranger/${repo}` } : own,
    },
    base: { ...(pull.base as Json), ref: 'main', sha: base, repo: own },
  };
  return event;
}

export function pushEvent(common: Common): Event {
  return eventOf('push', common, { ...example('push'), ref: 'refs/heads/main', after: common.commit });
}

export function scheduleEvent(common: Common): Event {
  return eventOf('schedule', common, { schedule: '0 6 * * 1' });
}

export function dispatchEvent(common: Common): Event {
  return eventOf('workflow_dispatch', common, { ...example('workflow_dispatch'), ref: 'refs/heads/main' });
}

export function mergeGroupEvent(common: Common): Event {
  const payload = example('merge_group');
  const group = { ...(payload.merge_group as Json), head_sha: common.commit, base_ref: 'refs/heads/main' };
  return eventOf('merge_group', common, { ...payload, merge_group: group });
}

export function releaseEvent(common: Common & { id: number; tag: string; notes: string }): Event {
  const { id, tag, notes } = common;
  const payload = example('release', 'published');
  const release = { ...(payload.release as Json), id, tag_name: tag, name: tag, body: notes, draft: false };
  return eventOf('release', common, { ...payload, release });
}

export function workflowRunEvent(common: Common & { run: number; branch: string; owner: string }): Event {
  const payload = example('workflow_run', 'completed');
  const workflowRun = {
    ...(payload.workflow_run as Json),
    id: common.run,
    event: 'pull_request',
    head_sha: common.commit,
    head_branch: common.branch,
    head_repository: { owner: { login: common.owner } },
    pull_requests: [],
  };
  return eventOf(
    'workflow_run',
    { ...common, commit: 'e'.repeat(40) },
    { ...payload, workflow_run: workflowRun },
  );
}
