import { saysNothing } from './match/tolerance.ts';
import { isCopyrightLine, readsAsName } from './text/holders.ts';
import { hasLarge, isSmall, nameRuns } from './text/letters.ts';
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
  credits disclaimer free footer navigation www com org github gitlab`.split(/\s+/),
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
  'acknowledgements',
  'acknowledgments',
]);

/** Whole sentences or lines that may stand beside a license. */
const SENTENCES: readonly RegExp[] = [
  // Who: "Contact: x@y.org", "Developed by: …".
  /^\W{0,6}(?:authors?|contact|contributors?|maintainers?|homepage|web ?site|url|e-?mail|developed by|written by|organi[sz]ation)\s*:[^.;]{0,120}$/i,
  /^\W*for (?:more|further) information,? (?:please )?(?:see|visit|refer to)\b[^.;]{0,80}$/i,
  // Where it comes from.
  /^\W*(?:[\w.()'`/-]+ ){0,3}(?:(?:is|are) (?:an? )?)?(?:based on|forked from|fork of|port of|ported from|adapted from) (?:[^\s.;]|\.(?=[,\w]))+(?: (?:[^\s.;]|\.(?=[,\w]))+){0,7}$/i,
  /^\W*this software consists of voluntary contributions made by many individuals\W*$/i,
  /^\W*for exact contribution history, see the revision history available at\b[^.;]{0,100}$/i,
  /^\W*(?:which (?:has|have)|with|under) the following licen[cs]es?\W*$/i,
  /^\W*for [\w.-]+ software\W*$/i,
  /^\W*For (?:\p{Lu}[\w.-]* |\d[\d.]* ){1,5}software\W*$/u,
  /^\W*files? from [^.;]{0,120} notices? at the top of each file\W*$/i,
  /^\W*(?:below|following|the following|here) (?:are|is) (?:the |a )?(?:list of )?licen[cs]es?[^.;]{0,80}$/i,
  /^\W*[^.;]{1,80}'s licen[cs]e\W*$/i,
  // That parts are of others, whose terms follow or stand in a file of their own.
  /^\W*(?:some|parts?|portions?) of [^.;]{1,60} (?:is|are) (?:derived|taken|adapted|copied) from others?'? (?:projects?|works?|sources?),? which (?:is|are) subject to the following (?:copyright )?(?:notices?|licen[cs]es?)\W*$/i,
  /^\W*software distributed with [\w. -]{1,40}$/i,
  /^\W*(?:this|the) (?:project|repository|software|product) (?:incorporates|includes|contains) third[- ]party (?:components|code|software|libraries) under (?:multiple|various|several|different|the following) licen[cs]es\W*$/i,
  /^\W*(?:this|the) (?:software|product|project) includes a number of (?:sub)?components with separate copyright notices and licen[cs]e terms\W{1,4}please see the file [\w./-]{1,40}$/i,
  /^\W*(?:MIT|Apache|BSD)(?: [\d.]{1,5}| [23]-clause)?(?: licen[cs]e)? (?:components?|files|parts)$/i,
  // What this file covers, beside others that cover the rest.
  /^\W*this licen[cs]e (?:is for|applies to|covers) (?:all |the )?(?:files?|code|source code|software|contents?)(?: and (?:files?|code|documentation))? (?:in|of) (?:this|the) (?:repository|project|folder|directory|package)\W*$/i,
];

