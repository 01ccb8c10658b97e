import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubClient, openClient } from '../../src/github/client.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import { type FakeGitHub, startFakeGitHub, TOKENS } from '../support/github/fake-github.ts';
import { type Fault, faultAnswers } from '../support/github/faults.ts';
import { makeRepository } from '../support/github/repository.ts';
import { startStore } from '../support/github/store.ts';

let github: FakeGitHub;
let waits: number[];
let client: GitHubClient;

beforeAll(async () => {
  github = await startFakeGitHub();
  const repository = await makeRepository(github, 'model');
  await repository.commit('main', { 'README.md': '# Model' });
});
afterAll(() => github.close());
beforeEach(async () => {
  waits = [];
  client = await clientWith(TOKENS.write);
});
afterEach(() => {
  github.faults.length = 0;
  github.calls.length = 0;
  github.store.requests.length = 0;
  expect(github.mistakes.splice(0)).toEqual([]);
});

function clientWith(token: string | undefined, timeout = 20_000): Promise<GitHubClient> {
  return openClient({
    apiUrl: github.url,
    version: '0.0.0',
    timeout,
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...(token && { token }),
  });
}

const NEED = { task: 'find the repository', permission: 'contents: read' };

async function getRepository(using: GitHubClient = client): Promise<string> {
  const { data } = await using.call(NEED, (octokit) =>
    octokit.rest.repos.get({ owner: 'acme', repo: 'model' }),
  );
  return data.full_name;
}

function comment(): Promise<unknown> {
  const need = { task: 'comment', permission: 'pull-requests: write' };
  return client.call(need, (octokit) =>
    octokit.rest.issues.createComment({ owner: 'acme', repo: 'model', issue_number: 1, body: 'x' }),
  );
}

