import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/verdict/decide.ts';
import { atLeast, COMPONENT_IDS, LABELS, type VerdictWord } from '../../src/vocabulary.ts';
import {
  base,
  briefly,
  inputsOf,
  OPEN,
  prose,
  SCIENCE,
  type Sketch,
  SOURCE,
  verdictOf,
  WEIGHTS,
} from '../support/ground.ts';

const without = (...ids: string[]) => SOURCE.filter((id) => !ids.includes(id));

describe('the verdict', () => {
  test.each<[string, Sketch, VerdictWord, string]>([
    ['weights called open weights', { says: 'open-weights', present: WEIGHTS }, 'honoured', 'open-weights'],
    [
      'weights called open source',
      { says: 'open-source', present: WEIGHTS, licenses: OPEN },
      'overstated',
      'open-weights',
    ],
    [
      'everything called open source',
      { says: 'open-source', present: SOURCE, licenses: OPEN },
      'honoured',
      'open-source',
    ],
    [
      'the same, behind addresses',
      { says: 'open-source', linked: SOURCE, licenses: OPEN },
      'honoured',
      'open-source',
    ],
    [
      'everything called open weights',
      { says: 'open-weights', present: SOURCE, licenses: OPEN },
      'understated',
      'open-source',
    ],
    [
      'everything and checkpoints, called open science',
      { says: 'open-science', present: SCIENCE, licenses: OPEN },
      'honoured',
      'open-science',
    ],
    [
      'open science without checkpoints',
      { says: 'open-science', present: SOURCE, licenses: OPEN },
      'overstated',
      'open-source',
    ],
    ['nothing said', { present: WEIGHTS }, 'unlabelled', 'open-weights'],
    ['nothing there', { says: 'open-source' }, 'overstated', 'closed'],
    [
      'data and recipe only declared',
      {
        says: 'open-source',
        present: without('data', 'recipe'),
        declared: ['data', 'recipe'],
        licenses: OPEN,
      },
      'unproven',
      'open-weights',
    ],
    [
      'a data card in place of the data',
      { says: 'open-source', present: [...without('data'), 'data-card'], licenses: OPEN },
      'unproven',
      'open-weights',
    ],
    [
      'one part missing, another declared',
      { says: 'open-source', present: without('data', 'recipe'), declared: ['data'], licenses: OPEN },
      'overstated',
      'open-weights',
    ],
    [
      'weights without a stated license',
      { says: 'open-source', present: SOURCE, licenses: { code: 'MIT', data: 'CC0-1.0' } },
      'unproven',
      'open-weights',
    ],
    [
      'linked weights whose terms only their address can state',
      {
        says: 'open-source',
        present: without('weights'),
        linked: ['weights'],
        licenses: { code: 'MIT', data: 'CC0-1.0' },
      },
      'honoured',
      'open-source',
    ],
    [
      'linked weights beside a license that is given for the code alone',
      {
        says: 'open-source',
        present: without('weights'),
        linked: ['weights'],
        licenses: { code: 'MIT', data: 'CC0-1.0' },
        licensesCodeAlone: true,
      },
      'unproven',
      'open-weights',
    ],
    [
      'no processing code, and the data set that it made',
      {
        says: 'open-source',
        present: without('data-processing-code'),
        licenses: OPEN,
        publishesData: true,
      },
      'honoured',
      'open-source',
    ],
    [
      'no processing code, and the data of others',
      { says: 'open-source', present: without('data-processing-code'), licenses: OPEN },
      'overstated',
      'open-weights',
    ],
    [
      'open science without processing code, whatever data are published',
      {
        says: 'open-science',
        present: SCIENCE.filter((id) => id !== 'data-processing-code'),
        licenses: OPEN,
        publishesData: true,
      },
      'overstated',
      'open-source',
    ],
    [
      'data of which a part is internal',
      { says: 'open-source', present: SOURCE, licenses: OPEN, keepsData: true },
      'unproven',
      'open-weights',
    ],
    [
      'a trainer that only tunes, and no base',
      { says: 'open-source', present: SOURCE, licenses: OPEN, ofTuning: ['training-code'] },
      'unproven',
      'open-weights',
    ],
    [
      'data that only tune, and no base',
      { says: 'open-source', present: SOURCE, licenses: OPEN, ofTuning: ['data'] },
      'unproven',
      'open-weights',
    ],
    [
      'a trainer and data that tune an open base',
      {
        says: 'open-source',
        present: SOURCE,
        licenses: OPEN,
        ofTuning: ['training-code', 'data'],
        bases: [base('acme/acorn-base', 'open-source')],
      },
      'honoured',
      'open-source',
    ],
    [
      'linked weights under a use policy',
      {
        says: 'open-source',
        present: without('weights'),
        linked: ['weights'],
        licenses: { ...OPEN, weights: 'restricted:gemma' },
      },
      'overstated',
      'open-weights',
    ],
    [
      'weights under a use policy',
      { says: 'open-source', present: SOURCE, licenses: { ...OPEN, weights: 'restricted:llama3.1' } },
      'overstated',
      'open-weights',
    ],
    [
      'open weights under a use policy',
      { says: 'open-weights', present: WEIGHTS, licenses: { weights: 'restricted:llama3.1' } },
      'honoured',
      'open-weights',
    ],
    [
      'code under terms that nobody approved',
      { says: 'open-source', present: SOURCE, licenses: { ...OPEN, code: 'open-unapproved:AML' } },
      'overstated',
      'open-weights',
    ],
    [
      'a changed license text',
      { says: 'open-source', present: SOURCE, licenses: { ...OPEN, weights: 'modified:MIT' } },
      'unproven',
      'open-weights',
    ],
    [
      'an open stage on an open-weights base',
      {
        says: 'open-source',
        present: SOURCE,
        licenses: OPEN,
        bases: [base('Qwen/Qwen2.5-32B', 'open-weights')],
      },
      'overstated',
      'open-weights',
    ],
    [
      'an open stage on an open base',
      {
        says: 'open-source',
        present: SOURCE,
        licenses: OPEN,
        bases: [base('EleutherAI/pythia-1.4b', 'open-source')],
      },
      'honoured',
      'open-source',
    ],
    [
      'the label that the user asks for',
      { label: 'open-source', says: 'open-weights', present: WEIGHTS, licenses: OPEN },
      'overstated',
      'open-weights',
    ],
    ['called closed', { says: 'closed', present: WEIGHTS }, 'understated', 'open-weights'],
  ])('%s', (_name, sketch, word, supported) => {
    const { verdict, supported: support } = verdictOf(sketch);
    expect([verdict, support.label]).toEqual([word, supported]);
  });
});

