import { isPdf, PDF_LIMIT } from '../formats/pdf/recognize.ts';
import { type FileText, NO_TEXT, pdfText, readFileText } from '../licenses/file-text.ts';
import { ofName } from '../licenses/license-files.ts';
import { scopesOfPath } from '../licenses/paths.ts';
import { COMPARED, toReading } from '../licenses/read-text.ts';
import type { LicenseReading } from '../licenses/reading.ts';
import { decodeText } from '../release/decode.ts';
import { readLocalBytes } from '../release/local-file.ts';
import { plain } from '../reports/escape.ts';
import { licenseSentences } from '../reports/license-text.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io } from './io.ts';

export const USAGE = `open-label license FILE... [--format text|json]

Which license each text really is: the known text, the words that it does not contain, with their lines, and what
they restrict. Texts in PDF files are read too. The JSON is an array of license readings, in the order of the files.
`;

/** `open-label license FILE...`. A file that cannot be read is said on standard error; the others are still reported. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, ['format']);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  if (positionals.length === 0) throw new SettingsError(['Name a license file: open-label license FILE...']);

  let code: number = EXIT.holds;
  const readings: LicenseReading[] = [];
  for (const path of positionals) {
    const read = await readLicenseFile(path);
    if (typeof read === 'string') {
      io.err(`${read}\n`);
      code = EXIT.usage;
      continue;
    }
    readings.push(read.reading);
    if (format === 'text') io.out(`${licenseSentences(read.reading, read.name, io.colour)}\n`);
  }
  if (format === 'json') io.out(`${JSON.stringify(readings, null, 2)}\n`);
  return code;
}

/** The reading of one file, or a sentence that says why there is none. */
async function readLicenseFile(path: string): Promise<{ reading: LicenseReading; name: string } | string> {
  let content: FileText;
  try {
    content = await localText(path);
  } catch (error) {
    return `open-label: ${plain(path)} cannot be read: ${reason(error as NodeJS.ErrnoException)}.`;
  }
  const read = 'text' in content ? readFileText(content) : ofName(path, content.unread);
  return { name: read.name, reading: toReading(path, read, scopesOfPath(path)) };
}

/** The text of the file, plain or out of a PDF file. Throws what the system says when it cannot be read. */
async function localText(path: string): Promise<FileText> {
  // Read once: it may be a pipe.
  const bytes = readLocalBytes(path, PDF_LIMIT + 1);
  if (isPdf(bytes)) return pdfText(bytes);
  const cut = bytes.length > COMPARED;
  const text = decodeText(bytes.subarray(0, COMPARED), cut);
  return text === undefined ? { unread: NO_TEXT } : { text, cut };
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission is denied';
  return message;
}
