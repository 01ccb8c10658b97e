import type { FormatFault } from './format-error.ts';
import type { Pointer } from './pointers.ts';
import { mostFirst, TENSOR_LIMIT, type Tensor, type TensorHeader } from './tensors.ts';

/** One file as it was found. */
export interface FileReading {
  bytes?: number;
  /** Bytes that reading it cost. */
  spent: number;
  pointer?: Pointer;
  header?: TensorHeader;
  fault?: FormatFault;
  problem?: string;
  /** Globals that a broken pickle names before its fault. */
  globals?: string[];
  /** Its name may mean a tensor file, its content does not. */
  other?: true;
  /** Not read for its cost; only its length and its start were looked at. */
  unread?: true;
}

/** All shards of one model together. */
export interface SetReading extends FileReading {
  /** The figures come from some of the shards, scaled by their bytes. */
  estimated?: true;
}

/** The readings of all shards as one: the first fault is that of the set. */
export function combine(shards: readonly { path: string; reading: FileReading }[]): SetReading {
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
