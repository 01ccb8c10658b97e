import { MODEL_LICENSES } from './model-licenses.ts';
import { spdxId } from './openness.ts';

/** A license that a sentence, a badge or a field names. */
export interface NamedLicense {
  /** SPDX id, id of the model table, or a family without version. */
  id: string;
  /** Where the name starts and ends in the text. */
  from: number;
  to: number;
}

/** How people write the names of licenses, longest and most special first; `$1` is a version. */
const SPELLINGS: readonly [RegExp, string | ((match: RegExpExecArray) => string)][] = [
  [/\bmodified[ -]mit\b(?:[ -]licen[cs]e)?/gi, 'modified-mit'],
  [
    /\bapache(?:[ -]software)?[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v\.?)?[ -]*2(?:\.0)?\b(?:[ -]licen[cs]e)?/gi,
    'Apache-2.0',
  ],
  [/\bapache(?=-licensed\b)/gi, 'Apache-2.0'],
  [/\bcc[ -]?0(?:[ -]?1\.0)?\b/gi, 'CC0-1.0'],
  [
    /\b(?:cc|creative[ -]commons)[ -](by(?:[ -](?:nc|sa|nd)){0,2}|attribution(?:[ -](?:non-?commercial|share-?alike|no-?derivatives|no-?derivs))*)[ -]*(?:licen[cs]e)?,?[ -]*(?:version|v)?[ -]*(\d\.\d)?/gi,
    creativeCommons,
  ],
  [
    /\bbsd[ -]*([234])[ -]clause(?:[ -]clear)?\b|\b([234])[ -]clause bsd\b/gi,
    (match) => (/clear/i.test(match[0]) ? 'BSD-3-Clause-Clear' : `BSD-${match[1] ?? match[2]}-Clause`),
  ],
  [
    /\b(a|l)?gpl[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)(?:\.0)?(?:[ -](?:only|or[ -]later)|\+)?/gi,
    (match) =>
      `${(match[1] ?? '').toUpperCase()}GPL-${match[2]!.includes('.') ? match[2] : `${match[2]}.0`}${/later|\+/u.test(match[0]) ? '-or-later' : '-only'}`,
  ],
  [
    /\b(?:gnu )?(affero |lesser )?general public licen[cs]e,?[ -]*(?:version|v)?[ -]*(\d(?:\.\d)?)?/gi,
    (match) =>
      `${/affero/i.test(match[0]) ? 'A' : /lesser/i.test(match[0]) ? 'L' : ''}GPL-${(match[2] ?? '3').includes('.') ? match[2] : `${match[2] ?? '3'}.0`}-only`,
  ],
  [
    /\bmpl[ -]*(?:version|v)?[ -]*(\d\.\d)\b|\bmozilla public licen[cs]e[ -]*(?:version|v)?[ -]*2\.0/gi,
    (match) => `MPL-${match[1] ?? '2.0'}`,
  ],
  [
    /\bopenmdw(?:[ -]*(?:licen[cs]e)?[ -]*(?:version|v)?[ -]*(1\.[01]))?\b/gi,
    (match) => `OpenMDW-${match[1] ?? '1.0'}`,
  ],
  [/\bodc[ -]by(?:[ -]*(?:v)?1\.0)?\b|\bopen data commons attribution(?: licen[cs]e)?/gi, 'ODC-By-1.0'],
  [/\bodbl(?:[ -]*(?:v)?1\.0)?\b|\bopen database licen[cs]e/gi, 'ODbL-1.0'],
  [
    /\bcdla[ -](permissive|sharing)(?:[ -]*(?:v)?(\d\.\d))?/gi,
    (match) =>
      `CDLA-${match[1]![0]!.toUpperCase()}${match[1]!.slice(1).toLowerCase()}-${match[2] ?? (/perm/i.test(match[1]!) ? '2.0' : '1.0')}`,
  ],
  [/\b(?:the )?unlicense\b/gi, 'Unlicense'],
  [/\bbsl[ -]1\.0\b|\bboost software licen[cs]e/gi, 'BSL-1.0'],
  [/\bbusl[ -]1\.1\b|\bbusiness source licen[cs]e/gi, 'BUSL-1.1'],
  [/\bisc[ -]licen[cs]e/gi, 'ISC'],
  [
    /\bllama[ -]?(\d(?:\.\d)?)?(?: (?:community|model))? licen[cs]e(?: agreement)?/gi,
    (match) => (match[1] ? `llama${match[1]}-community` : 'llama1'),
  ],
  [/\blicense for llama[ -]?(\d(?:\.\d)?)/gi, (match) => `llama${match[1]}-community`],
  [/\bmit[ -]licen[cs]ed?\b/gi, 'MIT'],
  [/\bMIT\b(?: [Ll]icen[cs]ed?)?/gu, 'MIT'],
];

