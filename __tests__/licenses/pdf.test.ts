import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { check } from '../../src/check.ts';
import { readLicenses } from '../../src/licenses/read.ts';
import type { LicenseReading } from '../../src/licenses/reading.ts';
import { toJson } from '../../src/reports/json.ts';
import { DEFAULT_POLICY } from '../../src/settings/policy.ts';
import { fixture } from '../support/fixtures.ts';
import { memoryRelease } from '../support/memory-release.ts';
import { pdfFile, shown } from '../support/pdf-file.ts';

const MIT = (
  createRequire(import.meta.url)('spdx-license-list/full') as Record<string, { licenseText: string }>
).MIT!.licenseText;

async function licensing(files: Record<string, string | Uint8Array>) {
  return readLicenses(memoryRelease(files), undefined);
}

async function read(path: string, bytes: Uint8Array): Promise<LicenseReading> {
  return (await licensing({ [path]: bytes })).readings[0]!;
}

/** A PDF file with the lines of a text. */
function printed(text: string, parts = {}): Uint8Array {
  return pdfFile(shown(...text.split('\n')), parts);
}

describe('license texts in PDF files', () => {
  test.each(['reportlab', 'fpdf2', 'groff', 'chromium', 'object-streams', 'two-pages'])(
    'the MIT license as %s writes it is open',
    async (name) => {
      const reading = await read('LICENSE.pdf', fixture(`pdf/${name}.pdf`));
      expect(reading).toMatchObject({ id: 'MIT', status: 'open', open: true, unexplained: 0 });
    },
  );

  test.each(['form', 'remark', 'updated'])('words that %s.pdf adds to it restrict it', async (name) => {
    const reading = await read('LICENSE.pdf', fixture(`pdf/${name}.pdf`));
    expect(reading).toMatchObject({
      id: 'MIT',
      status: 'restricted',
      open: false,
      restrictions: expect.arrayContaining(['non-commercial']),
      passages: [{ page: 1, quote: 'The Software shall not be used for any commercial purpose' }],
    });
  });

  test.each([
    ['encrypted', 'is encrypted'],
    ['scan', 'is a scan: it has no text'],
    ['recognized-scan', 'is a scan: the text in it is only what a machine took it for'],
  ])('%s: nothing is known but why', async (name, unread) => {
    const reading = await read('LICENSE.pdf', fixture(`pdf/${name}.pdf`));
    expect(reading).toMatchObject({ id: 'unknown', status: 'unknown', open: false, unread });
  });

  test('the name of a file that has no text can restrict', async () => {
    const reading = await read('Skywork Community License.pdf', fixture('pdf/scan.pdf'));
    expect(reading).toMatchObject({ id: 'skywork-community', status: 'restricted', open: false });
  });

  test('a text that is not whole is never open', async () => {
    const cut = Buffer.from(printed(MIT)).toString('latin1').replace('%%EOF', '');
    expect(await read('LICENSE.pdf', Buffer.from(cut, 'latin1'))).toMatchObject({ id: 'MIT', open: false });
    const signs = printed(`${MIT}\n\u0001`);
    expect(await read('LICENSE.pdf', signs)).toMatchObject({ id: 'MIT', open: false });
  });

  test('a PDF file by another name, and another file by the name of one', async () => {
    expect(await read('LICENSE', printed(MIT))).toMatchObject({ id: 'MIT', open: true });
    expect(await read('LICENSE', fixture('pdf/fpdf2.pdf'))).toMatchObject({ id: 'MIT', open: true });
    expect(await read('LICENSE.pdf', Buffer.from(MIT))).toMatchObject({ id: 'MIT', open: true });
    expect(await read('LICENSE.pdf', new Uint8Array(3000))).toMatchObject({ id: 'unknown', open: false });
  });

  test('of many PDF files the ones nearest to the root are read', async () => {
    const files: Record<string, Uint8Array> = { 'z-LICENSE.pdf': printed(MIT) };
    for (let index = 0; index < 20; index += 1) files[`parts/${index}/LICENSE.pdf`] = printed(MIT);
    const { readings } = await licensing(files);
    expect(readings.filter(({ unread }) => unread === 'is one PDF file too many')).toHaveLength(9);
    expect(readings.at(-1)).toMatchObject({ path: 'z-LICENSE.pdf', id: 'MIT', open: true });
  });

  test('terms in Chinese restrict, wherever the lines are broken', async () => {
    const reading = await read('橡子模型许可协议.pdf', fixture('pdf/chinese.pdf'));
    expect(reading).toMatchObject({ id: 'unknown', open: false, covers: ['weights'] });
    expect(reading.restrictions).toEqual(expect.arrayContaining(['registration', 'revocable']));
  });

  test('a finding about a PDF file names its page and no line', async () => {
    const { observations } = await licensing({ 'LICENSE.pdf': fixture('pdf/form.pdf') });
    expect(observations).toEqual([
      expect.objectContaining({
        rule: 'modified-license',
        place: { file: 'LICENSE.pdf' },
        detail: expect.stringContaining('on page 1: "The Software shall not'),
      }),
    ]);
  });

  test('a license that is linked covers what the sentence says', async () => {
    const { effective } = await licensing({
      LICENSE: MIT,
      'README.md':
        'The code is under [MIT](LICENSE), and the use of the model weights is subject to the [model license](./Acorn%20License.pdf).',
      'Acorn License.pdf': fixture('pdf/cairo.pdf'),
    });
    expect(effective.code).toMatchObject({ id: 'MIT', open: true });
    expect(effective.weights).toMatchObject({ open: false, place: { file: 'Acorn License.pdf' } });
  });

  test('an agreement for further rights is listed, and is not the license', async () => {
    const text =
      'Agreement\nThe Entity hereby request a copy of the MOSS model for commercial use, and agrees.';
    const { readings, effective, observations } = await licensing({
      LICENSE: MIT,
      'README.md':
        'The code and the model weights are under [MIT](LICENSE). To use the model in products, sign [this](agreement.pdf).',
      'agreement.pdf': printed(text),
    });
    expect(readings.find(({ path }) => path === 'agreement.pdf')).toMatchObject({ id: 'moss-commercial' });
    expect(effective.weights).toMatchObject({ id: 'MIT', open: true });
    expect(observations).toEqual([]);
  });
});

