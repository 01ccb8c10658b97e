import type { Release } from '../release/release.ts';

/** What a data file holds ("3.1 M rows, Parquet"), from its header; undefined when it is no data file. */
export async function describeDataFile(_release: Release, _path: string): Promise<string | undefined> {
  return undefined;
}
