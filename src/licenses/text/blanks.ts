import { letterRuns, startsLarge } from './letters.ts';
import { mayRule } from './rule-words.ts';

/**
 * What a comparison of license texts does not look at: addresses, tags, and lines that only say whose the work is.
 * Templates and inputs pass through the same functions, so both lose the same.
 */

/** HTML that people write licenses in; other words in angle brackets are placeholders or prose. */
const TAG =
  /<[/!?]?(?:doctype|xml|a|address|article|b|blockquote|body|br|center|code|div|em|font|footer|h[1-6]|head|header|hr|html|i|img|li|link|main|meta|nav|ol|p|pre|section|script|small|span|strong|style|sub|sup|table|tbody|td|th|title|tr|tt|u|ul)(?:\s[^<>]{0,400})?[/?]?>/iy;
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|www\.|mailto:)[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]+/iy; /** A host and a path without a scheme ("wiki.example.org/page"). */
const BARE_ADDRESS =
  /(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,12}\/[^\s<>"'`)\]}\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]*/iy;
const MAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+/iy;
const ENTITY = /&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/iy;

/** End of the tag, entity, address or mail address that starts at `at`; `at` itself when there is none. */
export function skipMarkup(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x26) return endOf(ENTITY, text, at);
  return code === 0x3c ? endOf(TAG, text, at) : at;
}

/** End of the address that starts at `at`, where a word would start. */
export function skipAddress(text: string, at: number): number {
  // ht, ft, ww and mailto in either case: what an address starts with.
  const pair = ((text.charCodeAt(at) | 0x20) << 8) | (text.charCodeAt(at + 1) | 0x20);
  if (pair === 0x6874 || pair === 0x6674 || pair === 0x7777 || (pair === 0x6d61 && text[at + 6] === ':')) {
    const end = endOf(ADDRESS, text, at);
    if (end > at) return end;
  }
  return at;
}

/** End of the address without a scheme that starts at `at`, given that the word there ends at `wordEnd`. */
export function skipBareAddress(text: string, at: number, wordEnd: number): number {
  return text[wordEnd] === '.' && text[wordEnd + 1] !== ' ' ? endOf(BARE_ADDRESS, text, at) : at;
}

/** End of the mail address that starts at `at`, given that the word there ends at `wordEnd`. */
export function skipMail(text: string, at: number, wordEnd: number): number {
  // A look-ahead of one local part keeps this linear.
  let end = wordEnd;
  while (end - at < 64 && /[\w.%+-]/u.test(text[end] ?? ' ')) end += 1;
  return text[end] === '@' ? endOf(MAIL, text, at) : at;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a page keeps what a browser does not show: from a `<style>` or `<script>` to its end, as sorted ranges. */
export function unseen(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = -1;
  if (/<(?:style|script)\b/i.test(text)) {
    for (const { 0: tag, index } of text.matchAll(/<\/?(?:style|script)\b/gi)) {
      if (tag[1] !== '/') start = start === -1 ? index : start;
      else if (start !== -1) {
        ranges.push([start, index]);
        start = -1;
      }
    }
  }
  if (text.includes(']:')) {
    for (const match of text.matchAll(LINK_DEFINITION))
      ranges.push([match.index, match.index + match[0].length]);
  }
  return ranges;
}

/** A line of Markdown that only says where the links of others lead. */
const LINK_DEFINITION = /^[ \t]{0,3}\[[^\]\n]{1,80}\]:[ \t]*(?:https?:|\.|\/|#|mailto:)\S{0,300}[ \t]*$/gmu;

/** What every line that NOTICE_START accepts has in it. */
const NOTICE = /copyright|copyleft|copr\.|\(c\)|©|&copy;|reserved|rechte|droits|版权/i;
const ANY_NOTICE = new RegExp(NOTICE, 'gi');
const NOTICE_START =
  /^[^a-z0-9©<[{]{0,12}(?:[<[{][^<>[\]{}]{1,90}[>\]}]\s{0,4})?[^a-z0-9©]{0,12}(?:(?:(?:portions|parts|modifications|original code|source code|software|documentation|material|materials|some|all|the following|images|new code)\s{1,3}(?:are\s|is\s|of\s|this\s|software\s|created by\s|by\s)*)?(?:copyright(?![a-z]|\s(?:holders?|owners?|notices?|laws?|licen[cs]es?|statements?|interests?|protection|and|or|in|to|on|of|is|are)\b)|copyleft|copr\.|©|\(c\)|&copy;|版权所有)|all rights? (?:are )?reserved|alle rechte vorbehalten|tous droits réservés)/i;

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
    .replace(/\ball rights? (?:are )?reserved\b/gi, ' ');
  const words = letterRuns(bare);
  const isShort = words.length <= SHORT_NAME && words.every((word) => startsLarge(word) || LITTLE.test(word));
  return !BODY.test(bare) && !mayRule(bare, isShort ? IN_SHORT_NAMES : IN_NAMES);
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
const LITTLE =
  /^(?:c|and|of|the|for|its|de|von|van|all|rights|reserved|by|at|in|affiliates|et|al|inc|ltd|individual|contributors|see|file|details|authors|other)$/u;

/** The line goes on naming holders: every word of it starts with a capital, but for little ones. */
function isContinuation(line: string): boolean {
  const words = letterRuns(line);
  if (words.length === 0) return true;
  if (words.length > 16 || !namesOnly(line)) return false;
  return words.every((word) => startsLarge(word) || LITTLE.test(word));
}
