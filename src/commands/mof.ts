import { readLocalBytes } from '../release/local-file.ts';
import { plain } from '../reports/escape.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { evaluateMof, type MofResult } from '../standards/mof.ts';
import { isMofFile, mofLicensing, readMofFile } from '../standards/mof-file.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io } from './io.ts';

export const USAGE = `open-label mof FILE... [--format text|json]

The class of each Model Openness Framework file, and how far it is from the next.
`;

/** A MOF file is a few kilobytes. */
const SIZE_LIMIT = 1024 * 1024;

export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, ['format']);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  if (!positionals.length) throw new SettingsError(['Name a MOF file: open-label mof FILE...']);
  const results: ({ path: string } & MofResult)[] = [];
  const problems: string[] = [];
  for (const path of positionals) {
    const read = await readOne(path);
    if ('problems' in read)
      problems.push(...read.problems.map((problem) => `open-label: ${plain(path)} ${problem}`));
    else results.push({ path, ...read.result });
  }
  io.out(format === 'json' ? `${JSON.stringify(results, null, 2)}\n` : results.map(inText).join('\n'));
  for (const problem of problems) io.err(`${problem}\n`);
  return problems.length ? EXIT.usage : EXIT.holds;
}

async function readOne(path: string): Promise<{ result: MofResult } | { problems: string[] }> {
  let bytes: Uint8Array;
  try {
    bytes = readLocalBytes(path, SIZE_LIMIT + 1);
  } catch {
    return { problems: ['cannot be read: name a file that is there.'] };
  }
  if (bytes.length > SIZE_LIMIT) return { problems: [`is over ${SIZE_LIMIT} bytes: no MOF file is.`] };
  const source = decodeUtf8(bytes);
  if (source === undefined) return { problems: ['is not UTF-8 text: save it as UTF-8.'] };
  const { readYaml } = await import('../text/yaml.ts');
  const { data, problems } = readYaml(source);
  if (problems.length) return { problems: problems.map(({ line, message }) => `${message} (line ${line}).`) };
  if (!isMofFile(data))
    return { problems: ['is no MOF file: framework.name has to be Model Openness Framework.'] };
  const read = readMofFile(data);
  if (read.problems.length)
    return { problems: read.problems.map((problem) => `is no valid MOF file: ${problem}.`) };
  return { result: evaluateMof(mofLicensing(read.file)) };
}

function inText({
  path,
  label,
  progress,
  missing,
  invalid,
  unlicensed,
}: { path: string } & MofResult): string {
  const percent = (share: number) => `${Math.round(share)} %`;
  const list = (title: string, names: string[]) => (names.length ? [`  ${title}: ${names.join(', ')}`] : []);
  return [
    `${plain(path)}: ${label}`,
    `  Class III ${percent(progress['3'])}, class II ${percent(progress['2'])}, class I ${percent(progress['1'])}`,
    ...list('Missing', missing),
    ...list('Without a license', unlicensed),
    ...list('Under a license that is not open', invalid),
    '',
  ].join('\n');
}
