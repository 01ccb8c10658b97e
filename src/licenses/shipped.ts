import type { Release } from '../release/release.ts';

const WEIGHTS = /\.(?:safetensors|gguf|pth?|ckpt|onnx|h5|keras|msgpack|npz|tflite|nemo|bin)$/i;
const DATA = /\.(?:parquet|arrow|jsonl(?:\.(?:gz|zst))?|csv|tsv|jsonl?\.zst)$/i;
const NOT_OWN =
  /(?:^|\/)(?:tests?|testdata|fixtures|examples?|third[_-]?party|vendor|docs?|assets|eval\w*|benchmarks?)\//i;
/** A pointer of Git LFS is 130 bytes and stands for a large file; other small files are samples. */
const LFS_POINTER = [100, 200] as const;
const MEGABYTE = 1024 * 1024;

/** True when weights are files of the repository itself. */
export function shipsWeights(release: Release): boolean {
  return ships(release, WEIGHTS, MEGABYTE);
}

/** True when data sets are files of the repository itself. */
export function shipsData(release: Release): boolean {
  return ships(release, DATA, MEGABYTE);
}

function ships(release: Release, ending: RegExp, least: number): boolean {
  return release.files.some(
    ({ path, size }) =>
      ending.test(path) &&
      !NOT_OWN.test(path) &&
      (size === undefined ||
        size >= least ||
        (size >= LFS_POINTER[0] && size <= LFS_POINTER[1] && ending === WEIGHTS)),
  );
}
