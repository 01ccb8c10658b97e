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
  const detail = shortDetail(evidence);
  const url = evidence.file !== undefined && evidence.url ? ` → ${plain(evidence.url, 160)}` : '';
  return [`${place}${url}`, detail && `(${detail})`].filter(Boolean).join(' ');
}

export function evidenceInMarkdown(evidence: Place & { detail?: string }, context: RunContext): string {
  const url = evidence.file !== undefined && evidence.url ? ` → ${asCode(evidence.url, 160)}` : '';
  const detail = inMarkdown(shortDetail(evidence));
  return `${placeInMarkdown(evidence, context)}${url}${detail && ` ${detail}`}`;
}

const DETAIL_LIMIT = 120;

/** On one line; a quote that is cut keeps its closing mark. */
function shortDetail(evidence: Place & { detail?: string }): string {
  const detail = plain(detailBeside(evidence));
  if (detail.length <= DETAIL_LIMIT || !detail.endsWith('"')) return plain(detail, DETAIL_LIMIT);
  return `${plain(detail, DETAIL_LIMIT - 1)}"`;
}

/** What was read, without a name that the address beside it ends with: "model" for "model org/name". */
function detailBeside({ detail = '', url }: Place & { detail?: string }): string {
  const named = /^((?:config|tokenizer)? ?(?:with the )?model|data set) ([\w.-]+\/[\w.-]+)$/.exec(detail);
  return named && url?.includes(named[2]!) ? named[1]! : detail;
}
