import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/reports/report.ts';
import { cli } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

/** The findings about the metadata file, as "line:column message". */
function mistakesIn(content: string | Uint8Array): string[] {
  const { code, out, err } = cli(['check', folderOf({ 'open-label.yml': content }), '--format', 'json']);
  expect([code, err]).toEqual([2, '']);
  const { findings, declared } = JSON.parse(out) as Report;
  expect(declared).toBeNull();
  return findings
    .filter(({ rule }) => rule === 'metadata-invalid')
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'].map((pair) => pair.split(''))) {
  bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(',')}]`);
}

describe('a metadata file with a mistake: exit 2, the line, what is wrong, the nearest right word', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    [
      'a typing mistake in a value',
      'label: opensource\n',
      ['1:8 open-label.yml: `label` is "opensource", which is not a known value: did you mean open-source?'],
    ],
    [
      'a typing mistake in a key',
      'label: open-source\nbasse: []\n',
      ['2:1 open-label.yml: `basse` is not a known key: did you mean base?'],
    ],
    [
      'a component that is none',
      'label: open-source\ncomponents:\n  wieghts: { path: x }\n',
      ['3:3 open-label.yml: `components.wieghts` is not a known key: did you mean weights?'],
    ],
    [
      'a key twice',
      'label: open-source\nlabel: closed\n',
      ['2:1 open-label.yml has this key twice: keep one of the two.'],
    ],
    ['no label', 'name: Example\n', ['1:1 open-label.yml lacks the key label.']],
    [
      'a list for a word',
      'label: [open-source]\n',
      [
        '1:8 open-label.yml: `label` is ["open-source"], which is not a known value: did you mean open-source?',
      ],
    ],
    [
      'a word for a list',
      'label: closed\nbase: Qwen\n',
      ['2:7 open-label.yml: `base` is text, but has to be a list.'],
    ],
    [
      'a path out of the release',
      'label: closed\ncomponents:\n  data: { path: ../x }\n',
      [
        '3:17 open-label.yml: `components.data.path` is "../x": give a path inside this release, without a leading "/" or a ".." in it.',
      ],
    ],
    [
      'an address without a scheme',
      'label: closed\ncomponents:\n  data: { url: example.org }\n',
      [
        '3:16 open-label.yml: `components.data.url` is "example.org": give an address with its scheme, such as https://example.org.',
      ],
    ],
    ['nothing', '', ['1:1 open-label.yml is empty.']],
    ['only a comment', '# label: open-source\n', ['1:1 open-label.yml is empty.']],
    [
      'not YAML',
      'label: "open-source\n',
      ['2:1 open-label.yml is no YAML that can be read: missing closing "quote.'],
    ],
    [
      'another encoding',
      Buffer.from('label: caf\xe9\n', 'latin1'),
      ['1:1 open-label.yml is not UTF-8 text: save it as UTF-8.'],
    ],
    [
      'a binary file',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
      ['1:1 open-label.yml is not UTF-8 text: save it as UTF-8.'],
    ],
    [
      'a tag that builds objects',
      'label: !!js/function x\n',
      ['1:8 open-label.yml uses a YAML tag that is not understood: write a plain value.'],
    ],
    [
      'an alias bomb',
      `label: open-source\n${bomb.join('\n')}\n`,
      ['1:1 open-label.yml follows aliases more than 100 times: write the values out.'],
    ],
    [
      'brackets without end',
      `label: ${'['.repeat(100_000)}`,
      ['1:1 open-label.yml is nested more than 100 levels deep.'],
    ],
    [
      '50 MB',
      `label: open-source\n${'#'.repeat(50_000_000)}`,
      ['1:1 open-label.yml is 50000019 bytes long: a file of at most 1048576 bytes is read.'],
    ],
  ])('%s', (_name, content, expected) => {
    expect(mistakesIn(content)).toEqual(expected);
  });

  test('all mistakes at once', () => {
    const content = 'label: opensource\ncomponents:\n  data: { acess: public }\n  recipe: {}\n';
    expect(mistakesIn(content)).toHaveLength(3);
  });

  test('a reader sees it first, and no stack', () => {
    const { out } = cli(['check', folderOf({ 'open-label.yml': 'label: opensource\n' })]);
    expect(out).toMatch(/^✗ The metadata file is not in order/);
    expect(out).not.toMatch(/\n\s+at /);
  });

  test('before what was not found, which it may declare', () => {
    const files = { 'open-label.yml': 'label: opensource\n', 'README.md': '# Oak\n\nOak is open source.\n' };
    const { out } = cli(['check', folderOf(files)]);
    expect(out).toMatch(/^✗ Open source is claimed.*\n {2}The metadata file is not in order/);
    expect(/^ {2}error (\S+)/m.exec(out)?.[1]).toBe('metadata-invalid');
  });
});

describe('a metadata file that is right', () => {
  const declared = (files: Record<string, string>, ...args: string[]) => {
    const { out } = cli(['check', folderOf(files), '--format', 'json', ...args]);
    return (JSON.parse(out) as Report).declared;
  };

  test.each([
    ['open-label.yml', 'label: open-weights\n', 1],
    ['open-label.yaml', '# ours\nlabel: open-weights\n', 2],
    ['.github/open-label.yml', '{ label: open-weights }\n', 1],
    ['open-label.yml', '\ufefflabel: open-weights\r\n', 1],
  ])('%s: %j', (file, content, line) => {
    expect(declared({ [file]: content })).toEqual({ label: 'open-weights', file, line });
  });

  test('elsewhere, when a setting says so', () => {
    const files = { 'release/label.yml': 'label: closed\n' };
    expect(declared(files, '--metadata', 'release/label.yml')).toMatchObject({ file: 'release/label.yml' });
  });
});

test('a metadata file that a setting names has to be there', () => {
  const { code, out } = cli([
    'check',
    folderOf({ 'a.txt': '' }),
    '--metadata',
    'label.yml',
    '--format',
    'json',
  ]);
  expect(code).toBe(2);
  expect((JSON.parse(out) as Report).findings[0]?.message).toBe(
    'label.yml is not in the release, or cannot be read.',
  );
});
