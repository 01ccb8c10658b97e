import type { Release } from '../release/release.ts';
import type { Document } from '../text/document.ts';
import type { OwnNames } from './own-names.ts';

/** What a project of its own has beside its README. */
const OF_A_PROJECT = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'COPYING'];

/** A document that has not named the release by then will not. */
const BLOCKS_READ = 5000;

const IN_A_REPOSITORY = /^https?:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:tree|blob)\/[^/]+\//;

/**
 * The documents of a release below the root that came with a project that was copied in: they never name the release,
 * and the root does not lead to them; or they stand beside a license of their own under a title that does not name it.
 */
export class CopiedDocuments {
  readonly #release: Release;
  readonly #names: OwnNames;
  readonly #documents: readonly Document[];
  #linked: ReadonlySet<string> | undefined;

  constructor(release: Release, names: OwnNames, documents: readonly Document[]) {
    this.#release = release;
    this.#names = names;
    this.#documents = documents;
  }

  /** Asked once the names in the documents before are known. */
  has({ path, blocks }: Document): boolean {
    const slash = path.lastIndexOf('/');
    if (slash < 0 || !this.#release.about.name) return false;
    const folder = path.slice(0, slash);
    const isNamed = ({ text }: { text: string }) => this.#names.isNamedIn(text);
    const isProject = OF_A_PROJECT.some((name) => this.#release.has(`${folder}/${name}`));
    if (!blocks.slice(0, BLOCKS_READ).some(isNamed)) return isProject || !this.#isLinked(folder);
    const title = blocks.find(({ kind }) => kind === 'heading');
    return isProject && title !== undefined && !isNamed(title);
  }

  #isLinked(folder: string): boolean {
    this.#linked ??= new Set(
      this.#documents.flatMap((document) => (document.path.includes('/') ? [] : foldersLinkedIn(document))),
    );
    return this.#linked.has(folder);
  }
}

/** "TinyChart" for links to ./TinyChart/ and to TinyChart/README.md. */
function foldersLinkedIn({ blocks }: Document): string[] {
  return blocks.flatMap(({ links }) =>
    links.flatMap(({ url }) => {
      const path = url
        .replace(IN_A_REPOSITORY, '')
        .replace(/^\.\//, '')
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '');
      if (!path || path.includes(':')) return [];
      return [path, path.slice(0, Math.max(0, path.lastIndexOf('/')))];
    }),
  );
}