test('a report says which terms were not read, and fits its schema', async () => {
  const release = memoryRelease({
    'README.md': '# Acorn\nAn open-source language model.',
    'LICENSE.pdf': fixture('pdf/form.pdf'),
    'MODEL_LICENSE.pdf': fixture('pdf/encrypted.pdf'),
  });
  const report = await check(release, { policy: DEFAULT_POLICY, today: '2026-11-25' });
  expect(report.gaps).toEqual(['MODEL_LICENSE.pdf is encrypted: its terms were not read.']);
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));
  expect(validate(JSON.parse(toJson(report))) ? [] : validate.errors).toEqual([]);
});

describe('model licenses that are published as PDF files', () => {
  test.each([
    ['智源Acorn\n智源Aquila系列模型许可协议', 'baai-aquila', ['field: illegal']],
    ['智源Aquila2-70B系列模型许可协议（非商业）', 'baai-aquila-70b', ['non-commercial']],
    ['元象 XVERSE 大模型许可协议', 'xverse', ['registration: for commercial use']],
    ['TeleChat模型社区许可协议', 'telechat-community', ['registration: for commercial use']],
    [
      'TeleChat\n一、定义\n“TeleChat模型”是指它和它的量化版本',
      'telechat-community',
      ['field: military, illegal'],
    ],
    ['Skywork 模型社区许可协议', 'skywork-community', ['display "Skywork Inside"']],
    ['Skywork Community License\nI. Definition', 'skywork-community', ['field: military, illegal']],
  ])('%s', async (title, id, restrictions) => {
    const { readings } = await licensing({
      'MODEL_LICENSE.txt': `${title}\n${'您应当遵守本协议的全部条款。\n'.repeat(20)}`,
    });
    expect(readings[0]).toMatchObject({ id, status: 'restricted', open: false });
    expect(readings[0]!.restrictions).toEqual(expect.arrayContaining(restrictions));
  });
});
