/** What a data file was found to hold. */
export interface DataFile {
  /** As a report prints it: `Parquet`, `JSONL`. */
  format: string;
  /** How many of `unit` it holds. */
  count?: number;
  /** `row`, `record`, `sample`, `token`: in the singular. */
  unit?: string;
  /** The count was worked out from a part of the file. */
  estimated?: true;
  /** Names of columns or keys, as far as they are known. */
  columns?: string[];
  /** Bytes of the file, or of the file that a pointer stands for. */
  bytes?: number;
  pointer?: 'Git LFS' | 'Xet';
  /** Why it cannot be relied on, as words that follow its name. */
  problem?: string;
}

/** Names that the content gives are shown, never trusted: cut in number and length. */
export function columnNames(names: readonly string[]): string[] {
  return names.slice(0, 100).map((name) => name.slice(0, 100));
}
