import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { commentMarkdown } from '../../src/reports/comment.ts';
import { toJson } from '../../src/reports/json.ts';
import { sarifOf } from '../../src/reports/sarif.ts';
import { summaryMarkdown } from '../../src/reports/summary.ts';
import { textReport } from '../../src/reports/text.ts';
import { RULE_IDS } from '../../src/vocabulary.ts';
import { base, OPEN, prose, type Sketch, SOURCE, WEIGHTS } from '../support/ground.ts';
import { expectOutput } from '../support/outputs.ts';
import { reportOf } from '../support/report.ts';

const context = {
  version: '1.0.0',
  commit: '0123456789abcdef0123456789abcdef01234567',
  repositoryUrl: 'https://github.com/example/example-1b',
  runUrl: 'https://github.com/example/example-1b/actions/runs/1',
};

const SKETCHES: Record<string, Sketch> = {
  overstated: {
    says: [prose('open-source', { range: { start: 100, end: 111 }, fix: 'open-weight' })],
    present: WEIGHTS,
    licenses: { code: 'Apache-2.0', weights: 'Apache-2.0' },
  },
  honoured: { says: 'open-source', present: SOURCE, licenses: OPEN },
  unproven: {
    says: 'open-source',
    present: SOURCE.filter((id) => id !== 'data'),
    declared: ['data'],
    licenses: OPEN,
  },
  'limited-by-base': {
    says: 'open-source',
    present: SOURCE,
    licenses: OPEN,
    bases: [base('Qwen/Qwen2.5-32B', 'open-weights')],
  },
  restricted: {
    says: 'open-weights',
    present: WEIGHTS,
    licenses: { weights: 'restricted:llama3.1' },
  },
  accepted: {
    says: 'open-source',
    present: SOURCE.filter((id) => id !== 'recipe'),
    licenses: OPEN,
    policy: {
      origin: '.github/open-label-policy.yml at main',
      exceptions: [{ rule: 'missing-recipe', reason: 'follows with the paper', expires: '2026-05-31' }],
    },
  },
  unlabelled: { present: WEIGHTS },
};

describe.each(Object.keys(SKETCHES))('a release that is %s', (name) => {
  const report = reportOf(SKETCHES[name]!);

  test('as text', () => expectOutput(`reports/${name}.txt`, textReport(report, { colour: false })));
  test('as a comment', () => expectOutput(`reports/${name}.comment.md`, commentMarkdown(report, context)));
  test('as a summary', () => expectOutput(`reports/${name}.summary.md`, summaryMarkdown(report, context)));

  test('as JSON that the schema describes', () => {
    const validate = ajv().compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));
    expect(validate(JSON.parse(toJson(report))) ? [] : validate.errors).toEqual([]);
  });

  test('as SARIF that the standard and its rules describe', () => {
    const sarif = JSON.parse(JSON.stringify(sarifOf(report, '1.0.0')));
    const validate = sarifSchema();
    expect(validate(sarif) ? [] : validate.errors).toEqual([]);
    const [run] = sarif.runs;
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.results.length).toBe(report.findings.length);
  });

  test('the same bytes every time', () => {
    expect(toJson(reportOf(SKETCHES[name]!))).toBe(toJson(report));
  });
});

test('colour changes nothing but colour', () => {
  const report = reportOf(SKETCHES.overstated!);
  const coloured = textReport(report, { colour: true });
  expect(coloured).not.toBe(textReport(report, { colour: false }));
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(textReport(report, { colour: false }));
});

test('code scanning knows every rule, and keeps an alert when lines move', () => {
  const report = reportOf(SKETCHES.overstated!);
  const moved = { ...report, findings: report.findings.map((finding) => ({ ...finding, line: 99 })) };
  const prints = (of: typeof report) =>
    sarifOf(of, '1').runs[0]?.results?.map((each) => each.partialFingerprints);
  expect(sarifOf(report, '1').runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual([...RULE_IDS]);
  expect(prints(moved)).toEqual(prints(report));
});

function ajv(): Ajv2020 {
  const instance = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(instance);
  return instance;
}

/** The standard's own schema, as Microsoft's tool ships it. */
function sarifSchema() {
  const schema = readFileSync('node_modules/@microsoft/sarif-multitool-linux/sarif-2.1.0.json', 'utf8');
  const { $schema: _dialect, ...rest } = JSON.parse(schema.replace(/^\ufeff/, ''));
  return ajv().compile(rest);
}
