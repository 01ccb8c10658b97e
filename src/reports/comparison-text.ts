import type { Comparison, Result, TensorComparison } from '../lineage/weights/comparison.ts';
import { plain } from './escape.ts';

/** A comparison of two models as sentences for a person. */
export function comparisonText(
  comparison: Comparison,
  names: { a: string; b: string },
  colour: boolean,
): string {
  const bold = (text: string) => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const { result, reason, figures, parts, problems } = comparison;
  const [a, b] = [plain(names.a), plain(names.b)];
  const first =
    result === 'shares weights with' ? `${a} ${bold(result)} ${b}` : `${a} and ${b}: ${bold(WORDS[result])}`;
  const lines = [first, `  ${capital(reason)}.`];
  if (figures.compared > 0) lines.push(`  ${figuresIn(comparison)}`);
  if (figures.setAside > 0) lines.push(`  ${setAside(comparison.tensors)}`);
  for (const { part, compared, alike } of parts.slice(0, PARTS))
    lines.push(`  ${plain(part, 80)}: ${alike} of ${compared} alike`);
  for (const problem of problems.slice(0, PROBLEMS)) lines.push(`  Note: ${plain(problem)}.`);
  lines.push(
    `  Read: ${size(comparison.a.bytesRead)} of the first, ${size(comparison.b.bytesRead)} of the second.`,
  );
  if (CLOSING[result]) lines.push(`  ${CLOSING[result]}`);
  return `${lines.join('\n')}\n`;
}

const PARTS = 12;
const PROBLEMS = 5;

const WORDS: Readonly<Record<Exclude<Result, 'shares weights with'>, string>> = {
  'no sign': 'no sign of shared weights',
  inconclusive: 'inconclusive',
};

const CLOSING: Readonly<Partial<Record<Result, string>>> = {
  'shares weights with':
    'Being alike has no direction: either may come from the other, or both from a third. Compare dates and declarations.',
  'no sign': 'A copy whose numbers were reordered or rotated on purpose would look like this too.',
};

function figuresIn({ figures, tensors }: Comparison): string {
  const limits = tensors.flatMap(({ limit }) => (limit === undefined ? [] : [limit]));
  const { compared, identical, correlated, medianCorrelation = 0 } = figures;
  const chance = `chance stays below ${Math.min(...limits).toFixed(2)} to ${Math.max(...limits).toFixed(2)}`;
  return `${compared} compared: ${identical} bit-identical, ${correlated} correlated; median correlation ${medianCorrelation.toFixed(3)} (${chance}).`;
}

function setAside(tensors: readonly TensorComparison[]): string {
  const reasons = new Map<string, number>();
  for (const { reason } of tensors)
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return `Set aside: ${[...reasons].map(([reason, count]) => `${count} (${reason})`).join(', ')}.`;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
