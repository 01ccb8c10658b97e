import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPdf } from '../../src/formats/pdf/read.ts';
import { fixture, fixturePaths } from '../support/fixtures.ts';
import { compressed, type PdfParts, pdfFile, shown, stream } from '../support/pdf-file.ts';

/** What a file says, or, in angle brackets, why it says nothing; "…" behind a text that is not whole. */
function read(bytes: Uint8Array): string {
  const result = readPdf(bytes);
  if (result.problem !== undefined) return `<${result.problem}>`;
  return result.text + (result.whole ? '' : '…');
}

const LINE = 'Permission is granted to use the model for any purpose.';

describe('files of real writers', () => {
  const answers = JSON.parse(Buffer.from(fixture('pdf/answers.json')).toString()) as Record<string, string>;
  /** White space and hyphens at the end of a line are up to the reader. */
  const letters = (text: string) => text.replace(/[\s-]+/g, '');

  test.each(Object.keys(answers).filter((name) => name !== 'two-pages.pdf'))(
    '%s has the letters that pdftotext reads',
    (name) => {
      expect(letters(read(fixture(`pdf/${name}`)))).toBe(letters(answers[name]!));
    },
  );

  test('what stands on every page is said once, and numbers of pages are not said', () => {
    const own = read(fixture('pdf/two-pages.pdf'));
    expect(own.match(/The Acorn Project/g)).toHaveLength(1);
    const rest = (text: string) => letters(text.replace(/The Acorn Project|Page \d of 2/g, ''));
    expect(own).not.toContain('of 2');
    expect(rest(own)).toBe(rest(answers['two-pages.pdf']!));
  });

  test.each([
    ['encrypted.pdf', '<is encrypted>'],
    ['scan.pdf', '<is a scan: it has no text>'],
    ['recognized-scan.pdf', '<is a scan: the text in it is only what a machine took it for>'],
  ])('%s: %s', (name, said) => {
    expect(read(fixture(`pdf/${name}`))).toBe(said);
  });

  test('every fixture is named here', () => {
    const named = [
      ...Object.keys(answers),
      'encrypted.pdf',
      'scan.pdf',
      'recognized-scan.pdf',
      'answers.json',
    ];
    expect(fixturePaths('pdf').map((path) => path.slice(4))).toEqual(named.sort());
  });

  test('a line knows its page', () => {
    const result = readPdf(fixture('pdf/two-pages.pdf'));
    if (result.problem !== undefined) throw new Error(result.problem);
    const lines = result.text.split('\n');
    expect(result.pageOf(1)).toBe(1);
    expect(
      result.pageOf(lines.findIndex((line) => line.includes('Page') || line.includes('WARRANTY')) + 1),
    ).toBe(2);
    expect(result.pageOf(lines.length)).toBe(2);
  });
});

describe('where text stands', () => {
  const at = (x: number, y: number, text: string) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`;
  const cases: [what: string, content: string, text: string][] = [
    [
      'lines',
      shown('one line of the license', 'and another one of it'),
      'one line of the license\nand another one of it',
    ],
    [
      'operators that begin lines',
      `BT /F 9 Tf 12 TL 9 9 Td (${LINE}) Tj (${LINE}) ' 0 0 (${LINE}) " 0 -12 TD (${LINE}) Tj ET`,
      [LINE, LINE, LINE, LINE].join('\n'),
    ],
    [
      'gaps that are spaces',
      'BT /F 10 Tf 9 9 Td [(For)-300(research)-40( pur)60(poses)-333(of)-333(all)-300(persons)-300(and)-300(companies)] TJ ET',
      'For research purposes of all persons and companies',
    ],
    [
      'words that are put one by one',
      `BT /F 10 Tf ${at(10, 50, 'Permission')} ${at(65, 50, 'is')} ${at(75, 50, 'granted')} ${at(115, 50, 'to all the persons of the world')} ET`,
      'Permission is granted to all the persons of the world',
    ],
    [
      'a mark above the line',
      `BT /F 10 Tf ${at(10, 50, 'The license of the model')} ${at(122, 53, 'TM')} ${at(142, 50, 'and of the data')} ET`,
      'The license of the model TM and of the data',
    ],
    [
      'text that is printed twice to be bold',
      `BT /F 10 Tf ${at(10, 50, LINE)} ${at(10.3, 50, LINE)} ET`,
      LINE,
    ],
    [
      'columns',
      `BT /F 10 Tf ${at(10, 50, 'The name of the licensee')} ${at(400, 50, 'The date of the signature')} ET`,
      'The name of the licensee\nThe date of the signature',
    ],
    ['a picture in the content', `BI /W 2 /H 2 /BPC 8 /CS /G ID \u0001(EI\u0002 EI ${shown(LINE)}`, LINE],
    [
      'escapes',
      `BT /F 9 Tf (\\120ermission \\(is\\) granted\\\n to use the model) Tj ET`,
      'Permission (is) granted to use the model',
    ],
    ['hexadecimal strings', `BT /F 9 Tf <${Buffer.from(LINE).toString('hex')}> Tj ET`, LINE],
    [
      'text that is turned',
      `BT /F 9 Tf 0 1 -1 0 90 9 Tm (${LINE}) Tj 0 1 -1 0 102 9 Tm (${LINE}) Tj ET`,
      `${LINE}\n${LINE}`,
    ],
  ];
  test.each(cases)('%s', (_what, content, text) => {
    expect(read(pdfFile(content))).toBe(text);
  });

  test('Chinese has no spaces, wherever its characters are put', () => {
    const map = 'beginbfrange <01> <20> <4e00> endbfrange';
    const content = `BT /F 10 Tf ${[...Array(32).keys()].map((index) => `1 0 0 1 ${20 * index} 9 Tm <${(index + 1).toString(16).padStart(2, '0')}> Tj`).join(' ')} (abcdefgh) Tj ET`;
    const parts = {
      5: '<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>',
      6: stream(map),
    };
    expect(read(pdfFile(content, parts))).toMatch(/^[\u4e00-\u4e1f]{32}abcdefgh$/);
  });
});

