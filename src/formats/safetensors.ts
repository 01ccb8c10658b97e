import type { ByteSource } from './byte-source.ts';
import { asNumber, Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { JsonEntries } from './json-entries.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** The library's own cap on a header, in bytes (safetensors README, "Format"). */
export const SAFETENSORS_HEADER_LIMIT = 100_000_000;

/** More tensors than any model has; each costs memory here. */
const COUNT_LIMIT = 1_000_000;

/** Bits an element, by dtype, as of safetensors 0.8. */
const BITS: Record<string, number> = {
  BOOL: 8,
  U8: 8,
  I8: 8,
  F4: 4,
  F6_E2M3: 6,
  F6_E3M2: 6,
  F8_E5M2: 8,
  F8_E4M3: 8,
  F8_E8M0: 8,
  F8_E4M3FNUZ: 8,
  F8_E5M2FNUZ: 8,
  I16: 16,
  U16: 16,
  F16: 16,
  BF16: 16,
  I32: 32,
  U32: 32,
  F32: 32,
  C64: 64,
  F64: 64,
  I64: 64,
  U64: 64,
};

/**
 * The header of a safetensors file: u64 length, then a JSON object of name, dtype, shape and byte range. Held against
 * the file: the ranges must follow one another without hole or overlap, fit their shapes, and end where the file does.
 *
 * @param budget bytes of header to read; a longer one is handed back in part, with estimated figures.
 * @throws FormatError
 */
export async function readSafetensors(
  source: ByteSource,
  budget = Number.POSITIVE_INFINITY,
): Promise<TensorHeader> {
  const length = await safetensorsHeaderLength(source);
  const dataLength = source.size - 8 - length;
  const tally = new TensorTally();
  let metadata: Record<string, unknown> = {};
  const names = new Set<string>();
  const ranges: [number, number][] = [];
  const starts: number[] = [];
  const entries = new JsonEntries((key, value) => {
    if (names.has(key)) throw new FormatError('malformed', `names ${printable(key)} twice`);
    names.add(key);
    if (key === '__metadata__') metadata = metadataOf(value);
    else {
      if (ranges.length >= COUNT_LIMIT) throw new FormatError('oversized', 'names too many tensors');
      const range = addTensor(tally, key, value);
      ranges.push(range);
      starts.push(8 + length + range[0]);
    }
  });
  const cursor = new Cursor(source, 8, 8 + length);
  while (cursor.left > 0) {
    if (cursor.position > budget) return tally.header('safetensors', metadata, { partial: true });
    await cursor.ensure(1);
    entries.push(cursor.bytes(cursor.ready));
  }
  entries.finish();
  checkRanges(ranges, dataLength);
  return tally.header('safetensors', metadata, { locate: async (index) => starts[index] });
}

/** The header's length in bytes, from the first 8 bytes alone. @throws FormatError when it cannot be. */
export async function safetensorsHeaderLength(source: ByteSource): Promise<number> {
  const start = await source.read(0, Math.min(8, source.size));
  if (start.length < 8) throw new FormatError('truncated', `is cut short: it ends at byte ${source.size}`);
  const length = asNumber(new DataView(start.buffer, start.byteOffset).getBigUint64(0, true));
  if (length > SAFETENSORS_HEADER_LIMIT) {
    throw new FormatError('malformed', 'claims a header over the 100 MB that the format allows');
  }
  if (length < 2) throw new FormatError('malformed', 'has no header');
  if (8 + length > source.size) {
    throw new FormatError(
      'truncated',
      `is cut short: its header ends at byte ${8 + length}, the file at ${source.size}`,
    );
  }
  return length;
}

/** Adds one tensor; returns its byte range. */
function addTensor(tally: TensorTally, name: string, value: unknown): [number, number] {
  const wrong = (what: string) => new FormatError('malformed', `has a tensor ${printable(name)} ${what}`);
  if (typeof value !== 'object' || value === null) throw wrong('without an entry');
  const { dtype, shape, data_offsets: offsets } = value as Record<string, unknown>;
  if (typeof dtype !== 'string') throw wrong('without a dtype');
  const bits = Object.hasOwn(BITS, dtype) ? BITS[dtype]! : undefined;
  if (bits === undefined) throw new FormatError('unsupported', `has a tensor of type ${printable(dtype)}`);
  if (!isCounts(shape)) throw wrong('without a shape');
  if (!isCounts(offsets) || offsets.length !== 2) throw wrong('without a byte range');
  const [from, to] = offsets as [number, number];
  const elements = tally.add(name, dtype, shape);
  if (from > to || (to - from) * 8 !== elements * bits)
    throw wrong('whose byte range does not fit its shape');
  return [from, to];
}

function checkRanges(ranges: [number, number][], dataLength: number): void {
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let end = 0;
  for (const [from, to] of ranges) {
    if (from < end) throw new FormatError('malformed', 'has tensors that overlap');
    if (from > end) throw new FormatError('malformed', 'has a hole between its tensors');
    end = to;
  }
  if (end > dataLength) {
    throw new FormatError(
      'truncated',
      `is cut short: its tensors need ${end} bytes and ${dataLength} are there`,
    );
  }
  if (end < dataLength) throw new FormatError('malformed', 'holds bytes that no tensor owns');
}

function metadataOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new FormatError('malformed', 'has metadata that are no mapping');
  }
  return value as Record<string, unknown>;
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}

/** A name from the file, cut to what a sentence can hold. */
export function printable(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}
