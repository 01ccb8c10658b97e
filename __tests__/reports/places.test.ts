import { expect, test } from '@jest/globals';
import { evidenceInMarkdown, evidenceInText } from '../../src/reports/places.ts';

test.each([
  ['a short quote', 'says "is tuned from Example-1B"', 'README.md:3 (says "is tuned from Example-1B")'],
  [
    'a long quote ends with its mark',
    `says "${'a'.repeat(200)}"`,
    `README.md:3 (says "${'a'.repeat(112)}…")`,
  ],
  ['a long detail', 'b'.repeat(200), `README.md:3 (${'b'.repeat(119)}…)`],
  ['nothing', undefined, 'README.md:3'],
])('what was read at a place: %s', (_name, detail, expected) => {
  const evidence = { file: 'README.md', line: 3, ...(detail && { detail }) };
  expect(evidenceInText(evidence)).toBe(expected);
});

test('an address of the release is no link', () => {
  const evidence = { file: 'README.md', line: 3, url: 'https://example.org/x', detail: 'model' };
  expect(evidenceInMarkdown(evidence, { version: '1.0.0' })).toBe(
    '<code>README.md&#58;3</code> → <code>https&#58;//example.org/x</code> model',
  );
});