describe('what codes mean', () => {
  const font = (more: string) => `<< /Type /Font /Subtype /TrueType /BaseFont /Own ${more} >>`;
  const codes = (hex: string) => `BT /F 9 Tf <${hex}> Tj (${LINE}) Tj ET`;
  const map = (table: string) => ({
    6: stream(`1 begincodespacerange <00> <ff> endcodespacerange ${table}`),
  });
  const cases: [what: string, content: string, parts: PdfParts, text: string][] = [
    [
      'names of glyphs',
      codes('0102030405'),
      {
        5: font(
          '/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /eacute /uni00DF /quoteright /A.sc] >>',
        ),
      },
      `fiéß’A${LINE}`,
    ],
    ['the encoding of Windows', codes('93a094'), {}, `“ ”${LINE}`],
    [
      'the encoding of the Macintosh',
      codes('d28ed3'),
      { 5: font('/Encoding /MacRomanEncoding') },
      `“é”${LINE}`,
    ],
    ['the encoding of Adobe', codes('aaaebae1'), { 5: font('/Encoding /StandardEncoding') }, `“fi”Æ${LINE}`],
    [
      'a map of ranges',
      codes('0102030405'),
      {
        5: font('/Encoding /WinAnsiEncoding /ToUnicode 6 0 R'),
        ...map('2 beginbfrange <01> <02> <0041> <03> <05> [<0066006c> <d83dde00> <5b57>] endbfrange'),
      },
      `ABfl😀字${LINE}`,
    ],
    [
      'bullets of fonts of signs',
      codes('b7'),
      {
        5: font('/Encoding /WinAnsiEncoding /ToUnicode 6 0 R'),
        ...map('1 beginbfchar <b7> <f0b7> endbfchar'),
      },
      `•${LINE}`,
    ],
    [
      'radicals and ligatures',
      codes('0102'),
      {
        5: font('/Encoding /WinAnsiEncoding /ToUnicode 6 0 R'),
        ...map('2 beginbfchar <01> <2f64> <02> <fb01> endbfchar'),
      },
      `用fi${LINE}`,
    ],
    ['a code without a meaning', codes('01'), {}, `\ufffd${LINE}…`],
    [
      'a map that gives private characters',
      codes('01'),
      {
        5: font('/Encoding /WinAnsiEncoding /ToUnicode 6 0 R'),
        ...map('1 beginbfchar <01> <e123> endbfchar'),
      },
      `\ufffd${LINE}…`,
    ],
    [
      'a font of which nothing is known',
      shown(LINE),
      { 5: font('/FontDescriptor << /Flags 4 /FontFile2 7 0 R >>') },
      '<does not say which characters its text is made of>',
    ],
    [
      'a font of signs',
      shown(LINE),
      { 5: '<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>' },
      '<does not say which characters its text is made of>',
    ],
    [
      'a font that is not there',
      shown(LINE),
      { 5: 'null' },
      '<does not say which characters its text is made of>',
    ],
    [
      'codes of two bytes without a map',
      shown(LINE, LINE),
      { 5: '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [7 0 R] >>' },
      '<does not say which characters its text is made of>',
    ],
    [
      'a Chinese character set',
      `BT /F 9 Tf <${'d0edbfc9d0add2e9'.repeat(10)}> Tj ET`,
      { 5: '<< /Type /Font /Subtype /Type0 /Encoding /GBK-EUC-H /DescendantFonts [7 0 R] >>' },
      '许可协议'.repeat(10),
    ],
  ];
  test.each(cases)('%s', (_what, content, parts, text) => {
    expect(read(pdfFile(content, parts))).toBe(text);
  });
});

