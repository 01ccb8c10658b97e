import { pathOf } from '../address-shape.ts';
import { isNamedLike, isOwner } from '../identity.ts';
import { simplify } from '../makers.ts';
import type { Mention } from '../mention.ts';
import { isNamedOurs, isOthers, isOurs } from '../ownership.ts';
import { FIRST_PERSON, OTHERS_HEADING } from '../wordings.ts';
import type { LinkFacts, LinkRule } from './rule.ts';

const REPORT_TEXT =
  /\b(?:tech(?:nical)?[ -]?reports?|reports?|white ?papers?|papers?|arxiv|pre-?prints?|publications?|system card|manuscript)\b|论文|技术报告|报告/i;
/** A link, or its badge, that says no more than that. */
const ALONE =
  /^[^\p{L}]*(?:(?:tech(?:nical)? ?-?report|report|white ?paper|paper|pre-?print|论文|技术报告|arxiv|pdf)[^\p{L}]*)+$/iu;
/** Reports of something else, and cards. */
const NO_REPORT = /\b(?:eval\w*|benchmark\w*|test|bug|issue|incident) reports?\b|model[-_ ]?card/i;
/** Terms, and pages to play with, whatever they are kept as. */
const OTHER_PAGE = /\b(?:licen[cs]e|terms of|agreement|demos?|samples?)\b|协议|许可/i;
const ARTICLE_TEXT =
  /\b(?:blog(?: ?posts?)?|announce\w*|write-?ups?|release notes?|posts?|articles?)\b|博客/i;
/** "…, NeurIPS 2023 (Spotlight)": where a paper came out stands beside its own title. */
const VENUE =
  /\b(?:NeurIPS|ICML|ICLR|CVPR|ICCV|ECCV|WACV|ACL|EMNLP|NAACL|EACL|COLING|Interspeech|ICASSP|AAAI|IJCAI|TMLR|COLM|SIGGRAPH|KDD|CoRL|RSS|ICRA|ISMIR|MICCAI)\b.{0,8}\d\d/;
/** "This is the code for the codec presented in [its title](…)". */
const IS_ITS_CODE =
  /\bthis (?:is|repo\w*|project|code) [^.]{0,160}\b(?:presented|described|introduced|proposed|published) in\b/i;
const CITATION_HEADING = /\b(?:cit(?:e|ing|ation)s?|bibtex|reference)\b|引用/i;
const REPORT_HEADING = /\b(?:papers?|tech(?:nical)? reports?|publications?)\b|论文|技术报告/i;

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
    if (
      mention.top &&
      isTitle(mention.text) &&
      mention.text.length > 20 &&
      IS_ITS_CODE.test(mention.sentence)
    )
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

/** ".../2021/06/04/acorn-j" below the heading "Acorn-J-6B": the section is about what the article is about. */
function isUnderItsName(path: string, headings: readonly string[]): boolean {
  const last = simplify(path.split('/').filter(Boolean).at(-1) ?? '');
  return last.length >= 4 && headings.some((heading) => simplify(heading).startsWith(last));
}

function isBuiltOn(mention: Mention): boolean {
  return isOthers(mention) && !FIRST_PERSON.test(mention.sentence);
}

function hostWord(host: string): string {
  return host.split('.').at(-2) ?? host;
}

function told(mention: Mention, weight: 1 | 2 | 3): ReturnType<LinkRule> {
  const what =
    mention.address.kind === 'paper' || mention.address.extension === 'pdf' ? 'paper or report' : 'article';
  return {
    id: 'technical-report',
    weight,
    detail: isTitle(mention.text) ? `${what}: "${mention.text}"` : what,
  };
}

/** Neither an address once more, nor a field of a citation. */
function isTitle(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    text.length < 100 &&
    !/:\/\/|[={]|^\W*(?:www\.|[\w-]+\.(?:com|org|io|ai)\/)/.test(text)
  );
}
