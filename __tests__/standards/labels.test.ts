import { describe, expect, test } from '@jest/globals';
import type { EffectiveLicense, LicenseStatus } from '../../src/licenses/reading.ts';
import { LABEL_NEEDS, meetsTerms, needsOf, type Terms } from '../../src/standards/labels.ts';
import { COMPONENT_IDS, LABELS, type Label } from '../../src/vocabulary.ts';

const OPEN_WEIGHTS = ['weights', 'inference-code'];
const OPEN_SOURCE = [...OPEN_WEIGHTS, 'training-code', 'data', 'data-processing-code', 'recipe'];
const OPEN_SCIENCE = [
  ...OPEN_SOURCE,
  'intermediate-checkpoints',
  'evaluation-code',
  'evaluation-results',
  'technical-report',
];

describe('what each label needs', () => {
  test.each<[Label, string[]]>([
    ['closed', []],
    ['open-weights', OPEN_WEIGHTS],
    ['open-source', OPEN_SOURCE],
    ['open-science', OPEN_SCIENCE],
  ])('%s', (label, ids) => {
    expect(needsOf(label).map((need) => need.id)).toEqual(ids);
  });

  test('a config is a way to run the weights: it names an architecture of a public library', () => {
    expect(needsOf('open-weights')[1]?.anyOf).toEqual(['inference-code', 'config']);
  });

  test('a data card may stand for data that cannot be shared, but not for open science', () => {
    const data = (label: Label) => needsOf(label).find((need) => need.id === 'data');
    expect(data('open-source')?.describedBy).toEqual(['data-card']);
    expect(data('open-science')?.describedBy).toBeUndefined();
  });

  test('every need is a known component that can be met by itself', () => {
    for (const need of LABELS.flatMap((label) => LABEL_NEEDS[label].components)) {
      expect(COMPONENT_IDS).toContain(need.id);
      expect(need.anyOf).toContain(need.id);
    }
  });

  test('open weights ask nothing of licenses: a restricted license is reported, not refused', () => {
    expect(LABEL_NEEDS['open-weights'].terms).toEqual({});
  });
});

describe('whether a license meets the terms', () => {
  test.each<[LicenseStatus, Terms, 'yes' | 'no' | 'unknown']>([
    ['open', 'osi-approved', 'yes'],
    ['open', 'unrestricted', 'yes'],
    ['open-unapproved', 'osi-approved', 'no'],
    ['open-unapproved', 'unrestricted', 'yes'],
    ['restricted', 'osi-approved', 'no'],
    ['restricted', 'unrestricted', 'no'],
    ['modified', 'unrestricted', 'unknown'],
    ['pointer', 'unrestricted', 'unknown'],
    ['mixed', 'unrestricted', 'unknown'],
    ['unknown', 'unrestricted', 'unknown'],
  ])('%s for %s: %s', (status, terms, answer) => {
    expect(meetsTerms(terms, license(status))).toBe(answer);
  });

  test('no license at all is unknown, never open', () => {
    expect(meetsTerms('unrestricted', undefined)).toBe('unknown');
  });
});

function license(status: LicenseStatus): EffectiveLicense {
  return { id: 'X', status, open: status.startsWith('open'), restrictions: [], place: { file: 'LICENSE' } };
}
