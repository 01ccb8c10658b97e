import { hasLetter } from '../../../text/letters.ts';
import type { Statement } from '../../statement.ts';
import { SUPERLATIVE } from '../../words/english.ts';
import { FOREIGN } from '../../words/foreign-names.ts';
import { SUCCESSOR_OF, THROUGH_WORK } from '../../words/frames.ts';
import type { Described } from './described.ts';
import { isDisclaimed } from './disclaimer.ts';
import { ownsFragment } from './fragment.ts';
import { isGivenBy } from './frames.ts';
import { ownsByGovernor, wordBefore } from './governor.ts';
import { looksLikeName } from './noun-categories.ts';
import { isCopula, type Token, textOf } from './tokens.ts';
import { isCounted, isMakers, isOfOwn, isSaidOfOthers, speaksOfOthers } from './whose.ts';

/** "... generated via this project". */
const OF_THIS =
  /^[^.;]{0,80}\b(?:of|via|by|from|in|through) (?:this|our) (?:project|repo|repository|release|work|paper)\b/i;

/** "All open-source models for our projects". */
const OF_OURS = /^[^,;.]{0,80}\b(?:our|this|these)\b/i;

/** Words before models that a sentence's subject is set beside. */
const SETTING = /^(?:among(?:st)?|unlike|like|with|to|than|from|over|of|against|for|by|in|on)$/;

/** Whether "a ... open-source model" is the release's own, by its modifiers and by what comes before. */
export function isOwnPhrase(statement: Statement, described: Described): boolean {
  const { names, section } = statement;
  const { left, start, modifiers, noun, inside } = described;
  // "Our new open-source project" is another one.
  if (/\b(?:new|other|latest|another)\b/i.test(modifiers) && /^(?:project|repo\w*)$/i.test(noun.noun))
    return false;
  const upTo = textOf(left);
  if (/^(?:works?|efforts?|endeavou?rs?|journey)$/i.test(noun.noun) && THROUGH_WORK.test(upTo)) return false;
  if (SUCCESSOR_OF.test(upTo) && inside.slice(1).some(looksLikeName)) return false;
  if (/^(?:our|my)\b/i.test(modifiers) || isMakers(statement, described)) return true;
  if (isOfOwn(statement, described)) return true;
  const isThing = /^(?:model|release|project|repository|repo|series|version)$/i.test(noun.noun);
  if (/^this\b/i.test(modifiers) && section === 'own' && (start === 0 || isThing)) return true;
  // "The current open-source model supports …" is the one that is here.
  if (/^the current$/i.test(modifiers) && section === 'own' && start === 0 && isThing && !noun.plural)
    return true;
  if (isFeature(statement, described)) return true;
  const isFirst = !left.slice(0, start).some(({ text }) => hasLetter(text));
  const governor = isFirst ? undefined : left[wordBefore(left, start)];
  if (governor && (isGivenBy(statement, described, governor) || isCounted(statement, described, governor)))
    return true;
  const isSuperlative = SUPERLATIVE.test(`${modifiers} `);
  // "Since its open-source release, Example …"
  if (
    /^its\b/i.test(modifiers) &&
    /^(?:release|version)$/i.test(noun.noun) &&
    names.isNamedIn(statement.text)
  )
    return true;
  if (speaksOfOthers(described) && !isSuperlative) {
    return /\ball\b/i.test(modifiers) && OF_OURS.test(statement.text.slice(statement.to));
  }
  if (names.isNamedIn(`${modifiers} ${textOf(inside)}`)) {
    return section !== 'bibliography' && !/^(?:than|like|from)$/.test(governor?.lower ?? '');
  }
  // "- [x] Release inference code and open-source weights"
  if (statement.task === 'done' && !FOREIGN.test(statement.text)) return true;
  if (isExampleOwn(statement, described, governor)) return true;
  if (FOREIGN.test(textOf(inside)) && !isSuperlative) return false;
  // "The open-source Other-7B"
  if (/^the$/i.test(modifiers) && noun.category === 'name' && /\d/.test(noun.noun)) return false;
  // "Example is an open-source model maintained by …", among its contributors
  const isDefinition =
    governor !== undefined &&
    isCopula(governor) &&
    names.isNamedIn(textOf(left.slice(0, start)).slice(0, 60));
  if (section !== 'own' && section !== 'plans' && !isDefinition) return false;
  if (isDisclaimed(statement, described)) return true;
  if (/^(?:the\b.*)?$/i.test(modifiers) && OF_THIS.test(statement.text.slice(statement.to))) return true;
  // "The open-source project X" is X's.
  if (/^project$/i.test(noun.noun) && inside.slice(1).some(looksLikeName)) return false;
  if (!governor) return ownsFragment(statement, modifiers, noun.plural);
  return ownsByGovernor(statement, described, governor, isSuperlative);
}

/** "3. More Comprehensive Open-source Series: …": the title of an item in a list of features. */
function isFeature({ block, section, text, to }: Statement, { start, noun, inside }: Described): boolean {
  if (block.kind !== 'item' || section !== 'own' || start > 0 || noun.plural) return false;
  const last = inside.at(-1);
  return last !== undefined && /^\s*[:：]\s/.test(text.slice(to + last.from + last.text.length));
}

/** "an open-source model such as Example", "the open-source model (Example)". */
function isExampleOwn(
  statement: Statement,
  { left, start, inside }: Described,
  governor: Token | undefined,
): boolean {
  const { text, to, names } = statement;
  const last = inside.at(-1);
  if (!last) return false;
  const rest = text.slice(to + last.from + last.text.length);
  // "Among open-source models, Example …", "Unlike Other, an open-source model, Example …": its subject.
  if (/^\s*,\s*(?!such|like|incl|e\.g|named|called)/i.test(rest)) {
    const isOther =
      governor?.text === ',' && isSaidOfOthers(statement, left.slice(0, wordBefore(left, start)));
    if (isOther || SETTING.test(governor?.lower ?? '')) return false;
  }
  const example = rest.replace(/^\W*(?:such as|like|including|e\.g\.,?|named|called)?\s*/i, '').slice(0, 24);
  return names.isNamedIn(example.split(/\s+/).slice(0, 2).join(' '));
}
