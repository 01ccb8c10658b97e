import { readDocument } from '../../text/read-document.ts';
import type { Claim } from '../claim.ts';
import type { OwnNames } from '../own-names.ts';
import { claimsInProse } from './prose.ts';

/** Claims in a text that is one line saying what the release is: a description, a title. */
export function claimsInDescription(text: string, names: OwnNames): Claim[] {
  const line = text.replace(/\s/g, ' ');
  return claimsInProse(readDocument('description.md', `# ${line}`), names).map(({ column, range, ...claim }) => ({
    ...claim,
    ...(column !== undefined && { column: column - 2 }),
    ...(range && { range: { start: range.start - 2, end: range.end - 2 } }),
  }));
}

/** Claims in Markdown that is no file of the release. */
export function claimsInMarkdown(text: string, names: OwnNames): Claim[] {
  return claimsInProse(readDocument('text.md', text), names);
}
