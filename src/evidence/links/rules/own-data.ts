import { isNamedLike } from '../identity.ts';
import type { Mention } from '../mention.ts';
import { WEIGHTS_WORDS } from '../wordings.ts';
import type { LinkFacts } from './rule.ts';

/** The card of another model tells what that one was trained on, and gives nothing. */
export const OF_A_CARD = /model[-_]?card[^/]*$/i;

/** "100k real conversations between …": so many records of a set. */
const COUNTS_RECORDS =
  /\b\d[\d.,]*\s?[kmb]?\+?\s(?:[\w-]+ ){0,4}(?:conversations?|dialog(?:ue)?s?|instructions?|examples|samples|pairs|questions|records|documents|sentences|captions|images|videos|clips|utterances|hours|tokens)\b|\d[\d.,]*\s?[万千]?\s?条/i;

/** An item under "Acorn data set" that says how many records it has, in a release that trains. */
export function isPartOfOwnData({ sentence, headings }: Mention, { ownership, trains }: LinkFacts): boolean {
  const heading = headings.at(-1) ?? '';
  return (
    trains &&
    /\bdata-?sets?\b|\bdata\b|\bcorpus\b|数据|语料/i.test(heading) &&
    isNamedLike(ownership.identity, heading) &&
    COUNTS_RECORDS.test(sentence) &&
    !WEIGHTS_WORDS.test(sentence)
  );
}
