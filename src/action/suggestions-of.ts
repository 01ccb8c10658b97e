import type { Suggestion } from '../github/suggestions.ts';
import { type Release, TEXT_LIMIT } from '../release/release.ts';
import { inMarkdown } from '../reports/escape.ts';
import { overstatedClaims } from '../reports/overstated.ts';
import type { Report } from '../reports/report.ts';
import { lineAt } from '../text/line-at.ts';
import { decodeUtf8 } from '../text/utf8.ts';

/** A line that is longer than this is no sentence that a person would review. */
const LINE_LIMIT = 4000;

/** For each claim that says more than the evidence supports: its lines, with the words that would be right. */
export async function suggestionsOf(report: Report, release: Release, folder: string): Promise<Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const { file, range, fix } of overstatedClaims(report)) {
    const text = await release.text(file);
    if (text === undefined || range.start < 0 || range.end > text.length || range.start > range.end) continue;
    if (!(await isUtf8(release, file))) continue;
    const start = text.lastIndexOf('\n', range.start - 1) + 1;
    const end = text.indexOf('\n', range.end);
    const after = text.slice(range.end, end < 0 ? undefined : end);
    const replacement = `${text.slice(start, range.start)}${fix}${after}`.replaceAll('\r', '');
    if (replacement.length > LINE_LIMIT) continue;
    const startLine = lineAt(text, range.start);
    suggestions.push({
      path: folder ? `${folder}/${file}` : file,
      startLine,
      endLine: startLine + text.slice(range.start, range.end).split('\n').length - 1,
      replacement,
      message: `What is here supports “${inMarkdown(fix, 60)}”.`,
    });
  }
  return suggestions;
}

/** A suggestion is written as UTF-8: in a file of another encoding it would be mojibake. */
async function isUtf8(release: Release, file: string): Promise<boolean> {
  const bytes = await release.bytes(file, 0, TEXT_LIMIT);
  return bytes !== undefined && decodeUtf8(bytes) !== undefined;
}
