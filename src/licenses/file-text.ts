import { isPdf, PDF_LIMIT, PDF_MARK_WITHIN } from '../formats/pdf/recognize.ts';
import type { Release } from '../release/release.ts';
import { COMPARED, readText, type TextReading } from './read-text.ts';

/** The text of a license file, or why there is none. */
export type FileText =
  | {
      text: string;
      /** There is more in the file than this text. */
      cut: boolean;
      /** The page of a PDF file that a line of the text is on. */
      pageOf?: (line: number) => number;
    }
  | {
      /** Continues the file's name: "is a scan: it has no text". */
      unread: string;
    };

/** Of a file whose bytes say nothing to a person. */
export const NO_TEXT = 'is not text in a known encoding';

/** The text of a license file of the release, whether it is plain or, where those may be read, in a PDF file. */
export async function licenseText(release: Release, path: string, mayBePdf = true): Promise<FileText> {
  const text = /\.pdf$/i.test(path) ? undefined : await release.text(path, COMPARED);
  if (text === undefined || text.startsWith('%PDF-')) {
    const head = await release.bytes(path, 0, PDF_MARK_WITHIN);
    if (head && isPdf(head)) {
      if (!mayBePdf) return { unread: 'is one PDF file too many' };
      if (((await release.size(path)) ?? 0) > PDF_LIMIT) return { unread: 'is too large for a license' };
      const bytes = await release.bytes(path, 0, PDF_LIMIT);
      return bytes ? pdfText(bytes) : { unread: 'could not be read' };
    }
  }
  const plain = text ?? (await release.text(path, COMPARED));
  if (plain === undefined)
    return { unread: (await release.bytes(path, 0, 1)) ? NO_TEXT : 'could not be read' };
  return { text: plain, cut: ((await release.size(path)) ?? 0) > COMPARED };
}

/** The text of a PDF file. */
export async function pdfText(bytes: Uint8Array): Promise<FileText> {
  const { readPdf } = await import('../formats/pdf/read.ts');
  const read = readPdf(bytes);
  if (read.problem !== undefined) return { unread: read.problem };
  return { text: read.text, cut: !read.whole, pageOf: read.pageOf };
}

/** What a license text says, with the pages of a PDF file where it is one. */
export function readFileText({ text, cut, pageOf }: Extract<FileText, { text: string }>): TextReading {
  const read = readText(text, cut);
  if (!pageOf) return read;
  return {
    ...read,
    passages: read.passages.map((passage) => ({ ...passage, page: pageOf(passage.line) })),
    ...(read.translation && {
      translation: { ...read.translation, page: pageOf(read.translation.line) },
    }),
  };
}
