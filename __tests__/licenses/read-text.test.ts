import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/licenses/read-text.ts';

const list = createRequire(import.meta.url)('spdx-license-list/full') as Record<
  string,
  { licenseText: string }
>;
const text = (id: string) => list[id]!.licenseText;
const MIT = text('MIT').replace('<year> <copyright holders>', '2024 Example, Inc.');
const APACHE = text('Apache-2.0');

describe('a faithful copy is the license itself', () => {
  const copies: [string, string, string][] = [
    ['without its title', 'MIT', MIT.replace('MIT License', '')],
    ['without its last full stop', 'MIT', MIT.trimEnd().replace(/\.$/u, '')],
    [
      'with its title in other words',
      'MIT',
      MIT.replace('MIT License', 'The MIT License (MIT)\n====================='),
    ],
    [
      'with several copyright lines, one over two lines',
      'MIT',
      MIT.replace(
        'Copyright (c) 2024 Example, Inc.',
        'Copyright (c) 2019-2023 The Regents of Somewhere,\nand its contributors\n© 2024 Example, Inc. All rights reserved.',
      ),
    ],
    ['of Open Label', 'MIT', MIT.replace('2024 Example, Inc.', '2026 Open Label contributors')],
    ['of Will May and Ada Grant', 'MIT', MIT.replace('Example, Inc.', 'Will May and Ada Grant')],
    ['with curly quotes', 'MIT', MIT.replace(/"([^"]*)"/gu, '“$1”')],
    ['in one line', 'MIT', MIT.replace(/\s+/gu, ' ')],
    ['with other line ends', 'MIT', MIT.replace(/\n/gu, '\r\n')],
    ['as a block comment', 'MIT', MIT.replace(/^/gmu, ' * ')],
    ['as Markdown', 'MIT', `# License\n\n**${MIT.replace('MIT License', 'MIT License**')}`],
    ['in an HTML comment', 'MIT', `<!--\n${MIT}\n-->`],
    [
      'as a page',
      'MIT',
      `<html><head><style>body { margin: 1em }</style></head><body><pre>${MIT}</pre></body></html>`,
    ],
    [
      'after a lead-in',
      'MIT',
      `This project is released under the MIT License. See the full text below.\n\n${MIT}`,
    ],
    ['with a typing error', 'MIT', MIT.replace('NONINFRINGEMENT', 'NONINFRINGMENT')],
    ['with words hyphenated', 'MIT', MIT.replace('sublicense', 'sub-\nlicense')],
    [
      'with the next paragraph included',
      'MIT',
      MIT.replace(
        'this permission notice shall',
        'this permission notice (including the next paragraph) shall',
      ),
    ],
    ['with secure addresses', 'Apache-2.0', APACHE.replaceAll('http://', 'https://')],
    ['without the appendix', 'Apache-2.0', APACHE.slice(0, APACHE.indexOf('END OF TERMS'))],
    [
      'with the appendix filled in',
      'Apache-2.0',
      APACHE.replace('[yyyy] [name of copyright owner]', '2024 Example Labs'),
    ],
    [
      'with many holders in one line',
      'MIT',
      MIT.replace(
        'Copyright (c) 2024 Example, Inc.',
        `Copyright (c) 2023 ${'Ada Example, Bo Sample, '.repeat(12)}and Cy Model`,
      ),
    ],
    [
      'with the end of the page it was copied from',
      'Apache-2.0',
      `${APACHE}\nFooter\n© 2023 Example, Inc.\nFooter navigation\n`,
    ],
    [
      'with a note on subcomponents',
      'Apache-2.0',
      `${APACHE}\nSOFTWARE DISTRIBUTED WITH EXAMPLE:\n\nThis software includes a number of subcomponents with separate\ncopyright notices and license terms - please see the file ACKNOWLEDGEMENTS.md.\n`,
    ],
    [
      'with a note on the code of others, and its notice',
      'Apache-2.0',
      `${APACHE}\nSome of Example's code is derived from others projects, which is subject to the following copyright notice:\n\n${text('BSD-3-Clause')}`,
    ],
    ['for a tool with a longer name', 'MIT', `For Acorn 2 Eval software\n\n${MIT}`],
    [
      'after the notice of a file',
      'MIT',
      `// Copyright 2022 Ada Example. All rights reserved.\n// Use of this source code is governed by a BSD-style\n// license that can be found in the LICENSE file.\n\n${MIT}`,
    ],
    [
      'with a list of parts under open licenses',
      'Apache-2.0',
      `${APACHE}\nThis project incorporates third-party components under multiple licenses:\n\nMIT License Components:\n- modeling/parts.py\n- modeling/feat.py\n\nApache 2.0 Components:\n- third_party/nuts\n`,
    ],
    ['without letters of clauses', 'Apache-2.0', APACHE.replace(/\([a-d]\) /gu, '')],
    [
      'with a warranty paragraph of another license',
      'Apache-2.0',
      `${APACHE}\n\n${text('BSD-2-Clause').slice(text('BSD-2-Clause').indexOf('THIS SOFTWARE IS'))}`,
    ],
    [
      'with the name of an institute',
      'BSD-3-Clause',
      text('BSD-3-Clause')
        .replace('the copyright holder nor', 'the University of Somewhere nor')
        .replace('THE COPYRIGHT HOLDERS AND CONTRIBUTORS', 'THE REGENTS AND CONTRIBUTORS'),
    ],
    [
      'without the instructions',
      'GPL-3.0-only',
      text('GPL-3.0-only').slice(0, text('GPL-3.0-only').indexOf('How to Apply These')),
    ],
    [
      'without the preface',
      'CC-BY-4.0',
      text('CC-BY-4.0').slice(
        text('CC-BY-4.0').indexOf('Creative Commons Attribution 4.0 International Public License'),
      ),
    ],
  ];
  test.each(copies)('%s: %s', (_, id, copy) => {
    expect(readText(copy)).toMatchObject({
      id,
      status: 'open',
      open: true,
      unexplained: 0,
      passages: [],
    });
  });
});