describe('how a file is put together', () => {
  const page = (content: number) =>
    `<< /Type /Page /Contents ${content} 0 R /Resources << /Font << /F 5 0 R >> >> >>`;
  const SECOND = 'The second page of the license says something else.';
  const rows = (text: string) => {
    const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 16) * 16));
    const out: number[] = [];
    for (let row = 0; row < padded.length; row += 16) {
      // Each row differs from the one above it, from its left, or not at all.
      const kind = [2, 1, 0][(row / 16) % 3]!;
      out.push(kind);
      for (let at = row; at < row + 16; at += 1)
        out.push(
          (padded[at]! -
            (kind === 2 ? (padded[at - 16] ?? 0) : kind === 1 && at > row ? padded[at - 1]! : 0)) &
            0xff,
        );
    }
    return Buffer.from(out);
  };
  const cases: [what: string, parts: PdfParts, text: string][] = [
    [
      'pages in the order of their tree',
      { 2: '<< /Kids [8 0 R 3 0 R] >>', 8: page(9), 9: stream(shown(SECOND)) },
      `${SECOND}\n${LINE}`,
    ],
    [
      'resources of the tree',
      { 2: '<< /Kids [3 0 R] /Resources << /Font << /F 5 0 R >> >> >>', 3: '<< /Contents 4 0 R >>' },
      LINE,
    ],
    [
      'content in several streams',
      { 3: page(4).replace('4 0 R', '[4 0 R 9 0 R]'), 9: compressed(shown(SECOND)) },
      `${LINE}\n${SECOND}`,
    ],
    [
      'packed twice',
      { 4: stream(Buffer.from(`${Buffer.from(shown(LINE)).toString('hex')}>`), '/Filter [/AHx]') },
      LINE,
    ],
    [
      'rows of differences',
      { 4: compressed(rows(shown(LINE)), '/DecodeParms << /Predictor 15 /Columns 16 >>') },
      LINE,
    ],
    [
      'a length that is wrong',
      {
        4: Buffer.from(
          Buffer.from(stream(shown(LINE)))
            .toString('latin1')
            .replace(/Length \d+/, 'Length 7'),
          'latin1',
        ),
      },
      LINE,
    ],
    [
      'a length somewhere else',
      {
        4: Buffer.from(
          Buffer.from(stream(shown(LINE)))
            .toString('latin1')
            .replace(/Length \d+/, 'Length 9 0 R'),
          'latin1',
        ),
        9: '7',
      },
      LINE,
    ],
    [
      'a form',
      {
        3: '<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 9 0 R >> >> >>',
        4: stream(`${shown(LINE)} q 1 0 0 1 0 -50 cm /X Do Q`),
        9: stream(shown(SECOND), '/Subtype /Form'),
      },
      `${LINE}\n${SECOND}`,
    ],
    [
      'a form that draws itself',
      {
        3: '<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 9 0 R >> >> >>',
        4: stream(`${shown(LINE)} /X Do`),
        9: stream('/X Do', '/Subtype /Form'),
      },
      `${LINE}…`,
    ],
    [
      'the field of a form that was filled in',
      {
        3: page(4).replace('/Type', '/Annots [<< /Subtype /Widget /AP << /N 9 0 R >> >>] /Type'),
        9: stream(shown(SECOND), '/Subtype /Form'),
      },
      `${LINE}\n${SECOND}`,
    ],
    [
      'a page that is a picture',
      {
        2: '<< /Kids [3 0 R 8 0 R] >>',
        8: '<< /Contents 9 0 R /Resources << /XObject << /X 10 0 R >> >> >>',
        9: stream('/X Do'),
        10: stream('', '/Subtype /Image'),
      },
      `${LINE}…`,
    ],
    [
      'a picture as large as a paragraph',
      {
        3: '<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 9 0 R >> >> >>',
        4: stream(`${shown(LINE)} q 400 0 0 300 50 50 cm /X Do Q`),
        9: stream('', '/Subtype /Image'),
      },
      `${LINE}…`,
    ],
    [
      'a picture as small as a seal',
      {
        3: '<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 9 0 R >> >> >>',
        4: stream(`${shown(LINE)} q 80 0 0 80 50 50 cm /X Do Q`),
        9: stream('', '/Subtype /Image'),
      },
      LINE,
    ],
    ['text that is not shown', { 4: stream(`${shown(LINE)} BT 3 Tr /F 9 Tf (${SECOND}) Tj ET`) }, `${LINE}…`],
    ['no page', { 2: '<< /Kids [] >>' }, '<has no pages that can be found>'],
    [
      'a page that is missing',
      { 2: '<< /Kids [3 0 R 8 0 R] >>' },
      '<is cut short: some of its pages are missing>',
    ],
    ['content that is missing', { 4: 'null' }, '<is cut short: some of its pages are missing>'],
    ['a page that is its own tree', { 2: '<< /Kids [2 0 R 3 0 R] >>' }, LINE],
    ['an empty page', { 4: stream('0 0 9 9 re f') }, '<has no text>'],
    [
      'an unknown filter',
      { 4: stream('', '/Filter /JBIG2Decode') },
      '<has text that is packed in a way that is not read here>',
    ],
    [
      'data that are no data',
      { 4: stream('abc', '/Filter /FlateDecode') },
      '<holds compressed data that cannot be unpacked>',
    ],
  ];
  test.each(cases)('%s', (_what, parts, text) => {
    expect(read(pdfFile(shown(LINE), parts))).toBe(text);
  });

  test('no trailer, and a start that is not the first byte', () => {
    const file = Buffer.from(pdfFile(shown(LINE))).toString('latin1');
    expect(read(Buffer.from(`\n\n${file}`, 'latin1'))).toBe(LINE);
    expect(read(Buffer.from(file.replace(/trailer[\s\S]*startxref/, 'startxref'), 'latin1'))).toBe(LINE);
    expect(read(Buffer.from(file.replace('%%EOF', ''), 'latin1'))).toBe(`${LINE}…`);
    expect(read(Buffer.from(LINE))).toBe('<is no PDF file>');
  });
});

