import type { Document } from '../../../text/document.ts';
import { isNamedLike } from '../identity.ts';
import { simplify } from '../makers.ts';
import type { LinkFacts } from './rule.ts';

/** A section about data that measure a model. */
const OF_MEASURES =
  /\b(?:evaluation|test(?:ing)?|benchmark(?:ing)?) (?:data(?:[- ]?sets?)?|sets?|suites?)\b|评测(?:数据)?集|测试集/i;

/** All that the sections about data that measure a model say, in letters and digits. */
export function saidOfMeasures(documents: readonly Document[]): string {
  return documents
    .flatMap(({ blocks }) => blocks)
    .filter(({ headings }) => headings.some((heading) => OF_MEASURES.test(heading)))
    .map(({ text }) => simplify(text))
    .join(' ');
}

/** A name that so short a text would hold by chance tells nothing. */
const TELLING = 6;

/** True for a set that a section about measuring names, and that is not called like the release itself. */
export function isMeasuringSet(name: string, { ownership, saidOfMeasures: said }: LinkFacts): boolean {
  const simple = simplify(name);
  if (simple.length < TELLING || isNamedLike(ownership.identity, name)) return false;
  return said?.includes(simple) ?? false;
}
