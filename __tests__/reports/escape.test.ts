import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asCode, asLink, fileUrl, inMarkdown, plain } from '../../src/reports/escape.ts';

/** What a reader of the rendered page sees, as far as character references go. */
const shown = (markdown: string) =>
  markdown
    .replace(/<\/?code>/g, '')
    .replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
    .replaceAll('\u2011', '-');

describe('text of a release in Markdown', () => {
  test.each([
    ['a table cell', 'a | b'],
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['a comment', '<!-- open-label:default -->'],
    ['an image', '![x](https://example.org/x.png)'],
    ['a link', '[click](javascript:alert(1))'],
    ['a bare address', 'https://example.org and www.example.org'],
    ['a code span that ends early', '`` ` ``'],
    ['emphasis', '**bold** __bold__ ~~gone~~'],
    ['a heading', '# heading'],
    ['a list', '- item'],
    ['a numbered list', '1. item'],
    ['a workflow command', '::error::x'],
    ['an entity of its own', '&lt;b&gt;'],
  ])('%s shows as it is, and means nothing', (_name, text) => {
    const markdown = inMarkdown(text);
    expect(shown(markdown)).toBe(text);
    expect(markdown.replace(/&#\d+;/g, '')).not.toMatch(/[<>|`*_[\]{}!~\\&:@]|#(?!\d+;)/);
  });

  test.each([
    ['a mention', '@octocat'],
    ['a team', '@github/security'],
    ['an issue', '#1'],
    ['an issue elsewhere', 'octocat/hello#1'],
    ['an issue the old way', 'GH-1'],
    ['a mail address', 'a@example.org'],
  ])('%s is broken, so that nobody is called', (_name, text) => {
    const decoded = inMarkdown(text).replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));
    expect(decoded).not.toMatch(/@\w|#\d|GH-\d/);
  });

  test('lines become one line', () => {
    expect(inMarkdown('one\r\ntwo\u2028three')).toBe('one two three');
  });

  test('never lets markup out, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const rest = inMarkdown(text).replace(/&#\d+;/g, '');
        expect(rest).not.toMatch(/[<>|`*_[\]{}!~\\&:@#\n\r]|^[-+]|^\d+[.)]|www\./i);
        expect(asCode(text).match(/<[^>]*>/g) ?? []).toEqual(
          asCode(text) === '' ? [] : ['<code>', '</code>'],
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('text of a release on one line', () => {
  test.each([
    ['a terminal sequence', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['a title of the terminal', '\u001b]0;pwned\u0007x', ']0;pwnedx'],
    ['reordered text', 'safe\u202egnp.exe', 'safegnp.exe'],
    ['hidden letters', 'a\u200bb\u{e0041}c', 'abc'],
    ['line ends and tabs', 'a\n\tb', 'a b'],
    ['emoji stay', 'ok 👍🏽', 'ok 👍🏽'],
  ])('%s', (_name, text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  test('is cut, never inside a character', () => {
    expect(plain('👍'.repeat(10), 4)).toBe('👍…');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, limit) => {
        expect(plain(text, limit).length).toBeLessThanOrEqual(limit);
        expect(plain(text, limit)).not.toMatch(/[\ud800-\udfff]/u);
      }),
    );
  });
});

describe('links', () => {
  test('go to a file at a commit, each step encoded', () => {
    expect(fileUrl('https://github.com/a/b', 'abc', 'docs/what is "this"?.md', 3)).toBe(
      'https://github.com/a/b/blob/abc/docs/what%20is%20%22this%22%3F.md?plain=1#L3',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'ftp://x'])('never to %s', (url) => {
    expect(asLink('label', url)).toBe('label');
  });

  test('cannot leave their attribute', () => {
    expect(asLink('x', 'https://example.org/"><script>')).toBe(
      '<a href="https://example.org/%22%3E%3Cscript%3E">x</a>',
    );
  });
});
