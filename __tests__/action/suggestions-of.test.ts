import { expect, test } from '@jest/globals';
import { suggestionsOf } from '../../src/action/suggestions-of.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { openDirectory } from '../../src/release/directory.ts';
import { folderOf } from '../support/folder.ts';
import { OPEN, prose, WEIGHTS } from '../support/ground.ts';
import { reportOf } from '../support/report.ts';

const README = '# Model\n\nOur open source\nmodel is open source.\r\nBye.';

/** A claim on these words of the README, `nth` of them. */
function claimOn(words: string, fix: string, more: Partial<Claim> = {}, nth = 0): Claim {
  let start = README.indexOf(words);
  for (let count = 0; count < nth; count++) start = README.indexOf(words, start + 1);
  return prose('open-source', { range: { start, end: start + words.length }, fix, ...more });
}

async function suggest(claims: Claim[], folder = '') {
  const release = await openDirectory(folderOf({ 'README.md': README }));
  return suggestionsOf(reportOf({ says: claims, present: WEIGHTS, licenses: OPEN }), release, folder);
}

test('the line of a claim, with the words that are right', async () => {
  expect(await suggest([claimOn('open source', 'open weights', {}, 1)])).toEqual([
    {
      path: 'README.md',
      startLine: 4,
      endLine: 4,
      replacement: 'model is open weights.',
      message: 'What is here supports “open weights”.',
    },
  ]);
});

test('a claim that runs over two lines replaces both', async () => {
  const [suggestion] = await suggest([claimOn('open source\nmodel', 'open-weights model')]);
  expect(suggestion).toMatchObject({
    startLine: 3,
    endLine: 4,
    replacement: 'Our open-weights model is open source.',
  });
});

test('in a folder of the repository the path begins there', async () => {
  expect((await suggest([claimOn('open source', 'x')], 'models/one'))[0]?.path).toBe('models/one/README.md');
});

test.each<[string, Partial<Claim>]>([
  ['without a range', { range: undefined } as unknown as Partial<Claim>],
  ['behind the end of the file', { range: { start: 5000, end: 5010 } }],
  ['turned around', { range: { start: 20, end: 10 } }],
  ['of something else', { subject: 'code' }],
  ['that is true', { label: 'open-weights' }],
  ['in a file that is not there', { file: 'NO.md' }],
])('a claim %s gets none', async (_, more) => {
  const others = [claimOn('Model', 'x', { file: 'OTHER.md' })];
  expect(await suggest([...others, claimOn('open source', 'open weights', more)])).toEqual([]);
});

test('where nothing is overstated there is nothing to suggest', async () => {
  const release = await openDirectory(folderOf({ 'README.md': README }));
  expect(
    await suggestionsOf(reportOf({ says: 'open-weights', present: WEIGHTS, licenses: OPEN }), release, ''),
  ).toEqual([]);
});

test('a file in another encoding gets no suggestion: it would be written in UTF-8', async () => {
  const start = README.indexOf('open source');
  const claim = prose('open-source', { range: { start, end: start + 11 }, fix: 'open weights' });
  const inLatin1 = Buffer.from(`${README} caf\u00e9`, 'latin1');
  const release = await openDirectory(folderOf({ 'README.md': inLatin1 }));
  const report = reportOf({ says: [claim], present: WEIGHTS, licenses: OPEN });
  expect(await suggestionsOf(report, release, '')).toEqual([]);
});
