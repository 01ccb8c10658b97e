import { saysNothing } from './match/tolerance.ts';
import { isCopyrightLine } from './text/blanks.ts';
import { mayRule } from './text/rule-words.ts';

/**
 * Additions to a license file that change none of its terms, as data: titles, lead-ins, who wrote it, which other works
 * are in the package. No row clears text that
 * has a word of a rule (src/licenses/text/rule-words.ts).
 */

/**
 * Words of titles and lead-ins ("This project is released under the MIT License; see the full text below"). None can
 * limit a right: no negation, no "only", no "for".
 */
const LEAD_IN = new Set(
  `that these is are was in on to and or by at as it its it's their our we with under below above following follow
  follows see full text copy copies license licenses licensed licensing released release distributed available made
  provided open source software project repository repo code library package file files work version versions terms
  conditions agreement name title statement notice here also found contained included online official website root
  directory folder please refer details information more about find copyright header headers legal document standard
  public general international clause template appendix end start begin begins history english translation original
  translations translated unofficial reference convenience markdown plain spdx identifier identifiers contact email mail
  website homepage author authors contributors contributor maintainer maintainers developed developer developers team
  credits disclaimer free www com org github gitlab`.split(/\s+/),
);

/** Words of rules that titles and credits have as well. */
const IN_CREDITS = new Set([
  'terms',
  'derivative',
  'modified',
  'contact',
  'name',
  'distributed',
  'distribution',
  'subject',
  'service',
  'services',
  'provided',
  'training',
  'attribution',
  'modifications',
]);

/** Whole sentences or lines that may stand beside a license. */
const SENTENCES: readonly RegExp[] = [
  // Who: "Contact: x@y.org", "Developed by: …".
  /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|organi[sz]ation)\s*:[^.;]{0,120}$/i,
  /^\W*for (?:more|further) information,? (?:please )?(?:see|visit|refer to)\b[^.;]{0,80}$/i,
  // Where it comes from.
  /^\W*(?:[\w.()'`/-]+ ){0,3}(?:(?:is|are) (?:an? )?)?(?:based on|forked from|fork of|port of|ported from|adapted from) (?:[^\s.;]|\.(?=[,\w]))+(?: (?:[^\s.;]|\.(?=[,\w]))+){0,7}$/i,
  /^\W*(?:[\wÀ-ɏ.'-]+ ){1,5}(?:copyright|\(c\)|©) [^.;]{2,100}$/i,
  /^\W*this software consists of voluntary contributions made by many individuals\W*$/i,
  /^\W*for exact contribution history, see the revision history available at\b[^.;]{0,100}$/i,
  /^\W*(?:which (?:has|have)|with|under) the following licen[cs]es?\W*$/i,
  /^\W*for [\w.-]+ software\W*$/i,
  /^\W*files? from [^.;]{0,120} notices? at the top of each file\W*$/i,
  /^\W*(?:below|following|the following|here) (?:are|is) (?:the |a )?(?:list of )?licen[cs]es?[^.;]{0,80}$/i,
  /^\W*licen[cs]e (?:for|of) [^.;]{1,80}$/i,
  /^\W*[^.;]{1,80}'s licen[cs]e\W*$/i,
  // What this file covers, beside others that cover the rest.
  /^\W*this licen[cs]e (?:is for|applies to|covers) (?:all |the )?(?:files?|code|source code|software|contents?)(?: and (?:files?|code|documentation))? (?:in|of) (?:this|the) (?:repository|project|folder|directory|package)\W*$/i,
];

/**
 * Which works of others are in the package; their licenses follow. The last group must name whose: a capital, a path, an
 * address; "this software includes a trial period" names nobody.
 */
const CREDITS =
  /^\W*(?:(?:some|most|much|many|all|part|parts|portions?|sections?|files?|pieces)\b[^.;]{0,80}|(?:this|the) (?:project|repository|software|code|library|work|product|package|program|source|files?|model)\b[^.;]{0,60})\b(?:(?:(?:contains?|includes?|bundles?|incorporates?)\b[^.;]{0,40}\b(?:code|sources?|software|files?|works?|portions?|(?:sub)?components?|librar(?:y|ies)|modules?|material|fonts?|implementations?|dependencies))|borrow\w*|(?:is|are|was|were)(?: also| partly| largely| heavily)? (?:adapted|based|derived|taken|copied|ported|inspired|built|from))\b((?:[^.;]|\.(?=[,\w])){0,240})$/i;
const NAMES_SOMEBODY = /\p{Lu}|\w[/._]\w/u;

/** Longest line that is read as the name of a project or of a part, in words. */
const HEADING_WORDS = 8;

/** True for a word that every title or lead-in may have, or that is in the name of a license found in the file. */
export function isTitleWord(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || LEAD_IN.has(word) || saysNothing(word);
}

/** True for a sentence that changes no terms. */
export function isHarmlessSentence(sentence: string): boolean {
  if (sentence.length < 240 && isCopyrightLine(sentence)) return true;
  const bare = withoutNames(sentence);
  return (
    bare.length < 400 &&
    !mayRule(bare, IN_CREDITS) &&
    (SENTENCES.some((pattern) => pattern.test(bare)) || creditsSomebody(bare))
  );
}

function creditsSomebody(sentence: string): boolean {
  const match = CREDITS.exec(sentence);
  return match !== null && NAMES_SOMEBODY.test(match[1] ?? '');
}

/** Addresses go, and names of institutes lose their "Research": it is no rule there. */
function withoutNames(text: string): string {
  return text
    .replace(/\(?\bhttps?:\/\/[^\s)]{1,300}\)?/gi, ' X')
    .replace(/\b(\p{Lu}[\p{L}]+(?: AI)?) Research\b/gu, '$1');
}

/** True for a short line that names something ("whisper.cpp") rather than saying something. */
export function isHeading(line: string): boolean {
  const bare = withoutNames(line);
  const words = bare.match(/[\p{L}\p{N}.+_-]+/gu) ?? [];
  const named = words.length <= 2 || words.every((word) => !/^\p{Ll}+$/u.test(word) || LITTLE.has(word));
  return (
    words.length > 0 && words.length <= HEADING_WORDS && named && !/[.!。]\s*$/u.test(bare) && !mayRule(bare)
  );
}

/** Words that stay small in a title. */
const LITTLE = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
