import { faultOf } from '../format-error.ts';
import { type PdfText, readPdfText } from './text.ts';

/** The text of a PDF file, or why there is none, in words that continue the file's name. */
export function readPdf(bytes: Uint8Array): (PdfText & { problem?: undefined }) | { problem: string } {
  try {
    return readPdfText(bytes);
  } catch (error) {
    const { problem } = faultOf(error);
    return { problem };
  }
}
