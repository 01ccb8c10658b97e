import { FormatError } from '../format-error.ts';
import { Allowance, PDF_LIMIT, tooCostly } from './allowance.ts';
import { ContentReader, type Shown } from './content.ts';
import type { Font } from './font.ts';
import { Layout, type Line } from './layout.ts';
import { IDENTITY } from './matrix.ts';
import { PdfObjects } from './objects.ts';
import { contentOf, type Page, pagesOf } from './pages.ts';
import { withoutRepeated } from './running-lines.ts';
import { type Dictionary, nameOf, Stream } from './values.ts';

/** The text of a PDF file. */
export interface PdfText {
  text: string;
  /** False when some of what the pages show is not in the text: characters without a meaning, a page that is a picture. */
  whole: boolean;
  /** The page, counted from 1, that a line of the text stands on, counted from 1. */
  pageOf(line: number): number;
}

export { PDF_LIMIT };

/** Share of characters that may be unknown: signs before the items of a list. More is a text that nobody can read. */
const UNMAPPED = 0.03;
/** Fewer characters are a stamp or a number on pictures of pages. */
const LEAST = 40;

/** True for bytes that begin as a PDF file does; some writers put a few bytes before the mark. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

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
    }),
    { characters: 0, unmapped: 0, hidden: 0, pictures: 0 },
  );
  refuseWithoutText(total);
  const lines = withoutRepeated(pages.map((page) => page.lines));
  const lastLines = lines.map(
    (
      (sum) => (own) =>
        (sum += own.length)
    )(0),
  );
  const pictured = pages.some((page) => page.lines.length === 0 && page.shown.pictures > 0);
  return {
    text: lines.flat().map(cleaned).join('\n'),
    whole: total.unmapped === 0 && total.hidden === 0 && !pictured,
    pageOf: (line) => Math.max(1, lastLines.findIndex((last) => line <= last) + 1),
  };
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
  for (const annotation of objects.array(page.dictionary.get('Annots'))) {
    const appearance = objects.dictionary(objects.dictionary(annotation)?.get('AP'));
    const normal = objects.resolve(appearance?.get('N'));
    if (normal instanceof Stream) reader.drawStream(normal, IDENTITY, page.resources);
  }
  return { lines: layout.lines(), shown: reader.shown };
}

/** @throws FormatError when what is shown is no text, or none that can be read */
function refuseWithoutText({ characters, unmapped, hidden, pictures }: Shown): void {
  if (characters - hidden < LEAST) {
    if (pictures === 0) throw new FormatError('unsupported', 'has no text');
    throw new FormatError(
      'unsupported',
      hidden > 0 ? 'is a scan: the text in it is only what a machine took it for' : 'is a scan: it has no text',
    );
  }
  if (unmapped > characters * UNMAPPED)
    throw new FormatError('unsupported', 'does not say which characters its text is made of');
}

/** Radicals that fonts draw as the characters they look like, and that no normal form of Unicode brings together. */
const RADICALS: Readonly<Record<string, string>> = {
  '⻅': '见',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻬': '齐',
  '⻰': '龙',
  '⻁': '虎',
  '⺠': '民',
  '⻄': '西',
};

/** Ligatures and radicals as the letters and characters they stand for. */
function cleaned(line: string): string {
  return line
    .replace(/[\ufb00-\ufb06\u2f00-\u2fd5]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u2e80-\u2eff]/g, (character) => RADICALS[character] ?? character)
    .replace(/[\u00ad\u2010\u2011]/g, '-');
}
