import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationsOf } from '../../src/reports/annotations.ts';
import { commentMarkdown } from '../../src/reports/comment.ts';
import { fitInto } from '../../src/reports/fit-into.ts';
import { summaryMarkdown } from '../../src/reports/summary.ts';
import { LEVELS } from '../../src/vocabulary.ts';
import { prose, WEIGHTS } from '../support/ground.ts';
import { reportOf } from '../support/report.ts';

const context = { version: '1.0.0', repositoryUrl: 'https://github.com/example/example-1b' };

/** Far more than anybody publishes: thousands of findings, claims and unreadable files, all with long names. */
const enormous = reportOf(
  {
    says: Array.from({ length: 3000 }, (_, line) =>
      prose('open-source', {
        line: line + 1,
        file: `${'<|@#'.repeat(40)}.md`,
        fix: 'open-weight',
        quote: '`'.repeat(200),
      }),
    ),
    present: WEIGHTS,
    observed: Array.from({ length: 3000 }, (_, line) => ({
      rule: 'placeholder' as const,
      place: { file: `${'<|@#'.repeat(60)}${line}` },
      detail: `says ${'"&<>" '.repeat(100)}`,
    })),
  },
  Array.from({ length: 3000 }, (_, index) => `${'x<'.repeat(200)} ${index} could not be read.`),
);

describe('limits of GitHub', () => {
  test('a comment of more than 65,536 characters is refused: ours says what was shortened', () => {
    const comment = commentMarkdown(enormous, context);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.slice(0, 120)).toMatch(/^<!-- open-label:default -->\n### ❌ Open source is claimed/);
    expect(comment.includes('Shortened to fit: ')).toBe(true);
    expect(comment.match(/<details>/g)?.length ?? 0).toBe(comment.match(/<\/details>/g)?.length ?? 0);
  });

  test('a summary of more than 1 MiB fails the step', () => {
    const summary = summaryMarkdown(enormous, context);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary.includes('Shortened to fit: ')).toBe(true);
  });

  test('ten annotations of a level are shown', () => {
    for (const level of LEVELS) {
      expect(annotationsOf(enormous).filter((each) => each.level === level).length).toBeLessThanOrEqual(10);
    }
    expect(annotationsOf(enormous).filter(({ level }) => level === 'error').length).toBeGreaterThan(0);
  });

  test('the most important annotations come first', () => {
    expect(annotationsOf(enormous)[0]).toMatchObject({ level: 'error', title: 'missing-training-code' });
  });
});

describe('putting parts together', () => {
  const parts = fc.array(
    fc.record({
      name: fc.constantFrom('a', 'b', 'c'),
      spare: fc.nat(9),
      versions: fc.array(fc.string({ maxLength: 500 }), { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('never goes over the limit as long as the first part fits', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 600, max: 2000 }), (list, limit) => {
        expect(fitInto(list, limit, (text) => text.length).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('shortens the most spare part first, and nothing that fits', () => {
    const list = [
      { name: 'verdict', versions: ['verdict'], spare: 0 },
      { name: 'findings', versions: ['f'.repeat(60), 'f'], spare: 1 },
      { name: 'claims', versions: ['c'.repeat(60), ''], spare: 2 },
    ];
    const length = (text: string) => text.length;
    expect(fitInto(list, 200, length)).toBe(`verdict\n\n${'f'.repeat(60)}\n\n${'c'.repeat(60)}\n`);
    expect(fitInto(list, 120, length)).toBe(
      `verdict\n\n${'f'.repeat(60)}\n\n<sub>Shortened to fit: claims.</sub>\n`,
    );
  });
});