function creativeCommons(match: RegExpExecArray): string {
  const terms = match[1]!.toLowerCase();
  const parts = [
    'CC-BY',
    ...(/nc|non/u.test(terms) ? ['NC'] : []),
    ...(/nd|no-?deriv/u.test(terms) ? ['ND'] : []),
    ...(/sa|share/u.test(terms) ? ['SA'] : []),
  ];
  return match[2] ? `${parts.join('-')}-${match[2]}` : parts.join('-');
}

/** Longest text that is searched for names: a sentence, a badge, a short file. */
const SEARCHED = 20_000;

/** The licenses that a text names, in order, each stretch of text once. */
export function namesIn(text: string): NamedLicense[] {
  const lower = lowerCase(text.slice(0, SEARCHED));
  const found: NamedLicense[] = [];
  for (const [spelling, id] of modelNames()) {
    for (let at = lower.indexOf(spelling); at !== -1; at = lower.indexOf(spelling, at + spelling.length)) {
      if (isWhole(lower, at, at + spelling.length)) found.push({ id, from: at, to: at + spelling.length });
    }
  }
  for (const [pattern, id] of SPELLINGS) {
    for (const match of text.slice(0, SEARCHED).matchAll(pattern)) {
      const name = typeof id === 'string' ? id : id(match);
      found.push({ id: spdxId(name) ?? name, from: match.index, to: match.index + match[0].length });
    }
  }
  // Of names that overlap, the longest stands: "Modified MIT License" is not "MIT License".
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: NamedLicense[] = [];
  for (const name of found)
    if (!kept.some((other) => name.from < other.to && other.from < name.to)) kept.push(name);
  return kept.sort((a, b) => a.from - b.from);
}

let names: [string, string][] | undefined;

/** Names and titles of the table, the longest first. */
function modelNames(): [string, string][] {
  names ??= MODEL_LICENSES.flatMap(({ id, name, phrases, also }) =>
    [name, ...phrases.filter((phrase) => !phrase.startsWith('…')), id, ...(also ?? [])]
      .filter((spelling) => /licen[cs]e|terms|polic|rail|agreement|许可|\blicen/i.test(spelling))
      .flatMap((spelling) => [spelling, ...shorter(spelling)])
      .map((spelling): [string, string] => [spelling.toLowerCase(), id]),
  ).sort((a, b) => b[0].length - a[0].length);
  return names;
}

/** "Qwen License" for "Qwen License Agreement" and for the id "qwen-license". */
function shorter(spelling: string): string[] {
  const spaced = /licen[cs]e$/.test(spelling) ? spelling.replaceAll('-', ' ') : spelling;
  const short = spaced.replace(/( licen[cs]e) agreement$/i, '$1');
  return short === spelling || !/\S \S/.test(short) ? [] : [short];
}

/** Lower case with every character in its place. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isWhole(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ') && !/[a-z0-9]/u.test(text[to] ?? ' ');
}
