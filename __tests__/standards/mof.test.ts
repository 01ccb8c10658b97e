import { describe, expect, test } from '@jest/globals';
import { evaluateMof, MOF_COMPONENTS, type MofLicensing } from '../../src/standards/mof.ts';
import { isMofFile, mofLicensing, readMofFile } from '../../src/standards/mof-file.ts';
import { isMofOpen } from '../../src/standards/mof-licenses.ts';

const REQUIRED = MOF_COMPONENTS.filter(({ required }) => required);
const upTo = (lowest: number) => REQUIRED.filter((each) => each.class >= lowest).map(({ name }) => name);
const open = (names: string[]) => new Map(names.map((name): [string, MofLicensing] => [name, 'open']));

describe('class and progress (Model Openness Tool, ModelEvaluator)', () => {
  test.each<[string, Map<string, MofLicensing>, number, [number, number, number]]>([
    ['nothing', new Map(), 0, [0, 0, 0]],
    ['two of the six of class III', open(upTo(3).slice(0, 2)), 0, [0, 0, (2 / 6) * 100]],
    ['class III', open(upTo(3)), 3, [0, 60, 100]],
    ['all of class II but one: class I stays at 0', open(upTo(2).slice(0, -1)), 3, [0, 90, 100]],
    ['class II', open(upTo(2)), 2, [(10 / 14) * 100, 100, 100]],
    ['class I', open(upTo(1)), 1, [100, 100, 100]],
    [
      'a report without a paper is not class I',
      open(upTo(1).filter((name) => name !== 'Research paper')),
      2,
      [(13 / 14) * 100, 100, 100],
    ],
    [
      'a paper stands for the report',
      open(upTo(1).filter((name) => name !== 'Technical report')),
      1,
      [100, 100, 100],
    ],
    ['optional components change nothing', open([...upTo(3), 'Sample model outputs']), 3, [0, 60, 100]],
  ])('%s', (_name, there, reached, [first, second, third]) => {
    const result = evaluateMof(there);
    expect([result.class, result.progress]).toEqual([reached, { '1': first, '2': second, '3': third }]);
  });

  test('what is short is named: missing, unlicensed, or under a license that is not open', () => {
    const there = open(upTo(3).slice(1));
    there.set('Model card', 'unlicensed').set('Data card', 'invalid');
    expect(evaluateMof(there)).toMatchObject({
      missing: expect.arrayContaining(['Model architecture', 'Training code']),
      unlicensed: ['Model card'],
      invalid: ['Data card'],
    });
  });

  test('an unlicensed paper takes the report off the missing ones, and is no paper that counts', () => {
    const result = evaluateMof(new Map([['Research paper', 'unlicensed']]));
    expect(result.missing).not.toContain('Technical report');
    expect(result.progress['3']).toBe(0);
  });
});

describe('the license of a component (section 3 of the resolution order)', () => {
  const file = (license: object, component: object) => ({
    framework: { name: 'Model Openness Framework' },
    release: { license, components: [{ name: 'Training code', ...component }] },
  });
  test.each<[string, object, object, MofLicensing]>([
    ['its own', { code: { name: 'CC-BY-NC-4.0' } }, { license: 'MIT' }, 'open'],
    ['that of its kind', { code: { name: 'MIT' }, distribution: { name: 'CC-BY-NC-4.0' } }, {}, 'open'],
    [
      'that of the distribution',
      { data: { name: 'CC-BY-NC-4.0' }, distribution: { name: 'MIT' } },
      {},
      'open',
    ],
    ['none', {}, {}, 'unlicensed'],
    ['an empty one does not inherit', { code: { name: 'MIT' } }, { license: '' }, 'unlicensed'],
    ['"unlicensed" does not inherit', { code: { name: 'MIT' } }, { license: 'unlicensed' }, 'unlicensed'],
    ['ids are compared as they stand', {}, { license: 'apache-2.0' }, 'invalid'],
  ])('%s', (_name, license, component, expected) => {
    expect(mofLicensing(readMofFile(file(license, component)).file).get('Training code')).toBe(expected);
  });

  test('a component that the framework does not know is an error, never another component', () => {
    const { file: read, problems } = readMofFile(file({}, { name: 'Training dataset' }));
    expect(problems).toEqual([
      'release.components names "Training dataset", which the framework does not know',
    ]);
    expect(read.components.size).toBe(0);
  });

  test.each([[null], ['text'], [[]], [{ framework: { name: 'Other' }, release: {} }], [{ framework: null }]])(
    'is no MOF file: %j',
    (data) => {
      expect(isMofFile(data)).toBe(false);
    },
  );
});

test.each<[string, boolean]>([
  ['Apache-2.0', true],
  ['CC-BY-4.0', true],
  ['CDLA-Permissive-2.0', true],
  ['OpenMDW-1.0', true],
  ['GPL-2.0', true],
  ['ODC-PDDL-1.0', true],
  ['PDDL-1.0', false],
  ['OpenMDW-1.1', false],
  ['CC-BY-NC-4.0', false],
  ['MIT License', false],
])('%s is open there: %s', (id, expected) => {
  expect(isMofOpen(id)).toBe(expected);
});
