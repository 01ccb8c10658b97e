import type { GitHubClient } from './client.ts';

/** Who writes with the token of a job, when nothing else can be found out. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Who the token writes as: the bot of Actions, of an app, or a person. REST does not tell that to the token of a job;
 * GraphQL does.
 */
export async function loginOf(client: GitHubClient): Promise<string> {
  try {
    const answer = await client.call({ task: 'find out who the token belongs to' }, (octokit) =>
      octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }'),
    );
    return answer.viewer.login;
  } catch {
    return ACTIONS_BOT;
  }
}

/** Bots are called `name` in some answers and `name[bot]` in others. */
export function isSameLogin(a: string, b: string): boolean {
  const plain = (login: string) => login.toLowerCase().replace(/\[bot\]$/, '');
  return plain(a) === plain(b);
}
