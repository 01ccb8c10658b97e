import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/action/read-event.ts';
import * as events from '../support/github/events.ts';

const commit = 'a'.repeat(40);
const base = 'b'.repeat(40);
const common = { repo: 'model', commit };
const read = ({ environment, payload }: events.Event) => readEvent(environment, payload);

describe('what each event is about', () => {
  test.each([
    ['push', events.pushEvent(common)],
    ['schedule', events.scheduleEvent(common)],
    ['workflow_dispatch', events.dispatchEvent(common)],
  ])('%s: the commit, under the policy of the default branch', (name, event) => {
    expect(read(event)).toEqual({
      name,
      commit,
      repository: { owner: 'acme', repo: 'model' },
    });
  });

  test.each(['pull_request', 'pull_request_target'] as const)(
    '%s: its head, under the policy of its base',
    (name) => {
      const event = read(events.pullRequestEvent({ ...common, number: 7, base, name }));
      expect(event).toMatchObject({
        name,
        commit,
        policyRef: 'main',
        pullRequest: { number: 7, fork: false, title: 'Release the model', body: '', head: { sha: commit } },
      });
    },
  );

  test('a pull request from a fork', () => {
    const event = events.pullRequestEvent({ ...common, number: 7, base, fork: true });
    expect(read(event).pullRequest?.fork).toBe(true);
    const pull = event.payload.pull_request as { head: { repo: unknown } };
    pull.head.repo = null;
    expect(read(event).pullRequest?.fork).toBe(true);
  });

  test('merge_group: its head, under the policy of the branch that it goes to', () => {
    expect(read(events.mergeGroupEvent(common))).toMatchObject({ commit, policyRef: 'main' });
  });

  test('release: its tag and notes', () => {
    const event = read(events.releaseEvent({ ...common, id: 5, tag: 'v1', notes: 'An open source model' }));
    expect(event.release).toEqual({
      id: 5,
      tag: 'v1',
      title: 'v1',
      notes: 'An open source model',
      draft: false,
    });
  });

  test('workflow_run: the head of the run that ended', () => {
    const event = read(events.workflowRunEvent({ ...common, run: 3, branch: 'change', owner: 'stranger' }));
    expect(event).toMatchObject({
      commit,
      workflowRun: { id: 3, headBranch: 'change', headOwner: 'stranger' },
    });
  });
});

describe('mistakes', () => {
  test('an event that the check does not know', () => {
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'issues', GITHUB_REPOSITORY: 'a/b' }, {})).toThrow(
      'The event issues is not supported: run the job on one of pull_request,',
    );
  });

  test('outside of a workflow', () => {
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'push' }, {})).toThrow('GITHUB_REPOSITORY is not set');
    expect(() => readEvent({}, undefined)).toThrow('The event (none) is not supported');
  });

  test.each([
    [undefined],
    [null],
    [[]],
    ['text'],
    [{ pull_request: 7 }],
    [{ pull_request: { number: 'x' } }],
  ])('a payload that is none: %j', (payload) => {
    const environment = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: commit };
    expect(() => readEvent(environment, payload)).toThrow('The payload names no pull request.');
  });
});
