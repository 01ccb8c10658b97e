import { FormatError } from '../format-error.ts';
import { Allowance, tooCostly } from './allowance.ts';
import { ContentReader, type Shown } from './content.ts';
import { windowsCharacter } from './encodings.ts';
import type { Font } from './font.ts';
import { Layout, type Line } from './layout.ts';
import { asLetters } from './letters.ts';
import { IDENTITY } from './matrix.ts';
import { PdfObjects } from './objects.ts';
import { contentOf, type Page, pagesOf } from './pages.ts';
import { isPdf, PDF_LIMIT } from './recognize.ts';
import { withoutRepeated } from './running-lines.ts';
import { type Dictionary, nameOf, type PdfValue, Stream } from './values.ts';

/** The text of a PDF file. */
export interface PdfText {
  text: string;
  /**
   * False when some of what the pages show may not be in the text: characters without a meaning, a page that is a
   * picture, the end of a file that is cut short.
   */
  whole: boolean;
  /** The page, counted from 1, that a line of the text stands on, counted from 1. */
  pageOf: (line: number) => number;
}

/** Share of characters that may be unknown: signs before the items of a list. More is a text that nobody can read. */
const UNMAPPED = 0.03;
/** Fewer characters are a stamp or a number on pictures of pages. */
const LEAST = 40;

/**
 * Reads the text that the pages of a PDF file show, line by line, in the order in which they show it. Nothing in the
 * file is run, and its cost is bounded.
 *
 * @throws FormatError for a file that is broken, encrypted, too large, or has no text, with words that continue the
 * file's name: "is a scan: it has no text"
 */
export function readPdfText(bytes: Uint8Array): PdfText {
  if (!isPdf(bytes)) throw new FormatError('malformed', 'is no PDF file');
  if (bytes.length > PDF_LIMIT) throw tooCostly();
  const objects = new PdfObjects(bytes, new Allowance());
  if (objects.trailers.some((trailer) => objects.dictionary(trailer.get('Encrypt'))))
    throw new FormatError('unsupported', 'is encrypted');
  const fonts = new Map<Dictionary, Font>();
  const pages = pagesOf(objects).map((page) => readPage(objects, page, fonts));
  const total = pages.reduce(
    (sum, { shown }) => ({
      characters: sum.characters + shown.characters,
      unmapped: sum.unmapped + shown.unmapped,
      hidden: sum.hidden + shown.hidden,
      pictures: sum.pictures + shown.pictures,
      partial: sum.partial || shown.partial || (shown.characters === 0 && shown.pictures > 0),
    }),
    { characters: 0, unmapped: 0, hidden: 0, pictures: 0, partial: false },
  );
  refuseWithoutText(total);
  const lines = withoutRepeated(pages.map((page) => page.lines));
  const lastLines: number[] = [];
  for (const own of lines) lastLines.push((lastLines.at(-1) ?? 0) + own.length);
  return {
    text: lines.flat().map(asLetters).join('\n'),
    whole: total.unmapped === 0 && total.hidden === 0 && !total.partial && hasEnd(bytes),
    pageOf: (line) => Math.max(1, lastLines.findIndex((last) => line <= last) + 1),
  };
}

/** Every version of a file ends with this mark, and little behind it. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1024)).includes('%%EOF');
}

function readPage(
  objects: PdfObjects,
  page: Page,
  fonts: Map<Dictionary, Font>,
): { lines: Line[]; shown: Shown } {
  const layout = new Layout();
  const reader = new ContentReader(objects, layout, fonts);
  reader.read(contentOf(objects, page), page.resources);
  // What was written onto the page afterwards: fields of forms, remarks.
  const written: Line[] = [];
  for (const annotation of objects.array(page.dictionary.get('Annots'))) {
    const appearance = objects.dictionary(objects.dictionary(annotation)?.get('AP'));
    const normal = objects.resolve(appearance?.get('N'));
    if (normal instanceof Stream) reader.drawStream(normal, IDENTITY, page.resources);
    else written.push(...writtenOn(objects, annotation));
  }
  return { lines: [...layout.lines(), ...written], shown: reader.shown };
}

/** A remark that viewers draw themselves. */
function writtenOn(objects: PdfObjects, annotation: PdfValue): Line[] {
  const dictionary = objects.dictionary(annotation);
  const contents = objects.resolve(dictionary?.get('Contents'));
  if (nameOf(objects.resolve(dictionary?.get('Subtype'))) !== 'FreeText') return [];
  return contents instanceof Uint8Array ? [{ text: textString(contents), y: 0 }] : [];
}

/** A string for people: UTF-16 with a mark, or in an encoding of its own that is Windows-1252 for all letters (ISO 32000-1, 7.9.2.2). */
function textString(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  const text = isUtf16
    ? new TextDecoder('utf-16be').decode(bytes)
    : Array.from(bytes, (code) => windowsCharacter(code) ?? ' ').join('');
  return text.replace(/\s+/g, ' ');
}

/** @throws FormatError when what is shown is no text, or none that can be read */
function refuseWithoutText({ characters, unmapped, hidden, pictures }: Shown): void {
  if (characters - hidden < LEAST) {
    if (pictures === 0) throw new FormatError('unsupported', 'has no text');
    throw new FormatError(
      'unsupported',
      hidden > 0
        ? 'is a scan: the text in it is only what a machine took it for'
        : 'is a scan: it has no text',
    );
  }
  if (unmapped > characters * UNMAPPED)
    throw new FormatError('unsupported', 'does not say which characters its text is made of');
}
