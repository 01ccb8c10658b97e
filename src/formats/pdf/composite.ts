import type { CharacterMap } from './character-map.ts';

/** Encodings of composite fonts whose codes are those of a known character set (ISO 32000-1, table 118). */
const CHARACTER_SETS: readonly [names: RegExp, label: string][] = [
  [/^(?:GB|GBpc|GBK|GBKp|GBK2K)(?:-EUC)?-[HV]$/, 'gb18030'],
  [/^(?:B5pc|HKscs-B5|ETen-B5|ETenms-B5)-[HV]$/, 'big5'],
  [/^(?:83pv|90ms|90msp|90pv|Add)-RKSJ-[HV]$/, 'shift_jis'],
  [/^EUC-[HV]$/, 'euc-jp'],
  [/^(?:KSC-EUC|KSCms-UHC|KSCms-UHC-HW|KSCpc-EUC)-[HV]$/, 'euc-kr'],
  [/^Uni(?:GB|CNS|JIS|KS|JIS2004|JISX0213|JISX02132004)-UTF16-[HV]$/, 'utf-16be'],
  [/^Uni\w+-UTF8-[HV]$/, 'utf-8'],
];

/** Reads strings whose encoding is a character set; undefined for an encoding that numbers the font's own glyphs. */
export function decoderOf(encoding: string): ((bytes: Uint8Array) => string) | undefined {
  const label = CHARACTER_SETS.find(([names]) => names.test(encoding))?.[1];
  if (label === undefined) return undefined;
  const decoder = new TextDecoder(label);
  return (bytes) => decoder.decode(bytes);
}

/** True for encodings whose codes are Unicode in two bytes. */
export function isUnicode(encoding: string): boolean {
  return /^Uni\w+(?:-\w+)*-UCS2(?:-HW)?-[HV]$/.test(encoding);
}

/** The codes in a string: two bytes each, unless a map of characters says otherwise. */
export function compositeCodes(bytes: Uint8Array, map: CharacterMap | undefined): Uint8Array[] {
  const codes: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = map?.lengthOf(bytes[at]!) ?? 2;
    codes.push(bytes.subarray(at, at + length));
    at += length;
  }
  return codes;
}
