import type { GitHubClient } from '../github/client.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { JobEvent } from './event.ts';
import type { Environment } from './run-context-of.ts';

/** What one run of the Action was given. */
export interface Job {
  inputs: Inputs;
  event: JobEvent;
  client: GitHubClient;
  environment: Environment;
}
