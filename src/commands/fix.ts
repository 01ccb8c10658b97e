import { lstat, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followHeadings } from '../claims/fixes/anchors.ts';
import { applyFixes } from '../claims/fixes/apply.ts';
import { decode } from '../release/decode.ts';
import { plain } from '../reports/escape.ts';
import { type FixableClaim, overstatedClaims } from '../reports/overstated.ts';
import type { Report } from '../reports/report.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { Io } from './io.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Replaces the words of overstated claims in a folder, and says each on standard error. */
export async function fixClaims(folder: string, report: Report, io: Io): Promise<void> {
  const claims = overstatedClaims(report);
  if (!claims.length) io.err('No words to change.\n');
  for (const file of new Set(claims.map((claim) => claim.file))) {
    const ofFile = claims.filter((claim) => claim.file === file);
    const problem = await fixFile(join(folder, file), ofFile);
    if (problem) io.err(`${plain(file)} was left as it is: ${problem}.\n`);
    else for (const { line, fix } of ofFile) io.err(`${plain(file)}:${line} now says "${plain(fix)}".\n`);
  }
}

/** @returns why the file was not changed, where it was not. */
async function fixFile(path: string, claims: readonly FixableClaim[]): Promise<string | undefined> {
  // A link could lead out of the folder.
  if (!(await lstat(path)).isFile()) return 'it is a link';
  const bytes = await readFile(path);
  const source = decodeUtf8(bytes);
  if (source === undefined) return notWritten(decode(bytes).encoding, claims);
  const mark = bytes.subarray(0, 3).equals(Buffer.from(BYTE_ORDER_MARK)) ? BYTE_ORDER_MARK : '';
  const fixed = applyFixes(source, claims);
  if (fixed === source) return 'the words are not there any more';
  await writeFile(path, mark + followHeadings(path, source, fixed));
  return undefined;
}

/** Only UTF-8 is written, and nobody asked for another encoding: the words are for the person who edits the file. */
function notWritten(encoding: string, claims: readonly FixableClaim[]): string {
  const is = encoding === 'utf-8' ? 'damaged UTF-8' : encoding;
  const words = claims.map(({ line, fix }) => `line ${line} would say "${plain(fix)}"`);
  return `it is ${is}, and only UTF-8 is written; ${words.join(', ')}`;
}
