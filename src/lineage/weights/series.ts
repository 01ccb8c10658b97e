import type { StoredTensor } from '../../formats/stored-models.ts';
import { isReadable } from '../../formats/tensor-values.ts';
import { saysNothing } from './structure.ts';

/** The tensors of a model that differ only in the numbers in their names: one norm of every layer. */
export interface Series {
  /** The name without what wraps the model, `#` for each number. */
  key: string;
  /** By their numbers, in order. */
  members: Map<string, StoredTensor>;
}

/** Names that stand around a whole model. */
const WRAPPERS = new Set([
  'module',
  '_orig_mod',
  'base_model',
  'model',
  'language_model',
  'transformer',
  'state_dict',
  'model_state_dict',
  'gpt_neox',
  'llm',
]);

/** The series of a model, in stored order of their first members; what proves nothing or cannot be read left out. */
export function seriesOf(tensors: readonly StoredTensor[]): Series[] {
  const found = new Map<string, Series>();
  for (const tensor of tensors) {
    if (!isReadable(tensor.dtype) || saysNothing(tensor.name)) continue;
    const steps = tensor.name.split('.');
    while (steps.length > 1 && WRAPPERS.has(steps[0]!)) steps.shift();
    const numbers = steps.filter((step) => /^\d+$/.test(step)).map(Number);
    const key = steps.map((step) => (/^\d+$/.test(step) ? '#' : step)).join('.');
    let series = found.get(key);
    if (!series) {
      series = { key, members: new Map() };
      found.set(key, series);
    }
    // Two names that differ only in what wraps them: the first is kept.
    const number = numbers.join('.');
    if (!series.members.has(number)) series.members.set(number, tensor);
  }
  for (const series of found.values())
    series.members = new Map([...series.members].sort(([x], [y]) => inOrder(x, y)));
  return [...found.values()];
}

function inOrder(x: string, y: string): number {
  const [a, b] = [x.split('.').map(Number), y.split('.').map(Number)];
  for (let at = 0; at < Math.min(a.length, b.length); at += 1)
    if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}

/** So many items at equal distances: the first and the last among them, or the middle one alone. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  if (count === 1) return [items[items.length >> 1]!];
  return Array.from(
    { length: count },
    (_, at) => items[Math.round((at * (items.length - 1)) / (count - 1))]!,
  );
}
