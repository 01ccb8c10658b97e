/** Families whose names many models carry that have their architecture, and none of their weights. */
export const ARCHITECTURES: ReadonlySet<string> = new Set([
  'bart',
  'gpt-2',
  'gpt-j',
  'gpt-neox',
  'mamba',
  'mamba-2',
  'rwkv',
]);
