import type { Release } from '../release/release.ts';
import type { DeclarationReading } from './declaration.ts';

/** Where the metadata file is looked for when nobody says where it is. */
const DECLARATION_FILES = ['open-label.yml', 'open-label.yaml', '.github/open-label.yml'];

/**
 * The metadata file of a release. A file with mistakes declares nothing: half of a declaration could claim more than
 * its author wrote.
 *
 * @param file where it is, when a setting says so; then it has to be there.
 */
export async function readDeclaration(release: Release, file?: string): Promise<DeclarationReading> {
  const found = file ?? DECLARATION_FILES.find((name) => release.has(name));
  if (!found) return { declaration: undefined, observations: [] };
  // The YAML parser is loaded only where there is something to parse.
  const { parseDeclaration } = await import('./parse.ts');
  return parseDeclaration(release, found);
}
