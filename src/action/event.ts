/** The event that started the job, as the rest of the project needs it: typed, and checked where it is read. */

export const EVENT_NAMES = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'release',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
] as const;
export type EventName = (typeof EVENT_NAMES)[number];

export interface Repository {
  owner: string;
  repo: string;
  description?: string;
  topics?: string[];
}

export interface PullRequestEvent {
  number: number;
  title: string;
  body: string;
  /** Its commits come from another repository: then the token is read-only, whatever the workflow says. */
  fork: boolean;
  head: { sha: string; ref: string };
  base: { sha: string; ref: string };
}

export interface ReleaseEvent {
  id: number;
  tag: string;
  title: string;
  notes: string;
  draft: boolean;
}

export interface WorkflowRunEvent {
  id: number;
  headSha: string;
  headBranch: string;
  headOwner: string;
  event: string;
}

export interface JobEvent {
  name: EventName;
  repository: Repository;
  /** The exact commit that the job is about; of a pull request its head, not the merge that GitHub tries. */
  commit: string;
  /** Whose policy holds: the base branch of a change, the default branch (left out) for anything else. */
  policyRef?: string;
  pullRequest?: PullRequestEvent;
  release?: ReleaseEvent;
  workflowRun?: WorkflowRunEvent;
}
