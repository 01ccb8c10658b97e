import { folderRole } from '../release/folders.ts';
import type { Release } from '../release/release.ts';
import type { PythonModule } from '../text/python/module.ts';
import { pythonModuleOf, pythonPathsOf } from '../text/python-modules.ts';
import { isOfEvaluation } from './evaluations.ts';
import { foreignIn } from './foreign.ts';

/**
 * The release's own programs, parsed, but tests, copies of others and what measures.
 *
 * @param mayTell asked of a program's text first: parsing costs a hundred times more than a look at the text.
 */
export async function* ownPrograms(
  release: Release,
  mayTell: (text: string) => boolean,
): AsyncGenerator<{ path: string; module: PythonModule }> {
  const foreign = foreignIn(release);
  for (const path of await pythonPathsOf(release)) {
    const role = folderRole(path);
    if (role === 'test' || role === 'vendored' || foreign(path) || isOfEvaluation(path)) continue;
    const text = await release.text(path);
    const module = text && mayTell(text) ? await pythonModuleOf(release, path) : undefined;
    if (module) yield { path, module };
  }
}
