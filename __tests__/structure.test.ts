import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The house, from the ground up: what stands in a line may import what stands before it, and its own folder. */
const FLOORS = [
  'vocabulary.ts',
  'version.ts',
  'http',
  'github',
  'release',
  'text',
  'models',
  'formats',
  'settings',
  'declaration',
  'licenses',
  'standards',
  'claims',
  'evidence',
  'links',
  'lineage',
  'verdict',
  'reports',
  'check.ts',
  'commands',
  'action',
  'cli.ts',
  'action.ts',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));

/** What a source file imports, relative to src/; packages and Node's own modules as they are named. */
function importsOf(path: string): string[] {
  const source = readFileSync(join('src', path), 'utf8');
  return [...source.matchAll(/(?:\bfrom |\bimport\(|^import )'([^']+)'/gm)].map(([, target]) =>
    target!.startsWith('.') ? normalize(join(path, '..', target!)).replaceAll('\\', '/') : target!,
  );
}

const floorOf = (path: string) => path.split('/')[0]!;

test('every folder has its floor', () => {
  expect([...new Set(files.map(floorOf))].sort()).toEqual([...FLOORS].sort());
});

test('imports run downward only', () => {
  const upward = files.flatMap((path) =>
    importsOf(path)
      .filter((target) => FLOORS.includes(floorOf(target)))
      .filter((target) => FLOORS.indexOf(floorOf(target)) > FLOORS.indexOf(floorOf(path)))
      .map((target) => `${path} imports ${target}`),
  );
  expect(upward).toEqual([]);
});

describe.each(['verdict', 'reports', 'standards'])('%s/ is pure', (folder) => {
  test('it knows no file system, network, process or clock', () => {
    const impure = files
      .filter((path) => floorOf(path) === folder)
      .filter((path) => {
        const source = readFileSync(join('src', path), 'utf8');
        const outside = importsOf(path).filter((each) => each.startsWith('node:') && each !== 'node:util');
        return outside.length > 0 || /\bprocess\.|\bnew Date\b|\bDate\.now\b|\bfetch\(/.test(source);
      });
    expect(impure).toEqual([]);
  });
});

test('only release/, and what reads a file that the user names or the own texts, opens files', () => {
  const opening = files.filter((path) => importsOf(path).some((each) => each.startsWith('node:fs')));
  const allowed = /^(?:(?:release|commands|settings|action)\/|licenses\/texts-file\.ts$)/;
  expect(opening.filter((path) => !allowed.test(path))).toEqual([]);
});

test('only github/ talks to GitHub', () => {
  const talking = files.filter((path) =>
    importsOf(path).some((each) => /^@(?:actions\/github|octokit)/.test(each)),
  );
  expect(talking.filter((path) => floorOf(path) !== 'github')).toEqual([]);
});
