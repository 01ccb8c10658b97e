import { describe, expect, test } from '@jest/globals';
import { readLicenses } from '../../src/licenses/read.ts';
import { licensesOfField } from '../../src/licenses/statements/limits-beside.ts';
import { openDirectory } from '../../src/release/directory.ts';
import { folderOf } from '../support/folder.ts';

describe('a field that is no id', () => {
  const cases: [string, string[], string[]][] = [
    ['https://opensource.org/license/apache-2-0/', ['Apache-2.0'], []],
    ['https://opensource.org/licenses/MIT', ['MIT'], []],
    ['https://acme.example/licenses/MIT', [], []],
    ['MIT License, see LICENSE', ['MIT'], []],
    ['Apache Software License 2.0', ['Apache-2.0'], []],
    ['GNU General Public License v3.0', ['GPL-3.0-only'], []],
    ['apache-2.0 AND cc-by-nc-4.0', ['Apache-2.0', 'CC-BY-NC-4.0'], []],
    ['MIT (non-commercial)', ['MIT'], ['non-commercial']],
    ['MIT, research only', ['MIT'], ['research-only']],
    ['Apache-2.0 for non-commercial use', ['Apache-2.0'], ['non-commercial']],
    ['MIT + Commons Clause', ['MIT'], ['field: no sale']],
    ['MIT-like', [], []],
    ['not MIT', [], []],
    ['MIT with additional terms', [], []],
    ['Apache 2.0 (the code); weights proprietary', [], []],
    ['MIT](https://example.org) @somebody', [], []],
    ['ask us', [], []],
  ];
  test.each(cases)('%s', (value, ids, restrictions) => {
    expect(licensesOfField(value)).toEqual({ ids, restrictions });
  });

  test('a value that is far too long for a field', () => {
    expect(licensesOfField('MIT '.repeat(10_000))).toEqual({ ids: [], restrictions: [] });
  });

  test('the front matter of a card never makes more of it than it says', async () => {
    const card = '---\nlicense: "MIT (non-commercial)"\n---\n# Oak\n';
    const release = await openDirectory(folderOf({ 'README.md': card }));
    const { effective } = await readLicenses(release, undefined);
    expect(effective.weights).toMatchObject({ id: 'MIT', status: 'restricted', open: false });
  });
});

describe('a sentence that names an open license', () => {
  const MIT = 'weights MIT+';
  const cases: [string, string[]][] = [
    ['The weights are released under the MIT license.', [MIT]],
    ['The weights are released under the MIT license, for non-commercial use only.', ['weights MIT']],
    ['The weights are released under the MIT license for academic and non-commercial use.', ['weights MIT']],
    ['The weights are under the MIT license but may only be used for research.', ['weights MIT']],
    ['The weights are released under the MIT license with the Commons Clause.', ['weights MIT']],
    [
      'The code is under the MIT license, and the weights may only be used for academic purposes.',
      ['code MIT+', 'weights unknown'],
    ],
    ['The weights are not released under the MIT license.', []],
    ['The weights are not only released under the MIT license, they come with a paper.', [MIT]],
    ['The weights are under the MIT license for both research and commercial use.', [MIT]],
    ['The weights are under the MIT license, not only for research but for commercial use.', [MIT]],
    ['The weights are under the MIT license for commercial and non-commercial use.', [MIT]],
    ['The weights are under the MIT license, which only asks for a notice.', [MIT]],
  ];
  test.each(cases)('%s', async (sentence, expected) => {
    const release = await openDirectory(folderOf({ 'README.md': `# Oak\n\n## License\n\n${sentence}\n` }));
    const { effective } = await readLicenses(release, undefined);
    const found = Object.entries(effective).map(
      ([scope, { id, open }]) => `${scope} ${id}${open ? '+' : ''}`,
    );
    expect(found).toEqual(expected);
  });

  test('the text of the license beside it does not lift the limit', async () => {
    const release = await openDirectory(
      folderOf({
        LICENSE: 'MIT License\n',
        'README.md': '# Oak\n\nThe weights are under the [MIT License](LICENSE), for research only.\n',
      }),
    );
    const { effective } = await readLicenses(release, undefined);
    expect(effective.weights).toMatchObject({ open: false, restrictions: ['research-only'] });
  });
});
