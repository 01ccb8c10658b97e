import { describe, expect, test } from '@jest/globals';
import type { DeclaredComponent } from '../../src/declaration/declaration.ts';
import { readDeclared } from '../../src/evidence/declared-components.ts';
import { memoryRelease } from '../support/memory-release.ts';

const release = memoryRelease({
  'open-label.yml': 'label: open-source\n',
  'train/main.py': 'print()\n',
  'data.jsonl': '',
  'model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 5\n',
  'empty/.gitkeep': '',
});

async function stateOf(component: Partial<DeclaredComponent>): Promise<{ state: string; rules: string[] }> {
  const found = await readDeclared(release, {
    file: 'open-label.yml',
    base: [],
    components: [{ id: 'data', file: 'open-label.yml', line: 4, ...component }],
  });
  const state = (['present', 'linked', 'declared'] as const).find((each) => found[each].data) ?? 'absent';
  return { state, rules: found.observations.map(({ rule }) => rule) };
}

describe('a component of the metadata file', () => {
  test.each([
    ['a file that is there', { path: 'train/main.py' }, 'present', []],
    ['a folder that is there', { path: './train/' }, 'present', []],
    ['a path that is not there', { path: 'recipes/' }, 'absent', ['declared-not-found']],
    ['an empty file', { path: 'data.jsonl' }, 'declared', ['placeholder']],
    ['a folder of empty files', { path: 'empty' }, 'declared', ['placeholder']],
    ['a pointer whose file was not fetched', { path: 'model.safetensors' }, 'declared', ['placeholder']],
    ['an address', { url: 'https://huggingface.co/datasets/acme/acorns' }, 'linked', []],
    ['an address behind a gate', { url: 'https://acme.org/data', access: 'gated' as const }, 'linked', []],
    ['a description alone', { description: 'a crawl of acorns' }, 'declared', []],
    ['data that are withheld', { access: 'withheld' as const, description: 'patients' }, 'absent', []],
  ])('%s', async (_what, component, state, rules) => {
    expect(await stateOf(component)).toEqual({ state, rules });
  });

  test('a missing path beside an address: linked, and the path is told', async () => {
    expect(await stateOf({ path: 'recipes/', url: 'https://acme.org/data' })).toEqual({
      state: 'linked',
      rules: ['declared-not-found'],
    });
  });

  test('no metadata file declares nothing', async () => {
    expect(await readDeclared(release, undefined)).toEqual({
      present: {},
      linked: {},
      declared: {},
      observations: [],
    });
  });
});
