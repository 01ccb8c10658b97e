import { access, readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS } from '../../src/vocabulary.ts';
import { cli } from '../support/cli.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = await readdir(new URL('../../docs/rules', import.meta.url));

describe('docs/rules', () => {
  test('has a page for every rule, and no other', () => {
    expect(new Set(pages)).toEqual(new Set(RULE_IDS.map((id) => `${id}.md`)));
  });

  test.each(pages)(
    '%s says why, what is looked at, how to fix it and when to make an exception',
    async (page) => {
      const text = await read(`docs/rules/${page}`);
      expect(text.split('\n')[0]).toBe(`# ${page.replace('.md', '')}`);
      for (const part of ['Why.', 'What it looks at.', 'How to fix it.', 'When to make an exception.']) {
        expect(text).toContain(`**${part}**`);
      }
    },
  );
});

test('explain prints the page of a rule', async () => {
  expect(cli(['explain', 'missing-data'])).toEqual({
    code: 0,
    out: await read('docs/rules/missing-data.md'),
    err: '',
  });
});

test('docs/dependencies.md gives a reason for every package, and for no other', async () => {
  const { devDependencies, dependencies } = JSON.parse(await read('package.json')) as {
    devDependencies: Record<string, string>;
    dependencies?: Record<string, string>;
  };
  const rows = [...(await read('docs/dependencies.md')).matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)];
  expect(new Set(rows.map(([, name]) => name))).toEqual(
    new Set(Object.keys({ ...dependencies, ...devDependencies })),
  );
  for (const [, name, reason] of rows) expect([name, (reason ?? '').length > 4]).toEqual([name, true]);
});

test('every place that CONTRIBUTING.md names is there', async () => {
  const places = [
    ...(await read('CONTRIBUTING.md')).matchAll(/`((?:src|__tests__|scripts|docs|schemas)\/[^`\s]*)`/g),
  ];
  expect(places.length).toBeGreaterThan(10);
  for (const [, place] of places) {
    await expect(
      access(new URL(`../../${place}`, import.meta.url)).catch(() => place),
    ).resolves.toBeUndefined();
  }
});
