import { compareWeights } from '../lineage/weights/compare.ts';
import { openFile } from '../release/directory.ts';
import { failureOf } from '../release/remote.ts';
import { comparisonText } from '../reports/comparison-text.ts';
import { SettingsError } from '../settings/settings-error.ts';
import { oneOf, readArguments } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { openTarget } from './open-target.ts';

export const USAGE = `open-label compare A B [--format text|json]

Whether two models share weights: "shares weights with", "no sign" or "inconclusive", with the figures. It does not say
which of them came first, for no file can. A and B are folders, owner/repo[@ref], hf:org/model[@revision], or files:
safetensors, GGUF, or PyTorch's zip archives. A few megabytes of each are read, and nothing is loaded or run.
`;

const FILE = /\.(?:safetensors|gguf|bin|pt|pth|ckpt)$/i;

/** @throws SettingsError for wrong usage, TargetError for what is not there. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = readArguments(args, ['format']);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length)
    throw new SettingsError(['Give two models: open-label compare A B.']);
  const [a, b] = [await openModel(first), await openModel(second)];
  const comparison = await compareWeights(a, b);
  for (const release of [a, b]) {
    const failure = failureOf(release);
    if (failure) throw failure;
  }
  const names = { a: first, b: second };
  io.out(
    format === 'json'
      ? `${JSON.stringify({ version: 1, ...comparison }, null, 2)}\n`
      : comparisonText(comparison, names, io.colour),
  );
  return EXIT.holds;
}

async function openModel(target: string) {
  return (FILE.test(target) && (await openFile(target))) || openTarget(target, process.env);
}
