// src/formats/pdf/recognize.ts
var PDF_LIMIT = 16 * 1024 * 1024;
var PDF_MARK_WITHIN = 1024;
function isPdf(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_MARK_WITHIN)).includes(
    "%PDF-"
  );
}

export {
  PDF_LIMIT,
  PDF_MARK_WITHIN,
  isPdf
};