describe('where the label comes from', () => {
  const claims = [
    prose('open-source', { line: 40 }),
    prose('open-weights', { source: 'card', line: 3 }),
    prose('open-science', { source: 'metadata', file: 'open-label.yml', line: 1 }),
    prose('open-source', { subject: 'code', line: 2 }),
  ];
  test.each([
    ['the metadata file before all', claims, { label: 'open-science', file: 'open-label.yml', line: 1 }],
    ['the card before the prose', claims.slice(0, 2), { label: 'open-weights', file: 'README.md', line: 3 }],
    ['the prose', claims.slice(0, 1), { label: 'open-source', file: 'README.md', line: 40 }],
    ['not what is said of the code', claims.slice(3), undefined],
  ])('%s', (_name, says, declared) => {
    expect(verdictOf({ says }).declared).toEqual(declared);
  });
});

describe('the findings', () => {
  test.each<[string, Sketch, string[]]>([
    [
      'one for each part that is missing, at the claim',
      { says: 'open-source', present: WEIGHTS, licenses: OPEN },
      [
        'error missing-training-code',
        'error missing-data',
        'error missing-data-processing-code',
        'error missing-recipe',
        'note metadata-missing',
      ],
    ],
    [
      'only a note of limits that no claim depends on',
      { says: 'open-weights', present: WEIGHTS, licenses: { weights: 'restricted:gemma' } },
      ['note restricted-license', 'note metadata-missing'],
    ],
    [
      'a louder sentence beside a label that holds',
      {
        says: [prose('open-weights', { source: 'metadata' }), prose('open-source', { line: 40 })],
        present: WEIGHTS,
      },
      ['error conflicting-claims', 'note metadata-missing'],
    ],
    [
      'a louder sentence that is true',
      {
        says: [prose('open-weights', { source: 'metadata' }), prose('open-source', { line: 40 })],
        present: SOURCE,
        licenses: OPEN,
      },
      ['warning conflicting-claims', 'note metadata-missing'],
    ],
    [
      'data behind a base that are not public',
      {
        says: 'open-source',
        present: SOURCE,
        licenses: OPEN,
        bases: [base('Qwen/Qwen2.5-32B', 'open-weights')],
      },
      ['error missing-data', 'note metadata-missing'],
    ],
    [
      'a warning where the terms of linked weights are not stated here',
      {
        says: 'open-source',
        present: without('weights'),
        linked: ['weights'],
        licenses: { code: 'MIT', data: 'CC0-1.0' },
      },
      ['warning unlicensed', 'note metadata-missing'],
    ],
    [
      'a warning where the published data set stands in for the code that made it',
      {
        says: 'open-source',
        present: without('data-processing-code'),
        licenses: OPEN,
        publishesData: true,
      },
      ['warning missing-data-processing-code', 'note metadata-missing'],
    ],
    ['nothing but advice for a release that says nothing', { present: WEIGHTS }, ['note metadata-missing']],
  ])('%s', (_name, sketch, expected) => {
    expect(briefly(verdictOf(sketch))).toEqual(expected);
  });

  test('stand at the claim, name it, and say what to do', () => {
    const [finding] = verdictOf({
      says: [prose('open-source', { range: { start: 100, end: 111 }, fix: 'open-weight' })],
      present: WEIGHTS,
      licenses: OPEN,
    }).findings;
    expect(finding).toMatchObject({
      file: 'README.md',
      line: 12,
      column: 5,
      message: 'README.md says open source, and no training code was found here.',
      fix: { file: 'README.md', start: 100, end: 111, replacement: 'open-weight' },
    });
    expect(finding?.next).toMatch(/^Add the code that trained the model, or .* open-label\.yml\.$/);
  });

  test('send to the path of the metadata file that leads nowhere', () => {
    const sketch: Sketch = { says: 'open-source', present: WEIGHTS, licenses: OPEN };
    const inputs = inputsOf(sketch);
    const observation = {
      rule: 'declared-not-found' as const,
      place: { file: 'open-label.yml', line: 7 },
      detail: 'names train/, which is not in this release',
      component: 'training-code' as const,
    };
    const { findings } = decide({ ...inputs, contents: { ...inputs.contents, observations: [observation] } });
    const next = (rule: string) => findings.find((each) => each.rule === rule)?.next;
    expect(next('missing-training-code')).toMatch(/correct the path, or add what it names/);
    expect(next('missing-recipe')).toMatch(/^Add the hyperparameters/);
  });

  test('never say of an open license that it limits', () => {
    const weights = {
      id: 'MIT',
      status: 'restricted',
      open: false,
      restrictions: ['non-commercial'],
    } as const;
    const inputs = inputsOf({ says: 'open-source', present: SOURCE, licenses: OPEN });
    const place = { file: 'README.md', line: 4 };
    const effective = {
      ...inputs.licensing.effective,
      weights: { ...weights, restrictions: [...weights.restrictions], place },
    };
    const { findings } = decide({ ...inputs, licensing: { ...inputs.licensing, effective } });
    expect(findings[0]?.message).toBe(
      'README.md says open source, and the terms of the weights, MIT with further words, limit use: no commercial use.',
    );
  });

  test.each([
    ['unknown', 'the license text of the weights is none that is known', /published text of a known license/],
    [
      'oak-license',
      'the license of the weights, oak-license, is named, and its text was not',
      /^Add the text/,
    ],
  ])('say of a license that nobody knows what to do: %s', (id, words, next) => {
    const inputs = inputsOf({ says: 'open-source', present: SOURCE, licenses: OPEN });
    const place = { file: 'LICENSE' };
    const weights = { id, status: 'unknown' as const, open: false, restrictions: [], place };
    const effective = { ...inputs.licensing.effective, weights };
    const [finding] = decide({ ...inputs, licensing: { ...inputs.licensing, effective } }).findings;
    expect(finding?.message).toContain(words);
    expect(finding?.next).toMatch(next);
  });

  test('show the other places that claim the same', () => {
    const says = [prose('open-source'), prose('open-source', { line: 90 })];
    const [finding] = verdictOf({ says, present: WEIGHTS, licenses: OPEN }).findings;
    expect(finding?.evidence).toMatchObject([{ file: 'README.md', line: 90 }]);
  });

  test('never say the same thing of the same place twice', () => {
    const observed = [1, 2].map(() => ({
      rule: 'placeholder' as const,
      place: { file: 'data/README.md', line: 3 },
      detail: 'says "coming soon"',
    }));
    expect(briefly(verdictOf({ observed })).filter((each) => each.includes('placeholder'))).toHaveLength(1);
  });
});

