import { isSmall, letterRuns, nameRuns, startsLarge } from './letters.ts';
import { mayRule } from './rule-words.ts';

/** Names of those who hold the copyright, and the lines that only say whose the work is. */

/** What every line that NOTICE_START accepts has in it. */
const NOTICE = /copyright|copyleft|copr\.|\(c\)|©|&copy;|reserved|rechte|droits|版权/i;
const ANY_NOTICE = new RegExp(NOTICE, 'gi');
const NOTICE_START =
  /^[^a-z0-9©<[{\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:[<[{][^<>[\]{}]{1,90}[>\]}]\s{0,4})?[^a-z0-9©\u0370-\u1fff\u3040-\ud7ff]{0,12}(?:(?:(?:portions|parts|modifications|original code|source code|software|documentation|material|materials|some|all|the following|images|new code)\s{1,3}(?:are\s|is\s|of\s|this\s|software\s|created by\s|by\s)*)?(?:copyright(?![a-z]|\s(?:holders?|owners?|notices?|laws?|licen[cs]es?|statements?|interests?|protection|and|or|in|to|on|of|is|are)\b)|copyleft|copr\.|©|\(c\)|&copy;|版权所有)|all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés)/i;

/** Further words that a line of a license's body has, and a line that only names holders has not. */
const BODY =
  /\b(?:license|licence|licensee|licensed|copy|copies|is|are|was|has|have|be|and you|under|claims?|infringement|waived?|liable|damages|warrant\w*|express|implied|public domain|statement|disclaimer|protected|protection|treaty|treaties|used|apply|applies|this)\b|[\u3002\uff0c\uff1b]/i;

/** Words of rules that are also in names of holders. */
const IN_NAMES = new Set([
  'union',
  'services',
  'service',
  'medical',
  'cloud',
  'law',
  'nuclear',
  'training',
  'military',
  'modified',
  'modifications',
  'rights',
  'reserve',
  'research',
]);

/** Words of rules that people and firms are called (Will May, Open Label): a few capitalized words of them make no rule. */
const IN_SHORT_NAMES = new Set([
  ...IN_NAMES,
  'will',
  'may',
  'grant',
  'price',
  'sell',
  'lease',
  'rent',
  'label',
  'host',
  'report',
  'policy',
  'property',
  'country',
  'customer',
]);
const SHORT_NAME = 6;

/** Longest line that is read as a copyright line, in characters; one that lists names may be longer. */
const NOTICE_LENGTH = 240;
const NAMES_LENGTH = 1000;

/**
 * Where the lines stand that only name the holder of the copyright ("Copyright (c) 2020 A, B"; "All rights
 * reserved."), as sorted ranges of offsets. A line that goes on to permit or forbid something is none of them.
 */
export function copyrightLines(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = false;
  let after = false;
  for (let start = 0; start <= text.length; ) {
    if (!open && !after) {
      start = nextNotice(text, start);
      if (start === -1) break;
    }
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = end - start <= NAMES_LENGTH ? text.slice(start, end) : '';
    if (line && isCopyrightLine(line) && (line.length <= NOTICE_LENGTH || isListOfNames(line))) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|–|\bof|\(c\)|©|\d{4})\s*$/i.test(line);
      after = true;
    } else if (
      line.trim() &&
      (open || (after && /^\W{0,8}(?:and|&)\s/u.test(line))) &&
      isContinuation(line)
    ) {
      ranges.push([start, end]);
      open = /(?:,|;|&|\band|\bby|-|\bof)\s*$/i.test(line);
    } else {
      open = false;
      after = false;
    }
    if (newline === -1) break;
    start = newline + 1;
  }
  return ranges;
}

/** Start of the next line that may be a copyright line, or -1. */
function nextNotice(text: string, from: number): number {
  ANY_NOTICE.lastIndex = from;
  const match = ANY_NOTICE.exec(text);
  return match ? Math.max(from, text.lastIndexOf('\n', match.index) + 1) : -1;
}

/** True for a line that says whose the work is, and nothing else. */
export function isCopyrightLine(line: string): boolean {
  if (!NOTICE.test(line)) return false;
  const notice = NOTICE_START.exec(line);
  return notice !== null && namesOnly(line.slice(notice[0].length));
}

function namesOnly(line: string): boolean {
  // "<copyright holders>", "name of copyright owner" are placeholders for a name.
  const bare = line
    .replace(/[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/\S{1,200}/gi, ' ')
    .replace(/[<[{][^<>[\]{}]{0,60}[>\]}]/gu, ' ')
    .replace(/\b(?:name of )?(?:the )?copyright (?:holder|owner)s?\b/gi, ' ')
    .replace(/\ball rights? (?:are )?reserved\b/gi, ' ')
    .replace(/\b(?:is|are) (?:held|owned) by\b/gi, ' ');
  const words = letterRuns(bare);
  const isShort = words.length <= SHORT_NAME && words.every((word) => startsLarge(word) || LITTLE.has(word));
  return (
    !BODY.test(bare) && readsAsName(nameRuns(bare)) && !mayRule(bare, isShort ? IN_SHORT_NAMES : IN_NAMES)
  );
}

/** A long copyright line that has nothing but names between commas, each of a few words that start with capitals. */
function isListOfNames(line: string): boolean {
  const names = line
    .replace(NOTICE_START, '')
    .replace(/\(c\)/gi, '')
    .split(/,|\band\b|&/)
    .map(letterRuns);
  return names.length >= 4 && names.every((name) => name.length <= 6 && name.every(startsLarge));
}

/** Words of a name that need no capital. */
const LITTLE = new Set(
  `c and of the for its de von van all rights reserved by at in affiliates et al inc ltd individual contributors see file
  details authors other`.split(/\s+/),
);

/** Small words with which holders are described ("the names of its contributors"), and that join names. */
const OF_HOLDERS = new Set(
  `copyright copyrights holder holders owner owners author contributor developer developers maintainer maintainers
  member members project projects team community company organization organizations organisation organisations
  foundation institute university name names nor or to from as on part parts portions their his her any this software
  present respective below above und och og en i y e и dos da do del della la le der die des du`.split(/\s+/),
);
/** So many words that are none of these has a name of small letters ("john q doe"), and one with capitals. */
const SMALL_WORDS = { allSmall: 3, mixed: 1 } as const;

/** A name with one of them says something. */
const VERBS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'has', 'have', 'had', 'does', 'do', 'did']);

/**
 * True for words, in their own letters, that can be a name: a sentence has more small words, in any language whose
 * letters have two sizes.
 */
export function readsAsName(words: readonly string[]): boolean {
  if (words.some((word) => VERBS.has(word))) return false;
  const small = words.filter((word) => isSmall(word) && !LITTLE.has(word) && !OF_HOLDERS.has(word));
  return (
    small.length <=
    (words.some((word) => startsLarge(word) && word !== 'The') ? SMALL_WORDS.mixed : SMALL_WORDS.allSmall)
  );
}

/** The line goes on naming holders: every word of it starts with a capital, but for little ones. */
function isContinuation(line: string): boolean {
  const words = letterRuns(line);
  if (words.length === 0) return true;
  if (words.length > 16 || !namesOnly(line)) return false;
  return words.every((word) => startsLarge(word) || LITTLE.has(word));
}
