import { writeFile } from 'node:fs/promises';
import { check } from '../check.ts';
import { failureOf } from '../release/remote.ts';
import type { Report } from '../reports/report.ts';
import { loadPolicy } from '../settings/policy-on-disk.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { VERSION } from '../version.ts';
import { LABELS } from '../vocabulary.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { openTarget } from './open-target.ts';

export const USAGE = `open-label check [TARGET] [options]

Checks whether a model release contains what its label claims.
TARGET is a folder (this one, when left out), owner/repo[@ref], or hf:org/model[@revision].

  --format text|json|markdown|sarif   how to print the report (text)
  --label LABEL                       hold the release against this label: ${LABELS.join(', ')}
  --metadata FILE                     where the metadata file is in the release (open-label.yml)
  --policy FILE                       the policy (.github/open-label-policy.yml of the current folder)
  --output FILE                       write the report to a file
  --fix                               change the words of overstated claims in the folder
`;

const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;

/** @throws SettingsError for wrong usage, or a policy with mistakes. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    ['format', 'label', 'metadata', 'policy', 'output'],
    ['fix'],
  );
  if (positionals.length > 1) throw new SettingsError(['Give one target: open-label check [TARGET].']);
  const format = oneOf('--format', values.format ?? 'text', FORMATS);
  const label = values.label === undefined ? undefined : oneOf('--label', values.label, LABELS);
  const policy = await loadPolicy(values.policy, process.cwd());
  const target = positionals[0] ?? '.';
  const release = await openTarget(target, process.env);
  if (values.fix && release.target.kind !== 'directory') {
    throw new SettingsError([`--fix changes files: give the folder of a checkout, not ${target}.`]);
  }
  const report = await check(release, {
    policy,
    today: new Date().toISOString().slice(0, 10),
    ...(label && { label }),
    ...(values.metadata !== undefined && { metadataFile: values.metadata }),
  });
  const failure = failureOf(release);
  if (failure) throw failure;
  const text = await inFormat(report, format, io.colour && values.output === undefined);
  if (values.output === undefined) io.out(text);
  else await writeTo(values.output, text);
  if (values.fix) await (await import('./fix.ts')).fixClaims(target, report, io);
  return exitCodeOf(report);
}

/** A metadata file with mistakes is for its author to mend before anything can be said of the label. */
function exitCodeOf(report: Report): number {
  if (report.findings.some(({ rule, accepted }) => rule === 'metadata-invalid' && !accepted))
    return EXIT.usage;
  return report.policy.passes ? EXIT.holds : EXIT.doesNotHold;
}

async function inFormat(report: Report, format: (typeof FORMATS)[number], colour: boolean): Promise<string> {
  if (format === 'json') return (await import('../reports/json.ts')).toJson(report);
  if (format === 'text') return (await import('../reports/text.ts')).textReport(report, { colour });
  if (format === 'sarif') {
    const { sarifOf } = await import('../reports/sarif.ts');
    return `${JSON.stringify(sarifOf(report, VERSION), null, 2)}\n`;
  }
  return (await import('../reports/summary.ts')).summaryMarkdown(report, { version: VERSION });
}

async function writeTo(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such folder' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new SettingsError([`${file} cannot be written: ${why}.`]);
  }
}