describe('hostile files cost little', () => {
  const COSTLY = '<is larger or more tangled than any license>';
  const many = (count: number, piece: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => piece(index)).join('');
  const forms: PdfParts = {
    3: '<< /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X0 20 0 R >> >> >>',
    4: stream('/X0 Do'),
  };
  for (let depth = 0; depth < 11; depth += 1)
    forms[20 + depth] = stream(
      `/X${depth + 1} Do `.repeat(30),
      `/Subtype /Form /Resources << /XObject << /X${depth + 1} ${21 + depth} 0 R >> >>`,
    );
  const cases: [what: string, file: () => Uint8Array, text: string | RegExp][] = [
    [
      'a stream that unpacks to 200 MB',
      () => pdfFile('', { 4: compressed(Buffer.alloc(200e6, ' ')) }),
      COSTLY,
    ],
    [
      'a stream that is listed a thousand times',
      () =>
        pdfFile('', {
          3: `<< /Contents [${'4 0 R '.repeat(1000)}] /Resources << >> >>`,
          4: stream(' '.repeat(1e6)),
        }),
      COSTLY,
    ],
    ['forms that draw forms', () => pdfFile('', forms), COSTLY],
    [
      'a million objects',
      () =>
        pdfFile(shown(LINE), { 9: `1 endobj\n${many(1e6, (index) => `${index + 10} 0 obj 1 endobj\n`)}` }),
      COSTLY,
    ],
    ['a million marks of objects', () => pdfFile(shown(LINE), { 9: '1 0 obj '.repeat(1e6) }), COSTLY],
    ['arrays in arrays', () => pdfFile(shown(LINE), { 9: '['.repeat(1e6) }), '<nests its values too deeply>'],
    [
      'dictionaries in the content',
      () => pdfFile(`${shown(LINE)} ${'<<'.repeat(1e6)}`),
      '<nests its values too deeply>',
    ],
    [
      'a text of ten million letters',
      () => pdfFile('', { 4: compressed(`BT /F 9 Tf ${'(a)Tj '.repeat(1e7)}`) }),
      COSTLY,
    ],
    ['a string of 3 MB', () => pdfFile(`BT /F 9 Tf (${'a'.repeat(3e6)}) Tj`), COSTLY],
    ['a string that does not end', () => pdfFile(`${shown(LINE)} (${'('.repeat(9e5)}`), LINE],
    [
      'references in a circle',
      () => pdfFile(shown(LINE), { 4: '9 0 R', 9: '4 0 R' }),
      '<is cut short: some of its pages are missing>',
    ],
    [
      'all characters in a thousand fonts',
      () =>
        pdfFile(
          many(1000, (index) => `BT /F${index} 9 Tf (a) Tj ET `),
          {
            3: `<< /Contents 4 0 R /Resources << /Font << ${many(1000, (index) => `/F${index} ${index + 10} 0 R `)} >> >> >>`,
            6: stream('1 beginbfrange <0000> <ffff> <0000> endbfrange'),
            ...Object.fromEntries(
              Array.from({ length: 1000 }, (_, index) => [
                index + 10,
                '<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R >>',
              ]),
            ),
          },
        ),
      COSTLY,
    ],
    [
      'a code that stands for a book',
      () =>
        pdfFile(shown(LINE), {
          5: '<< /Subtype /Type1 /ToUnicode 6 0 R /FontDescriptor << /Flags 4 /FontFile 7 0 R >> >>',
          6: stream(`1 beginbfchar <61> <${'0061'.repeat(1e5)}> endbfchar`),
        }),
      '<does not say which characters its text is made of>',
    ],
    [
      'more pages than a book',
      () => pdfFile('', { 2: `<< /Kids [${'<< /Contents 4 0 R >> '.repeat(2000)}] >>` }),
      '<has more than 1000 pages>',
    ],
    [
      'numbers that are none',
      () => pdfFile(`BT /F 9 Tf ${'9'.repeat(400)} 0 Td NaN Tz (${LINE}) Tj ET`),
      LINE,
    ],
    ['names from the prototype', () => pdfFile(`/__proto__ Do /constructor gs ${shown(LINE)}`), LINE],
  ];
  test.each(cases)('%s', (_what, file, text) => {
    expect(read(file())).toEqual(text);
  });
});

