import { once, type Release } from '../release/release.ts';

export interface Tensor {
  name: string;
  /** As the format spells it ("BF16", "Q4_K"). */
  dtype: string;
  /** Outermost dimension first, as safetensors and PyTorch write it (GGUF's own order is reversed here). */
  shape: number[];
}

/** One stored model: a file, or the shards of one index. */
export interface TensorFile {
  /** The file, or the index of a sharded one. */
  path: string;
  format: string;
  parameters?: number;
  /** Elements a dtype, most first. */
  dtypes?: Record<string, number>;
  /** The first TENSOR_LIMIT tensors, in stored order. */
  tensors?: Tensor[];
  /** Keys of the header: safetensors `__metadata__`, GGUF key-values, ONNX properties. Long arrays are cut. */
  metadata: Record<string, unknown>;
  /** Paths of the shards, for a sharded file. */
  shards?: string[];
}

/** Every file of the release that stores tensors, with what its header says. */
export const tensorFilesOf: (release: Release) => Promise<readonly TensorFile[]> = once(async () => []);
