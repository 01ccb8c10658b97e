import type { Release } from '../../release/release.ts';
import { copiedProjectsOf } from '../copied-projects.ts';
import type { Activity } from './clue.ts';

/** True for the files of a copied tool that speak for an activity of the tool, and not of this release. */
export function copiedToolsOf(release: Release): (path: string, activity: Activity) => boolean {
  const { isToolFile } = copiedProjectsOf(release);
  // Code that runs such a tool often runs the model, too.
  return (path, activity) => activity !== 'inference' && isToolFile(path);
}
