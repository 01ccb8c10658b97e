import { describe, expect, test } from '@jest/globals';
import { cli } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const EMPTY = folderOf({ 'notes.txt': 'nothing here\n' });

describe('what a typing mistake gets: exit 2, one sentence, the nearest right word', () => {
  test.each<[string[], string]>([
    [['chek'], 'open-label: chek is not a command: did you mean check?\n'],
    [['chek', '--help'], 'open-label: chek is not a command: did you mean check?\n'],
    [['check', '--formt', 'json'], 'open-label: --formt is not an option: did you mean --format?\n'],
    [['check', '--format', 'jso'], 'open-label: --format is "jso": did you mean json?\n'],
    [['check', '--format'], 'open-label: --format needs a value.\n'],
    [['check', '--label', 'opensource'], 'open-label: --label is "opensource": did you mean open-source?\n'],
    [['check', 'a', 'b'], 'open-label: Give one target: open-label check [TARGET].\n'],
    [
      ['check', './nowhere'],
      'open-label: ./nowhere does not exist: give a folder, owner/repo, or hf:org/model.\n',
    ],
    [
      ['check', EMPTY, '--policy', 'no.yml'],
      'open-label: no.yml cannot be read: name a policy file that is there.\n',
    ],
    [
      ['check', EMPTY, '--output', 'no/such/folder'],
      'open-label: no/such/folder cannot be written: there is no such folder.\n',
    ],
    [['explain', 'missing-dat'], 'open-label: missing-dat is not a rule: did you mean missing-data?\n'],
    [['explain', 'xx'], 'open-label: xx is not a rule: open-label explain lists them all.\n'],
    [['license'], 'open-label: Name a license file: open-label license FILE...\n'],
    [['license', '--format', 'jsn', 'x'], 'open-label: --format is "jsn": did you mean json?\n'],
    [['mof'], 'open-label: Name a MOF file: open-label mof FILE...\n'],
  ])('%j', (args, message) => {
    expect(cli(args)).toEqual({ code: 2, out: '', err: message });
  });

  test('all mistakes at once', () => {
    const { code, err } = cli(['check', '--formt', 'json', '--lable', 'x']);
    expect([code, err.trim().split('\n').length]).toEqual([2, 2]);
  });

  test('nothing at all: the usage', () => {
    const { code, out } = cli([]);
    expect(code).toBe(2);
    expect(out).toMatch(/^open-label COMMAND/);
  });
});

describe('help', () => {
  test.each([
    ['--help'],
    ['help'],
    ['-h'],
    ['check', '--help'],
    ['license', '--help'],
    ['mof', '-h'],
    ['explain', '--help'],
  ])('%s %s', (...args) => {
    const { code, out, err } = cli(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^open-label /);
  });

  test('--version is that of the package', () => {
    expect(cli(['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' });
  });
});

describe('a policy with mistakes', () => {
  test.each<[string, string]>([
    [
      'fail-on: sometimes\n',
      'policy.yml:1:10: `fail-on` is "sometimes", which is not a known value: use one of error, warning, never.\n',
    ],
    [
      'rules:\n  missing-dat: off\n',
      'policy.yml:2:3: `rules.missing-dat` is not a known key: did you mean missing-data?\n',
    ],
    ['fail-on: error\nfail-on: never\n', 'policy.yml:2:1: has this key twice: keep one of the two\n'],
    [
      'exceptions:\n  - rule: missing-data\n    reason: soon\n',
      'policy.yml:2:5: `exceptions.0` lacks the key expires\n',
    ],
    ['', 'policy.yml:1:1: is empty\n'],
    ['[', 'policy.yml:1:2: is no YAML that can be read: flow sequence must end with a ]\n'],
  ])('%j', (policy, message) => {
    const folder = folderOf({ 'policy.yml': policy });
    const { code, out, err } = cli(['check', EMPTY, '--policy', 'policy.yml'], { cwd: folder });
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`open-label: ${message}`);
  });
});

describe('colour', () => {
  test('is not used when piped', () => {
    expect(cli(['check', EMPTY]).out).not.toContain('\u001b');
  });
});

test('a reader that has seen enough is no fault', () => {
  const { code, out } = cli(['explain']);
  expect(code).toBe(0);
  expect(out.split('\n').length).toBeGreaterThan(20);
});

test('a host that does not answer is nobody’s mistake, and no fault to report', () => {
  // Nothing listens on port 1 of this machine.
  const { code, err } = cli(['check', 'acme/model'], { env: { GITHUB_API_URL: 'http://127.0.0.1:1' } });
  expect(err).toBe(
    'open-label: Could not find the repository acme/model: the connection to 127.0.0.1:1 failed (ECONNREFUSED). A folder of this name is not here either.\n',
  );
  expect(code).toBe(3);
});
