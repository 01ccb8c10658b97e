import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../../src/settings/inputs.ts';
import type { SettingsError } from '../../src/settings/settings-error.ts';

const read = (given: Record<string, string>) => readInputs((name) => given[name] ?? '');

function problemsOf(given: Record<string, string>): readonly string[] {
  try {
    read(given);
  } catch (error) {
    return (error as SettingsError).problems;
  }
  return [];
}

test('nothing given: the defaults', () => {
  expect(read({})).toEqual({
    path: '',
    comment: 'always',
    suggest: false,
    release: 'check',
    verifyLinks: false,
    mode: 'check',
  });
});

test('the inputs of action.yml are the ones that are read', async () => {
  const asked: string[] = [];
  readInputs((name) => {
    asked.push(name);
    return '';
  });
  const action = parse(await readFile('action.yml', 'utf8')) as { inputs: object };
  expect(Object.keys(action.inputs).sort()).toEqual([...new Set(asked)].sort());
});

test('everything given', () => {
  const inputs = read({
    'github-token': 't',
    path: './models/one/',
    target: 'owner/repo@v1.0',
    'metadata-file': 'meta/open-label.yml',
    label: 'Open-Source',
    policy: 'acme/policies:open-label.yml@main',
    'fail-on': 'warning',
    unproven: 'fail',
    comment: 'on-failure',
    suggest: 'true',
    'pull-request-label': 'overstated label',
    release: 'draft',
    'verify-links': 'true',
    'sarif-file': 'out/x.sarif',
    'report-file': 'report.json',
    mode: 'check',
  });
  expect(inputs).toEqual({
    token: 't',
    path: 'models/one',
    target: { kind: 'github', owner: 'owner', repo: 'repo', ref: 'v1.0' },
    metadataFile: 'meta/open-label.yml',
    label: 'open-source',
    policy: { kind: 'elsewhere', owner: 'acme', repo: 'policies', path: 'open-label.yml', ref: 'main' },
    failOn: 'warning',
    unproven: 'fail',
    comment: 'on-failure',
    suggest: true,
    pullRequestLabel: 'overstated label',
    release: 'draft',
    verifyLinks: true,
    sarifFile: 'out/x.sarif',
    reportFile: 'report.json',
    mode: 'check',
  });
});

describe('forms', () => {
  test.each([
    ['true', 'always'],
    ['false', 'never'],
  ])('comment: %s', (value, meaning) => expect(read({ comment: value }).comment).toBe(meaning));

  test.each([
    ['owner/repo', { kind: 'github', owner: 'owner', repo: 'repo' }],
    ['owner/repo@feature/x', { kind: 'github', owner: 'owner', repo: 'repo', ref: 'feature/x' }],
    ['hf:org/model', { kind: 'hub', org: 'org', model: 'model' }],
    ['hf:org/model.v2@refs/pr/1', { kind: 'hub', org: 'org', model: 'model.v2', revision: 'refs/pr/1' }],
  ])('target: %s', (value, target) => expect(read({ target: value }).target).toEqual(target));

  test.each([
    ['.github/policy.yml', { kind: 'here', path: '.github/policy.yml' }],
    [
      'acme/.github:open-label.yml',
      { kind: 'elsewhere', owner: 'acme', repo: '.github', path: 'open-label.yml', ref: 'HEAD' },
    ],
    ['acme/x:a/b.yml', { kind: 'elsewhere', owner: 'acme', repo: 'x', path: 'a/b.yml', ref: 'HEAD' }],
  ])('policy: %s', (value, source) => {
    expect(read({ policy: value }).policy).toEqual(source);
  });
});

describe('mistakes: the input, its value, what is allowed, and the nearest word', () => {
  test.each<[string, string, string]>([
    ['fail-on', 'eror', 'The input "fail-on" is "eror": use error, warning or never; did you mean error?'],
    ['fail-on', 'always', 'The input "fail-on" is "always": use error, warning or never.'],
    [
      'label',
      'open_source',
      'The input "label" is "open_source": use closed, open-weights, open-source or open-science; did you mean open-source?',
    ],
    ['suggest', 'yes', 'The input "suggest" is "yes": use true or false.'],
    [
      'path',
      '../other',
      'The input "path" is "../other": write a folder of the repository, as a relative path that does not lead up.',
    ],
    [
      'path',
      '/etc',
      'The input "path" is "/etc": write a folder of the repository, as a relative path that does not lead up.',
    ],
    [
      'report-file',
      'C:\\x',
      'The input "report-file" is "C:\\\\x": write a relative path in the workspace that does not lead up.',
    ],
    [
      'target',
      'just-a-name',
      'The input "target" is "just-a-name": write owner/repo, owner/repo@ref, or hf:org/model@revision.',
    ],
    [
      'target',
      'owner/..',
      'The input "target" is "owner/..": write owner/repo, owner/repo@ref, or hf:org/model@revision.',
    ],
    [
      'target',
      'owner/repo@a b',
      'The input "target" is "owner/repo@a b": write owner/repo, owner/repo@ref, or hf:org/model@revision.',
    ],
    [
      'target',
      'https://github.com/owner/repo',
      'The input "target" is "https://github.com/owner/repo": write owner/repo, owner/repo@ref, or hf:org/model@revision.',
    ],
    [
      'policy',
      'owner/repo:../x',
      'The input "policy" is "owner/repo:../x": write a path in this repository, or owner/repo:path@ref.',
    ],
    [
      'pull-request-label',
      'a,b',
      'The input "pull-request-label" is "a,b": write the name of a label, at most 50 characters.',
    ],
  ])('%s: %s', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  test('all at once', () => {
    expect(problemsOf({ mode: 'x', comment: 'x', unproven: 'x', release: 'x' })).toHaveLength(4);
  });

  test('a folder of a hub', () => {
    expect(problemsOf({ target: 'hf:org/model', path: 'a' })).toEqual([
      'The input "path" has no meaning for a hub: leave it out, or give a GitHub repository as target.',
    ]);
  });
});