describe('what must never happen', () => {
  const sketches = fc.record({
    says: fc.constantFrom(...LABELS),
    present: fc.subarray([...COMPONENT_IDS]),
    licenses: fc.record(
      {
        code: fc.constantFrom('MIT', 'restricted:x', 'unknown:y'),
        weights: fc.constantFrom('MIT', 'restricted:x', 'modified:MIT'),
        data: fc.constantFrom('CC0-1.0', 'restricted:x'),
      },
      { requiredKeys: [] },
    ),
  });

  test('more evidence makes a label weaker', () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom(...COMPONENT_IDS), (sketch, id) => {
        const before = verdictOf({ ...sketch, licenses: OPEN }).supported.label;
        const more = { ...sketch, licenses: OPEN, present: [...sketch.present, id] };
        expect(atLeast(verdictOf(more).supported.label, before)).toBe(true);
      }),
    );
  });

  test('a label above the evidence passes', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { verdict, supported, passes } = verdictOf(sketch);
        const above = !atLeast(supported.label, sketch.says);
        expect(above).toBe(verdict === 'overstated' || verdict === 'unproven');
        if (verdict === 'overstated') expect(passes).toBe(false);
      }),
    );
  });

  test('an unread or restricted license makes a release open source', () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const { supported } = verdictOf({ ...sketch, present: SCIENCE });
        const names = [sketch.licenses.code, sketch.licenses.weights, sketch.licenses.data];
        const open = names.every((name) => name !== undefined && !name.includes(':'));
        expect(atLeast(supported.label, 'open-source')).toBe(open);
      }),
    );
  });
});
