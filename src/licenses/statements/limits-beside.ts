import { licenseAtAddress } from '../addresses.ts';
import { licenseOfId } from '../ids.ts';
import { namesIn } from '../names.ts';

/**
 * Words beside the name of a license that take from it what it gives, with the kind of restriction (kinds as in
 * src/licenses/cues.ts). Narrower than cues.ts, which reads what no license explains: here an open license is named,
 * and "for research and commercial use" limits nothing.
 */
const LIMITS: readonly [RegExp, string][] = [
  [
    /\bno(?:t for(?: any)?)? commercial (?:use|usage|purposes?)|\bfor (?:(?:personal|private|academic|educational|research|and|or),? )*non-?commercial (?:use|usage|purposes?|research|applications?)\b|(?<!\bnot )\b(?:only|solely|exclusively|strictly)\b[^.;]{0,40}\bnon-?commercial|\bnon-?commercial(?:[- ](?:use|usage|purposes?|research))?[- ]only\b|\(non-?commercial(?: use)?\)|仅[^。；]{0,8}非商|(?:严禁|禁止|不得)[^。；]{0,10}商/i,
    'non-commercial',
  ],
  [
    /(?<!\bnot )\b(?:only|solely|exclusively|strictly)(?: be used| used| available| intended)? (?:for|in) (?:[\w-]+ (?:and |or )?){0,2}(?:research|academic)|(?<!\bcommercial )(?<!\b(?:and|or) )\b(?:research|academic)(?:[- ](?:use|usage|purposes?))?[- ]only\b|仅[^。；]{0,8}(?:研究|学术|學術)/i,
    'research-only',
  ],
  [/\bcommons[ -]clause\b/i, 'field: no sale'],
];

/** The limits that a text puts on a license that it names, with the place of each. */
export function limitsBeside(text: string): { kind: string; from: number }[] {
  return LIMITS.flatMap(([pattern, kind]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, from: match.index }] : [];
  });
}

/** "Not released under", before the name of a license. */
export const DENIED =
  /(?:\b(?:not|never|no longer)|n['’]t)\b(?! (?:only|just)\b)[^,;:.]{0,30}\b(?:under|by)\b[^,;:.]{0,20}$/i;

/** Words of a field (`license: MIT License, see LICENSE`) that leave the license what it is. */
const NEUTRAL =
  /^(?:the|an?|of|and|or|v|version|see|file|licen[cs](?:e[sd]?|ing)|agreement|terms|public|software|open|source|osi|approved|gnu|international|unported|generic|only|later|许可|许可证|协议)$/i;

/**
 * What a field or the metadata of a package says, where it is no id: the licenses that it names, and their limits.
 * Without an id where it says more than names ("MIT for the code, other for the rest"): then only a person can tell.
 */
export function licensesOfField(value: string): { ids: string[]; restrictions: string[] } {
  if (value.length > FIELD_LENGTH) return { ids: [], restrictions: [] };
  const id = licenseOfId(/^https?:\/\/\S+$/.test(value) ? (licenseAtAddress(value) ?? value) : value);
  if (id) return { ids: [id], restrictions: [] };
  const names = namesIn(value);
  const restrictions = limitsBeside(value).map(({ kind }) => kind);
  if (names.length > 0 && (restrictions.length > 0 || isOnlyNames(value, names)))
    return { ids: [...new Set(names.map((name) => name.id))], restrictions };
  return { ids: [], restrictions };
}

/** A longer value is prose, or made to keep us busy. */
const FIELD_LENGTH = 300;

function isOnlyNames(value: string, names: readonly { from: number; to: number }[]): boolean {
  const rest = names.reduceRight((text, { from, to }) => `${text.slice(0, from)} ${text.slice(to)}`, value);
  return (rest.match(/[\p{L}]+/gu) ?? []).every((word) => NEUTRAL.test(word));
}
