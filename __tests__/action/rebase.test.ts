import { expect, test } from '@jest/globals';
import { rebase } from '../../src/action/rebase.ts';
import { reportOf } from '../support/report.ts';

const report = reportOf({
  says: 'open-source',
  observed: [
    {
      rule: 'placeholder',
      place: { file: 'data/x.csv' },
      detail: 'is empty',
      evidence: [{ file: 'y.csv', line: 1 }],
    },
    { rule: 'placeholder', place: { asset: 'a.bin' }, detail: 'is empty' },
  ],
});

test('every path is below the folder, assets and addresses are not', () => {
  const moved = rebase(report, 'models/one');
  const [placeholder, asset] = moved.findings
    .filter(({ rule }) => rule === 'placeholder')
    .sort((a) => (a.file ? -1 : 1));
  expect(placeholder).toMatchObject({
    file: 'models/one/data/x.csv',
    evidence: [{ file: 'models/one/y.csv', line: 1 }],
  });
  expect(asset).toMatchObject({ asset: 'a.bin' });
  expect(asset).not.toHaveProperty('file');
  expect(moved.claims[0]?.file).toBe('models/one/README.md');
  expect(moved.declared?.file).toBe('models/one/README.md');
});

test('the root leaves it as it is', () => {
  expect(rebase(report, '')).toBe(report);
});