describe('whatever a page says', () => {
  const operand = fc.oneof(
    fc.integer({ min: -2000, max: 2000 }).map(String),
    fc.double({ noNaN: true }).map(String),
    fc.string({ unit: 'binary-ascii' }).map((text) => `(${text.replace(/[()\\]/g, '\\$&')})`),
    fc.string({ unit: 'binary-ascii' }).map((text) => `[(${text.replace(/[()\\]/g, '')}) -300 (b)]`),
    fc.constantFrom('/F', '/X', '<4142>', '[', ']', '<<', '>>', '(', ')', 'true', 'null', '1 0 R', '%'),
  );
  const operator = fc.constantFrom(
    ...'q Q cm BT ET Tf Tc Tw Tz TL Ts Tr Tm Td TD T* Tj TJ \' " Do BI ID EI gs re f BDC EMC'.split(' '),
  );
  const content = fc
    .array(fc.tuple(fc.array(operand, { maxLength: 7 }), operator), { maxLength: 60 })
    .map((operations) => operations.map(([operands, name]) => [...operands, name].join(' ')).join('\n'));

  test('it is text, or there are words for why not', () => {
    fc.assert(
      fc.property(content, (text) => {
        const result = readPdf(pdfFile(text, { 6: stream(text, '/Subtype /Form') }));
        if (result.problem !== undefined) expect(result.problem).toMatch(/^(?:is|has|holds|nests|does) /);
        else expect(result.text).toMatch(/\S/);
      }),
      { numRuns: 300 },
    );
  });

  test('a license that is shown is read, whatever stands before it', () => {
    fc.assert(
      fc.property(content, (text) => {
        // The rest of the page is apart from it, as in files of real writers, which keep to their own streams.
        const parts = {
          3: '<< /Contents 4 0 R /Annots [<< /AP << /N 9 0 R >> >>] /Resources << /Font << /F 5 0 R >> >> >>',
          9: stream(shown(LINE), '/Subtype /Form'),
        };
        const result = readPdf(pdfFile(text, parts));
        if (result.problem === undefined) expect(result.text).toContain(LINE);
      }),
      { numRuns: 200 },
    );
  });
});
