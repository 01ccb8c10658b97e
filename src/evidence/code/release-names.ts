import { strangeBaseIn } from '../../models/widely-built-on.ts';
import type { Release } from '../../release/release.ts';
import { FAMILIES as FAMILY_WORDS, GENERIC } from '../links/common-names.ts';
import { makersOf } from './accounts.ts';

/** What tells the release's own models from those of others. */
export interface Names {
  /** Words of the release's own name that no base model has. */
  own: readonly string[];
  /** The accounts whose work it is, in lower case. */
  makers: readonly string[];
  /** The base of another maker that a text names. */
  strange: (text: string) => string | undefined;
}

export function namesOf(release: Release, documents: readonly string[]): Names {
  const makers = [...makersOf(release, documents.join('\n'))];
  const own = (release.about.name ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    // "oak-llama-chinese" is named for its base, and for what it speaks.
    .filter((word) => word.length > 3 && !FAMILY_WORDS.has(word) && !GENERIC.has(word));
  return { own, makers, strange: (text) => strangeBaseIn(text, makers) };
}
