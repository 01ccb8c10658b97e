import type { Declaration } from '../../declaration/declaration.ts';
import type { Release } from '../../release/release.ts';
import type { Document } from '../../text/document.ts';
import { documentOf, documentPathsOf, mainReadmeOf } from '../../text/documents.ts';
import { fileOfLink, projectName } from '../addresses.ts';
import { licenseOfId } from '../ids.ts';
import { isLicensePath } from '../paths.ts';
import { readText } from '../read-text.ts';
import { scopeOfComponent } from '../scope-of-component.ts';
import { statementsOf } from './from-document.ts';
import { idsOfExpression, statementsOfPackages } from './from-packages.ts';
import { statementsOfWeights } from './from-weights.ts';
import type { Statement } from './statement.ts';

/** Documents whose sentences are read for terms. */
const DOCUMENTS = 40;

/** Statements by place: the declaration, documents, packages, headers of weights. */
export async function statementsOfRelease(
  release: Release,
  declaration: Declaration | undefined,
  offers: ReadonlySet<string>,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { id, license, file, line } of declaration?.components ?? []) {
    if (license === undefined) continue;
    const ids = ((await idsOfExpression(license)) ?? [license]).map((one) => licenseOfId(one) ?? one);
    statements.push({
      path: file ?? declaration!.file,
      line: line ?? 1,
      ids,
      ...(ids.length > 1 ? { expression: license } : {}),
      scopes: [scopeOfComponent(id)],
      restrictions: [],
      kind: 'declaration',
    });
  }
  for (const path of (await documentPathsOf(release)).filter(isOwnDocument).slice(0, DOCUMENTS)) {
    const document = await documentOf(release, path);
    if (!document) continue;
    statements.push(
      ...statementsOf(
        document,
        (url) => {
          const file = fileOfLink(release, path, url);
          return file !== undefined && isLicensePath(file) && !offers.has(file) ? file : undefined;
        },
        projectName(release),
      ),
    );
  }
  const readme = await mainReadmeOf(release);
  if (readme) statements.push(...statementsOfFullText(readme));
  statements.push(...(await statementsOfPackages(release)), ...(await statementsOfWeights(release)));
  return statements.sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** A README that has the whole text of a license under its heading, as many had before license files. */
function statementsOfFullText(document: Document): Statement[] {
  const blocks = document.blocks.filter(({ headings }) => /licen[cs]e|copying/i.test(headings.at(-1) ?? ''));
  const text = blocks.map((block) => block.text).join('\n\n');
  if (text.length < FULL_TEXT) return [];
  const read = readText(text);
  if (read.id === 'unknown' || read.status === 'pointer' || read.status === 'modified') return [];
  const { line } = document.placeAt(blocks[0]!.start);
  return [
    {
      path: document.path,
      line,
      ids: read.ids,
      scopes: [],
      restrictions: read.restrictions,
      kind: 'sentence',
    },
  ];
}

/** Shortest section, in characters, that can be the text of a license. */
const FULL_TEXT = 400;

/** READMEs deep in the tree are those of other projects that the release carries; cards are its own anywhere. */
function isOwnDocument(path: string): boolean {
  return path.split('/').length <= 2 || /^docs?\/|model[-_ ]?card|\bmodels?\//i.test(path) || CARD.test(path);
}

/** The cards of a release's hub pages, kept in a folder of its repository. */
const CARD =
  /(?:^|\/)(?:hf|hugging[-_]?face|hub|model[-_]?scope)(?:[-_][^/]*)?\/readme[^/]*$|data(?:[-_ ]?set)?[-_ ]?cards?|(?:^|\/)readme[-_](?:model|data(?:set)?|hf|hub)s?\.\w+$/i;
