import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { EXIT } from '../../src/commands/io.ts';
import type { Report } from '../../src/reports/report.ts';
import { RULES } from '../../src/verdict/rules.ts';
import { LABELS, VERDICTS } from '../../src/vocabulary.ts';
import { cli } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

const README = readFileSync('README.md', 'utf8');
const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, unknown>;
};

/** The cells of the rows of the table whose first column has that heading, code marks and links taken off. */
function table(heading: string): string[][] {
  const lines = README.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  expect([heading, start]).not.toEqual([heading, -1]);
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) =>
          cell
            .trim()
            .replace(/^\[(.*)\]\(.*\)$/, '$1')
            .replace(/^`(.*)`$/, '$1'),
        ),
    );
}

test('inputs and their defaults are those of action.yml', () => {
  expect(table('input').map(([name, value]) => [name, value])).toEqual(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
  );
});

test('outputs are those of action.yml', () => {
  expect(table('output').map(([name]) => name)).toEqual(Object.keys(action.outputs));
});

test('rules, levels and titles are those of the code', () => {
  expect(table('rule')).toEqual(
    Object.entries(RULES).map(([id, { level, title }]) => [
      id,
      level,
      title[0]!.toLowerCase() + title.slice(1),
    ]),
  );
});

test('every rule links to its page', () => {
  for (const id of Object.keys(RULES)) expect(README).toContain(`[\`${id}\`](docs/rules/${id}.md)`);
});

test('exit codes are those of the code', () => {
  expect(table('exit code').map(([code]) => Number(code))).toEqual(Object.values(EXIT));
});

test('labels and verdicts are the words of the code', () => {
  expect(table('label').map(([label]) => label)).toEqual(LABELS.filter((label) => label !== 'closed'));
  expect(new Set(table('verdict').map(([verdict]) => verdict))).toEqual(new Set(VERDICTS));
});

test('commands and options are those of the command line', () => {
  const { out: usage } = cli(['--help']);
  const commands = table('command').map(([command]) => command!.split(' ')[0]);
  expect([...usage.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, command]) => command)).toEqual(commands);
  const { out: options } = cli(['check', '--help']);
  for (const [, option] of options.matchAll(/^ {2}(--[a-z]+)/gm)) expect(README).toContain(`\`${option}`);
});

test('it can be read in one sitting, and every file that it links to is there', () => {
  expect(README.split('\n').length).toBeLessThan(200);
  for (const [, target] of README.matchAll(/(?<!!)\[[^\]]*\]\((?!https?:)([^)#]+)\)/g)) {
    expect(() => readFileSync(target!)).not.toThrow(/ENOENT/);
  }
});

test('the metadata file and the policy that it shows are right ones', () => {
  const blocks = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block!);
  const metadata = blocks.find((block) => block.startsWith('label:'));
  const policy = blocks.find((block) => block.startsWith('fail-on:'));
  const folder = folderOf({ 'open-label.yml': metadata!, 'policy.yml': policy! });
  const { out, err } = cli(['check', folder, '--policy', join(folder, 'policy.yml'), '--format', 'json']);
  const report = JSON.parse(out) as Report;
  expect(err).toBe('');
  expect(report.policy.origin).toContain('policy.yml');
  expect(report.findings.map(({ rule }) => rule)).not.toContain('metadata-invalid');
});
