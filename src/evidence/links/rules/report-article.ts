import { pathOf } from '../address-shape.ts';
import { isNamedLike, isOwner } from '../identity.ts';
import { simplify } from '../makers.ts';
import { isNamedOurs, isOurs } from '../ownership.ts';
import { FIRST_PERSON } from '../wordings.ts';
import { isBuiltOn, told } from './report-told.ts';
import { ARTICLE_TEXT, NO_REPORT, REPORT_TEXT } from './report-words.ts';
import type { LinkRule } from './rule.ts';

/** A report that is a page, or a detailed article about this release. */
export const articleLink: LinkRule = (mention, facts) => {
  const { address } = mention;
  if (
    address.kind !== 'article' &&
    address.kind !== 'site' &&
    address.kind !== 'bucket' &&
    address.kind !== 'documentation' &&
    address.kind !== 'run-log'
  )
    return undefined;
  // Most discussions of a repository are questions.
  if (/\/discussions\/\d+/.test(address.url) && !ARTICLE_TEXT.test(mention.text)) return undefined;
  // A hub's blog gives each account its own shelf.
  if (address.kind === 'article' && address.owner && isOurs(facts.ownership, mention))
    return told(mention, 2);
  const words = mention.text.includes('://')
    ? mention.sentence.replace(mention.text, '')
    : `${mention.text} ${mention.sentence}`;
  const ours =
    isNamedOurs(facts.ownership, mention) ||
    facts.ownership.identity.owners.some(
      (owner) => isOwner(facts.ownership.identity, hostWord(address.host)) || owner === address.owner,
    );
  if (
    REPORT_TEXT.test(`${mention.text} ${mention.lead ?? ''}`) &&
    !NO_REPORT.test(`${mention.text} ${mention.lead ?? ''} ${address.url}`) &&
    ours &&
    !isBuiltOn(mention)
  )
    return told(mention, 2);
  // The maker's own blog, where the release introduces its models.
  const host = hostWord(address.host);
  const onOwnHost = host.length >= 4 && isOwner(facts.ownership.identity, host);
  if (
    address.kind === 'article' &&
    mention.top &&
    onOwnHost &&
    /\bmodels?\b/i.test(mention.text) &&
    !isBuiltOn(mention)
  )
    return told(mention, 1);
  if (
    !mention.text.includes('://') &&
    ARTICLE_TEXT.test(mention.text) &&
    (ours || mention.top || FIRST_PERSON.test(mention.sentence)) &&
    !isBuiltOn(mention) &&
    (address.kind === 'article' || pathOf(address).length > 6)
  )
    return told(mention, 1);
  // An article whose own address names the release is about it.
  const path = address.kind === 'article' ? pathOf(address) : '';
  const about =
    path !== '' && (isNamedLike(facts.ownership.identity, path) || isUnderItsName(path, mention.headings));
  // A word of a language in an address is the name of many things: the words here have to speak of an article too.
  const spoken = onOwnHost || mention.top || ARTICLE_TEXT.test(words) || FIRST_PERSON.test(mention.sentence);
  if (about && spoken && !isBuiltOn(mention)) return told(mention, 1);
  return address.kind === 'article' &&
    (ours || mention.top) &&
    ARTICLE_TEXT.test(words) &&
    !isBuiltOn(mention)
    ? told(mention, 1)
    : undefined;
};

/** ".../2021/06/04/acorn-j" below the heading "Acorn-J-6B": the section is about what the article is about. */
function isUnderItsName(path: string, headings: readonly string[]): boolean {
  const last = simplify(path.split('/').filter(Boolean).at(-1) ?? '');
  return last.length >= 4 && headings.some((heading) => simplify(heading).startsWith(last));
}

function hostWord(host: string): string {
  return host.split('.').at(-2) ?? host;
}
