import type { Subject } from '../../vocabulary.ts';
import { normal } from '../own-names.ts';
import type { Statement } from '../statement.ts';
import {
  CONTAINERS,
  COPULAS,
  DETERMINERS,
  NEGATED,
  NOT_ONLY,
  OTHERS,
  OWN_WORDS,
  PROMISED_AFTER,
  PROMISED_BEFORE,
  RELEASING,
  STOPS,
  SUPERLATIVE,
  THANKED,
  VERBS,
} from '../words/english.ts';
import { FOREIGN } from '../words/foreign-names.ts';
import { categoriesIn, categoryOf, looksLikeName, nounPhrase } from './nouns.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Marks that end a clause: what stands beyond them is another statement. */
const CLAUSE_END = /[.;:!?—]|,\s+(?:while|whereas|but|although|though|where|because|since|so)\b|\s[-–]\s/gi;
const ADVERB =
  /^(?:\w+ly|also|now|further|just|even|already|still|all|both|therefore|hence|again|then|well|indeed|always|have|has|had|['’]ve|been|be|being|is|are|am|was|were|got|get|here|today|100)$/;

/** What a sentence says is open: the release's model, its code, its data; undefined where it claims nothing. */
export function judgeEnglish(statement: Statement): Subject | undefined {
  const { text, from, to } = statement;
  const sides = { before: clauseBefore(text.slice(0, from)), after: text.slice(to) };
  if (NEGATED.test(text.slice(0, from)) && !NOT_ONLY.test(sides.before)) return undefined;
  const phrase = text.slice(from, to).toLowerCase();
  const left = tokensOf(sides.before);
  const right = tokensOf(sides.after);
  if (/^(?:open-?ness|er|ness)/.test(sides.after)) return undefined;
  const verb = verbForm(phrase, left, right);
  if (verb) return judgeVerb(statement, verb, left, sides);
  return judgeAdjective(statement, left, right, sides);
}

interface Sides {
  before: string;
  after: string;
}

function clauseBefore(before: string): string {
  let cut = 0;
  for (const match of before.matchAll(CLAUSE_END)) {
    // "v1.5 is open source", "e.g. open-source": no clause ends within a word.
    if (match[0] === '.' && !/^\s/.test(before.slice(match.index + 1))) continue;
    cut = match.index + match[0].length;
  }
  return before.slice(cut);
}

type Verb = 'active' | 'passive';

/** Whether "open source" is a verb here ("we open-source X", "X has been open-sourced"), and which way it points. */
function verbForm(phrase: string, left: readonly Token[], right: readonly Token[]): Verb | undefined {
  const form = /sourc(ed|es|e|ing)$/.exec(phrase)?.[1];
  if (!form) return undefined;
  let index = left.length - 1;
  while (index >= 0 && ADVERB.test(left[index]!.lower)) index -= 1;
  const adverbs = left.slice(index + 1).map(({ lower }) => lower);
  const governor = left[index];
  const next = right[0];
  const takesObject =
    next !== undefined &&
    (DETERMINERS.has(next.lower) ||
      /^(?:all|both|everything|several|two|three|four|five|six|\d+)$/.test(next.lower));
  if (form === 'ing') {
    if (governor?.lower === 'of' && !takesObject && next?.lower === 'of') return undefined;
    return 'active';
  }
  const hasBe = adverbs.some((word) => /^(?:been|be|being|is|are|was|were|got|get)$/.test(word));
  if (form === 'ed') {
    if (hasBe) {
      const noun = nounPhrase(right, 0);
      // "is the first open-sourced model", "are open-sourced models"
      return noun.category && noun.end > 0 && !STOPS.has(next?.lower ?? 'to') ? undefined : 'passive';
    }
    if (governor && /^(?:we|i|team|lab|group|authors?)$/.test(governor.lower)) return 'active';
    if (adverbs.some((word) => /^(?:have|has|had|['’]ve)$/.test(word))) return 'active';
    if (takesObject) return 'active';
    if (governor && DETERMINERS.has(governor.lower)) return undefined;
    if (!governor || /^(?:and|&|,|])$/.test(governor.lower)) {
      return next && next.isWord && !STOPS.has(next.lower)
        ? looksLikeName(next)
          ? 'active'
          : undefined
        : 'passive';
    }
    if (
      next === undefined ||
      !next.isWord ||
      /^(?:by|on|at|under|in|here|for|via|with|and|as|to)$/.test(next.lower)
    )
      return 'passive';
    return undefined;
  }
  if (governor && /^(?:we|i)$/.test(governor.lower) && !hasBe) return 'active';
  if (governor?.lower === 'to') {
    const compared = left[index - 1]?.lower ?? '';
    if (
      /^(?:compared|comparable|similar|superior|inferior|equal|relative|committed|contribut\w+|dedicated|competitive|close|applied|access|due|thanks|according|respect|alternatives?|contrast|opposed|equivalent|belong\w*|back|commitment|approach|gap|trained?|move|shift|transition)$/.test(
        compared,
      )
    )
      return undefined;
    return takesObject || (next && looksLikeName(next)) || next?.text === ':' || !next ? 'active' : undefined;
  }
  if (form === 'es') return takesObject || (next && looksLikeName(next)) ? 'active' : undefined;
  if (
    takesObject &&
    !hasBe &&
    !(governor && (DETERMINERS.has(governor.lower) || /^(?:of|in|for|as|from|with)$/.test(governor.lower)))
  )
    return 'active';
  if (next?.text === ':' && /\bwe\b/i.test(left.map(({ text }) => text).join(' '))) return 'active';
  return undefined;
}

function judgeVerb(
  statement: Statement,
  verb: Verb,
  left: readonly Token[],
  { before, after }: Sides,
): Subject | undefined {
  if (isPromised(statement, before, after)) return undefined;
  if (THANKED.test(statement.text)) return undefined;
  if (verb === 'passive') {
    const subject = subjectOf(left);
    const byOthers = /^\s*by\s+(?!us\b|our\b|we\b)([^.;,]{1,40})/i.exec(after)?.[1];
    if (byOthers && !statement.names.isNamedIn(byOthers)) return undefined;
    if (!subject.trim()) return subjectFromWords(after.split(/[.;:]/)[0]!, statement) ?? titleOf(statement);
    return judgeSubject(subject, statement);
  }
  if (!isOwnActor(left, statement)) return undefined;
  const object = after.split(/[.;!?]\s|[.;!?]$|\s[-–—]\s|\bso that\b|\bin order to\b/)[0]!;
  if (/^\s*:?\s*$/.test(object) && statement.list.length)
    return subjectFromWords(statement.list.join(', '), statement);
  return (
    subjectFromWords(object, statement) ??
    (/\bit\b|\bthem\b/i.test(object) ? subjectFromWords(statement.previous, statement) : undefined)
  );
}

/** Who open-sources: the release's own people, or nobody named (a list of news); others are other people's news. */
function isOwnActor(left: readonly Token[], { section, names }: Statement): boolean {
  const text = left.map((token) => token.text).join(' ');
  if (/\b(?:we|our|us|i)\b/i.test(text)) return true;
  const actor = subjectOf(left).trim();
  if (!actor || /^(?:\W*\d[\d./-]*\W*)+$/.test(actor)) return section === 'own';
  if (/\b(?:this|the) (?:project|repo|repository|work|release|team|paper|page|model|report)\b/i.test(actor))
    return true;
  if (names.isNamedIn(actor)) return true;
  return (
    section === 'own' &&
    !/\p{Lu}/u.test(actor.slice(1)) &&
    !/\b(?:by|they|who|companies|labs|people|others|researchers|developers)\b/i.test(actor)
  );
}

function judgeAdjective(
  statement: Statement,
  left: readonly Token[],
  right: readonly Token[],
  sides: Sides,
): Subject | undefined {
  const noun = nounPhrase(right, 0);
  const start = phraseStart(left);
  const modifiers = left
    .slice(start)
    .map(({ text }) => text)
    .join(' ');
  const governor = left[start - 1];
  if (isPromised(statement, sides.before, sides.after) && !/^(?:the|our)\b/i.test(modifiers))
    return undefined;

  const isPredicate =
    !noun.category && governor !== undefined && isCopula(governor) && !/^(?:a|an|the)\b/i.test(modifiers);
  if (isPredicate || (!noun.category && /\b(?:and|both|,)$/i.test(sides.before.trim()) && hasCopula(left))) {
    return judgeSubject(subjectOf(left), statement);
  }
  if (/^licen[cs]es?$|^licensing$/i.test(noun.noun)) return judgeLicense(statement);
  if (noun.category === 'other') return undefined;
  if (isQuoted(statement)) return undefined;
  const kind = noun.category === 'code' ? 'code' : noun.category === 'data' ? 'data' : 'model';
  if (!noun.category) return judgeBare(statement, left, sides);
  return isOwnPhrase(statement, left, start, modifiers, noun.noun, noun.plural, right.slice(0, noun.end))
    ? kind
    : undefined;
}

/** "under an open-source license": a claim where the sentence says of what. */
function judgeLicense(statement: Statement): Subject | undefined {
  const { text, names, section } = statement;
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

/** "as open source", "made X open source", "Fully open source: ...": no noun after it. */
function judgeBare(
  statement: Statement,
  left: readonly Token[],
  { before, after }: Sides,
): Subject | undefined {
  const { section, block, phrase, names } = statement;
  const made =
    /\b(?:mak(?:e|es|ing)|made|keep(?:s|ing)?|kept|releas(?:e|ed|es|ing))\b(.+?)(?:\s(?:fully|completely|truly|freely|as|publicly|now|also))*\s*$/i.exec(
      before,
    );
  if (made && isOwnActor(tokensOf(before.slice(0, made.index)), statement))
    return subjectFromWords(made[1]!, statement);
  if (/\b(?:as|is|are|was|were|go(?:es|ing)?)(?:\s+(?:\w+ly|now|also))*\s*$/i.test(before))
    return judgeSubject(subjectOf(left), statement);
  if (isMilestone(left, statement)) return 'model';
  if (
    section !== 'own' ||
    block.kind === 'cell' ||
    left.some(({ isWord, lower }) => isWord && !ADVERB.test(lower) && phrase.label !== 'open-weights')
  )
    return undefined;
  if (phrase.label === 'open-weights' && left.some((token) => STOPS.has(token.lower) || isVerb(token)))
    return undefined;
  const list = /^\s*[:：–—-]\s*(.{3,})/.exec(after)?.[1];
  if (list) return subjectFromWords(list, statement) ?? 'model';
  if (phrase.label === 'open-weights') return 'model';
  return names.isNamedIn(after) && block.kind !== 'paragraph' ? 'model' : undefined;
}

/** "X is a milestone in open-source video generation" says that X is open source. */
function isMilestone(left: readonly Token[], { names }: Statement): boolean {
  const text = left.map((token) => token.text).join(' ');
  const found =
    /^(.*?)\b(?:is|are|represents?|marks?|sets?)\b.*\b(?:advance(?:ment)?s?|breakthrough|milestone|leap|step|frontier|state[- ]of[- ]the[- ]art)\b.*\b(?:in|for|of)$/i.exec(
      text,
    );
  return found !== null && (names.isNamedIn(found[1]!) || /\b(?:our|this)\b/i.test(found[1]!));
}

/** Where the noun phrase that a phrase stands in starts: at its determiner, or after the last verb or preposition. */
function phraseStart(left: readonly Token[]): number {
  let start = left.length;
  for (let index = left.length - 1; index >= 0 && left.length - index <= 10; index -= 1) {
    const token = left[index]!;
    if (!token.isWord && !/[-"'“”‘’,&%+*[\]()/]/.test(token.text)) break;
    if (
      token.lower === 'and' &&
      !/(?:ed|al|ive|ary|ful|ible|able|ent|source|weights?)$/.test(left[index - 1]?.lower ?? '')
    )
      break;
    if (token.text === ',') {
      // "a small, fast, open-source model" goes on; "X, an open-source model" does not reach here.
      const before = left[index - 1];
      if (!before || STOPS.has(before.lower)) break;
      start = index;
      continue;
    }
    if (DETERMINERS.has(token.lower)) {
      start = index;
      const container = left[index - 2];
      if (left[index - 1]?.lower === 'of' && container && CONTAINERS.has(container.lower)) continue;
      return start;
    }
    if (token.lower === 'of') {
      const container = left[index - 1];
      if (container && (CONTAINERS.has(container.lower) || categoryOf(container.text) === 'model')) {
        start = index;
        continue;
      }
      break;
    }
    if (isCopula(token) || STOPS.has(token.lower) || RELEASING.test(token.lower) || isVerb(token)) break;
    start = index;
  }
  while (left[start]?.text === ',') start += 1;
  return start;
}

function isVerb(token: Token): boolean {
  return VERBS.test(token.lower);
}

function isCopula(token: Token): boolean {
  return COPULAS.has(token.lower);
}

function hasCopula(left: readonly Token[]): boolean {
  return left.some(isCopula);
}

/** "a ... open-source model": whether that is the release's own, by what comes before its noun phrase. */
function isOwnPhrase(
  statement: Statement,
  left: readonly Token[],
  start: number,
  modifiers: string,
  noun: string,
  plural: boolean,
  inside: readonly Token[],
): boolean {
  const { names, section, block } = statement;
  const insideText = inside.map(({ text }) => text).join(' ');
  const last = inside.at(-1);
  const rest = last ? statement.text.slice(statement.to + last.from + last.text.length) : '';
  if (/^(?:our|my)\b/i.test(modifiers)) return true;
  const isSuperlative = SUPERLATIVE.test(`${modifiers} `);
  const governor = left[start - 1];
  const word = governor?.lower ?? '';
  if (OTHERS.test(modifiers) && !isSuperlative) return /\ball\b/i.test(modifiers) && ownsAfter(statement);
  if (names.isNamedIn(`${modifiers} ${insideText}`))
    return section !== 'bibliography' && !/^(?:than|like|from)$/.test(word);
  if (
    /^\W{0,2}(?:such as|like|including|e\.g\.|named|called|from)?\W{0,3}/i.test(rest) &&
    names.isNamedIn(
      rest
        .replace(/^\W*(?:such as|like|including|e\.g\.,?|named|called)?\s*/i, '')
        .slice(0, 24)
        .split(/\s+/)
        .slice(0, 2)
        .join(' '),
    )
  )
    return true;
  if (FOREIGN.test(insideText) && !isSuperlative) return false;
  if (section === 'others' || section === 'bibliography') return false;
  if (governor && isCopula(governor))
    return judgeSubject(subjectOf(left.slice(0, start)), statement) !== undefined;
  if (RELEASING.test(word)) {
    const actor = subjectOf(left.slice(0, start - 1));
    return (
      /\b(?:we|our|us)\b/i.test(actor) ||
      names.isNamedIn(actor) ||
      (!actor.trim() && !plural) ||
      (isSuperlative && !FOREIGN.test(actor))
    );
  }
  if (word === ',' || word === ':' || word === '(' || word === '-' || word === '–' || word === '—') {
    const apposed = left
      .slice(0, start - 1)
      .map(({ text }) => text)
      .join(' ');
    if (names.isNamedIn(apposed)) return !plural || !OTHERS.test(modifiers);
    return /\b(?:we|our)\b/i.test(apposed) && !plural;
  }
  if (word === 'as') return ownsBefore(left, statement) && !plural;
  if (!governor) return ownsFragment(statement, noun, plural, modifiers, block.kind);
  return false;
}

function ownsAfter(statement: Statement): boolean {
  const rest = statement.text.slice(statement.to);
  return /\b(?:our|this|these)\b/i.test(rest);
}

function ownsBefore(left: readonly Token[], { names }: Statement): boolean {
  const text = left.map((token) => token.text).join(' ');
  return names.isNamedIn(text) || /\b(?:we|our|this|it)\b/i.test(text);
}

/** A sentence without a verb: a title, a slogan, an item of a feature list describes the release itself. */
function ownsFragment(
  statement: Statement,
  _noun: string,
  plural: boolean,
  modifiers: string,
  kind: string,
): boolean {
  const { text, from, names, section, phrase } = statement;
  if (section !== 'own' || kind === 'cell') return false;
  const whole = text.slice(0, from);
  if (names.isNamedIn(whole)) return true;
  if (whole.trim() && /[:：]\s*$/.test(whole.trim()) && FOREIGN.test(whole)) return false;
  // "The open-sourced weights include ..." speaks of something the reader knows: this release.
  if (/^the\b/i.test(modifiers)) return true;
  const isTitle = kind === 'heading' || kind === 'item';
  if (plural && isTitle)
    return (
      phrase.label === 'open-weights' ||
      /d$/i.test(text.slice(from, statement.to)) ||
      /^\W*open[- ]?source\b[^.]{0,30}\b(?:models?|weights|checkpoints)\W*$/i.test(text)
    );
  if (plural) return false;
  return isTitle || /^(?:a|an)\b/i.test(modifiers);
}

/** The subject of the last finite verb before the phrase: the words left of its auxiliary. */
function subjectOf(left: readonly Token[]): string {
  let index = left.length - 1;
  for (; index >= 0; index -= 1)
    if (isCopula(left[index]!) || /^(?:have|has|had|can|will)$/.test(left[index]!.lower)) break;
  if (index < 0) index = left.length;
  while (
    index > 0 &&
    (isCopula(left[index - 1]!) ||
      /^(?:have|has|had|can|will)$/.test(left[index - 1]!.lower) ||
      /^\w+ly$|^also$/.test(left[index - 1]!.lower))
  )
    index -= 1;
  return left
    .slice(0, index)
    .map(({ text }) => text)
    .join(' ');
}

/** "X, which is open source": the last thing named before "which". */
function judgeAntecedent(before: string, statement: Statement): Subject | undefined {
  const tokens = tokensOf(before);
  const antecedent = tokens
    .slice(phraseStart(tokens))
    .map(({ text }) => text)
    .join(' ');
  return statement.names.isNamedIn(antecedent) || !FOREIGN.test(antecedent)
    ? subjectFromWords(antecedent, statement)
    : undefined;
}

/** What a subject names, where it is the release's own: "it", "our code", "the weights", "Example-7B". */
function judgeSubject(subject: string, statement: Statement): Subject | undefined {
  const { names, section, text } = statement;
  const isNamed = names.isNamedIn(subject);
  const relative = /^(.*),\s+which\b/i.exec(subject)?.[1];
  if (relative !== undefined) return judgeAntecedent(relative, statement);
  const last = subject.split(/\b(?:while|whereas|but|and although|that)\b/i).at(-1)!;
  if (
    /\b(?:other|existing|another|many|most|some|several|they|those|such|any)\b/i.test(last) &&
    !/\bour\b/i.test(last)
  )
    return undefined;
  if (isNamed) return subjectFromWords(last, statement) ?? 'model';
  if (section === 'others' || section === 'bibliography') return undefined;
  if (FOREIGN.test(last)) return undefined;
  if (!last.trim()) return titleOf(statement);
  if (
    OWN_WORDS.test(last) ||
    /\b(?:the|all|everything|code|weights?|models?|data|datasets?|checkpoints?|project|repo|repository)\b/i.test(
      last,
    )
  ) {
    const found = subjectFromWords(last, statement);
    if (found) return found;
    if (/^\W*(?:it|this|these|they|both|here|which)\b/i.test(last.trim())) {
      if (FOREIGN.test(statement.previous) && !names.isNamedIn(statement.previous)) return undefined;
      return subjectFromPrevious(statement);
    }
    return undefined;
  }
  void text;
  return undefined;
}

function subjectFromPrevious(statement: Statement): Subject | undefined {
  const { previous, names } = statement;
  if (!previous || names.isNamedIn(previous)) return 'model';
  return (
    subjectFromWords(previous.split(/\b(?:is|are|was|were|has|have|can|will)\b/i)[0]!, statement) ?? 'model'
  );
}

/** A sentence without a subject speaks of what its title names. */
function titleOf(statement: Statement): Subject | undefined {
  if (statement.section !== 'own' || statement.block.kind === 'cell') return undefined;
  return subjectFromWords(statement.block.headings.at(-1) ?? '', statement);
}

/** Model before code before data: "the code and weights" is a claim about the model. */
function subjectFromWords(words: string, statement: Statement): Subject | undefined {
  const found = categoriesIn(words, statement.names);
  if (found.has('model')) return 'model';
  if (found.has('everything') && !found.has('code') && !found.has('data')) return 'model';
  if (found.has('everything') && /\b(?:models?|weights?|checkpoints?)\b/i.test(words)) return 'model';
  if (found.has('code')) return 'code';
  if (found.has('data')) return 'data';
  if (found.has('name')) return /dataset|corpus|bench/i.test(normal(words)) ? 'data' : 'model';
  return undefined;
}

/** A title between quotation marks is the title of something. */
function isQuoted({ text, from, to }: Statement): boolean {
  const open = (text.slice(0, from).match(/["“”]/g) ?? []).length;
  return open % 2 === 1 && /["”]/.test(text.slice(to)) && /["“][^"“”]{12,}$/.test(text.slice(0, to));
}

function isPromised({ section, block, text, from }: Statement, before: string, after: string): boolean {
  if (section === 'plans' && !/\[x\]/i.test(text)) return true;
  void block;
  const left = before.slice(-80);
  if (
    /\b(?:excited|pleased|happy|proud|thrilled|glad|delighted|decided|chose|choose|like|continue|want)\s+to\s*(?:\w+\s+)?$/i.test(
      left,
    )
  )
    return false;
  void from;
  return PROMISED_BEFORE.test(left) || PROMISED_AFTER.test(after);
}
