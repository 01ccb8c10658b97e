import type { ByteSource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { GGML_TYPES } from './gguf-types.ts';
import { readString, readValue } from './gguf-values.ts';
import { printable } from './safetensors.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** Keys are at most this long (docs/gguf.md); tensor names 64 bytes, with room for writers that allow more. */
const KEY_LIMIT = 65_535;
const NAME_LIMIT = 1024;

/** Smallest bytes of a key-value pair and of a tensor's entry: a count beyond what the file can hold is a lie. */
const SMALLEST_PAIR = 13;
const SMALLEST_TENSOR = 32;

const DIMENSIONS_LIMIT = 8;
const MAGIC = 0x46554747;

/**
 * The header of a GGUF file: key-values, then one entry a tensor. Long arrays are cut to their first values and
 * `{ length }` is kept beside them as `<key>.length`.
 *
 * @param pairsBudget bytes to spend on the key-values; when they cost more, what was read is handed back as partial.
 * @throws FormatError
 */
export async function readGguf(
  source: ByteSource,
  pairsBudget = Number.POSITIVE_INFINITY,
): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  await cursor.ensure(4);
  if (cursor.u32() !== MAGIC) throw new FormatError('malformed', 'does not begin as a GGUF file');
  await cursor.ensure(4);
  const version = cursor.u32();
  checkVersion(version);
  await cursor.ensure(16);
  const tensorCount = cursor.u64();
  const pairCount = cursor.u64();
  if (tensorCount * SMALLEST_TENSOR > cursor.left || pairCount * SMALLEST_PAIR > cursor.left) {
    throw new FormatError('malformed', 'claims more tensors or keys than its size can hold');
  }
  const metadata: Record<string, unknown> = { 'GGUF.version': version };
  for (let pair = 0; pair < pairCount; pair += 1) {
    const key = await readString(cursor, KEY_LIMIT, 'key');
    await cursor.ensure(4);
    await readValue(cursor, cursor.u32(), key, metadata, pairsBudget);
    if (cursor.position > pairsBudget) {
      return { format: 'GGUF', tensors: [], tensorCount, metadata, partial: true };
    }
  }
  const tally = new TensorTally();
  const alignment = alignmentOf(metadata);
  const { offsets, needed } = await readTensorInfos(cursor, tensorCount, alignment, tally);
  const data = Math.ceil(cursor.position / alignment) * alignment;
  checkData(cursor, data, needed);
  const hint = hintOf(metadata, tensorCount);
  const locate = async (index: number) => (offsets[index] === undefined ? undefined : data + offsets[index]);
  return tally.header('GGUF', metadata, { locate, ...(hint && { hint }) });
}

function checkVersion(version: number): void {
  if (version >= 2 && version <= 3) return;
  // No flag tells the byte order: a version that reads as a huge number is a small one turned round.
  if (version !== 0 && (version & 0xffff) === 0) {
    throw new FormatError('unsupported', 'is a big-endian GGUF file, which is not read here');
  }
  throw new FormatError('unsupported', `has GGUF version ${version}, which is not read here`);
}

/** Reads the entries into the tally; returns where in the data each begins, and how many bytes they need together. */
async function readTensorInfos(
  cursor: Cursor,
  count: number,
  alignment: number,
  tally: TensorTally,
): Promise<{ offsets: number[]; needed: number }> {
  const names = new Set<string>();
  const offsets: number[] = [];
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const name = await readString(cursor, NAME_LIMIT, 'tensor name');
    if (names.has(name)) throw new FormatError('malformed', `names ${printable(name)} twice`);
    names.add(name);
    await cursor.ensure(4);
    const dimensions = cursor.u32();
    if (dimensions > DIMENSIONS_LIMIT)
      throw new FormatError('malformed', `has a tensor of ${dimensions} dimensions`);
    await cursor.ensure(dimensions * 8 + 12);
    const shape: number[] = [];
    for (let at = 0; at < dimensions; at += 1) shape.unshift(cursor.u64());
    const type = cursor.u32();
    const offset = cursor.u64();
    const known = GGML_TYPES[type];
    if (!known) throw new FormatError('unsupported', `has a tensor of type ${type}, which is not known here`);
    const [dtype, blockElements, blockBytes] = known;
    const elements = tally.add(name, dtype, shape);
    if (elements % blockElements !== 0) {
      throw new FormatError(
        'malformed',
        `has a tensor ${printable(name)} that its type cannot divide into blocks`,
      );
    }
    // ggml insists on this order too.
    if (offset !== Math.ceil(end / alignment) * alignment) {
      throw new FormatError('malformed', `has a tensor ${printable(name)} that is not where it belongs`);
    }
    offsets.push(offset);
    end = offset + (elements / blockElements) * blockBytes;
  }
  return { offsets, needed: end };
}

function alignmentOf(metadata: Record<string, unknown>): number {
  const alignment = metadata['general.alignment'] ?? 32;
  const isPower =
    typeof alignment === 'number' &&
    alignment >= 1 &&
    alignment <= 2 ** 20 &&
    Number.isInteger(Math.log2(alignment));
  if (!isPower) throw new FormatError('malformed', 'has an alignment that is no power of two');
  return alignment;
}

function checkData(cursor: Cursor, start: number, needed: number): void {
  if (needed === 0) return;
  if (start + needed > cursor.end) {
    throw new FormatError(
      'truncated',
      `is cut short: its tensors end at byte ${start + needed}, the file at ${cursor.end}`,
    );
  }
}

function hintOf(metadata: Record<string, unknown>, tensorCount: number): TensorHeader['hint'] {
  if (metadata['general.type'] === 'adapter') return 'adapter';
  if (metadata['general.type'] === 'imatrix') return 'data';
  if (tensorCount === 0 && 'tokenizer.ggml.model' in metadata) return 'tokenizer';
  return undefined;
}
