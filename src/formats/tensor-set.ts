import type { Release } from '../release/release.ts';
import { type FileSource, openSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { FormatError, type FormatFault, faultOf } from './format-error.ts';
import { POINTER_LIMIT, type Pointer, pointerIn } from './pointers.ts';
import { formatsFor, type TensorFormat } from './tensor-formats.ts';
import { mostFirst, TENSOR_LIMIT, type Tensor, type TensorHeader } from './tensors.ts';

/** What all headers of one sharded model may cost together, whatever its size: see design, "How good". */
const SET_BUDGET = 1024 * 1024;

/** A reader notices that its budget is spent only after the step that it is in. */
const SLACK = 512 * 1024;

/** The first bytes tell most formats. */
const STARTS = 16;

/** One file as it was found. */
export interface FileReading {
  bytes?: number;
  /** Bytes that reading it cost. */
  spent: number;
  pointer?: Pointer;
  header?: TensorHeader;
  fault?: FormatFault;
  problem?: string;
  /** Its name may mean a tensor file, its content does not. */
  other?: true;
  /** Not read for its cost; only its length and its start were looked at. */
  unread?: true;
}

/** Reads one file's header. Never throws. */
export async function readTensorFile(
  release: Release,
  path: string,
  allowance: number,
  budget?: number,
): Promise<FileReading> {
  return reading(release, path, allowance, async (source, start) => {
    const format = formatOf(path, start);
    if (!format) return { other: true };
    const read = await format.load();
    return { header: await read(source, budget) };
  });
}

function formatOf(path: string, start: Uint8Array): TensorFormat | undefined {
  return formatsFor(path).find((format) => !format.starts || format.starts(start));
}

/** Looks only at a shard's length and start: is it there, is it what its name says? Never throws. */
async function glanceAt(release: Release, path: string): Promise<FileReading> {
  return reading(release, path, POINTER_LIMIT, async (source, start) => {
    await checkStart(path, source, start);
    return { unread: true };
  });
}

async function reading(
  release: Release,
  path: string,
  allowance: number,
  read: (source: FileSource, start: Uint8Array) => Promise<Partial<FileReading>>,
): Promise<FileReading> {
  let source: FileSource | undefined;
  try {
    source = await openSource(release, path, allowance);
    const start = await source.read(0, source.size <= POINTER_LIMIT ? source.size : STARTS);
    const pointer = pointerIn(start);
    if (pointer) return { bytes: pointer.size, spent: source.spent, pointer };
    const found = await read(source, start);
    return { bytes: source.size, spent: source.spent, ...found };
  } catch (error) {
    return { ...(source && { bytes: source.size }), spent: source?.spent ?? 0, ...faultOf(error) };
  }
}

async function checkStart(path: string, source: FileSource, start: Uint8Array): Promise<void> {
  const format = formatOf(path, start);
  if (!format) throw new FormatError('malformed', 'is not what its name says');
  if (format.name === 'safetensors') {
    const { safetensorsHeaderLength } = await import('./safetensors.ts');
    await safetensorsHeaderLength(source);
  } else if (format.name === 'GGUF' && utf8(start.subarray(0, 4)) !== 'GGUF') {
    throw new FormatError('malformed', 'does not begin as a GGUF file');
  }
}

/** All shards of one model together. */
export interface SetReading extends FileReading {
  /** The figures come from some of the shards, scaled by their bytes. */
  estimated?: true;
}

/**
 * Reads the shards of one model until SET_BUDGET is spent: the first, the last (their headers name the embedding and
 * the head), then the others in order. The rest are only looked at, and the figures scaled. Never throws.
 */
export async function readShards(release: Release, shards: readonly string[]): Promise<SetReading> {
  const order = shards.length > 2 ? [shards[0]!, shards.at(-1)!, ...shards.slice(1, -1)] : [...shards];
  const readings = new Map<string, FileReading>();
  let left = SET_BUDGET;
  for (const path of order) {
    if (left <= 0) {
      readings.set(path, await glanceAt(release, path));
      continue;
    }
    const reading = await readTensorFile(release, path, SET_BUDGET + SLACK, left);
    readings.set(path, reading);
    left -= reading.spent;
  }
  return combine(shards.map((path) => ({ path, reading: readings.get(path)! })));
}

function combine(shards: readonly { path: string; reading: FileReading }[]): SetReading {
  const bytes = shards.reduce((sum, { reading }) => sum + (reading.bytes ?? 0), 0);
  const spent = shards.reduce((sum, { reading }) => sum + reading.spent, 0);
  const broken = shards.find(({ reading }) => reading.problem !== undefined || reading.other);
  if (broken) {
    const name = broken.path.slice(broken.path.lastIndexOf('/') + 1);
    const { fault = 'malformed', problem = 'is not what its name says' } = broken.reading;
    return { bytes, spent, fault, problem: `has a shard ${name} that ${problem}` };
  }
  const headers = shards.flatMap(({ reading }) => (reading.header ? [reading.header] : []));
  const pointer = shards.find(({ reading }) => reading.pointer)?.reading.pointer;
  if (headers.length === 0) return { bytes, spent, ...(pointer && { pointer: { ...pointer, size: bytes } }) };
  const complete = headers.length === shards.length && headers.every((header) => !header.partial);
  const scale = complete ? 1 : scaleOf(shards, bytes);
  const header = joined(headers, scale);
  return {
    bytes,
    spent,
    header,
    ...(pointer && { pointer }),
    ...(!complete && { estimated: true as const }),
  };
}

/** How much more the whole set holds than what was read of it, by bytes. */
function scaleOf(shards: readonly { reading: FileReading }[], bytes: number): number | undefined {
  let known = 0;
  for (const { reading } of shards) {
    const { header } = reading;
    if (!header) continue;
    if (header.partial)
      known += Object.entries(header.dtypes ?? {}).reduce(
        (sum, [dtype, count]) => sum + count * bytesEach(dtype),
        0,
      );
    else known += reading.bytes ?? 0;
  }
  return known > 0 ? bytes / known : undefined;
}

/** Bytes an element of the dtypes that large models are stored in; block types of GGUF are never scaled by these. */
function bytesEach(dtype: string): number {
  const bits = /(\d+)/.exec(dtype)?.[1];
  return bits ? Number(bits) / 8 : 1;
}

function joined(headers: readonly TensorHeader[], scale: number | undefined): TensorHeader {
  const tensors: Tensor[] = [];
  const dtypes = new Map<string, number>();
  const metadata: Record<string, unknown> = {};
  const globals = new Set<string>();
  let tensorCount = 0;
  for (const header of headers) {
    for (const tensor of header.tensors) if (tensors.length < TENSOR_LIMIT) tensors.push(tensor);
    for (const [dtype, count] of Object.entries(header.dtypes ?? {}))
      dtypes.set(dtype, (dtypes.get(dtype) ?? 0) + count);
    for (const [key, value] of Object.entries(header.metadata)) {
      if (!Object.hasOwn(metadata, key)) metadata[key] = value;
    }
    for (const name of header.globals ?? []) globals.add(name);
    tensorCount += header.tensorCount ?? 0;
  }
  const first = headers[0]!;
  if (scale === undefined)
    return { format: first.format, tensors, metadata, ...(globals.size && { globals: [...globals].sort() }) };
  const scaled = new Map([...dtypes].map(([dtype, count]) => [dtype, Math.round(count * scale)]));
  return {
    format: first.format,
    tensors,
    metadata,
    ...(scale === 1 && { tensorCount }),
    ...(scaled.size > 0 && {
      parameters: [...scaled.values()].reduce((sum, count) => sum + count, 0),
      dtypes: mostFirst(scaled),
    }),
    ...(first.hint && headers.every((header) => header.hint === first.hint) && { hint: first.hint }),
    ...(globals.size > 0 && { globals: [...globals].sort() }),
  };
}
