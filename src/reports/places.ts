import type { Place } from '../vocabulary.ts';
import { asCode, asLink, fileUrl, inMarkdown, plain } from './escape.ts';
import type { RunContext } from './run-context.ts';

/** `README.md:12`, an asset's name or an address, for a terminal. */
export function placeInText({ file, line, asset, url }: Place): string {
  if (file !== undefined) return plain(line === undefined ? file : `${file}:${line}`, 300);
  return plain(asset ?? url ?? '', 300);
}

/** The same in Markdown; a file links to the commit that was checked. Addresses of the release are never links. */
export function placeInMarkdown(place: Place, { repositoryUrl, commit }: RunContext): string {
  const shown = asCode(placeInText(place));
  const { file, line } = place;
  if (file === undefined || !repositoryUrl || !commit || file.startsWith('asset:')) return shown;
  return asLink(shown, fileUrl(repositoryUrl, commit, file, line));
}

/** What was read at a place: "README.md:12 (1.4 B parameters)". */
export function evidenceInText(evidence: Place & { detail?: string }): string {
  const place = placeInText(evidence);
  const detail = evidence.detail ? plain(evidence.detail, 160) : '';
  const url = evidence.file !== undefined && evidence.url ? ` → ${plain(evidence.url, 160)}` : '';
  return [`${place}${url}`, detail && `(${detail})`].filter(Boolean).join(' ');
}

export function evidenceInMarkdown(evidence: Place & { detail?: string }, context: RunContext): string {
  const url = evidence.file !== undefined && evidence.url ? ` → ${asCode(evidence.url, 160)}` : '';
  const detail = evidence.detail ? ` ${inMarkdown(evidence.detail, 160)}` : '';
  return `${placeInMarkdown(evidence, context)}${url}${detail}`;
}