async function errorOf(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

const REPOSITORY = /^\/repos\/acme\/model$/;

function fault(answer: Fault['answer'], times?: number, path = REPOSITORY): void {
  github.faults.push({ path, answer, ...(times !== undefined && { times }) });
}

test('the API is asked with the token; without one, too, where it is public', async () => {
  expect(await getRepository()).toBe('acme/model');
  expect(github.calls[0]?.authorization).toBe(`token ${TOKENS.write}`);
  expect(await getRepository(await clientWith(undefined))).toBe('acme/model');
  expect(github.calls[1]?.authorization).toBeUndefined();
});

describe('every failure names its cause and what to do', () => {
  const cases: [string, Fault['answer'], string, string][] = [
    [
      '401',
      faultAnswers.badToken,
      'token',
      'does not accept the token (401 Bad credentials). Pass a valid one as github-token.',
    ],
    [
      '404',
      faultAnswers.notFound,
      'not-found',
      'it does not exist (404 Not Found), or the token cannot see it',
    ],
    [
      '422',
      faultAnswers.invalid('body is too long'),
      'refused',
      'refused it (422 Validation Failed: body is too long)',
    ],
    [
      '502',
      faultAnswers.serverError(502),
      'server',
      'GitHub failed (502), again and again. Run the job again later.',
    ],
    [
      'a used-up rate limit',
      faultAnswers.primaryLimit(1_800_000_000),
      'rate-limit',
      'used up until 2027-01-15 08:00 UTC',
    ],
    [
      'a secondary limit that is long',
      faultAnswers.secondaryLimit(403, 600),
      'rate-limit',
      'asks to wait 600 seconds',
    ],
    ['a cut answer', faultAnswers.cut, 'network', 'the connection to 127.0.0.1:'],
  ];
  test.each(cases)('%s', async (_, answer, kind, words) => {
    fault(answer);
    const error = await errorOf(getRepository());
    expect(error.kind).toBe(kind);
    expect(error.message).toContain('Could not find the repository: ');
    expect(error.message).toContain(words);
    expect(error.message).not.toContain(TOKENS.write);
  });

  test('403: the line of the workflow that is missing', async () => {
    fault(faultAnswers.readOnlyToken('issues=write; pull_requests=write'), undefined, /comments$/);
    const error = await errorOf(comment());
    expect(error.kind).toBe('permission');
    expect(error.message).toContain('Add "permissions: pull-requests: write" to the job.');
    expect(error.message).toContain('A pull request from a fork has a read-only token');
  });

  test('nobody answers', async () => {
    const gone = await startStore();
    await gone.close();
    const lost = await openClient({ apiUrl: gone.url, version: '0.0.0', wait: async () => {} });
    expect((await errorOf(getRepository(lost))).message).toMatch(
      /the connection to \S+ failed \(ECONNREFUSED\)/,
    );
  });

  test('an answer that never ends', async () => {
    fault(faultAnswers.silence);
    const error = await errorOf(getRepository(await clientWith(TOKENS.write, 100)));
    expect(error.message).toContain('did not answer within 0.1 seconds');
  });
});

describe('what passes by itself is tried again', () => {
  test.each<[string, Fault['answer'], number[]]>([
    ['5xx', faultAnswers.serverError(503), [250, 500]],
    ['a cut answer', faultAnswers.cut, [250, 500]],
    ['429', faultAnswers.secondaryLimit(429, 1), [1000, 1000]],
    ['403 with retry-after', faultAnswers.secondaryLimit(403, 2), [2000, 2000]],
  ])('%s, twice', async (_, answer, pauses) => {
    fault(answer, 2);
    expect(await getRepository()).toBe('acme/model');
    expect(waits).toEqual(pauses);
  });

  test('four times at most', async () => {
    fault(faultAnswers.serverError(500));
    await errorOf(getRepository());
    expect(github.calls).toHaveLength(4);
  });

  test('a POST that may have been carried out is not sent twice', async () => {
    fault(faultAnswers.serverError(502), undefined, /comments$/);
    await errorOf(comment());
    expect(github.calls).toHaveLength(1);
  });

  test('a POST that was refused for its rate is', async () => {
    fault(faultAnswers.secondaryLimit(429, 1), undefined, /comments$/);
    await errorOf(comment());
    expect(github.calls).toHaveLength(4);
  });
});

describe('the token stays with the API', () => {
  test('an API call is not followed to another host', async () => {
    fault(faultAnswers.redirect(github.store.put('/elsewhere', Buffer.from('{}'))));
    const error = await errorOf(getRepository());
    expect(error.message).toContain('redirects to another host');
    expect(github.store.requests).toEqual([]);
  });

  test('it is followed on the same host, as after a rename', async () => {
    fault(faultAnswers.redirect('/repos/acme/model'), 1, /^\/repos\/acme\/old$/);
    const { data } = await client.call(NEED, (octokit) =>
      octokit.rest.repos.get({ owner: 'acme', repo: 'old' }),
    );
    expect(data.full_name).toBe('acme/model');
    expect(github.calls[1]?.authorization).toBe(`token ${TOKENS.write}`);
  });

  test('a redirect without end ends', async () => {
    fault(faultAnswers.redirect('/repos/acme/model'));
    expect((await errorOf(getRepository())).message).toContain('redirects without end');
  });

  test('a download is followed, without the token', async () => {
    fault(faultAnswers.redirect(github.store.put('/file', Buffer.from('0123456789'))));
    const { bytes, total } = await client.download(NEED, '/repos/acme/model', '*/*', 2, 5);
    expect(Buffer.from(bytes ?? []).toString()).toBe('234');
    expect(total).toBe(10);
    expect(github.calls[0]?.authorization).toBe(`token ${TOKENS.write}`);
    expect(github.store.requests).toHaveLength(1);
    expect(github.store.requests[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(github.store.requests[0]?.headers)).not.toContain(TOKENS.write);
  });

  test('a page of a listing that lies elsewhere is refused', async () => {
    const refused = client.call(NEED, (octokit) => octokit.request(`GET ${github.store.url}/next`));
    expect((await errorOf(refused)).message).toContain(`an address outside ${github.url} was refused`);
    expect(github.store.requests).toEqual([]);
  });
});