/** A notice that heads files of code, which has a word of a rule in a wording that everybody copies. */
const FILE_NOTICE =
  /^\W*use of this source code is governed by an? (?:(?:new |modified )?BSD|MIT|Apache(?: 2\.0)?)(?:[- ]style)?[\s/*#]{1,6}licen[cs]e[\s/*#]{1,6}that can be found in the licen[cs]e file\W*$/i;

/**
 * Which works of others are in the package; their licenses follow. The last group must name whose: a capital, a path, an
 * address; "this software includes a trial period" names nobody.
 */
const CREDITS =
  /^\W*(?:(?:some|most|much|many|all|part|parts|portions?|sections?|files?|pieces)\b[^.;]{0,80}|(?:this|the) (?:project|repository|software|code|library|work|product|package|program|source|files?|model)\b[^.;]{0,60})\b(?:(?:(?:contains?|includes?|bundles?|incorporates?)\b[^.;]{0,40}\b(?:code|sources?|software|files?|works?|portions?|(?:sub)?components?|librar(?:y|ies)|modules?|material|fonts?|implementations?|dependencies))|borrow\w*|(?:is|are|was|were)(?: also| partly| largely| heavily)? (?:adapted|based|derived|taken|copied|ported|inspired|built|from))\b((?:[^.;]|\.(?=[,\w])){0,240})$/i;
/** Small words that a credit has beside those of a lead-in; a condition has more. */
const CREDIT_WORDS = 3;
const NAMES_SOMETHING = /\w[/._]\w/;

/** Something and whose it is: "The Foo library Copyright (c) 2020 A". */
const WORK_AND_HOLDER = /^\W*((?:[\wÀ-ɏ.'-]+ ){1,5})((?:copyright|\(c\)|©) [^.;]{2,100})$/i;
/** What the license is for: a name, or a kind of work; "License for students" is neither. */
const LICENSE_OF = /^\W*licen[cs]e (?:for|of) ([^.;]{1,80})$/i;
const KIND_OF_WORK =
  /\b(?:code|sources?|software|librar(?:y|ies)|files?|docs|documentation|scripts?|tools?|models?|weights|data|datasets?|fonts?|icons?|images?)\W*$/i;

/** Longest line that is read as the name of a project or of a part, in words. */
const HEADING_WORDS = 8;

/** True for a word that every title or lead-in may have, or that is in the name of a license found in the file. */
export function isTitleWord(word: string, names: ReadonlySet<string>): boolean {
  return names.has(word) || LEAD_IN.has(word) || saysNothing(word);
}

/** True for a sentence that changes no terms. */
export function isHarmlessSentence(sentence: string): boolean {
  if (sentence.length < 240 && isCopyrightLine(sentence)) return true;
  if (FILE_NOTICE.test(sentence)) return true;
  const bare = withoutNames(sentence);
  return (
    bare.length < 400 &&
    !mayRule(bare, IN_CREDITS) &&
    (SENTENCES.some((pattern) => pattern.test(bare)) ||
      listsPaths(bare) ||
      creditsSomebody(bare) ||
      namesWork(bare))
  );
}

/** True for words that only say under which license something is, and have no other rule ("is licensed under the MIT License"). */
export function isHarmlessPointer(text: string): boolean {
  return !text.endsWith('…') && !mayRule(withoutNames(text), IN_CREDITS);
}

/** "- modeling/parts.py - modeling/feat.py": nothing but files of the package. */
function listsPaths(sentence: string): boolean {
  const words = sentence.split(/\s+/).filter((word) => !/^[-*•,]?$/.test(word));
  return words.length > 0 && words.every((word) => /^[\w.-]+(?:\/[\w.-]+)+\/?,?$/.test(word));
}

function namesWork(sentence: string): boolean {
  const owned = WORK_AND_HOLDER.exec(sentence);
  if (owned) return !mayRule(owned[1]!) && isCopyrightLine(owned[2]!);
  const work = LICENSE_OF.exec(sentence)?.[1];
  if (work === undefined) return false;
  return (
    KIND_OF_WORK.test(work) || ((hasLarge(work) || NAMES_SOMETHING.test(work)) && readsAsName(nameRuns(work)))
  );
}

function creditsSomebody(sentence: string): boolean {
  const match = CREDITS.exec(sentence);
  const whose = match?.[1] ?? '';
  const says = nameRuns(whose).filter((word) => isSmall(word) && !LEAD_IN.has(word) && !LITTLE.has(word));
  return (hasLarge(whose) || NAMES_SOMETHING.test(whose)) && says.length <= CREDIT_WORDS;
}

/** Addresses go, and names of institutes lose their "Research": it is no rule there. */
function withoutNames(text: string): string {
  const bare = text.replace(/\(?\bhttps?:\/\/[^\s)]{1,300}\)?/gi, ' X');
  return bare.includes(' Research') ? bare.replace(/\b(\p{Lu}[\p{L}]+(?: AI)?) Research\b/gu, '$1') : bare;
}

/** True for a short line that names something ("whisper.cpp") rather than saying something. */
export function isHeading(line: string): boolean {
  const bare = withoutNames(line);
  const words = nameRuns(bare);
  const named = words.length <= 2 || words.every((word) => !isSmall(word) || LITTLE.has(word));
  return (
    words.length > 0 && words.length <= HEADING_WORDS && named && !/[.!。]\s*$/u.test(bare) && !mayRule(bare)
  );
}

/** Words that stay small in a title. */
const LITTLE = new Set(['a', 'an', 'and', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);
