import { folderRole } from '../release/folders.ts';
import { once, type Release } from '../release/release.ts';
import type { PythonModule } from './python/module.ts';

/** Longer Python files are generated tables. */
export const PYTHON_LIMIT = 512 * 1024;
/** Files that `pythonModulesOf` looks into, the release's own before what it vendors and tests. */
const FILE_LIMIT = 5000;
/** Parsed characters a release: parsing takes about a second for each million. */
const PARSE_LIMIT = 8 * 1024 * 1024;

export interface NamedModule {
  path: string;
  module: PythonModule;
}

interface Cache {
  modules: Map<string, Promise<PythonModule | undefined>>;
  parsed: number;
}

const cacheOf = once(async (): Promise<Cache> => ({ modules: new Map(), parsed: 0 }));

/**
 * The Python file or notebook at a path, read once a release. Undefined when it is not there, is no Python, is longer
 * than PYTHON_LIMIT, or when the release has used up what may be parsed of it.
 */
export async function pythonModuleOf(release: Release, path: string): Promise<PythonModule | undefined> {
  const cache = await cacheOf(release);
  let module = cache.modules.get(path);
  if (!module) {
    module = readModule(release, path, cache);
    cache.modules.set(path, module);
  }
  return module;
}

async function readModule(release: Release, path: string, cache: Cache): Promise<PythonModule | undefined> {
  const text = await release.text(path);
  if (text === undefined) return undefined;
  let source = text;
  let lines: number[] | undefined;
  if (path.endsWith('.ipynb')) {
    const { notebookCode, readNotebook } = await import('./notebook.ts');
    const cells = readNotebook(text);
    if (!cells) return undefined;
    ({ source, lines } = notebookCode(cells));
  }
  if (source.length > PYTHON_LIMIT || cache.parsed + source.length > PARSE_LIMIT) return undefined;
  cache.parsed += source.length;
  const { readPython } = await import('./python.ts');
  return readPython(source, lines && ((line) => lines[line - 1] ?? 1));
}

/** Paths of the Python files and notebooks of a release: its own first, then examples and tests, vendored code last. */
export const pythonPathsOf: (release: Release) => Promise<readonly string[]> = once(async (release) => {
  const found = release.files.filter(
    ({ kind, path }) => kind !== 'submodule' && /\.(?:py|ipynb)$/.test(path),
  );
  const own: string[] = [];
  const rest: string[] = [];
  const vendored: string[] = [];
  for (const { path } of found) {
    const role = folderRole(path);
    (role === 'vendored' ? vendored : role ? rest : own).push(path);
  }
  return [...own, ...rest, ...vendored].slice(0, FILE_LIMIT);
});

/**
 * The Python files and notebooks for which `mayMatter` says yes, in the order of `pythonPathsOf`. Parsing is what
 * costs: `mayMatter` should be a cheap test of the text that drops most of a large repository.
 */
export async function pythonModulesOf(
  release: Release,
  mayMatter: (source: string, path: string) => boolean,
): Promise<NamedModule[]> {
  const modules: NamedModule[] = [];
  for (const path of await pythonPathsOf(release)) {
    const source = await release.text(path);
    if (source === undefined || !mayMatter(source, path)) continue;
    const module = await pythonModuleOf(release, path);
    if (module) modules.push({ path, module });
  }
  return modules;
}
