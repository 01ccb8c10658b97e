import { sourcesIn } from '../../data/sources.ts';
import type { Mention } from '../mention.ts';
import { DATA_WORDS, NOT_TRAINING_DATA, TUNING_WORDS, WEIGHTS_WORDS } from '../wordings.ts';
import { FOR_USERS } from './for-users.ts';
import type { LinkFacts } from './rule.ts';

/** The root, and folders of documents and of training: pages elsewhere may be of a tool that came along. */
const OF_THE_RELEASE =
  /^(?:(?:docs?|documentation|data(?:sets?)?|train(?:ing)?|pre-?train(?:ing)?|recipes?)\/)?[^/]+$/i;

/** "Download and extract the [Common Voice corpus](…)", in a release that trains: its trainer reads what is put there. */
export function isFetchedToTrain(
  { file, text, sentence, lead = '', headings, address }: Mention,
  facts: LinkFacts,
): boolean {
  return (
    facts.trains &&
    OF_THE_RELEASE.test(file) &&
    /^(?:site|article|documentation|archive|bucket)$/.test(address.kind) &&
    sourcesIn(text).length > 0 &&
    DATA_WORDS.test(`${text} ${sentence} ${headings.at(-1) ?? ''}`) &&
    (isAskedFor(text, sentence) || DOWNLOADS.test(headings.at(-1) ?? '')) &&
    !NOT_TO_BE_HAD.test(sentence) &&
    !WEIGHTS_WORDS.test(text) &&
    !NOT_TRAINING_DATA.test(sentence) &&
    !FOR_USERS.test(sentence) &&
    !TUNING_WORDS.test(`${sentence} ${lead} ${headings.join(' ')}`)
  );
}

/** A section that gives data. */
const DOWNLOADS = /\bdownload(?:s|ing)?\b.*\bdata|\bdata.*\bdownloads?\b|数据.*下载|下载.*数据/i;

/** "It is no longer available for public download": a name with a link, and nothing to get. */
const NOT_TO_BE_HAD = /\b(?:not?|never|n't|unfortunately|unavailable|instead|similar)\b/i;

/** "First, download and unpack the [corpus](…)": the reader is asked to, right before the name. */
function isAskedFor(text: string, sentence: string): boolean {
  const at = sentence.indexOf(text);
  return (
    at >= 0 &&
    /(?:^|[:,;(]\s?|\b(?:please|first|then|to|and|must|should)\s)\W{0,4}(?:download|prepare)(?:\s+and\s+\w+)?\s(?:[\w-]+\s){0,6}\W*$/i.test(
      sentence.slice(Math.max(0, at - 100), at),
    )
  );
}
