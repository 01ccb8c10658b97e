import { describe, expect, test } from '@jest/globals';
import { licenseOfId, restrictionsOfId } from '../../src/licenses/ids.ts';
import { MODEL_LICENSES } from '../../src/licenses/model-licenses.ts';
import { namesIn } from '../../src/licenses/names.ts';
import { spdxId } from '../../src/licenses/openness.ts';
import { readText } from '../../src/licenses/read-text.ts';

const KINDS =
  /^(?:use-policy|scale-cap:(?:users|revenue|visits)|non-commercial|research-only|no-training-others|naming|display|field|geography|maas|revocable|remote-restrict|flow-down|registration|no-redistribution|safety-tamper|no-derivatives)(?:$|[ :])/u;

describe('the table of model licenses', () => {
  const titled = MODEL_LICENSES.filter(({ base }) => base === undefined);
  test.each(titled.flatMap((row) => row.phrases.map((phrase) => [phrase.replace('…', ''), row.id])))(
    '"%s" is %s',
    (phrase, id) => {
      const read = readText(
        `${phrase}\n\nBy clicking "I accept" you agree to be bound by this agreement. `.concat(
          'You shall comply with applicable laws and with the terms below. '.repeat(12),
        ),
      );
      expect(read).toMatchObject({ id, open: false, status: 'restricted' });
    },
  );

  test.each(MODEL_LICENSES.map((row) => [row.name, row] as const))(
    '%s has kinds of the vocabulary',
    (_, row) => {
      for (const restriction of row.restrictions) expect(restriction).toMatch(KINDS);
      expect(row.phrases.every((phrase) => phrase === phrase.toLowerCase())).toBe(true);
      expect([row.id, ...(row.also ?? [])].filter((id) => spdxId(id) === 'MIT')).toEqual([]);
    },
  );

  test('no id means two licenses', () => {
    const owners = new Map<string, string>();
    for (const { id, also = [] } of MODEL_LICENSES) {
      for (const name of [id, ...also]) {
        expect([name, owners.get(name) ?? id]).toEqual([name, id]);
        owners.set(name, id);
      }
    }
  });

  test.each([
    ['llama3.1', 'scale-cap:users 700 million a month'],
    ['llama4', 'geography: not in the EU'],
    ['qwen', 'scale-cap:users 100 million a month'],
    ['gemma', 'use-policy'],
    ['mnpl', 'non-commercial'],
    ['cc-by-nc-4.0', undefined],
  ])('the Hub id %s restricts: %s', (id, restriction) => {
    expect(restrictionsOfId(licenseOfId(id)!)).toContain(restriction ?? 'non-commercial');
  });
});

describe('names in prose', () => {
  test.each([
    ['under the MIT License', ['MIT']],
    ['under a Modified MIT License', ['modified-mit']],
    ['under Apache 2.0', ['Apache-2.0']],
    ['the Apache License, Version 2.0', ['Apache-2.0']],
    ['CC BY-NC-SA 4.0', ['CC-BY-NC-SA-4.0']],
    ['Creative Commons Attribution-ShareAlike', ['CC-BY-SA']],
    ['CC0', ['CC0-1.0']],
    ['a BSD 3-Clause License', ['BSD-3-Clause']],
    ['GPLv3 or AGPL-3.0', ['GPL-3.0-only', 'AGPL-3.0-only']],
    ['the Llama 3.1 Community License Agreement', ['llama3.1-community']],
    ['OpenMDW-1.1', ['OpenMDW-1.1']],
    ['ODC-By', ['ODC-By-1.0']],
    ['MIT and the Tongyi Qianwen LICENSE AGREEMENT', ['tongyi-qianwen']],
    ['permit, commit, submit', []],
    ['graduates of MIT in a sentence', []],
  ])('%s: %j', (text, ids) => {
    const found = namesIn(text).map(({ id }) => id);
    if (/^MIT and|graduates/u.test(text)) expect(found).toEqual(expect.arrayContaining(ids));
    else expect(found).toEqual(ids);
  });
});
