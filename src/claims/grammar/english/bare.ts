import type { Subject } from '../../../vocabulary.ts';
import type { Statement } from '../../statement.ts';
import { ADVERB, OTHERS, STOPS } from '../../words/english.ts';
import type { Clause } from './clause.ts';
import { judgeSubject, subjectFromWords, subjectOf } from './subject.ts';
import { isMilestone, isQualityOfTitle } from './title.ts';
import { isVerb, type Token, textOf, tokensOf } from './tokens.ts';
import { isOwnActor } from './verb.ts';

/** "made X open source", "released X as open source". */
const MADE =
  /\b(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|kept|releas(?:e|ed|es|ing)(?=.*\bas\s))\b(\s+\S.*?)(?:\s(?:fully|completely|truly|freely|as|publicly|now|also))*\s*$/i;
const PREDICATE =
  /\b(?:released\s+with|as|is|are|was|were|go(?:es|ing)?|(?:is|are|was|were|been|now|being)\s+(?:fully\s+)?(?:released|available|provided|shared|published|made|distributed|offered))(?:\s+(?:\w+ly|now|also))*\s*$/i;
/** "Example was released, with the weights made open source". */
const WITH_MADE =
  /\bwith\s+([^.;:]{1,200}?)\s+(?:all\s+|both\s+)?(?:also\s+)?made(?:\s+(?:\w+ly|now|also))*\s*$/i;
const FULLY = /(?:fully|completely|truly|entirely|100 ?%)\W*$/i;
const TERMS = /^[^\p{L}]*(?:(?:model|weights?) )?open[- ]?source licen[cs]es?[^\p{L}]*$/iu;

const TERMS_ASIDE = /^\s*[(（][^()（）]*\b(?:licen[cs]ed?|apache|mit|bsd|mpl|gpl|cc)\b[^()（）]*[)）]\W*$/i;

/** "High performance, full open source, and free for commercial use": one of several qualities. */
const QUALITY_BEFORE = /,\s+(?:full|fully|completely|truly|now|also|already|100 ?%)?\s*$/i;
const QUALITY = /^\s*(?:,\s*)?(?:(?:and|&)\s+)?(?:free\b|commercial|permissive)/i;

/** "under an open-source license": a claim where the sentence says of what. */
export function judgeLicense(statement: Statement): Subject | undefined {
  const { text, to, names, section } = statement;
  // The name of a license says nothing of what is under it.
  if (/^[\s-]*licen[cs]e agreement/i.test(text.slice(to))) return undefined;
  // The terms of the release, as the title of what says them.
  if (statement.block.kind === 'heading' && section === 'own' && TERMS.test(text))
    return isOfCode(statement.below) && !/\b(?:model|weights?)\b/i.test(text) ? 'code' : 'model';
  if (section !== 'own' || OTHERS.test(text) || /\b(?:please|must|should|third)\b/i.test(text))
    return undefined;
  if (
    names.isNamedIn(text) ||
    /\b(?:our|this|the) (?:\w+ )?(?:models?|weights|project|checkpoints)\b/i.test(text)
  ) {
    return /\b(?:code|scripts?)\b/i.test(text) && !/\b(?:models?|weights|checkpoints)\b/i.test(text)
      ? 'code'
      : 'model';
  }
  return undefined;
}

/** "The code is licensed under X", and nothing of a model. */
function isOfCode(terms: string): boolean {
  return (
    /\b(?:code|software)\b/i.test(terms) && !/\b(?:models?|weights?|checkpoints?|project)\b/i.test(terms)
  );
}

/** "as open source", "made X open source", "Fully open source: ...": no noun after it. */
export function judgeBare(statement: Statement, clause: Clause): Subject | undefined {
  const { left, before } = clause;
  if (statement.list.length && isAlone(statement)) return subjectFromList(statement);
  const made = MADE.exec(before);
  if (
    made &&
    !/^(?:\s+(?:\w+ly|now|also|as))*$/.test(made[1]!) &&
    isOwnActor(tokensOf(before.slice(0, made.index)), statement)
  ) {
    return (
      subjectFromWords(made[1]!, statement) ??
      (/^\s*(?:it|them)\b/i.test(made[1]!)
        ? subjectFromWords(before.slice(0, made.index), statement)
        : undefined)
    );
  }
  const given = WITH_MADE.exec(before)?.[1];
  if (given !== undefined) return subjectFromWords(given, statement);
  if (PREDICATE.test(before)) return judgeSubject(subjectOf(left), statement);
  if (isMilestone(left, statement)) return 'model';
  const isQuality =
    QUALITY_BEFORE.test(before) && (QUALITY.test(clause.after) || !/\p{L}/u.test(clause.after));
  if (isQuality && statement.names.isNamedIn(before)) return 'model';
  // "Example-2 (open source), Example-2-Pro (API only)"
  const aside = /([A-Za-z][\w.-]*)\s*[(（]\s*(?:\w+ly|now)?\s*$/.exec(before)?.[1];
  if (aside && /^\s*[)）]/.test(clause.after) && statement.names.isNamedIn(aside)) return 'model';
  if (isGivenWeights(statement, left)) return 'model';
  return judgeLone(statement, left, clause);
}

/** "- Open source:", with a list of what is. */
function isAlone({ text, from, to, section, block }: Statement): boolean {
  return section === 'own' && block.kind === 'item' && !/\p{L}/u.test(text.slice(0, from) + text.slice(to));
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
  const isSlogan =
    block.kind !== 'paragraph' &&
    FULLY.test(before) &&
    /^(?:\W*|\s+(?:&\s|(?:and|under|with)\b).*)$/.test(after);
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
    /\b(?:with|releas\w+|provid\w+|has|have|offers?|as)(?:\s+(?:the|its|our|full|fully))?$/i.test(
      textOf(left),
    );
  if (!isGiven) return false;
  if (/^(?:they|these)\b/i.test(text)) return names.isNamedIn(previous);
  return names.isNamedIn(text) || /\b(?:we|our|this|it)\b/i.test(text);
}
