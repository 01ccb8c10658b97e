import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { documentOf, documentPathsOf } from '../text/documents.ts';
import type { ComponentId, Scope } from '../vocabulary.ts';
import { fileOfLink, projectName } from './addresses.ts';
import { agree, mismatches, modifications } from './agreement.ts';
import { licensedCodeAlone } from './code-alone.ts';
import { effectiveLicenses, isRootLicense, ofFiles, ofStatements } from './effective.ts';
import { type LicenseFile, readLicenseFiles } from './license-files.ts';
import { isModelLicense, licenseOfId, restrictionsOfId } from './names.ts';
import { openness } from './openness.ts';
import { WEIGHTS_TERMS } from './openness-lists.ts';
import { isAgreementPath, isLicensePath, isOfPart, scopesOfPath } from './paths.ts';
import { readText, toReading } from './read-text.ts';
import type { LicenseReading, Licensing } from './reading.ts';
import { shipsData, shipsWeights } from './shipped.ts';
import { statementsOf } from './statements/from-document.ts';
import { idsOfExpression, statementsOfPackages } from './statements/from-packages.ts';
import { statementsOfWeights } from './statements/from-weights.ts';
import type { Statement } from './statements/statement.ts';

const MAIN_README = /^readme(?:\.\w+)?$/i;

/** Documents whose sentences are read for terms. */
const DOCUMENTS = 40;

/** Every license text and statement of the release, what each really says, and what it covers. */
export async function readLicenses(
  release: Release,
  declaration: Declaration | undefined,
): Promise<Licensing> {
  const files = await readLicenseFiles(release);
  const offers = new Set(files.filter(({ notice }) => notice).map(({ path }) => path));
  const statements = await allStatements(release, declaration, offers);
  const fileReadings = files.map((file) => toReading(file.path, file.read, []));
  const statementReadings = statements.map((statement) => ofStatement(statement, fileReadings));
  for (const [index, file] of files.entries()) {
    fileReadings[index]!.covers = scopesOfFile(file, release, statements, statementReadings);
  }
  withPolicies(files, fileReadings);
  resolvePointers(fileReadings);
  const linked = new Set(statements.flatMap(({ file }) => (file ? [file] : [])));
  const candidates = [
    ...ofFiles(files, fileReadings, linked),
    ...ofStatements(statements, statementReadings, fileReadings),
  ];
  const nameOf = (path: string) => {
    const name = files.find((file) => file.path === path)?.read.name ?? path;
    return /^(?:the|an?) /i.test(name) ? name : `the ${name}`;
  };
  // A license that restricts by itself says so; that it was changed adds nothing.
  const isOpenText = (path: string) => files.some((file) => file.path === path && file.read.openText);
  const own = fileReadings.filter(
    ({ path }, index) => !files[index]!.notice && (!isOfPart(path) || linked.has(path)),
  );
  const readme = release.files.find(({ path }) => MAIN_README.test(path));
  const document = readme && (await documentOf(release, readme.path));
  const codeAlone = document && licensedCodeAlone(document);
  return {
    readings: [...fileReadings, ...statementReadings],
    effective: effectiveLicenses(candidates),
    ...(codeAlone && { codeAlone }),
    observations: [...modifications(own, nameOf, isOpenText), ...mismatches(candidates)],
  };
}

