import { describe, expect, test } from '@jest/globals';
import * as events from '../support/github/events.ts';
import { truncatedTrees } from '../support/github/extras.ts';
import { TOKENS } from '../support/github/fake-github.ts';
import { scenario } from '../support/github/scenario.ts';

const at = scenario('event');

const RED = { 'README.md': '# Model\n', 'open-label.yml': 'label: open-sorce\n' };
const GREEN = { 'README.md': '# Model\n', 'open-label.yml': 'label: closed\n' };

describe('events without a pull request', () => {
  const makers = {
    push: events.pushEvent,
    schedule: events.scheduleEvent,
    workflow_dispatch: events.dispatchEvent,
    merge_group: events.mergeGroupEvent,
  };
  test.each(Object.entries(makers))(
    '%s: summary and result, no comment, nothing written',
    async (name, event) => {
      const commit = await at.repository.commit('main', RED);
      at.github.calls.length = 0;
      const run = await at.run({ event: event({ repo: at.repository.repo, commit }) });
      expect(run.code).toBe(1);
      expect(run.summary).toContain(commit.slice(0, 12));
      expect(run.annotations[0]?.properties).toMatchObject({
        title: 'metadata-invalid',
        file: 'open-label.yml',
      });
      expect(at.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
      expect(name).toBe(event({ repo: 'x', commit }).environment.GITHUB_EVENT_NAME);
    },
  );

  test('no checkout: the tree is read at the exact commit, not at the branch', async () => {
    const commit = await at.repository.commit('main', GREEN);
    await at.repository.commit('main', RED);
    const run = await at.run({ event: events.pushEvent({ repo: at.repository.repo, commit }) });
    expect(run.code).toBe(0);
  });

  test('no checkout, and a repository of many files in a tree that GitHub cuts: one archive, from another host', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`docs/${index}.md`, `# ${index}`]),
    );
    const commit = await at.repository.commit('main', { ...files, ...RED });
    const root = await at.github.admin<{ sha: string }>(
      'GET',
      `/repos/acme/${at.repository.repo}/git/trees/${commit}`,
    );
    truncatedTrees.set(root.sha, 2);
    at.github.calls.length = 0;
    const run = await at.run({ event: events.pushEvent({ repo: at.repository.repo, commit }) });
    expect(run.code).toBe(1);
    expect(run.annotations[0]?.properties.file).toBe('open-label.yml');
    expect(at.github.calls.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(3);
    expect(at.github.calls.filter(({ path }) => path.includes('/git/blobs/'))).toEqual([]);
    expect(at.github.store.requests).toHaveLength(1);
  });

  test('a checkout: the folder is read, and GitHub is only asked for the policy', async () => {
    const commit = await at.repository.commit('main', GREEN);
    at.github.calls.length = 0;
    const run = await at.run({
      event: events.pushEvent({ repo: at.repository.repo, commit }),
      workspace: RED,
    });
    expect(run.code).toBe(1);
    expect(at.github.calls.map(({ path }) => path)).toEqual([
      `/repos/acme/${at.repository.repo}/contents/.github/open-label-policy.yml`,
    ]);
  });

  test.each([
    ['over the API', undefined],
    [
      'in a checkout',
      { 'models/one/open-label.yml': 'label: open-sorce\n', 'open-label.yml': 'label: closed\n' },
    ],
  ])('path: a folder of the repository, %s; annotations point into it', async (_, workspace) => {
    const commit = await at.repository.commit('main', {
      'models/one/open-label.yml': 'label: open-sorce\n',
      'open-label.yml': 'label: closed\n',
    });
    const event = events.pushEvent({ repo: at.repository.repo, commit });
    const run = await at.run({ event, inputs: { path: 'models/one' }, ...(workspace && { workspace }) });
    expect(run.code).toBe(1);
    expect(run.annotations[0]?.properties.file).toBe('models/one/open-label.yml');
  });

  test('without a token a public repository is still checked', async () => {
    const commit = await at.repository.commit('main', GREEN);
    const run = await at.run({ event: events.pushEvent({ repo: at.repository.repo, commit }), token: '' });
    expect(run.code).toBe(0);
  });
});

describe('a release', () => {
  async function publish(files: Record<string, string>, notes = 'Our model.') {
    const commit = await at.repository.commit('main', files);
    const id = await at.repository.publish('v1', notes, { 'notes.txt': Buffer.from('Thanks.') });
    const event = events.releaseEvent({ repo: at.repository.repo, commit, id, tag: 'v1', notes });
    const path = `/repos/acme/${at.repository.repo}/releases/${id}`;
    return { event, release: () => at.github.admin<{ body: string; draft: boolean }>('GET', path) };
  }

  test('the tree of the tag and the assets are checked, whatever is checked out', async () => {
    const { event } = await publish(RED);
    at.github.calls.length = 0;
    const run = await at.run({ event, workspace: GREEN });
    expect(run.code).toBe(1);
    expect(at.github.calls.some(({ path }) => path.endsWith('/assets'))).toBe(true);
  });

  test('check: the notes are left alone', async () => {
    const { event, release } = await publish(RED);
    await at.run({ event });
    expect(await release()).toMatchObject({ body: 'Our model.', draft: false });
  });

  test('annotate: the verdict stands in the notes, once', async () => {
    const { event, release } = await publish(RED);
    const inputs = { release: 'annotate' };
    await at.run({ event, inputs });
    const { body, draft } = await release();
    expect(body).toMatch(/^Our model\.\n\n<!-- open-label -->\n### ❌[\s\S]+<!-- \/open-label -->\n$/);
    expect(draft).toBe(false);
    await at.run({
      event: {
        ...event,
        payload: { ...event.payload, release: { ...(event.payload.release as object), body } },
      },
      inputs,
    });
    expect((await release()).body).toBe(body);
  });

  test.each([
    ['that does not hold becomes a draft', RED, true],
    ['that holds stays', GREEN, false],
  ])('draft: a release %s', async (_, files, draft) => {
    const { event, release } = await publish(files);
    await at.run({ event, inputs: { release: 'draft' } });
    expect((await release()).draft).toBe(draft);
  });

  test('a token that may not write decides nothing, and says what it needs', async () => {
    const { event, release } = await publish(GREEN);
    const run = await at.run({ event, inputs: { release: 'annotate' }, token: TOKENS.readOnly });
    expect(run.code).toBe(0);
    expect(run.annotations).toEqual([
      expect.objectContaining({
        kind: 'warning',
        message: expect.stringContaining('Add "permissions: contents: write" to the job.'),
      }),
    ]);
    expect((await release()).body).toBe('Our model.');
  });
});
