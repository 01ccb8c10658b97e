import type { Declaration } from '../declaration/declaration.ts';
import type { Release } from '../release/release.ts';
import { mainReadmeOf } from '../text/documents.ts';
import { mismatches, modifications } from './agreement.ts';
import { addPolicies, resolvePointers } from './beside.ts';
import { licensedCodeAlone } from './code-alone.ts';
import { coversOf } from './covers.ts';
import { effectiveLicenses, ofFiles, ofStatements } from './effective.ts';
import { readLicenseFiles } from './license-files.ts';
import { isOfPart } from './paths.ts';
import { toReading } from './read-text.ts';
import type { Licensing } from './reading.ts';
import { statementsOfRelease } from './statements/of-release.ts';
import { readingOf } from './statements/reading-of.ts';

/** Every license text and statement of the release, what each really says, and what it covers. */
export async function readLicenses(
  release: Release,
  declaration: Declaration | undefined,
): Promise<Licensing> {
  const files = await readLicenseFiles(release);
  const offers = new Set(files.filter(({ notice }) => notice).map(({ path }) => path));
  const statements = await statementsOfRelease(release, declaration, offers);
  const fileReadings = files.map((file) => toReading(file.path, file.read, []));
  const statementReadings = statements.map((statement) => readingOf(statement, fileReadings));
  for (const [index, file] of files.entries()) {
    fileReadings[index]!.covers = coversOf(file, release, statements, statementReadings);
  }
  addPolicies(files, fileReadings);
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
  const readme = await mainReadmeOf(release);
  const codeAlone = readme && licensedCodeAlone(readme);
  return {
    readings: [...fileReadings, ...statementReadings],
    effective: effectiveLicenses(candidates),
    ...(codeAlone && { codeAlone }),
    observations: [...modifications(own, nameOf, isOpenText), ...mismatches(candidates)],
  };
}
