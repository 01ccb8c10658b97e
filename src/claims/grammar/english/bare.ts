import { hasLetter } from '../../../text/letters.ts';
import type { Subject } from '../../../vocabulary.ts';
import { withoutAsides } from '../../asides.ts';
import type { Statement } from '../../statement.ts';
import { ADVERB, STOPS, THANKED } from '../../words/english.ts';
import type { Clause } from './clause.ts';
import { isPromised } from './mood.ts';
import { looksLikeName } from './noun-categories.ts';
import { judgeSubject, subjectOf } from './subject.ts';
import { subjectFromWords } from './subject-words.ts';
import { isMilestone, isQualityOfTitle } from './title.ts';
import { isVerb, type Token, textOf, tokensOf } from './tokens.ts';
import { isOwnActor } from './verb.ts';

/** "made X open source", "released X as open source", "make X available in open source". */
const MADE =
  /\b(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|kept|(?<!\b(?:is|are|was|were|been|being|now) )releas(?:e|ed|es|ing)(?=.*\b(?:as|in)\s))\b(\s+\S.*?)(?:\s(?:fully|completely|truly|freely|available|as|in|publicly|now|also))*\s*$/i;
/** "Released, with the weights and the data made open source". */
const MADE_BESIDE =
  /\bwith\s+([^;:]*?)\s+(?:(?:all|both|also|now|fully)\s+)*made(?:\s+(?:\w+ly|available|now|also|as|in))*\s*$/i;
const PREDICATE =
  /\b(?:released\s+with|(?:released|available|published|shared)\s+in|as|is|are|was|were|go(?:es|ing)?|(?:is|are|was|were|been|now|being)\s+(?:fully\s+)?(?:released|available|provided|shared|published|made|distributed|offered))(?:\s+(?:\w+ly|now|also))*\s*$/i;
const FULLY = /(?:fully|completely|truly|entirely|100 ?%)\W*$/i;
const TERMS_ASIDE = /^\s*[(（][^()（）]*\b(?:licen[cs]ed?|apache|mit|bsd|mpl|gpl|cc)\b[^()（）]*[)）]\W*$/i;

/** "High performance, full open source, and free for commercial use": one of several qualities. */
const QUALITY_BEFORE = /,\s+(?:full|fully|completely|truly|now|also|already|100 ?%)?\s*$/i;
const QUALITY = /^\s*(?:,\s*)?(?:(?:and|&)\s+)?(?:free\b|commercial|permissive)/i;

