import type { Release } from '../release/release.ts';
import { type ByteSource, openSource } from './byte-source.ts';
import type { DataFile } from './data-file.ts';
import { FormatError } from './format-error.ts';
import { nameOf } from './paths.ts';

/** Megatron's index (megatron/core/datasets/indexed_dataset.py): magic, version, dtype code, counts, then the lists. */
const INDEX_MAGIC = 'MMIDIDX\0\0';
const INDEX_HEADER = 34;
const DTYPE_BYTES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 8, 7: 4, 8: 2 };

/** llm.c's token files: 256 numbers of 32 bits, the first being this. */
const LLMC_MAGIC = 20_240_520;
const LLMC_HEADER = 1024;

/** The index of a tokenized data set in Megatron's form, held against its .bin. @throws FormatError */
export async function readMegatronIndex(
  release: Release,
  path: string,
  source: ByteSource,
): Promise<DataFile> {
  const head = await source.read(0, Math.min(INDEX_HEADER, source.size));
  if (String.fromCharCode(...head.subarray(0, 9)) !== INDEX_MAGIC) {
    throw new FormatError('malformed', 'is no index of tokenized data');
  }
  if (head.length < INDEX_HEADER) throw new FormatError('truncated', 'is cut short in its header');
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const width = DTYPE_BYTES[view.getUint8(17)];
  const sequences = Number(view.getBigUint64(18, true));
  const documents = Number(view.getBigUint64(26, true));
  if (Number(view.getBigUint64(9, true)) !== 1 || width === undefined) {
    throw new FormatError('unsupported', 'is an index of a version that is not read here');
  }
  const needed = INDEX_HEADER + sequences * 12 + documents * 8;
  if (source.size < needed) {
    throw new FormatError('truncated', `is cut short: it needs ${needed} bytes and ${source.size} are there`);
  }
  const bin = await release.size(path.replace(/\.idx$/, '.bin'));
  if (bin === undefined) throw new FormatError('truncated', 'is an index whose .bin is not here');
  if (bin === 0) throw new FormatError('empty', 'is an index whose .bin is an empty file');
  return { format: 'Megatron tokens', count: Math.floor(bin / width), unit: 'token' };
}

/** Token ids without a header say nothing of themselves: by name and length, in the way of nanoGPT. */
const RAW_TOKENS = /^(?:train|val|valid|validation|test|tokens?)(?:[-_]\w+)*\.bin$/;

/** A .bin of token ids; undefined when nothing shows that it is one. @throws FormatError */
export async function readTokenBin(
  release: Release,
  path: string,
  source: ByteSource,
): Promise<DataFile | undefined> {
  const index = path.replace(/\.bin$/, '.idx');
  if (release.has(index)) return readMegatronIndex(release, index, await openSource(release, index));
  if (source.size >= LLMC_HEADER) {
    const head = await source.read(0, 12);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    if (view.getInt32(0, true) === LLMC_MAGIC) {
      const tokens = view.getInt32(8, true);
      if (tokens < 0 || LLMC_HEADER + tokens * 2 > source.size)
        throw new FormatError('truncated', 'holds fewer tokens than it says');
      return { format: 'llm.c tokens', count: tokens, unit: 'token' };
    }
  }
  if (!RAW_TOKENS.test(nameOf(path)) || source.size % 2 !== 0) return undefined;
  return { format: 'token ids of 16 bits', count: source.size / 2, unit: 'token', estimated: true };
}
