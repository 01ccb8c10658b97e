import { expect, test } from '@jest/globals';
import { MODEL_LICENSES } from '../../src/licenses/model-licenses.ts';
import type { LicenseReading } from '../../src/licenses/reading.ts';
import { signsInLicenses } from '../../src/lineage/signs/license-texts.ts';

/** Every id by which the license readers know a license of these lines, and the line that it is given to. */
const IDS = MODEL_LICENSES.flatMap(({ id, also = [] }) => [id, ...also]).filter((id) =>
  /^(?:licenseref-)?(?:scancode-)?(?:llama|gemma)/i.test(id),
);

test('there are such ids', () => {
  expect(IDS.length).toBeGreaterThan(8);
});

test.each(IDS)('%s names its line', (id) => {
  const reading = { id, ids: [id], path: 'LICENSE', covers: [] } as unknown as LicenseReading;
  const [sign] = signsInLicenses({ readings: [reading], effective: {}, observations: [] }, () => false);
  const figure = /\d(?:\.\d)?/.exec(id.replace(/-20\d\d.*$/, ''))?.[0];
  expect(sign?.model.toLowerCase().startsWith(/llama|gemma/i.exec(id)![0].toLowerCase())).toBe(true);
  if (figure && figure !== '1') expect(sign?.model).toContain(figure);
});
