import { isLicensePath } from '../../licenses/paths.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import type { ComponentId, Evidence } from '../../vocabulary.ts';
import type { Sightings } from '../decide-states.ts';
import { type Identity, isNamedLike, isThisRepository } from '../links/identity.ts';
import { isMainReadme, type Places } from '../places.ts';
import type { ReleaseText } from '../release-text.ts';
import { dataCardIn } from './data-card.ts';
import { modelCardIn } from './model-card.ts';
import { NAMED_FILES, type NamedFile, spelled } from './names.ts';
import { holdsFigures, isNamedResults } from './result-files.ts';
import { resultPictures } from './result-pictures.ts';
import { resultsIn } from './results.ts';
import { trainingNotesIn } from './training-notes.ts';

/** Model card, data card, report, results and logs that stand in the release itself, by name, headings and content. */
export async function detectDocuments({
  release,
  places,
  documents,
  identity,
}: ReleaseText): Promise<Sightings> {
  const found: Sightings = {};
  const add = (id: ComponentId, evidence: Evidence | undefined) => {
    if (evidence) found[id] = [...(found[id] ?? []), evidence];
  };
  for (const { path, kind } of release.files) {
    if (kind === 'submodule' || places.isVendored(path)) continue;
    const name = spelled(path);
    const named = NAMED_FILES.find((row) => row.name.test(name)) ?? reportNamedLike(identity, path);
    if (named && (found[named.id]?.length ?? 0) < 5 && (await hasContent(release, path)))
      add(named.id, { file: path, detail: named.what });
  }
  for (const document of documents) {
    const main = isMainReadme(document.path);
    add('model-card', modelCardIn(document, main));
    if (main) add('technical-report', shippedReport(release, document, identity));
    if (!ofAnEvaluation(document.path)) add('data-card', dataCardIn(document));
    add('training-logs', trainingNotesIn(document));
    for (const evidence of resultsIn(document)) add('evaluation-results', evidence);
  }
  if (!found['evaluation-results'])
    for (const evidence of await resultsFiles(release, places)) add('evaluation-results', evidence);
  if (!found['evaluation-results'])
    for (const evidence of resultPictures(release, places)) add('evaluation-results', evidence);
  return found;
}

/** A benchmark's own README describes what is measured with. */
function ofAnEvaluation(path: string): boolean {
  return /(?:^|\/)[^/]*(?:eval|benchmark|bench)[^/]*\//i.test(path);
}

/** A PDF in the root that bears the release's name is its report; guides and terms are PDFs too. */
function reportNamedLike(identity: Identity, path: string): Pick<NamedFile, 'id' | 'what'> | undefined {
  const report =
    /^[^/]+\.pdf$/i.test(path) &&
    isNamedLike(identity, path) &&
    !isLicensePath(path) &&
    !/guide|terms|licen|policy|slides|poster|brochure|api|manual|tutorial|agreement|许可|协议|条款|指南|手册/i.test(
      path,
    );
  return report ? { id: 'technical-report', what: 'report' } : undefined;
}

/** "[Tech report](assets/acorn.pdf)": a PDF of the release that its README calls a report. */
function shippedReport(release: Release, document: Document, identity: Identity): Evidence | undefined {
  for (const block of document.blocks) {
    for (const { url, text, image, start } of block.links) {
      const path = pathIn(identity, url);
      if (image || !/\.pdf$/i.test(path) || !release.has(path)) continue;
      if (
        /\b(?:tech(?:nical)?[ -]?reports?|reports?|(?:white)? ?papers?|pre-?print)\b|论文|技术报告/i.test(
          text,
        )
      )
        return { file: path, detail: `report, linked at ${document.path}:${document.placeAt(start).line}` };
    }
  }
  return undefined;
}

/** The path that a link means in this release: a relative one, or the page of a file in its own repository. */
function pathIn(identity: Identity, url: string): string {
  const [, name, file] =
    /^https:\/\/github\.com\/[^/]+\/([^/]+)\/(?:blob|raw)\/[^/]+\/([^?#]+)/.exec(url) ?? [];
  if (name === undefined) return url.replace(/^\.?\//, '').replace(/[?#].*$/, '');
  if (!isThisRepository(identity, name)) return url;
  try {
    return decodeURIComponent(file!);
  } catch {
    return file!;
  }
}

/** False for an empty file, and for a template that a program fills in ("{{ model_id }}"). */
async function hasContent(release: Release, path: string): Promise<boolean> {
  if (/template/i.test(path) && /\{\{|\{%/.test((await release.text(path)) ?? '')) return false;
  return ((await release.bytes(path, 0, 16))?.length ?? 0) > 0;
}

/** The first few files of measured figures. */
async function resultsFiles(release: Release, places: Places): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const { path } of release.files) {
    if (found.length >= 3) break;
    if (isNamedResults(path) && !places.isVendored(path) && (await holdsFigures(release, path)))
      found.push({ file: path, detail: 'file of results' });
  }
  return found;
}
