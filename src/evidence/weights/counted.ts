import type { TensorFile } from '../../formats/tensor-files.ts';

/** What the kinds of tensor files that count as weights are called, best first. */
const COUNTED: Readonly<Record<string, string>> = {
  weights: '',
  adapter: 'adapter, ',
  delta: 'difference to a base, ',
};

export function isMeantAsWeights({ kind }: TensorFile): boolean {
  return kind in COUNTED;
}

/** 0 for the best kind. */
export function rankOf({ kind }: TensorFile): number {
  return Object.keys(COUNTED).indexOf(kind);
}

export function wordFor({ kind }: TensorFile): string {
  return COUNTED[kind] ?? '';
}
