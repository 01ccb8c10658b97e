import type { Release } from '../release/release.ts';
import { bytesInWords, counted } from '../text/figures.ts';
import { type FileSource, openSource } from './byte-source.ts';
import type { DataFile } from './data-file.ts';
import { FormatError, faultOf } from './format-error.ts';
import { nameOf } from './paths.ts';
import { beginsAsPointer, POINTER_LIMIT, pointerIn } from './pointers.ts';

export type { DataFile };

type DataReader = (source: FileSource, release: Release, path: string) => Promise<DataFile | undefined>;

/** What one data file may cost to look at. */
const ALLOWANCE = 32 * 1024 * 1024;

/** Text under this is a note, not a corpus. */
const CORPUS_BYTES = 100_000;

const compressed =
  (format: string): DataReader =>
  async () => ({ format });

/** By the end of the name. A row is a format in which data sets are published. */
const DATA_FORMATS: readonly { ending: RegExp; read: DataReader }[] = [
  {
    ending: /\.(?:jsonl|ndjson|json|csv|tsv|txt)\.(?:gz|zst|xz|bz2)$/,
    read: async (_source, _release, path) => ({ format: `compressed ${formatWord(path)}` }),
  },
  { ending: /\.parquet$/, read: async (source) => (await import('./parquet.ts')).readParquet(source) },
  { ending: /\.(?:arrow|feather)$/, read: async (source) => (await import('./arrow.ts')).readArrow(source) },
  {
    ending: /\.(?:jsonl|ndjson)$/,
    read: async (source) => (await import('./text-rows.ts')).readJsonLines(source),
  },
  { ending: /\.csv$/, read: async (source) => (await import('./text-rows.ts')).readDelimited(source, 'CSV') },
  { ending: /\.tsv$/, read: async (source) => (await import('./text-rows.ts')).readDelimited(source, 'TSV') },
  { ending: /\.json$/, read: async (source) => (await import('./text-rows.ts')).readJsonRecords(source) },
  { ending: /\.tar$/, read: async (source) => (await import('./record-files.ts')).readWebDataset(source) },
  { ending: /\.(?:tar\.(?:gz|zst|xz|bz2)|tgz)$/, read: compressed('compressed archive') },
  {
    ending: /\.tfrecords?(?:-\d+-of-\d+)?$/,
    read: async (source) => (await import('./record-files.ts')).readTfRecords(source),
  },
  {
    ending: /\.idx$/,
    read: async (source, release, path) =>
      (await import('./token-files.ts')).readMegatronIndex(release, path, source),
  },
  {
    ending: /\.bin$/,
    read: async (source, release, path) =>
      (await import('./token-files.ts')).readTokenBin(release, path, source),
  },
  { ending: /\.npy$/, read: readArray },
  { ending: /\.txt$/, read: async (source) => (source.size < CORPUS_BYTES ? undefined : { format: 'text' }) },
];

/** What a data file holds, from its header or a bounded part; undefined when it is no data file. Never throws. */
export async function readDataFile(release: Release, path: string): Promise<DataFile | undefined> {
  const row = rowFor(path);
  if (!row) return undefined;
  let bytes: number | undefined;
  try {
    const source = await openSource(release, path, ALLOWANCE);
    bytes = source.size;
    const start = bytes <= POINTER_LIMIT ? await source.read(0, bytes) : undefined;
    const pointer = start && pointerIn(start);
    if (pointer) return { format: formatWord(path), bytes: pointer.size, pointer: pointer.system };
    if (start && beginsAsPointer(start))
      throw new FormatError('malformed', 'is a pointer that names no file');
    const found = await row.read(source, release, path);
    return found && { ...found, bytes };
  } catch (error) {
    return {
      format: formatWord(path),
      ...(bytes !== undefined && { bytes }),
      problem: faultOf(error).problem,
    };
  }
}

/**
 * What a data file holds, in words: `3.1 M rows, Parquet`; `about 52 k records, JSON`; `Parquet, 2.1 GB, a Git LFS
 * pointer`. Undefined when it is no data file, and when it is an empty or broken one (readDataFile says why).
 */
export async function describeDataFile(release: Release, path: string): Promise<string | undefined> {
  const file = await readDataFile(release, path);
  if (!file || file.problem !== undefined || file.count === 0) return undefined;
  if (file.pointer) return `${file.format}, ${bytesInWords(file.bytes ?? 0)}, a ${file.pointer} pointer`;
  if (file.count === undefined) return `${file.format}, ${bytesInWords(file.bytes ?? 0)}`;
  return `${file.estimated ? 'about ' : ''}${counted(file.count, file.unit ?? 'row')}, ${file.format}`;
}

function rowFor(path: string): { read: DataReader } | undefined {
  const name = nameOf(path).toLowerCase();
  return DATA_FORMATS.find(({ ending }) => ending.test(name));
}

async function readArray(source: FileSource): Promise<DataFile> {
  const { readNpy } = await import('./numpy.ts');
  const { parameters, dtypes } = await readNpy(source);
  const dtype = Object.keys(dtypes ?? {})[0];
  return {
    format: `NumPy array${dtype ? ` of ${dtype}` : ''}`,
    ...(parameters !== undefined && { count: parameters, unit: 'value' }),
  };
}

function formatWord(path: string): string {
  const ending = /\.(\w+)(?:\.(?:gz|zst|xz|bz2))?$/.exec(nameOf(path))?.[1]?.toLowerCase() ?? '';
  return (
    { parquet: 'Parquet', arrow: 'Arrow', feather: 'Arrow', tar: 'tar archive', npy: 'NumPy array' }[
      ending
    ] ?? ending.toUpperCase()
  );
}