/** "as open source", "made X open source", "Fully open source: ...": no noun after it. */
export function judgeBare(statement: Statement, clause: Clause): Subject | undefined {
  const { left, before } = clause;
  if (statement.list.length && isAlone(statement)) return subjectFromList(statement);
  const made = MADE.exec(before);
  if (made && !/^(?:\s+(?:\w+ly|now|also|as|in|available))*$/.test(made[1]!)) {
    if (isPromised(statement, clause)) return undefined;
    // "Thanks to all who helped to make Example open source", and to those who made Other so.
    const isThanks = THANKED.test(before) && !/\b(?:us|we)\b/i.test(before);
    const earlier = before.slice(0, made.index);
    if (statement.names.isNamedIn(made[1]!) || (!isThanks && isOwnActor(tokensOf(earlier), statement)))
      return (
        subjectFromWords(made[1]!, statement) ??
        (/^\s*(?:it|them)\b/i.test(made[1]!) ? subjectFromWords(earlier, statement) : undefined)
      );
  }
  const beside = MADE_BESIDE.exec(before.slice(-200))?.[1];
  if (beside !== undefined && statement.section === 'own') return subjectFromWords(beside, statement);
  if (PREDICATE.test(before)) return judgeSubject(subjectOf(left), statement);
  if (isMilestone(left, statement)) return 'model';
  const isQuality = QUALITY_BEFORE.test(before) && (QUALITY.test(clause.after) || !hasLetter(clause.after));
  if (isQuality && statement.names.isNamedIn(before)) return 'model';
  if (isGivenWeights(statement, left)) return 'model';
  if (isAside(statement)) return 'model';
  // "- Free & open source: …"
  const { block, section } = statement;
  if (block.kind === 'item' && section === 'own' && /^\W*free (?:and|&)\s*$/i.test(before)) return 'model';
  const labelled =
    statement.from < 80 ? LABELLED.exec(statement.text.slice(0, statement.from))?.[1] : undefined;
  if (labelled && statement.section === 'own' && /^\s*(?:$|[.,;(!])/.test(clause.after))
    return OPENNESS.test(labelled) ? 'model' : judgeSubject(labelled, statement);
  return judgeLone(statement, left, clause);
}

const ASIDE_OF =
  /(\S+)(?:\s+(?:v?\d[\w.]*|base|tiny|mini|small|medium|large|pro|chat|instruct))*\s*[(（]\s*(?:\w+ly|now)?\s*$/i;

/** "Example (open source) does …", "Example-2 (now open source), Example-2-Pro (API only)". */
function isAside({ text, from, to, names, section }: Statement): boolean {
  const name = ASIDE_OF.exec(withoutAsides(text.slice(0, from)).slice(-120))?.[1];
  return (
    section === 'own' && name !== undefined && /^\s*[,;)）]/.test(text.slice(to)) && names.isNamedIn(name)
  );
}

/** "Model weights: open source". */
const LABELLED = /^\W*([\w /&-]{2,40}?)\W*[:：]\W*(?:(?:fully|completely|truly|now)\s+)?$/;

const OPENNESS = /^\W*(?:open(?:ness)?|licen[cs]e|availability|access|(?:release )?status)\W*$/i;

/** "- Open source:", with a list of what is. */
function isAlone({ text, from, to, section, block }: Statement): boolean {
  return section === 'own' && block.kind === 'item' && !hasLetter(text.slice(0, from) + text.slice(to));
}

function subjectFromList(statement: Statement): Subject | undefined {
  return subjectFromWords(statement.list.join(', '), statement);
}

/** A phrase by itself, or before a list: "Open weights to drive research", "Fully open source: code and weights". */
function judgeLone(
  statement: Statement,
  left: readonly Token[],
  { before, after }: Clause,
): Subject | undefined {
  const { section, block, phrase, names } = statement;
  const isWeights = phrase.label === 'open-weights';
  if (section !== 'own' || block.kind === 'cell') return undefined;
  if (isQualityOfTitle(statement, left)) return 'model';
  if (
    !isWeights &&
    left.some(({ isWord, lower }) => isWord && !ADVERB.test(lower) && !/^\d[\d./-]*$/.test(lower))
  )
    return undefined;
  if (isWeights && left.some((token) => STOPS.has(token.lower) || isVerb(token))) return undefined;
  // "The open weights of Other-7B"
  const whose = tokensOf(/^\s+of\s+(?:the\s+)?([\w.-]+)/.exec(after)?.[1] ?? '')[0];
  if (whose && looksLikeName(whose) && !names.isNamedIn(after.slice(0, 40))) return undefined;
  const isSlogan =
    block.kind !== 'paragraph' &&
    FULLY.test(before) &&
    /^(?:\W*|\s+(?:[&(]|(?:and|under|with)\b).*)$/.test(after);
  if (isSlogan || (block.kind === 'item' && QUALITY.test(after))) return 'model';
  const list = /^\s*[:：–—-]\s*(.{3,})/.exec(after)?.[1];
  // "- Open source (Apache 2.0)"
  if (block.kind === 'item' && TERMS_ASIDE.test(after)) return 'model';
  // "Truly open: the license gives access to code and weights"
  if (list && block.kind === 'item' && /\bweights\b/i.test(list)) return 'model';
  if (list) return subjectFromWords(list, statement) ?? 'model';
  return isWeights || (names.isNamedIn(after) && block.kind !== 'paragraph') ? 'model' : undefined;
}

/** "Example ships with open weights", "we release the open weights of Example". */
function isGivenWeights(
  { phrase, text, names, section, previous }: Statement,
  left: readonly Token[],
): boolean {
  if (phrase.label !== 'open-weights' || section !== 'own') return false;
  const isGiven =
    /\b(?:with|thanks to|releas\w+|provid\w+|has|have|offers?|as)(?:\s+(?:the|its|our|full|fully))?$/i.test(
      textOf(left),
    );
  if (!isGiven) return false;
  if (/^(?:they|these)\b/i.test(text)) return names.isNamedIn(previous);
  return names.isNamedIn(text) || /\b(?:we|our|this|it)\b/i.test(text);
}
