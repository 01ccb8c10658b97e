import { describe, expect, test } from '@jest/globals';
import type { Policy } from '../../src/settings/policy.ts';
import { briefly, OPEN, type Sketch, SOURCE, verdictOf, WEIGHTS } from '../support/ground.ts';

const OVERSTATED: Sketch = {
  says: 'open-source',
  present: SOURCE.filter((id) => id !== 'data'),
  licenses: OPEN,
};
const UNPROVEN: Sketch = { ...OVERSTATED, declared: ['data'] };
const exception = {
  rule: 'missing-data' as const,
  reason: 'the data set follows in May',
  expires: '2026-05-31',
};

describe('whether the check passes', () => {
  test.each<[string, Sketch, Partial<Policy>, boolean]>([
    ['an overstated label, by default', OVERSTATED, {}, false],
    ['when nothing fails', OVERSTATED, { failOn: 'never' }, true],
    ['an unproven label, by default', UNPROVEN, {}, true],
    ['an unproven label, when that fails', UNPROVEN, { unproven: 'fail' }, false],
    ['an unproven label, when warnings fail', UNPROVEN, { failOn: 'warning' }, false],
    [
      'an unproven label that is ignored, when warnings fail',
      UNPROVEN,
      { failOn: 'warning', unproven: 'ignore' },
      true,
    ],
    ['a rule that is off', OVERSTATED, { rules: { 'missing-data': 'off' } }, true],
    ['a rule that only warns', OVERSTATED, { rules: { 'missing-data': 'warning' } }, true],
    [
      'a note that is made an error',
      { says: 'open-weights', present: WEIGHTS },
      { rules: { 'metadata-missing': 'error' } },
      false,
    ],
    ['an exception', OVERSTATED, { exceptions: [exception] }, true],
    ['an exception for the file', OVERSTATED, { exceptions: [{ ...exception, path: '*.md' }] }, true],
    ['an exception for another file', OVERSTATED, { exceptions: [{ ...exception, path: 'docs/**' }] }, false],
    [
      'an exception that expired',
      OVERSTATED,
      { exceptions: [{ ...exception, expires: '2025-12-31' }] },
      false,
    ],
    [
      'an exception on its last day',
      OVERSTATED,
      { exceptions: [{ ...exception, expires: '2026-01-01' }] },
      true,
    ],
  ])('%s', (_name, sketch, policy, passes) => {
    expect(verdictOf({ ...sketch, policy }).passes).toBe(passes);
  });
});

test('what is accepted stays in the report, last, with its reason', () => {
  const verdict = verdictOf({ ...OVERSTATED, policy: { exceptions: [exception] } });
  expect(briefly(verdict)).toEqual(['note metadata-missing', 'error missing-data']);
  expect(verdict.findings[1]?.accepted).toEqual({ reason: exception.reason, expires: exception.expires });
});

test('an exception that expired or that nothing needs is told to its owner', () => {
  const exceptions = [
    { ...exception, expires: '2025-12-31' },
    { ...exception, rule: 'unsafe-weights' as const },
  ];
  expect(verdictOf({ ...OVERSTATED, policy: { exceptions } }).policyNotes).toEqual([
    'The exception for missing-data expired on 2025-12-31.',
    'The exception for unsafe-weights matches no finding: it can go.',
  ]);
});
