import { textOfGlyph } from './glyph-names.ts';
import type { PdfObjects } from './objects.ts';
import { type Dictionary, Name, nameOf } from './values.ts';

/** The text of each of the 256 codes of a simple font; undefined where only the font's own drawing says it. */
export type Encoding = (string | undefined)[];

/** Upper half of Adobe's StandardEncoding, from code 161 on; a space stands for a code without a character. */
const STANDARD =
  "¡¢£⁄¥ƒ§¤'“«‹›\ue001\ue002 –†‡· ¶•‚„”»…‰ ¿ `´ˆ˜¯˘˙¨ ˚¸ ˝˛ˇ—                Æ ª    ŁØŒº     æ   ı  łøœß    ";

/** Two of its characters are two letters. */
const LIGATURES: Readonly<Record<string, string>> = { '\ue001': 'fi', '\ue002': 'fl' };

/**
 * Codes 128 to 159 of Windows-1252; the rest is Latin-1. (TextDecoder is no help: in some versions of Node it takes the
 * one for the other.)
 */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The text of a code of Windows-1252. */
export function windowsCharacter(code: number): string | undefined {
  if (code < 32 || code === 127) return undefined;
  if (code < 128 || code > 159) return String.fromCharCode(code);
  const character = WINDOWS[code - 128]!;
  return character === ' ' ? undefined : character;
}

function windows(): Encoding {
  return Array.from({ length: 256 }, (_, code) => windowsCharacter(code));
}

function standard(): Encoding {
  const codes = windows().fill(undefined, 127);
  for (let index = 0; index < STANDARD.length; index += 1) {
    const character = STANDARD[index]!;
    if (character !== ' ') codes[161 + index] = LIGATURES[character] ?? character;
  }
  codes[0x27] = '’';
  codes[0x60] = '‘';
  return codes;
}

function macintosh(): Encoding {
  const text = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  return Array.from(text, (character, code) => (code < 32 || code === 127 ? undefined : character));
}

/** Fonts of signs, in which the letter "a" is no letter. */
const SIGNS = /^(?:[A-Z]{6}\+)?(?:Symbol|ZapfDingbats|Wingdings|Webdings)/i;
/** Bit 3 of a font's flags: its characters are not those of Latin text. */
const SYMBOLIC = 4;

/** What the codes of a simple font mean, where its map to Unicode does not say (ISO 32000-1, 9.6.6). */
export function encodingOf(objects: PdfObjects, font: Dictionary): Encoding {
  const given = objects.resolve(font.get('Encoding'));
  const dictionary = given instanceof Map ? given : undefined;
  const name = nameOf(given) ?? nameOf(objects.resolve(dictionary?.get('BaseEncoding')));
  const codes = base(objects, font, name);
  let code = 0;
  for (const each of objects.array(dictionary?.get('Differences'))) {
    if (typeof each === 'number') code = each;
    else if (each instanceof Name) {
      if (code >= 0 && code < 256) codes[code] = textOfGlyph(each.name);
      code += 1;
    }
  }
  return codes;
}

function base(objects: PdfObjects, font: Dictionary, name: string | undefined): Encoding {
  if (name === 'WinAnsiEncoding') return windows();
  if (name === 'MacRomanEncoding') return macintosh();
  if (name === 'StandardEncoding') return standard();
  const none: Encoding = Array.from({ length: 256 });
  const descriptor = objects.dictionary(font.get('FontDescriptor'));
  const flags = objects.resolve(descriptor?.get('Flags'));
  const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(key));
  const isSymbolic = typeof flags === 'number' && (flags & SYMBOLIC) !== 0;
  // Type 3 fonts, and embedded ones of signs, have an order of their own.
  if (nameOf(font.get('Subtype')) === 'Type3' || (embedded && isSymbolic)) return none;
  return SIGNS.test(nameOf(objects.resolve(font.get('BaseFont'))) ?? '') ? none : standard();
}
