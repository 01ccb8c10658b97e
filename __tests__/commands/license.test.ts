import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/commands/license.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';
import { fixture } from '../support/fixtures.ts';
import { folderOf } from '../support/folder.ts';

const MIT = (
  createRequire(import.meta.url)('spdx-license-list/full') as Record<string, { licenseText: string }>
).MIT!.licenseText;

async function license(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    colour: false,
  });
  return { code, ...said };
}

describe('open-label license', () => {
  const folder = folderOf({
    plain: MIT,
    changed: `${MIT}\n\nYou may not use the Software for gambling.\n`,
    pointer: 'See LICENSE in the root.',
  });
  const at = (name: string) => join(folder, name);

  test('says in sentences what a text is', async () => {
    expect(await license(at('changed'))).toEqual({
      code: 0,
      err: '',
      out: [
        `${at('changed')}: restricted`,
        '  This is the MIT License (MIT) plus 8 words that it does not contain, at line 20.',
        '  Limits: banned fields of use.',
        '  line 20: "You may not use the Software for gambling"',
        '  On the known text: OSI approval, as recorded by spdx-license-list 6.12.0 (2026-07-25).',
        '',
      ].join('\n'),
    });
  });

  test('gives an array in the order of its arguments', async () => {
    const { code, out } = await license('--format', 'json', at('pointer'), at('plain'));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      { path: at('pointer'), status: 'pointer', open: false },
      {
        path: at('plain'),
        id: 'MIT',
        ids: ['MIT'],
        status: 'open',
        open: true,
        restrictions: [],
        unexplained: 0,
        covers: [],
      },
    ]);
  });

  test('names the page of what a PDF file adds, and why another one was not read', async () => {
    const pdfs = folderOf({
      'LICENSE.pdf': fixture('pdf/form.pdf'),
      'Skywork License.pdf': fixture('pdf/scan.pdf'),
    });
    const { out } = await license(join(pdfs, 'LICENSE.pdf'), join(pdfs, 'Skywork License.pdf'));
    expect(out).toContain(
      'This is the MIT License (MIT) plus 10 words that it does not contain, on page 1.\n' +
        '  Limits: no commercial use, banned fields of use.\n' +
        '  page 1: "The Software shall not be used for any commercial purpose"\n',
    );
    expect(out).toContain(
      'This file is a scan: it has no text. Its terms were not read: a person must look. ' +
        'By its name it is the Skywork Community License.\n',
    );
  });

  test('says which file cannot be read, and reports the others', async () => {
    const { code, out, err } = await license(at('nowhere'), at('plain'));
    expect(code).toBe(2);
    expect(err).toBe(`open-label: ${at('nowhere')} cannot be read: there is no such file.\n`);
    expect(out).toContain('This is the MIT License (MIT), unmodified.');
  });

  test.each([[[]], [['--format', 'xml', 'x']], [['--colour', 'x']]])('wrong usage: %j', async (args) => {
    await expect(license(...args)).rejects.toThrow(SettingsError);
  });
});