describe('words that are added', () => {
  test('are counted, and quoted with their lines', () => {
    const rider = 'Our only modification is that big companies shall prominently display "Example 1".';
    const lines = MIT.split('\n').length;
    const read = readText(`${MIT}\n\n${rider}\n`);
    expect(read).toMatchObject({ open: false, unexplained: 11 });
    expect(read.passages).toEqual([
      {
        line: lines + 2,
        endLine: lines + 2,
        quote: rider.slice(0, -4).replace(/ "?Example$/u, ' "Example'),
        words: 11,
      },
    ]);
  });

  const riders: [string, string, string | RegExp][] = [
    ['The Software may not be used for any military purpose.', 'restricted', 'field'],
    ['This Software is provided for non-commercial research purposes only.', 'restricted', 'non-commercial'],
    ['You may not use the output to improve any other language model.', 'restricted', 'no-training-others'],
    [
      'Products with more than 50 million monthly active users need our approval.',
      'restricted',
      'scale-cap:users 50 million',
    ],
    [
      'Companies with annual revenue over $10 million must buy a license.',
      'restricted',
      /^scale-cap:revenue \$10 million/u,
    ],
    ['The rights granted herein do not apply in the European Union.', 'restricted', 'geography'],
    ['You shall not remove or disable any safety filter.', 'restricted', 'safety-tamper'],
    ['The Licensor may revoke this license at any time.', 'restricted', 'revocable'],
    [
      `Copyright (c) 2023 ${'Ada Example, Bo Sample, '.repeat(12)}who keep the right to say what it is for.`,
      'modified',
      '',
    ],
    ['Have a banana and think of the weather in autumn.', 'modified', ''],
  ];
  test.each(riders)('%s → %s %s', (rider, status, kind) => {
    for (const body of [
      `${MIT}\n\n${rider}\n`,
      `${rider}\n\n${MIT}`,
      MIT.replace('THE SOFTWARE IS', `${rider}\n\nTHE SOFTWARE IS`),
    ]) {
      const read = readText(body);
      expect(read).toMatchObject({ id: 'MIT', status, open: false });
      if (kind)
        expect(read.restrictions).toContainEqual(kind instanceof RegExp ? expect.stringMatching(kind) : kind);
    }
  });

  test.each([
    ['a word', MIT.replace('without limitation', 'with limitation')],
    ['a negation', MIT.replace('is hereby granted', 'is not hereby granted')],
    ['a name', MIT.replace('MIT License', 'Modified MIT License')],
    ['a heading that rules', `No Redistribution\n\n${MIT}`],
    ['a rule in a copyright line', MIT.replace('Example, Inc.', 'Example, Inc. Competitors are excluded.')],
    ['a rule in the capitals of a name', MIT.replace('Example, Inc.', 'Example, Internal Use')],
    ['a rule after a name', MIT.replace('Example, Inc.', 'Example, Customers Only')],
    ['a rule that looks like a credit', `${MIT}\n\nModels based on this Software belong to Example Corp.\n`],
    [
      'a rule among credits',
      `${MIT}\n\nThis software includes weights that Example Corp. lends until further notice; return them.\n`,
    ],
    ['a term that looks like a credit', `${MIT}\n\nThis software includes a trial period of 30 days.\n`],
    ['a rule that looks like a contact', `${MIT}\n\nContact: us before any commercial deployment\n`],
    ['a rule in a license name', MIT.replace('MIT License', 'MIT License for academic use')],
    [
      'a list of parts under other licenses',
      `${APACHE}\nThis project incorporates third-party components under multiple licenses:\n\nOak NC Components:\n- modeling/parts.py\n`,
    ],
    ['a use in what looks like a name', `For Internal Use software\n\n${MIT}`],
    [
      'a notice of a file that names other terms',
      `Use of this source code is governed by an academic license that can be found in the LICENSE file.\n\n${MIT}`,
    ],
    ['a rule in Chinese', `${MIT}\n不得用于商业用途。\n`],
  ])('%s is enough', (_, body) => {
    expect(readText(body).open).toBe(false);
  });

  test('a sentence that is left out is missed', () => {
    const read = readText(
      APACHE.replace(/You must cause any modified files to carry prominent notices[^;]*;/u, ''),
    );
    expect(read).toMatchObject({ id: 'Apache-2.0', status: 'modified', open: false });
  });
});

describe('other files', () => {
  test('several texts, each of them open', () => {
    const read = readText(`${APACHE}\n\nThis project includes code from Example.\n\n${MIT}`);
    expect(read).toMatchObject({ id: 'Apache-2.0', ids: ['Apache-2.0', 'MIT'], open: true, unexplained: 0 });
  });

  test('several texts, one of them restricted', () => {
    const read = readText(`${APACHE}\n\n${text('CC-BY-NC-4.0')}`);
    expect(read).toMatchObject({
      ids: ['Apache-2.0', 'CC-BY-NC-4.0'],
      status: 'mixed',
      open: false,
      restrictions: ['non-commercial'],
    });
  });

  test.each([
    [
      'Please refer to license: https://github.com/facebookresearch/llama/blob/main/LICENSE',
      'llama2-community',
    ],
    [
      'Licensed under CC BY-NC-SA 4.0, see https://creativecommons.org/licenses/by-nc-sa/4.0/.',
      'CC-BY-NC-SA-4.0',
    ],
    ['Licensed under the Apache License, Version 2.0, but do not compete with us.', 'Apache-2.0'],
    ['The code is under the MIT License; the weights are for personal evaluation.', 'MIT'],
    ['Licensed under the MIT License and CC BY-NC 4.0.', 'MIT'],
    ['See the license in the README.', 'unknown'],
  ])('a pointer: %s', (pointer, id) => {
    expect(readText(pointer)).toMatchObject({ id, status: 'pointer', open: false });
  });

  test.each([
    ['Licensed under the Apache License, Version 2.0.', 'Apache-2.0'],
    ['Example is distributed under the terms of the MIT License; see https://example.org/.', 'MIT'],
    [APACHE.slice(APACHE.indexOf('Licensed under the Apache')).trim(), 'Apache-2.0'],
  ])('a pointer that only names an open license is as open: %s', (pointer, id) => {
    expect(readText(pointer)).toMatchObject({ id, status: 'pointer', open: true, restrictions: [] });
  });

  test('limits beside the name of an open license count', () => {
    expect(readText('Under the MIT License, for non-commercial use only.')).toMatchObject({
      status: 'pointer',
      open: false,
      restrictions: ['non-commercial'],
    });
  });

  test('a policy of use is no license', () => {
    const read = readText('# Example Acceptable Use Policy\n\nYou agree not to use Example for harm.');
    expect(read).toMatchObject({ id: 'use-policy', status: 'restricted', policy: true });
  });

  test.each(['', '\n', 'Lorem ipsum dolor sit amet '.repeat(60)])(
    'what is no license is unknown',
    (content) => {
      expect(readText(content)).toMatchObject({ id: 'unknown', status: 'unknown', open: false });
    },
  );
});

describe('hostile texts are read, and never open', () => {
  test.each([
    ['ten thousand copies of a clause', MIT.split('\n\n')[2]!.repeat(2000)],
    ['one endless word', 'a'.repeat(500_000)],
    ['tags that never end', '<a '.repeat(100_000)],
    ['pages that never end', '<style>'.repeat(50_000)],
    ['brackets', '[('.repeat(200_000)],
    [
      'near-matches of many texts',
      Object.keys(list)
        .slice(0, 150)
        .map((id) =>
          text(id)
            .split(/\s+/u)
            .filter((_, at) => at % 6 > 0)
            .join(' '),
        )
        .join('\n'),
    ],
    ['an address of dots', 'a.b.'.repeat(100_000)],
  ])('%s', (_, content) => {
    expect(readText(content).open).toBe(false);
  });

  test('what lies beyond what is compared is never taken for nothing', () => {
    expect(readText(MIT, true)).toMatchObject({ id: 'MIT', status: 'modified', open: false });
    expect(readText(`${MIT}${' '.repeat(1024 * 1024)}You may not use it.`).open).toBe(false);
  });
});
