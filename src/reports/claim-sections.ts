import { isLabel, LABEL_NAMES } from '../vocabulary.ts';
import { asCode, inMarkdown } from './escape.ts';
import { overstatedClaims } from './overstated.ts';
import { placeInMarkdown } from './places.ts';
import type { Report } from './report.ts';
import type { RunContext } from './run-context.ts';
import { folded } from './sections.ts';
import { LINEAGE_WORDS, SUBJECT_WORDS } from './words.ts';

/** The claims that say more than the evidence supports, each with the words that would be right. */
export function claimsToChange(report: Report, context: RunContext, most: number): string {
  const all = distinct(
    overstatedClaims(report).map(
      (claim) =>
        `- ${placeInMarkdown(claim, context)} ${asCode(claim.quote, 160)} → say “${inMarkdown(claim.fix, 60)}”`,
    ),
  );
  if (!all.length) return '';
  const lines = all.slice(0, most);
  const more = all.length - lines.length;
  return [
    'Or keep what is here, and change the words:',
    '',
    ...lines,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n');
}

/** Every place where the release gives itself a label. */
export function claims(report: Report, context: RunContext, most: number): string {
  const all = distinct(
    report.claims.map((claim) => {
      const said = isLabel(claim.label) ? LABEL_NAMES[claim.label] : LINEAGE_WORDS[claim.label];
      const subject = claim.subject === 'model' ? '' : ` (${SUBJECT_WORDS[claim.subject]})`;
      return `- ${placeInMarkdown(claim, context)} ${said}${subject}: ${asCode(claim.quote, 200)}`;
    }),
  );
  if (!all.length) return '';
  const lines = all.slice(0, most);
  const more = all.length - lines.length;
  return folded(
    `What it says of itself: ${all.length} ${all.length === 1 ? 'place' : 'places'}`,
    [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  );
}

/** A sentence may claim twice, and is quoted once. */
function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}
