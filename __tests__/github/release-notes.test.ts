import { describe, expect, test } from '@jest/globals';
import { shownLines } from '../../src/github/diff-lines.ts';
import { withOurSection, withoutOurSection } from '../../src/github/release-notes.ts';

describe('our section of release notes', () => {
  test.each(['', 'Our model.', 'Our model.\n\n- a\n- b\n', '<!-- open-label --> half a section'])(
    '%j',
    (notes) => {
      const once = withOurSection(notes, 'verdict one');
      expect(once).toContain('verdict one');
      expect(withOurSection(once, 'verdict one')).toBe(once);
      expect(withOurSection(once, 'verdict two')).not.toContain('verdict one');
      expect(withoutOurSection(once).trimEnd()).toBe(notes.trimEnd());
    },
  );

  test('what was written behind it stays', () => {
    const notes = `${withOurSection('before', 'verdict')}after`;
    expect(withoutOurSection(notes)).toBe('before\nafter');
    expect(withoutOurSection(notes)).not.toContain('verdict');
  });
});

describe('the lines that a diff shows', () => {
  test.each<[string, string, number[]]>([
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [1, 2]],
    ['a change in the middle', '@@ -10,3 +12,3 @@ heading\n a\n-b\n+c\n d', [12, 13, 14]],
    [
      'two hunks',
      '@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,2 @@\n c\n-d\n+e\n\\ No newline at end of file',
      [1, 9, 10],
    ],
    ['a file that is gone', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    ['nothing', '', []],
  ])('%s', (_, patch, lines) => {
    expect([...shownLines(patch)]).toEqual(lines);
  });
});
