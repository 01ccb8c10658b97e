import { deflateSync } from 'node:zlib';

/** Objects of a small PDF file by their numbers: 1 catalog, 2 pages, 3 page, 4 its content, 5 its font. */
export type PdfParts = Record<number, string | Uint8Array>;

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** A PDF file of one page with this content, and other objects in place of the usual ones or beside them. */
export function pdfFile(content: string, parts: PdfParts = {}): Uint8Array {
  const objects: PdfParts = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    4: stream(content),
    5: FONT,
    ...parts,
  };
  return fileOf(
    Object.entries(objects).flatMap(([number, body]) => [`${number} 0 obj\n`, body, '\nendobj\n']),
  );
}

function fileOf(pieces: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    ['%PDF-1.7\n', ...pieces, 'trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'].map((piece) =>
      typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece,
    ),
  );
}

/** A stream as it is. */
export function stream(content: string | Uint8Array, dictionary = ''): Uint8Array {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

export function compressed(content: string | Uint8Array, dictionary = ''): Uint8Array {
  return stream(deflateSync(content), `/Filter /FlateDecode ${dictionary}`);
}

/** A page of lines, each below the one before. */
export function shown(...lines: string[]): string {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join('\n');
  return `BT /F 12 Tf 14 TL 72 720 Td\n${text}\nET`;
}
