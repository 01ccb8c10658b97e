import type { Mention } from '../mention.ts';
import { isOthers } from '../ownership.ts';
import { FIRST_PERSON } from '../wordings.ts';
import type { LinkRule } from './rule.ts';

/** True where the words around speak of what this release is built on, and not of itself. */
export function isBuiltOn(mention: Mention): boolean {
  return isOthers(mention) && !FIRST_PERSON.test(mention.sentence);
}

/** Evidence of a paper or an article, called by its title where the link gives it. */
export function told(mention: Mention, weight: 1 | 2 | 3): ReturnType<LinkRule> {
  const what =
    mention.address.kind === 'paper' || mention.address.extension === 'pdf' ? 'paper or report' : 'article';
  return {
    id: 'technical-report',
    weight,
    detail: isTitle(mention.text) ? `${what}: "${mention.text}"` : what,
  };
}

/** Neither an address once more, nor a field of a citation. */
export function isTitle(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length < 100 &&
    !/:\/\/|[={]|^\W*(?:www\.|[\w-]+\.(?:com|org|io|ai)\/)/.test(text)
  );
}
