import { beginsWithCapital, hasLetterOrDigit } from '../../text/letters.ts';
import { englishForm } from '../grammar/english/judge.ts';
import type { Statement } from '../statement.ts';
import { ADVERB, capitalised, inCaseOf } from './case.ts';
import type { Fix, Gap } from './fix.ts';

const WEIGHTS = /\b(?:weights|parameters|checkpoints)\b/i;
const ADVERB_BEFORE = /(?:fully|truly|completely|entirely|totally|genuinely|100 ?%)[\s-]*$/i;
/** What has no weights; in a list with the model it is released like it. */
const OTHER_THINGS = /\b(?:codes?|codebase|data|datasets?|scripts?)\b/i;
const LIST_OF_OTHERS = new RegExp(`^\\s+(?:\\w+\\s+)?${OTHER_THINGS.source}(?=\\s*(?:,|and\\b|&))`, 'i');

export function fixEnglish(statement: Statement, gap: Gap): Fix | undefined {
  const { text, from, to } = statement;
  const phrase = text.slice(from, to);
  const after = text.slice(to);
  // The license is what it is; what it covers has to be said by a person.
  if (/^[\s-]*licen[cs]/i.test(after) || /\blicen[cs]e\W*[:：]\W*$/i.test(text.slice(0, from)))
    return undefined;
  const form = englishForm(statement);
  if (form === 'passive') return fixPassive(statement);
  if (form === 'active') {
    const verb = inTenseOf(phrase);
    const object = after.split(/[.;!?]/)[0]!;
    // "Example, which we have open-sourced, is small."
    if (
      /\b(?:which|that)\s+we\b[^,;]*$/i.test(text.slice(0, from)) &&
      /^\s*(?:[,(]|$|(?:is|are|has|have|can|at|on)\b)/i.test(object)
    )
      return { from, to, replacement: 'released with open weights' };
    // "The previously open-sourced two sizes"
    if (/ed$/i.test(phrase) && /\b(?:the|our|its)\s+(?:\w+ly\s+)?$/i.test(text.slice(0, from)))
      return { from, to, replacement: 'released' };
    // "Open-sourcing of three sizes"
    if (/^\s+of\b/.test(object))
      return withoutAdverb(statement, gap, inCaseOf(phrase, 'release of the weights', true));
    const isPlain =
      WEIGHTS.test(object) ||
      OTHER_THINGS.test(object) ||
      /^\s*(?:[:：]|it\b|them\b|all\b|everything\b|both\b)/i.test(object) ||
      /^\W*$/.test(object);
    return withoutAdverb(statement, gap, inCaseOf(phrase, isPlain ? verb : `${verb} the weights of`, true));
  }
  const before = text.slice(0, from);
  if (/\bmade\s+(?:\w+ly\s+)?$/i.test(before) && (WEIGHTS.test(before) || OTHER_THINGS.test(before)))
    return withoutAdverb(statement, gap, 'available');
  // "X is fully open for research and commerce"
  if (/^\s+(?:for|to)\b/i.test(after) && /\b(?:is|are)\s+$/i.test(before))
    return { from, to, replacement: 'released with open weights' };
  // "Truly open: the license gives access to weights", "- Open source (MIT)": the name of a feature.
  if (isName(statement)) return withoutAdverb(statement, gap, inCaseOf(phrase, 'open weights'));
  // "Available in open source"
  const placed = /\bin\s+$/i.exec(text.slice(0, from));
  if (placed && /^\s*(?:$|[.,;:!)]|(?:on|under|at)\b)/i.test(after))
    return { from: placed.index, to, replacement: 'with open weights' };
  if (/\breleased with\s+$/i.test(text.slice(0, from))) return { from, to, replacement: 'open weights' };
  if (LIST_OF_OTHERS.test(after)) return withoutAdverb(statement, gap, inCaseOf(phrase, 'released'));
  const isOfWeights = /^\s+(?:[\w.-]+\s+){0,2}(?:weights|checkpoints|parameters)\b/i.test(after);
  return withoutAdverb(statement, gap, inCaseOf(phrase, isOfWeights ? 'open' : 'open-weight'));
}

/** A label by itself, at the beginning of an item or a line. */
function isName({ text, from, to, block }: Statement): boolean {
  if (block.kind === 'cell') return false;
  const before = text.slice(0, from).replace(ADVERB_BEFORE, '');
  return (
    !hasLetterOrDigit(before) && /^\s*(?:[:：–—]|-\s|[(（][^()（）]*[)）]\W*$|\W*$)/.test(text.slice(to))
  );
}

/** "X is open-sourced": "X is released with open weights"; "released and open-sourced": "released with open weights". */
function fixPassive({ text, from, to }: Statement): Fix {
  const before = text.slice(0, from);
  const doubled = /\b(?:and|&)\s+$/i.exec(before);
  if (doubled && /\b(?:released|published)\s+(?:and|&)\s+$/i.test(before)) {
    return { from: doubled.index, to, replacement: 'with open weights' };
  }
  const replacement = WEIGHTS.test(before) ? 'released' : 'released with open weights';
  return { from, to, replacement: inCaseOf(text.slice(from, to), replacement, true) };
}

/** Drops "fully" before the phrase, and keeps the article right: "a fully open-source" is "an open-weight". */
function withoutAdverb({ text, from, to }: Statement, gap: Gap, replacement: string): Fix {
  const before = text.slice(0, from);
  const adverb = ADVERB.exec(before.replace(/[\s-]+$/, ''));
  const plain = { from, to, replacement };
  if (!adverb || !/^[\s-]*$/.test(gap(adverb.index + adverb[0].length, from)))
    return withArticle(text, plain, gap);
  const shown = beginsWithCapital(adverb[0]) ? capitalised(replacement) : replacement;
  return withArticle(text, { from: adverb.index, to, replacement: shown }, gap);
}

function withArticle(text: string, fix: Fix, gap: Gap): Fix {
  const article = /\b(a)\s+$/i.exec(text.slice(0, fix.from));
  if (!article || !/^o/i.test(fix.replacement)) return fix;
  const letter = article[1]!;
  const between = gap(article.index + 1, fix.from);
  return { from: article.index, to: fix.to, replacement: `${letter}n${between}${fix.replacement}` };
}

function inTenseOf(phrase: string): string {
  if (/ed$/i.test(phrase)) return 'released';
  if (/ing$/i.test(phrase)) return 'releasing';
  return /es$/i.test(phrase) ? 'releases' : 'release';
}
