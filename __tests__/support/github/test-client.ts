import { type GitHubClient, openClient } from '../../../src/github/client.ts';
import { turnOfTheLoop } from '../turn-of-the-loop.ts';
import { type FakeGitHub, TOKENS } from './fake-github.ts';

/** A client of the fake GitHub that may write, and does not sit and wait before it tries again. */
export function clientOf(github: FakeGitHub): Promise<GitHubClient> {
  return openClient({ apiUrl: github.url, token: TOKENS.write, version: '0.0.0', wait: turnOfTheLoop });
}
