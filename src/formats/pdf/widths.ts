import type { PdfObjects } from './objects.ts';
import { type Dictionary, nameOf, numberOf } from './values.ts';

/** Widths of the codes of a simple font, in units of its size; undefined where the font does not say. */
export function widthsOfSimple(objects: PdfObjects, font: Dictionary): (number | undefined)[] {
  const first = numberOf(objects.resolve(font.get('FirstChar')), 0);
  const listed = objects.array(font.get('Widths')).slice(0, 256);
  // Fonts of drawings have a unit of their own.
  const isDrawn = nameOf(objects.resolve(font.get('Subtype'))) === 'Type3';
  const unit = isDrawn
    ? Math.abs(numberOf(objects.resolve(objects.array(font.get('FontMatrix'))[0]), 0.001))
    : 0.001;
  const widths: (number | undefined)[] = Array.from({ length: 256 });
  for (const [index, each] of listed.entries()) {
    const width = objects.resolve(each);
    if (typeof width === 'number' && first + index >= 0 && first + index < 256)
      widths[first + index] = width * unit;
  }
  return widths;
}

/** Width of a character identifier of a composite font: lists and runs, else one for all (ISO 32000-1, 9.7.4.3). */
export function widthsOfComposite(objects: PdfObjects, font: Dictionary | undefined): (id: number) => number {
  const otherwise = numberOf(objects.resolve(font?.get('DW')), 1000) / 1000;
  const widths = new Map<number, number>();
  const set = (id: number, width: number) => {
    objects.allowance.step(ENTRY);
    widths.set(id, width / 1000);
  };
  const entries = objects.array(font?.get('W'));
  for (let at = 0; at + 1 < entries.length; ) {
    const first = numberOf(objects.resolve(entries[at]), 0);
    const second = objects.resolve(entries[at + 1]);
    if (Array.isArray(second)) {
      for (const [index, width] of second.entries()) set(first + index, numberOf(objects.resolve(width), 0));
      at += 2;
    } else {
      const width = numberOf(objects.resolve(entries[at + 2]), 0);
      const last = Math.min(numberOf(second, first), first + RUN);
      for (let id = first; id <= last; id += 1) set(id, width);
      at += 3;
    }
  }
  return (id) => widths.get(id) ?? otherwise;
}

/** Steps that an entry costs. */
const ENTRY = 4;
/** Longest run: all identifiers there are. */
const RUN = 0xffff;

/** About how wide a character is in the fonts that every viewer has, of which a file need not say it. */
export function usualWidth(text: string | undefined): number {
  if (text === undefined) return 0.5;
  if (/^[\u2e80-\uffef]/.test(text)) return 1;
  if (/^[ ijlt.,:;'|!/\\()[\]fI]/.test(text)) return 0.28;
  if (/^[mwMW@%]/.test(text)) return 0.84;
  return /^[A-Z&]/.test(text) ? 0.68 : 0.52;
}
