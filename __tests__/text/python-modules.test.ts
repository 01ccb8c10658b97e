import { describe, expect, test } from '@jest/globals';
import {
  PYTHON_LIMIT,
  pythonModuleOf,
  pythonModulesOf,
  pythonPathsOf,
} from '../../src/text/python-modules.ts';
import { memoryRelease } from '../support/memory-release.ts';

const notebook = JSON.stringify(
  { cells: [{ cell_type: 'code', source: ['!pip install x\n', 'import torch\n'] }], nbformat: 4 },
  null,
  1,
);

describe('the Python of a release', () => {
  const release = memoryRelease({
    'a.py': 'import torch\n',
    'tests/test_a.py': 'import a\n',
    'vendor/b.py': 'import b\n',
    'z.ipynb': notebook,
    'README.md': 'import torch\n',
    'big.py': 'x = 1\n'.repeat(PYTHON_LIMIT / 6 + 1),
    'empty.py': '',
  });

  test('its own files come first, vendored code last', async () => {
    expect(await pythonPathsOf(release)).toEqual([
      'a.py',
      'big.py',
      'empty.py',
      'z.ipynb',
      'tests/test_a.py',
      'vendor/b.py',
    ]);
  });

  test('each is read once', async () => {
    expect(await pythonModuleOf(release, 'a.py')).toBe(await pythonModuleOf(release, 'a.py'));
  });

  test('the lines of a notebook are those of its file', async () => {
    const module = await pythonModuleOf(release, 'z.ipynb');
    expect(module?.imports).toEqual([{ module: 'torch', as: 'torch', line: 7 }]);
  });

  test.each([
    ['big.py', 'is longer than what is read'],
    ['gone.py', 'is not there'],
  ])('%s %s', async (path) => {
    expect(await pythonModuleOf(release, path)).toBeUndefined();
  });

  test('only what may matter is parsed', async () => {
    const modules = await pythonModulesOf(release, (source) => source.includes('import torch'));
    expect(modules.map(({ path }) => path)).toEqual(['a.py', 'z.ipynb']);
  });
});
