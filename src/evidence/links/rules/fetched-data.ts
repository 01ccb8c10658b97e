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
    /\bdownload\b|下载/i.test(`${sentence} ${lead} ${headings.at(-1) ?? ''}`) &&
    !WEIGHTS_WORDS.test(text) &&
    !NOT_TRAINING_DATA.test(sentence) &&
    !FOR_USERS.test(sentence) &&
    !TUNING_WORDS.test(`${sentence} ${lead} ${headings.join(' ')}`)
  );
}
