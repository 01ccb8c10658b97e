import type { Block, Link } from '../text/document.ts';
import type { Sentence } from '../text/sentences.ts';
import type { OwnNames } from './own-names.ts';
import type { Phrase } from './words/phrases.ts';

/** What stands between "open-source" and the link that is its object: a noun phrase, and nothing built on the link. */
const NOT_ITS_OBJECT =
  /[.;:!?。；：！？,，]|\b(?:of|from|on|with|for|in|at|by|to|and|using|via|than|like|is|are|based|trained|tuned|under)\b|基于|微调|使用|用于|采用|参考|和|与|及/i;
const OBJECT_REACH = 120;
/** Japanese and Korean set the object before the verb, with a particle. */
const PARTICLE = /^\s*(?:を|は|が|も|을|를|은|는|이|가|도)?\s*$/;

/** "See https://…", by itself: where what the sentence before says is to be found. */
const POINTER =
  /^\W*(?:please\s+)?(?:see|check(?: out)?|visit|refer to|link|详见|参见|请见|项目地址|详情)\W*(?:it\s|more\s)?(?:here|at|details)?\W*$/i;

/** "We also release [X](its repository). This is an open-source framework": said of X. */
const TAKES_UP =
  /^\W*(?:this(?! (?:project|repo(?:sitory)?|work|paper)\b)|it|they|these)\s|^[\s>*-]*(?:该|它|这)/i;

/** What a link to the code or the weights of something is called. */
const ITS_CODE = /^\W*(?:code|github|repo|repository|source|代码|源码|项目)\W*$/i;
const OURS = /\b(?:we|our|us)\b|我们|本项目/i;

/** A sentence and its neighbours in the block. */
export interface Around {
  before: Sentence | undefined;
  sentence: Sentence;
  next: Sentence | undefined;
}

/**
 * Whether a phrase stands in news of another release: a sibling in a repository of its own, another model of the same
 * publisher, or what others made.
 */
export function isOfOthers(
  block: Block,
  links: readonly Link[],
  { before, sentence, next }: Around,
  phrase: Phrase,
  names: OwnNames,
): boolean {
  const { repository } = names;
  if (isKeptElsewhere(block, links, sentence, phrase, names)) return true;
  if (repository.begins(sentence.text)) return false;
  if (links.some(({ url }) => repository.isSiblingIn(sentence.text, url))) return true;
  if (before && TAKES_UP.test(sentence.text) && namesSibling(links, before, names)) return true;
  const object = phrase.language === 'ja' || phrase.language === 'ko' ? linkBefore : linkAfter;
  const linked = object(block.text, links, sentence, phrase);
  if (linked && repository.isOtherModel(linked.url)) return true;
  return pointsTo(block.text, links, next, ({ url }) => repository.isSibling(url));
}

function namesSibling(
  links: readonly Link[],
  { from, to, text }: Sentence,
  { repository }: OwnNames,
): boolean {
  return links.some((link) => link.from >= from && link.to <= to && repository.isSiblingIn(text, link.url));
}

/** The link that a phrase is said of, as its object: "we open-source the dialogue model [X](…)". */
function linkAfter(text: string, links: readonly Link[], { to }: Sentence, phrase: Phrase): Link | undefined {
  const link = links.find(({ image, from }) => !image && from >= phrase.to && from < to);
  if (!link || link.from - phrase.to > OBJECT_REACH) return undefined;
  return NOT_ITS_OBJECT.test(text.slice(phrase.to, link.from)) ? undefined : link;
}

function linkBefore(
  text: string,
  links: readonly Link[],
  { from }: Sentence,
  phrase: Phrase,
): Link | undefined {
  const link = links.findLast(
    (earlier) => !earlier.image && earlier.to <= phrase.from && earlier.from >= from,
  );
  return link && PARTICLE.test(text.slice(link.to, phrase.from)) ? link : undefined;
}

/** "X is open-sourced! [code](somebody else's repository)": an item about what others made. */
function isKeptElsewhere(
  { kind }: Block,
  links: readonly Link[],
  { text }: Sentence,
  { from, to }: Phrase,
  names: OwnNames,
): boolean {
  if (kind !== 'item' || OURS.test(text)) return false;
  // "Other is [open source](its repository)"
  const said = links.find((link) => link.from <= from && link.to >= to);
  if (said && names.repository.isForeign(said.url) && !names.isNamedIn(text)) return true;
  const code = links.filter((link) => link.from >= to && ITS_CODE.test(link.text));
  return code.length > 0 && code.every(({ url }) => names.repository.isForeign(url));
}

/** A sentence that only says where to look. */
function pointsTo(
  text: string,
  links: readonly Link[],
  sentence: Sentence | undefined,
  isMeant: (link: Link) => boolean,
): boolean {
  if (!sentence) return false;
  const link = links.find(({ from, to }) => from >= sentence.from && to <= sentence.to);
  if (!link || !isMeant(link)) return false;
  return POINTER.test(text.slice(sentence.from, link.from) + text.slice(link.to, sentence.to));
}
