import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { readLicenses } from '../../src/licenses/read.ts';
import type { Licensing } from '../../src/licenses/reading.ts';
import { openDirectory } from '../../src/release/directory.ts';
import { folderOf } from '../support/folder.ts';

const list = createRequire(import.meta.url)('spdx-license-list/full') as Record<
  string,
  { licenseText: string }
>;
const MIT = list.MIT!.licenseText;
const APACHE = list['Apache-2.0']!.licenseText;
const NON_COMMERCIAL = list['CC-BY-NC-4.0']!.licenseText;
const WEIGHTS = new Uint8Array(1024 * 1024 + 1);

async function read(files: Record<string, string | Uint8Array>): Promise<Licensing> {
  return readLicenses(await openDirectory(folderOf(files)), undefined);
}

/** "weights: MIT" for each scope that has a license; "+" where it is open. */
function effective({ effective: licenses }: Licensing): string[] {
  return Object.entries(licenses).map(([scope, { id, open }]) => `${scope} ${id}${open ? '+' : ''}`);
}

describe('what a license covers', () => {
  const cases: [string, Record<string, string | Uint8Array>, string[]][] = [
    [
      'a license and silence about the weights: the code',
      { LICENSE: MIT, 'README.md': '# Model\n' },
      ['code MIT+'],
    ],
    [
      'a license beside the weights: both',
      { LICENSE: MIT, 'model.safetensors': WEIGHTS },
      ['code MIT+', 'weights MIT+'],
    ],
    [
      'names of files',
      { 'LICENSE-CODE': MIT, 'LICENSE-MODEL': NON_COMMERCIAL, 'model.safetensors': WEIGHTS },
      ['code MIT+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'the license of a part that was taken over, named for it',
      { LICENSE: MIT, 'LICENSE.example2': NON_COMMERCIAL, 'model.safetensors': WEIGHTS },
      ['code MIT+', 'weights MIT+'],
    ],
    [
      'folders',
      {
        LICENSE: MIT,
        'model_licenses/LICENSE-X': NON_COMMERCIAL,
        'data/LICENSE': list['CC-BY-4.0']!.licenseText,
      },
      ['code MIT+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'a sentence about both',
      {
        LICENSE: MIT,
        'README.md': 'Both the code and the model weights are released under the [MIT License](LICENSE).',
      },
      ['code MIT+', 'weights MIT+'],
    ],
    [
      'a sentence for each',
      {
        'LICENSE-CODE': MIT,
        'LICENSE-MODEL': NON_COMMERCIAL,
        'README.md':
          'This code repository is licensed under [the MIT License](LICENSE-CODE). The use of the models is subject to [the Model License](LICENSE-MODEL).',
      },
      ['code MIT+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'categories, and code without a word for it',
      {
        LICENSE: NON_COMMERCIAL,
        MIT_LICENSE: MIT,
        'README.md':
          '## License\n\nThe following components are MIT licensed as found in [MIT_LICENSE](MIT_LICENSE):\n- Code\n- Tools\n\nThe following models are CC-BY-NC 4.0 licensed as found in the [LICENSE](LICENSE):\n- Models one and two.\n',
      },
      ['code MIT+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'the project, and its models apart',
      {
        'MODEL_LICENSE.md': NON_COMMERCIAL,
        'README.md':
          '## License\n\nThe Example project is based on the [Apache 2.0 license](https://www.apache.org/licenses/LICENSE-2.0); The Example series models are based on the [Model License](MODEL_LICENSE.md).',
        'README_zh.md':
          '## 使用协议\n\n项目基于 [Apache 2.0 license](https://www.apache.org/licenses/LICENSE-2.0) 协议；系列模型则是基于[模型许可协议](MODEL_LICENSE.md)。',
      },
      ['code Apache-2.0+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'a list of checkpoints: the most restricted, for it is true of a part',
      {
        LICENSE: APACHE,
        'README.md': '## License\n\n- X-7B: Apache-2.0\n- X-72B: Qwen License\n- X-1B: Apache-2.0\n',
      },
      ['code Apache-2.0+', 'weights qwen'],
    ],
    [
      'the lesser GPL beside the GPL that it adds to',
      { COPYING: list['GPL-3.0-only']!.licenseText, 'COPYING.LESSER': list['LGPL-3.0-only']!.licenseText },
      ['code LGPL-3.0-only+'],
    ],
    [
      'a grant of patents beside a license',
      {
        LICENSE: list['BSD-3-Clause']!.licenseText,
        PATENTS: 'Additional Grant of Patent Rights\n\nThe license ends when you sue us over a patent.\n',
      },
      ['code BSD-3-Clause+'],
    ],
    [
      'a sentence about the project',
      {
        LICENSE: APACHE,
        'README.md': '## License\n\nThis project is licensed under the Apache 2.0 license.',
      },
      ['code Apache-2.0+', 'weights Apache-2.0+'],
    ],
    [
      'front matter of a model card',
      { LICENSE: APACHE, 'README.md': '---\nlicense: llama3.1\n---\n# Model\n' },
      ['code Apache-2.0+', 'weights llama3.1-community'],
    ],
    [
      'front matter of another license',
      {
        'README.md':
          '---\nlicense: other\nlicense_name: mrl\nlicense_link: https://mistral.ai/licenses/MRL-0.1.md\n---\n',
      },
      ['weights mistral-mrl-0.1'],
    ],
    [
      'a table of models',
      {
        LICENSE: MIT,
        'README.md':
          '| Model | License |\n| --- | --- |\n| X-7B | [Llama2](https://ai.meta.com/llama/license/) |\n',
      },
      ['code MIT+', 'weights llama2-community'],
    ],
    [
      'a badge',
      {
        LICENSE: MIT,
        'README.md': '![Model License](https://img.shields.io/badge/Model_License-CC_BY--NC_4.0-red)',
      },
      ['code MIT+', 'weights CC-BY-NC-4.0'],
    ],
    [
      'a sentence in Chinese',
      {
        LICENSE: APACHE,
        'README.md': '## 协议\n\n本仓库中代码与模型权重依照 [Apache-2.0](LICENSE) 协议开源。',
      },
      ['code Apache-2.0+', 'weights Apache-2.0+'],
    ],
    [
      'a limit without a license',
      {
        LICENSE: APACHE,
        'README.md': 'The resources of this project are for academic research purposes only.',
      },
      ['code Apache-2.0+', 'weights unknown'],
    ],
    [
      'the license of another model',
      {
        LICENSE: MIT,
        'README.md':
          'We compare with Example-7B, whose weights are licensed under the Llama 2 Community License.',
      },
      ['code MIT+'],
    ],
    [
      'the card of a hub page, kept in a folder',
      {
        LICENSE: MIT,
        'assets/hugging_face/README_dataset.md':
          '# Oak\n\nThe Oak dataset is released under a [CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/) license.\n',
      },
      ['code MIT+', 'data CC-BY-NC-SA-4.0'],
    ],
    ['a vendored project', { LICENSE: MIT, 'third_party/x/LICENSE': APACHE }, ['code MIT+']],
    [
      'the text of a license in the README',
      { 'README.md': `# X\n\n## License\n\n${MIT.replace('MIT License', '')}` },
      ['code MIT+'],
    ],
    [
      'a file that only names holders',
      { LICENSE: MIT, COPYRIGHT: 'Copyright (c) 2024 Example' },
      ['code MIT+'],
    ],
    ['nothing at all', { 'README.md': '# Model\n' }, []],
  ];
  test.each(cases)('%s', async (_, files, expected) => {
    const got = effective(await read(files)).filter((line) => !line.startsWith('documents'));
    expect(
      got.filter((line) => !line.startsWith('data ') || expected.some((one) => one.startsWith('data'))),
    ).toEqual(expected);
  });

  test('OpenMDW and CC-BY are open for weights, and not approved for code', async () => {
    for (const id of ['OpenMDW-1.0', 'CC-BY-4.0']) {
      const { effective: licenses } = await read({
        LICENSE: list[id]!.licenseText,
        'model.safetensors': WEIGHTS,
      });
      expect(licenses).toMatchObject({ code: { id, open: false }, weights: { id, open: true } });
    }
  });
});

describe('the metadata file', () => {
  const declared = async (license: string) => {
    const release = await openDirectory(folderOf({ LICENSE: MIT }));
    const components = [{ id: 'weights' as const, license, file: 'open-label.yml', line: 4 }];
    return (await readLicenses(release, { file: 'open-label.yml', base: [], components })).effective.weights;
  };

  test.each([
    ['MIT', 'MIT', true],
    ['apache-2.0', 'Apache-2.0', true],
    ['MIT OR CC-BY-NC-4.0', 'MIT OR CC-BY-NC-4.0', true],
    ['MIT AND CC-BY-NC-4.0', 'MIT AND CC-BY-NC-4.0', false],
    ['llama3.1', 'llama3.1-community', false],
    ['a license of our own', 'a license of our own', false],
  ])('license: %s', async (license, id, open) => {
    expect(await declared(license)).toMatchObject({ id, open, place: { file: 'open-label.yml', line: 4 } });
  });
});

describe('readings', () => {
  test('every license file, then every statement, each with its place', async () => {
    const { readings } = await read({
      LICENSE: MIT,
      'lib/x/LICENSE.txt': APACHE,
      'pyproject.toml': '[project]\nname = "x"\nlicense = "MIT"\n',
      'CITATION.cff': 'cff-version: 1.2.0\nlicense: MIT\n',
    });
    expect(readings.map(({ path, line, id, covers }) => [path, line, id, covers])).toEqual([
      ['LICENSE', undefined, 'MIT', ['code', 'documents']],
      ['lib/x/LICENSE.txt', undefined, 'Apache-2.0', ['code']],
      ['CITATION.cff', 2, 'MIT', ['code']],
      ['pyproject.toml', 3, 'MIT', ['code']],
    ]);
  });

  test('a grant of patents is listed', async () => {
    const { readings } = await read({ LICENSE: MIT, PATENTS: 'Additional Grant of Patent Rights\n' });
    expect(readings.map(({ path, id, open }) => [path, id, open])).toEqual([
      ['LICENSE', 'MIT', true],
      ['PATENTS', 'patent-grant', false],
    ]);
  });

  test.each([
    ['This software is subject to the included LICENSE file.', true],
    ['See the LICENSE file. For non-commercial use only.', false],
  ])('a file that points to the license of the repository: %s', async (notice, open) => {
    const { readings } = await read({ LICENSE: APACHE, NOTICE: notice });
    expect(readings[1]).toMatchObject({ path: 'NOTICE', id: 'Apache-2.0', status: 'pointer', open });
  });

  test('a name without its text in the release is a pointer', async () => {
    const { readings } = await read({ 'README.md': 'Our models are released under the MIT License.' });
    expect(readings).toEqual([
      expect.objectContaining({
        path: 'README.md',
        line: 1,
        id: 'MIT',
        status: 'pointer',
        open: false,
        covers: ['weights'],
      }),
    ]);
  });

  test('one unreadable file never stops the others', async () => {
    const { readings } = await read({
      LICENSE: new Uint8Array(2000),
      'LICENSE-CODE': MIT,
      'Skywork Community License.pdf': new Uint8Array([37, 80, 68, 70, 0, 0]),
    });
    expect(readings.map(({ path, id, status }) => [path, id, status])).toEqual([
      ['LICENSE', 'unknown', 'unknown'],
      ['LICENSE-CODE', 'MIT', 'open'],
      ['Skywork Community License.pdf', 'skywork-community', 'restricted'],
    ]);
  });

  test('a policy beside a restricted license restricts it further, and an open one is left as it is', async () => {
    const policy = '# Acceptable Use Policy\n\nYou agree not to do harm.';
    expect((await read({ LICENSE: APACHE, 'USE_POLICY.md': policy })).readings[0]).toMatchObject({
      status: 'open',
      restrictions: [],
    });
    expect((await read({ LICENSE: NON_COMMERCIAL, 'USE_POLICY.md': policy })).readings[0]).toMatchObject({
      restrictions: ['non-commercial', 'use-policy'],
    });
  });
});

describe('agreement', () => {
  test('a row of a license table is about what its first cell says', async () => {
    const { observations, effective: licenses } = await read({
      LICENSE: APACHE,
      DATA_LICENSE: list['CC0-1.0']!.licenseText,
      'model.safetensors': WEIGHTS,
      'data/train.jsonl': '{"text":"a"}\n',
      'README.md':
        '---\nlicense: apache-2.0\n---\n# Model\n\n| part | where | license |\n| --- | --- | --- |\n| weights | `model.safetensors` | Apache-2.0 |\n| data | `data/` | CC0-1.0 |\n| code | `src/` | Apache-2.0 |\n',
    });
    expect(observations).toEqual([]);
    expect([licenses.weights?.id, licenses.data?.id, licenses.code?.id]).toEqual([
      'Apache-2.0',
      'CC0-1.0',
      'Apache-2.0',
    ]);
  });

  const said = async (files: Record<string, string>) =>
    (await read(files)).observations.map(({ rule, place, detail }) => [
      rule,
      `${place.file}:${place.line ?? ''}`,
      detail,
    ]);

  test('a badge that names another license', async () => {
    expect(
      await said({
        LICENSE: MIT,
        'README.md': '![License](https://img.shields.io/badge/License-Apache_2.0-green)',
      }),
    ).toEqual([['license-mismatch', 'README.md:1', 'says Apache-2.0 of the code, where LICENSE has MIT']]);
  });

  test('package metadata that names another license', async () => {
    expect(await said({ LICENSE: MIT, 'package.json': '{\n  "license": "GPL-3.0-only"\n}' })).toEqual([
      ['license-mismatch', 'package.json:2', 'says GPL-3.0-only of the code, where LICENSE has MIT'],
    ]);
  });

  test.each<[string, Record<string, string>]>([
    [
      'the same license under two names',
      { LICENSE: list['GPL-3.0-only']!.licenseText, 'package.json': '{ "license": "GPL-3.0-or-later" }' },
    ],
    [
      'different licenses for code and weights',
      { LICENSE: MIT, 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n' },
    ],
    [
      'models with several licenses',
      {
        LICENSE: MIT,
        'LICENSE-MODEL': NON_COMMERCIAL,
        'README.md': 'Our X-7B models are released under the MIT License.',
      },
    ],
    ['one of two alternatives', { LICENSE: MIT, 'package.json': '{ "license": "MIT OR Apache-2.0" }' }],
  ])('%s is none', async (_, files) => {
    expect(await said(files)).toEqual([]);
  });

  test('a modified license, with the words that are new', async () => {
    expect(await said({ LICENSE: `${MIT}\n\nHave a banana.\n` })).toEqual([
      [
        'modified-license',
        `LICENSE:${MIT.split('\n').length + 2}`,
        'is the MIT License plus 2 words that it does not contain: "Have a banana"',
      ],
    ]);
  });
});

describe('a license section that speaks of the code alone', () => {
  const cases: [string, string, boolean][] = [
    ['the code repository', 'This code repository is licensed under the MIT License.', true],
    [
      'code that a repository hosts',
      'This repository hosts code that is part of the project. Licensed under the MIT License:',
      true,
    ],
    ['the repository', 'This repository is licensed under the MIT License.', false],
    [
      'the repository, and code of others in it',
      'This repository is under the MIT License. Many codes are based on Oak, which is under MIT.',
      false,
    ],
    [
      'code of others alone',
      'Parts of the code are taken from Oak, which is licensed under the MIT License.',
      false,
    ],
    ['code and models', 'The code and the model weights are licensed under the MIT License.', false],
    ['the source code, and the models after it', 'The source code is under MIT. The models are too.', false],
    ['no license', 'See the code for what it says.', false],
  ];
  test.each(cases)('%s', async (_name, text, alone) => {
    const { codeAlone } = await read({ LICENSE: MIT, 'README.md': `# Acorn\n\n## License\n\n${text}\n` });
    expect(codeAlone).toEqual(alone ? { file: 'README.md', line: 3 } : undefined);
  });
});

test('licenses that the sources of the data ask for are no terms of the release', async () => {
  const text =
    'We ensure that the data sources comply with their licenses, and adhere to Apache-2.0, CC-BY-NC-2.0 and other requirements.';
  const { effective: terms } = await read({
    LICENSE: APACHE,
    'README.md': `# Acorn\n\n## Data license\n\n${text}\n`,
  });
  expect(terms.data).toBeUndefined();
});
