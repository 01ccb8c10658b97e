import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/text/document.ts';
import { readFrontMatter } from '../../src/text/front-matter.ts';
import { readDocument } from '../../src/text/read-document.ts';

function read(source: string, path = 'README.md'): Document {
  return readDocument(path, source, readFrontMatter);
}

function shown(source: string, path?: string): string[] {
  return read(source, path).blocks.map(
    ({ kind, depth, text, quoted }) => `${quoted ? '> ' : ''}${kind}${depth || ''}: ${text}`,
  );
}

describe('Markdown as its reader sees it', () => {
  test.each<[string, string, string[]]>([
    [
      'emphasis is no text',
      'Some *em* and __strong__ ~~gone~~ text',
      ['paragraph: Some em and strong gone text'],
    ],
    ['names keep their underscores', 'my_model_7b and 2 * 3', ['paragraph: my_model_7b and 2 * 3']],
    ['lines of a paragraph are joined', 'one\ntwo  \nthree\\\nfour', ['paragraph: one two three four']],
    ['no space between ideographs', '我们开\n源了', ['paragraph: 我们开源了']],
    ['CRLF and CR', 'one\r\ntwo\r\n\r\nthree\rfour', ['paragraph: one two', 'paragraph: three four']],
    [
      'entities',
      'open&nbsp;source &amp; &lt;x&gt; &#65; &unknown;',
      ['paragraph: open source & <x> A &unknown;'],
    ],
    ['characters without width', 'open\u200b-source\u00ad', ['paragraph: open-source']],
    ['links', '[the *text*](http://a.b "t") ![alt](c.png) end', ['paragraph: the text end']],
    ['references', '[a][b] [b] [c]\n\n[b]: http://x', ['paragraph: a b [c]']],
    ['escapes', '\\*not em\\* \\[x\\]', ['paragraph: *not em* [x]']],
    ['headings', '# A #\n\nB\n===\n\nC\n---', ['heading1: A', 'heading1: B', 'heading2: C']],
    ['lists', '- a\n  b\n  - c\n\n    d\n1. e', ['item1: a b', 'item2: c', 'paragraph2: d', 'item1: e']],
    ['tasks', '- [ ] a\n- [x] b', ['item1: a', 'item1: b']],
    ['quotes', '> a\nb\n\n> > c', ['> paragraph: a b', '> paragraph: c']],
    ['alerts are no quotes', '> [!NOTE]\n> a', ['paragraph: a']],
    ['code', '```py\na  b\n```\n\n    c\n    d', ['code: a  b', 'code: c\nd']],
    ['a table whose delimiters end in spaces', '|a|\n|-|  \n|1|', ['cell: a', 'cell: 1']],
    ['tables', '|a|b|\n|-|-|\n||1 \\| 2|', ['cell: a', 'cell: b', 'cell: 1 | 2']],
    [
      'a rule right below a table',
      '|a|b|\n|-|-|\n|1|2|\n---\nText',
      ['cell: a', 'cell: b', 'cell: 1', 'cell: 2', 'paragraph: Text'],
    ],
    ['a heading with a bar and its underline', 'a | b\n---', ['heading2: a | b']],
    ['inline HTML', 'a <b>b</b><br/>c <span title="x > y">d</span>', ['paragraph: a b c d']],
    ['comments', 'a <!-- b --> c\n\n<!-- d\n\n# e\n\n-->\n\nf', ['paragraph: a c', 'paragraph: f']],
    ['a comment over blank lines within a line', 'a <!-- b\n\nc --> d', ['paragraph: a d']],
    [
      'a comment in code is code',
      '```\n<!--\n```\n\na\n\n`<!--` b\n\n-->',
      ['code: <!--', 'paragraph: a', 'paragraph: <!-- b', 'paragraph: -->'],
    ],
    [
      'HTML blocks',
      '<div align="center">\n<h1>T</h1>\n<p>a<p>b\n</div>',
      ['heading1: T', 'html: a', 'html: b'],
    ],
    ['a heading around a blank line', '<h2>\n\nT\n\n</h2>\n\na', ['heading2: T', 'paragraph: a']],
    ['HTML lists', '<ul><li>a<li>b<ul><li>c</ul></ul>', ['item1: a', 'item1: b', 'item2: c']],
    ['scripts', '<p>a</p>\n<script>\nvar b;\n</script>\n<style>c{}</style>', ['html: a']],
    ['unclosed HTML', '<div><p>a\nb\n\nc <i', ['html: a b', 'paragraph: c <i']],
  ])('%s', (_title, source, blocks) => {
    expect(shown(source)).toEqual(blocks);
  });

  test('headings are the path to a block', () => {
    const { blocks } = read('# A\n\na\n\n### B\n\nb\n\n## C\n\nc');
    expect(blocks.filter(({ kind }) => kind === 'paragraph').map(({ headings }) => headings)).toEqual([
      ['A'],
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });

  test('cells know their column and row, in Markdown and in HTML', () => {
    const cells = (source: string) => read(source).blocks.map(({ text, column, row }) => [text, column, row]);
    const expected = [
      ['Model', undefined, 0],
      ['Link', undefined, 0],
      ['X', 'Model', 1],
      ['Y', 'Link', 2],
    ];
    expect(cells('| Model | Link |\n|--|--|\n| X | |\n| | Y |')).toEqual(expected);
    expect(
      cells(
        '<table><tr><th>Model</th><th>Link</th></tr>\n<tr><td>X</td><td></td></tr>\n\n<tr><td></td>\n\n<td>Y</td></tr></table>',
      ),
    ).toEqual(expected);
  });

  test.each<[string, string, { url: string; text: string; image: boolean; shows: string }[]]>([
    ['a link', 'see [*it*](u "t")', [{ url: 'u', text: 'it', image: false, shows: 'it' }]],
    ['an image', '![a b](u)', [{ url: 'u', text: 'a b', image: true, shows: '' }]],
    [
      'a badge',
      '[![Open](i)](u)',
      [
        { url: 'u', text: 'Open', image: false, shows: '' },
        { url: 'i', text: 'Open', image: true, shows: '' },
      ],
    ],
    [
      'HTML',
      '<p><a href="u?a&amp;b"><img src="i" alt="A"> x</a></p>',
      [
        { url: 'u?a&b', text: 'x', image: false, shows: 'x' },
        { url: 'i', text: 'A', image: true, shows: '' },
      ],
    ],
    [
      'a bare address',
      'at https://a.b/c_(d)_e. End',
      [
        {
          url: 'https://a.b/c_(d)_e',
          text: 'https://a.b/c_(d)_e',
          image: false,
          shows: 'https://a.b/c_(d)_e',
        },
      ],
    ],
    [
      'Chinese punctuation',
      '见https://a.b/c。',
      [{ url: 'https://a.b/c', text: 'https://a.b/c', image: false, shows: 'https://a.b/c' }],
    ],
    ['parentheses', '[a](u(v)w)', [{ url: 'u(v)w', text: 'a', image: false, shows: 'a' }]],
  ])('finds %s', (_title, source, links) => {
    const block = read(source).blocks[0]!;
    expect(
      block.links.map(({ url, text, image, from, to }) => ({
        url,
        text,
        image,
        shows: block.text.slice(from, to),
      })),
    ).toEqual(links);
  });

  test('every visible character maps back to its place', () => {
    const source = '# T\r\n\r\n> - The **open&#45;source**\r\n>   model [x](u).\r\n';
    const document = read(source);
    const block = document.blocks[1]!;
    expect(block.text).toBe('The open-source model x.');
    const phrase = block.text.indexOf('open-source');
    const { start, end } = block.range(phrase, phrase + 'open-source'.length);
    expect(source.slice(start, end)).toBe('open&#45;source');
    expect(document.placeAt(start)).toEqual({ line: 3, column: 11 });
    expect(document.placeAt(block.at(block.text.indexOf('model')))).toEqual({ line: 4, column: 5 });
  });
});

describe('front matter', () => {
  test('is split off, with lines', () => {
    const source = '---\nlicense: mit\ntags:\n  - a\n  - "open-source"\n---\n# T\n';
    const { frontMatter, blocks } = read(source);
    expect(frontMatter?.data).toEqual({ license: 'mit', tags: ['a', 'open-source'] });
    expect(frontMatter?.lineOf(['tags', 1])).toBe(5);
    expect(frontMatter?.lineOf(['nothing'])).toBeUndefined();
    const { start, end } = frontMatter!.rangeOf(['tags', 1])!;
    expect(source.slice(start, end)).toBe('"open-source"');
    expect(blocks.map(({ text, start: at }) => [text, at])).toEqual([['T', source.indexOf('T')]]);
  });

  test.each<[string, string, unknown]>([
    ['duplicate keys', '---\na: 1\na: 2\n---\n', { a: 2 }],
    ['a tab', '---\na: 1\nb:\t2\n---\n', { a: 1, b: 2 }],
    ['white space before it', '\n  \n---\na: 1\n---\n', { a: 1 }],
    ['Norwegian', '---\nlanguage: no\n---\n', { language: 'no' }],
    ['thematic breaks', '---\nsome text\n---\n', undefined],
    ['no end', '---\na: 1\n', undefined],
  ])('reads %s', (_title, source, data) => {
    expect(read(source).frontMatter?.data).toEqual(data);
  });

  test('a mistake is told with its line', () => {
    const { error } = read('---\na: 1\nb: [1\n---\ntext').frontMatter!;
    expect(error?.line).toBeGreaterThanOrEqual(3);
  });
});

describe('other documents', () => {
  test('plain text has paragraphs, items and underlined headings', () => {
    const source = 'Title\n=====\n\none\ntwo https://a.b.\n\n* x\n* y\n';
    expect(shown(source, 'README')).toEqual([
      'heading1: Title',
      'paragraph: one two https://a.b.',
      'item1: x',
      'item1: y',
    ]);
    expect(read(source, 'README').blocks[1]!.links[0]!.url).toBe('https://a.b');
  });

  test('reStructuredText', () => {
    const source =
      'Title\n=====\n\n.. comment\n   hidden\n\nSee `text <http://u>`_ and ``code``::\n\n    literal\n\nSub\n---\n\n.. code-block:: python\n\n   x = 1\n\nend\n';
    expect(shown(source, 'README.rst')).toEqual([
      'heading1: Title',
      'paragraph: See text and code::',
      'code:     literal',
      'heading2: Sub',
      'code:    x = 1',
      'paragraph: end',
    ]);
  });

  test('HTML pages', () => {
    expect(shown('<html>\n\n      <h1>T</h1>\n\n      <p>a', 'index.html')).toEqual([
      'heading1: T',
      'html: a',
    ]);
  });
});

describe('hostile text', () => {
  const many = 20_000;
  test.each<[string, string]>([
    ['brackets', '['.repeat(many)],
    ['links never closed', '[a]('.repeat(many)],
    ['nested links', `${'['.repeat(many)}${'](a)'.repeat(many)}`],
    ['nested images', `${'![a'.repeat(many)}${'](b)'.repeat(many)}`],
    ['emphasis', '*a **b _c ~~d '.repeat(many)],
    ['alternating marks', '*_'.repeat(many)],
    ['backticks', Array.from({ length: 300 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['tags never closed', '<a x="'.repeat(many)],
    ['comments never closed', 'a <!-- '.repeat(many)],
    ['quotes in quotes', '> '.repeat(many)],
    ['lists in lists', '1. - '.repeat(many)],
    [
      'lists by indentation',
      Array.from({ length: 500 }, (_, index) => `${' '.repeat(index * 2)}- a`).join('\n'),
    ],
    ['a table of one line', `${'|'.repeat(many * 50)}\n${'|-'.repeat(many * 50)}`],
    ['a table of one wide row', `${'|a'.repeat(many)}|\n${'|-'.repeat(many)}|\n${'|b'.repeat(many)}|`],
    ['lists opened many at a time', `${'- '.repeat(30)}a\n`.repeat(many / 10)],
    ['an address of parentheses', `http://a.b/${')'.repeat(many * 10)}`],
    ['headings never closed', '<h1>a'.repeat(many)],
    ['a long line before another', `${'<b>a'.repeat(many * 20)}\nb`],
    ['images', '<img src="a" alt="open source">'.repeat(many)],
    ['definitions', '[a]: b\n'.repeat(many)],
    ['a definition never ended', `[a]: b "\n${'x\n'.repeat(many)}`],
    ['tables in tables', '<table><tr><td>'.repeat(many)],
    ['one long line', 'word '.repeat(many * 10)],
    ['front matter of brackets', `---\na: ${'['.repeat(many)}\n---\n`],
    [
      'front matter of indentation',
      `---\n${Array.from({ length: 900 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')}\n---\n`,
    ],
    [
      'front matter of aliases',
      `---\na0: &a0 [x]\n${Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index},*a${index},*a${index}]`).join('\n')}\n---\n`,
    ],
  ])('%s are read', (_title, source) => {
    expect(read(source).blocks.length).toBeLessThan(source.length);
  });

  test('what is longer than anybody writes is read in part, and known to be', () => {
    expect(read('a\n'.repeat(100)).cutAt).toBeUndefined();
    const long = read('a\n\n'.repeat(60_000));
    expect(long.placeAt(long.cutAt!)).toEqual({ line: 100_001, column: 1 });
    expect(read('<p>a'.repeat(200_001)).cutAt).toBeGreaterThan(0);
  });

  test('a thematic break of many marks stays one', () => {
    expect(shown(`${'- '.repeat(40)}\na`)).toEqual(['paragraph: a']);
  });

  test('any text is read, and every block lies in it', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\r\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '|',
      '|-|',
      '```',
      '<!--',
      '-->',
      '<td>',
      '</td>',
      '<h1>',
      '<a href="x">',
      '[',
      '](u)',
      '![',
      '*',
      '_',
      '`',
      '&amp;',
      '\\',
      '开源',
      '😀',
      '\u200b',
      '---\n',
      '    ',
      'https://a.b',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('a.md', 'a.rst', 'a.html'),
        (pieces, path) => {
          const source = pieces.join('');
          for (const block of read(source, path).blocks) {
            let last = -1;
            for (let index = 0; index <= block.text.length; index += 1) {
              const at = block.at(index);
              expect(at).toBeGreaterThanOrEqual(last);
              last = at;
            }
            expect(last).toBeLessThanOrEqual(source.length);
            expect(block.start).toBeLessThanOrEqual(block.end);
            for (const link of block.links) {
              expect(link.from).toBeLessThanOrEqual(link.to);
              expect(link.to).toBeLessThanOrEqual(block.text.length);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
