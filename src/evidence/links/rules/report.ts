import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers } from '../ownership.ts';
import { OTHERS_HEADING } from '../wordings.ts';
import { articleLink } from './report-article.ts';
import { isBuiltOn, isTitle, told } from './report-told.ts';
import {
  ALONE,
  CITATION_HEADING,
  CODE_OF,
  OTHER_PAGE,
  REPORT_HEADING,
  REPORT_TEXT,
  VENUE,
} from './report-words.ts';
import type { LinkFacts, LinkRule } from './rule.ts';

/** The paper, technical report or detailed article about this release. */
export const reportLink: LinkRule = (mention, facts) => {
  const { address, source } = mention;
  if (source === 'code' || source === 'snippet' || source === 'submodule') return undefined;
  if (OTHER_PAGE.test(mention.text) && !REPORT_TEXT.test(mention.text)) return undefined;
  if (/^(?:zip|tar|tgz|gz|xz|zst|7z)$/.test(address.extension ?? '')) return undefined;
  const pdf = address.extension === 'pdf';
  if (source === 'citation') return inCitation(mention, facts);
  const named =
    isNamedLike(facts.ownership.identity, mention.text) ||
    ((pdf || address.kind === 'paper') && isNamedLike(facts.ownership.identity, address.url));
  const others = mention.headings.some((heading) => OTHERS_HEADING.test(heading));
  if (others && !(named && /^references?$/i.test(mention.headings.at(-1) ?? ''))) return undefined;
  if (address.kind === 'paper' || pdf) {
    const published = isTitle(mention.text) && mention.text.length > 20 && VENUE.test(mention.sentence);
    if (mention.top && (REPORT_TEXT.test(mention.text) || named || published) && !isBuiltOn(mention))
      return told(mention, 3);
    if (mention.top && isTitle(mention.text) && mention.text.length > 20 && CODE_OF.test(mention.sentence))
      return told(mention, 3);
    const says = REPORT_TEXT.test(`${mention.text} ${mention.sentence} ${mention.lead ?? ''}`);
    if (
      says &&
      /\b(?:our|this|the following) (?:\w+ ){0,3}(?:paper|report|publication|preprint|work|article)\b|我们的|本文/i.test(
        mention.sentence,
      )
    )
      return told(mention, 3);
    // "[Paper](…)" alone, in a section that bears the release's name.
    const section = mention.headings.at(-1) ?? '';
    if (ALONE.test(mention.text) && isNamedLike(facts.ownership.identity, section) && !isBuiltOn(mention))
      return told(mention, 2);
    if (named && (says || mention.text.length > 20) && !isBuiltOn(mention)) return told(mention, 2);
    if (
      mention.headings.some((heading) => REPORT_HEADING.test(heading) || CITATION_HEADING.test(heading)) &&
      mention.headings.length <= 3 &&
      !isOthers(mention)
    )
      return told(mention, 1);
    if (
      REPORT_TEXT.test(mention.text) &&
      !isOthers(mention) &&
      /\b(?:details?|more information|please (?:see|refer|read)|described|released?|published|cite)\b/i.test(
        mention.sentence,
      )
    )
      return told(mention, 1);
    return undefined;
  }
  return articleLink(mention, facts);
};

/** "We rely on the following research papers:", above entries of others' work. */
const RELIES_ON =
  /\b(?:rel(?:y|ies|ied)|buil(?:d|ds|t)|based) (?:heavily )?(?:up)?on\b|\b(?:makes? use of|thanks? to|thank|grateful|acknowledge|inspired by)\b|感谢|基于/i;

/** The entry that a release asks to be cited with: in its main document, under such a heading, or named like it. */
function inCitation(mention: Mention, facts: LinkFacts): ReturnType<LinkRule> {
  if (!/^(?:paper|archive|article|site|hub-page|bucket)$/.test(mention.address.kind)) return undefined;
  if (mention.address.kind !== 'paper' && !isNamedOurs(facts.ownership, mention)) return undefined;
  if (mention.headings.some((heading) => OTHERS_HEADING.test(heading) && !CITATION_HEADING.test(heading)))
    return undefined;
  if (RELIES_ON.test(mention.lead ?? '') && !isNamedOurs(facts.ownership, mention)) return undefined;
  return mention.top ||
    mention.headings.some((heading) => CITATION_HEADING.test(heading) || REPORT_HEADING.test(heading))
    ? told(mention, 1)
    : undefined;
}
