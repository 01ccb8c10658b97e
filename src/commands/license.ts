import { scopesOfPath } from '../licenses/paths.ts';
import { COMPARED, readText, toReading } from '../licenses/read-text.ts';
import type { LicenseReading } from '../licenses/reading.ts';
import { type LocalFile, readLocalFile } from '../release/local-file.ts';
import { licenseSentences } from '../reports/license-text.ts';

export interface Output {
  out(text: string): void;
  err(text: string): void;
  colour: boolean;
}

const USAGE = 'Usage: open-label license FILE... [--format text|json]';

/** `open-label license FILE...`: which license each text really is. Returns the exit code. */
export async function run(args: readonly string[], io: Output): Promise<number> {
  const files: string[] = [];
  let format = 'text';
  let literal = false;
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at]!;
    if (literal || !argument.startsWith('-') || argument === '-') files.push(argument);
    else if (argument === '--') literal = true;
    else if (argument === '--format') format = args[++at] ?? '';
    else if (argument.startsWith('--format=')) format = argument.slice('--format='.length);
    else return wrongUsage(io, `There is no option ${argument}.`);
  }
  if (format !== 'text' && format !== 'json') return wrongUsage(io, `--format is text or json, not "${format}".`);
  if (files.length === 0) return wrongUsage(io, 'Give at least one file.');

  let code = 0;
  const readings: LicenseReading[] = [];
  for (const file of files) {
    const read = await readLicenseFile(file);
    if (typeof read === 'string') {
      io.err(`${read}\n`);
      code = 2;
      continue;
    }
    readings.push(read.reading);
    if (format === 'text') io.out(`${licenseSentences(read.reading, read.name, io.colour)}\n`);
  }
  if (format === 'json') io.out(`${JSON.stringify(readings, null, 2)}\n`);
  return code;
}

function wrongUsage(io: Output, sentence: string): number {
  io.err(`${sentence} ${USAGE}\n`);
  return 2;
}

/** The reading of one file, or a sentence that says why there is none. */
async function readLicenseFile(path: string): Promise<{ reading: LicenseReading; name: string } | string> {
  let file: LocalFile;
  try {
    file = await readLocalFile(path, COMPARED);
  } catch (error) {
    return `${path} cannot be read: ${reason(error as NodeJS.ErrnoException)}.`;
  }
  const read = await readText(file.text ?? '', file.cut);
  return { name: read.name, reading: toReading(path, read, scopesOfPath(path)) };
}

function reason({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission is denied';
  return message;
}
