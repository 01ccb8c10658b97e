/** A license has some dozen pages; a PDF of more bytes is a book, or a paper with pictures. */
export const PDF_LIMIT = 16 * 1024 * 1024;

/** How far into a file its mark may stand: viewers allow for a few bytes before it. */
export const PDF_MARK_WITHIN = 1024;

/** True for bytes that begin as a PDF file does. */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN)).includes(
    '%PDF-',
  );
}
