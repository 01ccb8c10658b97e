import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { readText } from '../../src/licenses/read-text.ts';

const list = createRequire(import.meta.url)('spdx-license-list/full') as Record<
  string,
  { licenseText: string }
>;
const BODY = list.MIT!.licenseText.replace(/^MIT License\s+Copyright[^\n]*\n/u, '');
const mitOf = (holder: string, title = 'MIT License') => `${title}\n\nCopyright (c) 2024 ${holder}\n${BODY}`;

describe('whose the work is changes nothing', () => {
  test.each([
    'Example, Inc.',
    'Ada Example and Bo Sample',
    'ada example',
    'The pandas development team',
    'the example.js authors (https://example.com/AUTHORS)',
    'The Regents of the University of California',
    'Example Research',
    'Facebook, Inc. and its affiliates',
    'Will May',
    '北京示例人工智能研究院',
    '株式会社サンプル',
    '주식회사 예제',
    'شركة مثال',
    'Пример и партнёры',
    'Étienne Dupont et collaborateurs',
  ])('%s', (holder) => {
    expect(readText(mitOf(holder))).toMatchObject({ id: 'MIT', status: 'open', open: true });
  });

  test('parts that others hold', () => {
    const holders = 'for portions of Sample are held by Ada Example 2013-2022 as part of Example (MIT).';
    expect(readText(`Copyright (c) ${holders}\n${BODY}`).open).toBe(true);
  });

  test('a heading for what the license is for', () => {
    expect(readText(`License for training code\n\n${mitOf('Example, Inc.')}`).open).toBe(true);
  });
});

describe('a term where a name is expected is a term', () => {
  const terms = [
    'This license is valid until 31 December 2026',
    'In case of conflict the terms on our website prevail',
    'Clause 3 is replaced by the Example Model Terms',
    'Lizenznehmer dürfen die Software nicht kommerziell nutzen',
    'Nur zu Forschungszwecken verwendbar',
    'Réservé à la recherche',
    'Solo uso accademico',
    'Solo para investigación académica',
    'Endast för forskning',
    'Hanya untuk riset',
    'Только для исследований',
    '仅用于科研',
    '研究用途',
    '禁止商用',
    '非営利目的に限る',
    '학술 연구 목적으로만 사용할 수 있습니다',
    'केवल शोध के लिए',
    'للأغراض البحثية فقط',
    'Keep it inside your company',
    'MIT License (with Commons Clause)',
  ];
  test.each(terms)('%s', (term) => {
    for (const body of [
      mitOf(term),
      mitOf(`Example, Inc. ${term}`),
      mitOf(`Example, Inc., ${term}`),
      mitOf('Example, Inc.', `MIT License - ${term}`),
      `${term}\n\n${mitOf('Example, Inc.')}`,
      `${mitOf('Example, Inc.')}\n${term}\n`,
    ]) {
      const read = readText(body);
      expect({ body: body.slice(0, 120), open: read.open }).toEqual({
        body: body.slice(0, 120),
        open: false,
      });
      expect(read.id).toBe('MIT');
    }
  });

  test.each([
    'License for hobby projects',
    'Portions are derived from Example, which keeps all economic benefits',
    'Example Library Copyright (c) 2024 Example, which ends in June of that year',
  ])('%s, as a line beside the license', (term) => {
    expect(readText(`${mitOf('Example, Inc.')}\n\n${term}\n`).open).toBe(false);
  });
});