/** Statements by place: the declaration, documents, packages, headers of weights. */
async function allStatements(
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
      scopes: [scopeOf(id)],
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
  const readme = release.files.find(({ path }) => MAIN_README.test(path));
  if (readme) statements.push(...(await statementsOfFullText(release, readme.path)));
  statements.push(...(await statementsOfPackages(release)), ...(await statementsOfWeights(release)));
  return statements.sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

/** A README that has the whole text of a license under its heading, as many had before license files. */
async function statementsOfFullText(release: Release, path: string): Promise<Statement[]> {
  const document = await documentOf(release, path);
  const blocks = (document?.blocks ?? []).filter(({ headings }) =>
    /licen[cs]e|copying/i.test(headings.at(-1) ?? ''),
  );
  const text = blocks.map((block) => block.text).join('\n\n');
  if (!document || text.length < FULL_TEXT) return [];
  const read = await readText(text);
  if (read.id === 'unknown' || read.status === 'pointer' || read.status === 'modified') return [];
  const { line } = document.placeAt(blocks[0]!.start);
  return [{ path, line, ids: read.ids, scopes: [], restrictions: read.restrictions, kind: 'sentence' }];
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

/** Which kind of license a component needs. */
function scopeOf(id: ComponentId): Scope {
  if (id.endsWith('-code') || id === 'recipe') return 'code';
  if (id === 'data') return 'data';
  return id === 'weights' || id === 'config' || id === 'tokenizer' || id === 'intermediate-checkpoints'
    ? 'weights'
    : 'documents';
}

/** A statement as the report has it. A license that is only named, with no text in the release, is a pointer. */
function ofStatement(statement: Statement, files: readonly LicenseReading[]): LicenseReading {
  const { path, line, ids, scopes } = statement;
  const target =
    files.find((file) => file.path === statement.file) ??
    files.find((file) => ids.length > 0 && !isOfPart(file.path) && agree(file.ids, ids));
  const id = statement.expression ?? ids[0] ?? target?.id ?? 'unknown';
  const covers: Scope[] = scopes.length > 0 ? scopes : ['code'];
  if (target && !statement.expression && (ids.length === 0 || agree(target.ids, ids))) {
    return {
      path,
      line,
      id: target.id,
      ids: target.ids,
      status: target.status,
      open: target.open,
      restrictions: target.restrictions,
      unexplained: 0,
      covers,
      ...(target.basis ? { basis: target.basis } : {}),
    };
  }
  const named = statement.expression
    ? openness(statement.expression).restrictions
    : ids.flatMap(restrictionsOfId);
  const restrictions = [...new Set([...statement.restrictions, ...named])];
  const { basis } = openness(id);
  return {
    path,
    line,
    id,
    ids: ids.length > 0 ? ids : ['unknown'],
    status: ids.length === 0 || restrictions.length > 0 ? 'restricted' : 'pointer',
    open: false,
    restrictions,
    unexplained: 0,
    covers,
    ...(basis ? { basis } : {}),
  };
}

/**
 * What a license file covers: what its path says; else what the statements that link it or name it say; else, for the
 * license of the repository, the code, and the weights or data that are shipped with it when nothing else speaks of them.
 */
function scopesOfFile(
  file: LicenseFile,
  release: Release,
  statements: readonly Statement[],
  readings: readonly LicenseReading[],
): Scope[] {
  const byPath = scopesOfPath(file.path);
  if (byPath.length > 0) return byPath;
  // A license made for models says itself what it covers.
  const ofModels =
    file.read.id !== 'unknown' && (isModelLicense(file.read.id) || WEIGHTS_TERMS.has(file.read.id));
  if (file.notice) return isAgreementPath(file.path) ? ['weights'] : ['code'];
  if (isOfPart(file.path)) return ofModels ? ['weights'] : ['code'];
  const scopes = new Set<Scope>();
  for (const [index, statement] of statements.entries()) {
    if (statement.partial) continue;
    const links = statement.file === file.path;
    const names = statement.file === undefined && agree(file.read.ids, readings[index]!.ids);
    if (links || names) for (const scope of statement.scopes) scopes.add(scope);
  }
  if (isRootLicense(file.path)) {
    const others = (scope: Scope) =>
      statements.some(({ scopes: said, file: target }) => said.includes(scope) && target !== file.path) ||
      release.files.some(
        ({ path }) =>
          path !== file.path && isLicensePath(path) && scopesOfPath(path).includes(scope) && !isOfPart(path),
      );
    if (!isOfOtherParts(file.path, statements)) scopes.add('code');
    if (ofModels || (shipsWeights(release) && !others('weights'))) scopes.add('weights');
    if (shipsData(release) && !others('data')) scopes.add('data');
    scopes.add('documents');
  } else if (ofModels) scopes.add('weights');
  const found = (['code', 'weights', 'data', 'documents'] as const).filter((scope) => scopes.has(scope));
  return found.length > 0 ? found : ['code'];
}

/** True where the release says what its LICENSE is for, and of the code, or of the rest, that it has another license. */
function isOfOtherParts(path: string, statements: readonly Statement[]): boolean {
  const linking = statements.filter(({ file, scopes }) => file === path && scopes.length > 0);
  return (
    linking.length > 0 &&
    !linking.some(({ scopes }) => scopes.includes('code')) &&
    statements.some(
      ({ file, scopes, partial }) =>
        file !== undefined && file !== path && !partial && (scopes.length === 0 || scopes.includes('code')),
    )
  );
}

/** A policy of use is no license: it restricts the license that stands beside it in the same folder, when that is a model's own. */
function withPolicies(files: readonly LicenseFile[], readings: LicenseReading[]): void {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  for (const policy of files.filter(({ read }) => read.policy)) {
    for (const reading of readings) {
      if (reading.path === policy.path || folder(reading.path) !== folder(policy.path)) continue;
      if (reading.status === 'restricted' && !reading.restrictions.includes('use-policy'))
        reading.restrictions = [...reading.restrictions, 'use-policy'];
    }
  }
}

/** "Its use is subject to the included LICENSE file": a file that only points, beside one license, points to that. */
function resolvePointers(readings: LicenseReading[]): void {
  const root = readings.filter(
    ({ path, status }) => isRootLicense(path) && status !== 'pointer' && status !== 'unknown',
  );
  if (root.length !== 1) return;
  for (const reading of readings) {
    if (reading.status === 'pointer' && reading.id === 'unknown' && !reading.path.includes('/')) {
      const { id, ids, restrictions, open } = root[0]!;
      // Limits of its own stay: then it is not as open as what it points to.
      Object.assign(reading, {
        id,
        ids,
        restrictions: [...new Set([...restrictions, ...reading.restrictions])],
        open: open && reading.restrictions.length === 0,
      });
    }
  }
}
