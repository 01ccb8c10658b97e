import { type CharacterMap, numberOf as codeOf, readCharacterMap } from './character-map.ts';
import { compositeCodes, decoderOf, isUnicode } from './composite.ts';
import { encodingOf } from './encodings.ts';
import type { PdfObjects } from './objects.ts';
import { type Dictionary, nameOf, type PdfValue, Stream } from './values.ts';
import { usualWidth, widthsOfComposite, widthsOfSimple } from './widths.ts';

/** One character code as it is shown. */
export interface Glyph {
  /** Undefined where nothing in the file says which character it is. */
  text: string | undefined;
  /** In units of the font's size. */
  width: number;
  /** The code 32 in one byte, which word spacing widens. */
  isSpace: boolean;
}

export interface Font {
  glyphs(bytes: Uint8Array): Glyph[];
}

/** A font as far as its text goes: which characters its codes are, and how wide they are. */
export function fontOf(objects: PdfObjects, dictionary: Dictionary): Font {
  const map = mapOf(objects, dictionary.get('ToUnicode'));
  return nameOf(objects.resolve(dictionary.get('Subtype'))) === 'Type0'
    ? composite(objects, dictionary, map)
    : simple(objects, dictionary, map);
}

function mapOf(objects: PdfObjects, value: PdfValue | undefined): CharacterMap | undefined {
  const stream = objects.resolve(value);
  return stream instanceof Stream ? readCharacterMap(objects.data(stream), objects.allowance) : undefined;
}

function simple(objects: PdfObjects, dictionary: Dictionary, map: CharacterMap | undefined): Font {
  const encoding = encodingOf(objects, dictionary);
  const widths = widthsOfSimple(objects, dictionary);
  const known = Array.from({ length: 256 }, (_, code): Glyph => {
    const text = meant(map?.texts.get(code)) ?? encoding[code];
    return { text, width: widths[code] ?? usualWidth(text), isSpace: code === 32 };
  });
  return { glyphs: (bytes) => Array.from(bytes, (code) => known[code]!) };
}

function composite(objects: PdfObjects, dictionary: Dictionary, map: CharacterMap | undefined): Font {
  const encoding = objects.resolve(dictionary.get('Encoding'));
  const name = nameOf(encoding) ?? '';
  const descendant = objects.dictionary(objects.array(dictionary.get('DescendantFonts'))[0]);
  const widthOf = widthsOfComposite(objects, descendant);
  const decoder = map ? undefined : decoderOf(name);
  if (decoder) return { glyphs: (bytes) => Array.from(decoder(bytes), glyphOfText) };
  // Where the encoding is a map of its own, codes are as long as it says, and their numbers say nothing of widths.
  const own = encoding instanceof Stream ? mapOf(objects, encoding) : undefined;
  const unicode = isUnicode(name);
  return {
    glyphs: (bytes) =>
      compositeCodes(bytes, own ?? (name.startsWith('Identity') ? undefined : map)).map((code): Glyph => {
        const value = codeOf(code);
        const text =
          meant(map?.texts.get(value)) ?? (unicode ? meant(String.fromCharCode(value)) : undefined);
        const width = own || unicode ? 1 : widthOf(value);
        return { text, width, isSpace: code.length === 1 && value === 32 };
      }),
  };
}

function glyphOfText(text: string): Glyph {
  return { text, width: usualWidth(text), isSpace: text === ' ' };
}

/** Marks of lists that fonts of signs keep in the private area. */
const BULLETS = /^[\uf06c-\uf06f\uf071\uf075-\uf077\uf09f\uf0a7-\uf0a8\uf0b7\uf0d8\uf0e0\uf0fc]$/;

/** A map may give a code no real character: nothing, a control, the private area. */
function meant(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (BULLETS.test(text)) return '•';
  return /[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd-\uffff]/.test(text) ? undefined : text;
}
