import type { Release } from '../release/release.ts';
import { type FileSource, openSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { combine, type FileReading, type SetReading } from './file-reading.ts';
import { FormatError, faultOf } from './format-error.ts';
import { beginsAsPointer, POINTER_LIMIT, pointerIn } from './pointers.ts';
import { formatsFor, type TensorFormat } from './tensor-formats.ts';

/** What all headers of one sharded model may cost together, whatever its size: see design, "How good". */
const SET_BUDGET = 1024 * 1024;

/** A reader notices that its budget is spent only after the step that it is in. */
const SLACK = 512 * 1024;

/** The first bytes tell most formats. */
const STARTS = 64;

/** Reads one file's header. Never throws. */
export async function readTensorFile(
  release: Release,
  path: string,
  allowance: number,
  budget?: number,
): Promise<FileReading> {
  return readWith(release, path, allowance, async (source, start) => {
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
  return readWith(release, path, POINTER_LIMIT, async (source, start) => {
    await checkStart(path, source, start);
    return { unread: true };
  });
}

async function readWith(
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
    if (beginsAsPointer(start)) throw new FormatError('malformed', 'is a pointer that names no file');
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

/** The first shard of a GGUF carries the vocabulary, megabytes that must be read through: it comes last. */
function readingOrder(shards: readonly string[]): string[] {
  const [first, ...others] = shards;
  if (first === undefined || others.length < 2) return [...shards];
  const last = others.pop()!;
  return first.endsWith('.gguf') ? [last, ...others, first] : [first, last, ...others];
}

/**
 * Reads the shards of one model until SET_BUDGET is spent: the first, the last (their headers name the embedding and
 * the head), then the others in order. The rest are only looked at, and the figures scaled. Never throws.
 */
export async function readShards(release: Release, shards: readonly string[]): Promise<SetReading> {
  const order = readingOrder(shards);
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
