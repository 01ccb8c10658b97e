import type { GitHubClient } from '../github/client.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { Policy } from '../settings/policy.ts';
import type { JobEvent } from './event.ts';
import { fetchPolicy } from './policy.ts';

/** What the workflow sets stands above the policy file: both are from the trusted side. */
export async function policyFor(inputs: Inputs, event: JobEvent, client: GitHubClient): Promise<Policy> {
  const { owner, repo } = event.repository;
  const home = { owner, repo, ...(event.policyRef && { ref: event.policyRef }) };
  const policy = await fetchPolicy(client, home, inputs.policy);
  if (!inputs.failOn && !inputs.unproven) return policy;
  const set = ['fail-on', 'unproven'].filter((name) =>
    name === 'fail-on' ? inputs.failOn : inputs.unproven,
  );
  return {
    ...policy,
    origin: `${policy.origin}, with ${set.join(' and ')} of the workflow`,
    ...(inputs.failOn && { failOn: inputs.failOn }),
    ...(inputs.unproven && { unproven: inputs.unproven }),
  };
}
