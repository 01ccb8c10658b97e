import { expect, test } from '@jest/globals';
import { claims, claimsToChange } from '../../src/reports/claim-sections.ts';
import { prose, WEIGHTS } from '../support/ground.ts';
import { reportOf } from '../support/report.ts';

const context = { version: '1.0.0' };
const at = (start: number) => ({ range: { start, end: start + 11 }, fix: 'open-weight' });
const twice = reportOf({
  says: [prose('open-source', at(0)), prose('open-source', at(30))],
  present: WEIGHTS,
});

test('a sentence that claims twice is quoted once', () => {
  expect(claimsToChange(twice, context, 10).split('\n- ')).toHaveLength(2);
  expect(claims(twice, context, 10)).toContain('What it says of itself: 1 place<');
});

test('what is said of other things than the model, and of where it comes from', () => {
  const report = reportOf({ present: WEIGHTS });
  const [model] = reportOf({ says: [prose('open-source')], present: WEIGHTS }).claims;
  const list = claims(
    {
      ...report,
      claims: [
        { ...model!, subject: 'code' },
        { ...model!, label: 'own-model' },
      ],
    },
    context,
    10,
  );
  expect(list).toContain('open source (the code): <code>');
  expect(list).toContain('a model of its own: <code>');
});
