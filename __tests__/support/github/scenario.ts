import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { truncatedTrees } from './extras.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from './fake-github.ts';
import { type FakeRepository, makeRepository } from './repository.ts';
import { type ActionRun, type ActionSettings, runAction } from './run-action.ts';

export interface Scenario {
  github: FakeGitHub;
  /** A new one for each test. */
  repository: FakeRepository;
  /** Runs the bundled Action against the fake, with a token that may write unless told otherwise. */
  run(settings: Omit<ActionSettings, 'apiUrl' | 'token'> & { token?: string }): Promise<ActionRun>;
}

/** Starts a GitHub for the tests of a file; after each test, every call has to have been one that GitHub knows. */
export function scenario(name: string): Scenario {
  const state = {} as Scenario;
  let serial = 0;
  beforeAll(async () => {
    state.github = await startFakeGitHub();
    state.run = (settings) => runAction({ apiUrl: state.github.url, token: TOKENS.write, ...settings });
  });
  afterAll(() => state.github.close());
  beforeEach(async () => {
    state.repository = await makeRepository(state.github, `${name}-${serial++}`);
    state.github.store.requests.length = 0;
  });
  afterEach(() => {
    const { github } = state;
    github.faults.length = 0;
    github.artifacts.length = 0;
    truncatedTrees.clear();
    expect(github.mistakes.splice(0)).toEqual([]);
    expect(github.store.requests.filter(({ headers }) => headers.authorization)).toEqual([]);
  });
  return state;
}
