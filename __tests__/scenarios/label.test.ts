import { expect, test } from '@jest/globals';
import { pullRequestEvent } from '../support/github/events.ts';
import { scenario } from '../support/github/scenario.ts';
import { weightsOnly } from '../support/github/weights-only.ts';

const at = scenario('label');

test('a pull request that overstates its label, then is fixed: one comment, red, then green; the job fails, then passes', async () => {
  const base = await at.repository.commit('main', { 'README.md': '# Tiny\n' });
  const overstated = await at.repository.commit('change', weightsOnly('an open source language model'));
  const number = await at.repository.openPullRequest('change', 'main');
  const pull = { repo: at.repository.repo, base, number };
  const inputs = { suggest: 'true' };

  const first = await at.run({ event: pullRequestEvent({ ...pull, commit: overstated }), inputs });
  expect(first.outputs).toMatchObject({
    verdict: 'overstated',
    'declared-label': 'open-source',
    'supported-label': 'open-weights',
  });
  expect(first.code).toBe(1);
  const errors = first.annotations.filter(({ kind }) => kind === 'error');
  expect(errors.map(({ properties }) => properties.title)).toEqual(
    expect.arrayContaining(['missing-training-code', 'missing-data', 'missing-recipe']),
  );
  expect(errors.every(({ properties }) => properties.file === 'README.md')).toBe(true);
  const [red] = await at.repository.comments(number);
  expect(red?.body).toContain('❌ Open source is claimed; what is here supports open weights');

  const path = `/repos/acme/${pull.repo}/pulls/${number}/comments`;
  const remarks = await at.github.admin<{ path: string; body: string }[]>('GET', path);
  expect(remarks).toHaveLength(1);
  expect(remarks[0]?.path).toBe('README.md');
  const [, line] = /```suggestion\nTiny is (.*)\.\n```/.exec(remarks[0]?.body ?? '') ?? [];
  expect(line).toMatch(/open[- ]weight/);

  // Who takes the suggestion as it is has fixed it.
  const fixed = await at.repository.commit('change', weightsOnly(line!));
  const second = await at.run({ event: pullRequestEvent({ ...pull, commit: fixed }), inputs });
  expect(second.outputs).toMatchObject({ verdict: 'honoured', 'declared-label': 'open-weights' });
  expect(second.code).toBe(0);
  const comments = await at.repository.comments(number);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.id).toBe(red?.id);
  expect(comments[0]?.body).toContain('✅ Open weights is claimed, and what is here supports it');
});
