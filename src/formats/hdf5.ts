import type { ByteSource } from './byte-source.ts';
import { FormatError } from './format-error.ts';
import { textAttribute } from './hdf5-attributes.ts';
import { readDatasets } from './hdf5-datasets.ts';
import { readObject } from './hdf5-objects.ts';
import { Hdf5Pages, TooScattered } from './hdf5-pages.ts';
import { bytecodeLayers } from './keras-code.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a);

/** The signature stands at 0, or behind a user block, at 512, 1024, and so on (HDF5 specification, section II.A). */
const USER_BLOCKS = [0, 512, 1024, 2048];

/** Attributes of the root group stand near the start: Keras and its savers leave their names there. */
const SNIFFED = 64 * 1024;
const KERAS_MARKS = [
  'keras_version',
  'layer_names',
  'model_weights',
  'model_config',
  'weight_names',
  '_layer_checkpoint_dependencies',
];

/** What a trainer keeps beside the weights in order to go on: Keras's groups for the states of its optimizer. */
const OPTIMIZER_STATE = /^(?:optimizer(?:_weights)?|_optimizer|trainer\/optimizer)\//;

/**
 * An HDF5 file: the end that its superblock promises, and the arrays in its groups with their shapes. A file whose
 * headers are too scattered to be read cheaply tells no tensors; marks of Keras at the start tell a model from data.
 *
 * @throws FormatError
 */
export async function readHdf5(source: ByteSource): Promise<TensorHeader> {
  for (const at of USER_BLOCKS) {
    if (at + 48 > source.size) break;
    const bytes = await source.read(at, Math.min(112, source.size - at));
    if (SIGNATURE.every((byte, index) => bytes[index] === byte)) return readSuperblock(source, bytes, at);
  }
  throw new FormatError('malformed', 'is no HDF5 file');
}

async function readSuperblock(source: ByteSource, bytes: Uint8Array, at: number): Promise<TensorHeader> {
  const version = bytes[8]!;
  const offsetBytes = version < 2 ? bytes[13]! : bytes[9]!;
  if (version > 3) throw new FormatError('unsupported', `has an HDF5 superblock of version ${version}`);
  if (offsetBytes !== 8 && offsetBytes !== 4) {
    throw new FormatError('unsupported', `has HDF5 offsets of ${offsetBytes} bytes`);
  }
  // Version 1 has four more bytes than version 0; the end stands behind the base address and one more address.
  const addresses = version === 0 ? 24 : version === 1 ? 28 : 12;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const endAt = addresses + 2 * offsetBytes;
  // Versions 0 and 1 close with the root group's entry: the place of its name, then of its header.
  const rootAt = version < 2 ? addresses + 5 * offsetBytes : endAt + offsetBytes;
  if (rootAt + offsetBytes > bytes.length)
    throw new FormatError('truncated', 'is cut short in its superblock');
  const end = offsetBytes === 8 ? view.getBigUint64(endAt, true) : BigInt(view.getUint32(endAt, true));
  // A user block counts: the library writes where the file ends.
  if (end > BigInt(source.size)) {
    throw new FormatError('truncated', `is cut short: it promises ${end} bytes and ${source.size} are there`);
  }
  if (end < 48n) throw new FormatError('malformed', 'promises less than its own superblock');
  const start = Buffer.from(await source.read(at, Math.min(SNIFFED, source.size - at))).toString('latin1');
  const keras = KERAS_MARKS.some((mark) => start.includes(mark));
  const lengthBytes = version < 2 ? bytes[14]! : bytes[10]!;
  const root = offsetBytes === 8 ? view.getBigUint64(rootAt, true) : BigInt(view.getUint32(rootAt, true));
  const metadata = { 'superblock.version': version };
  const hint = keras ? {} : { hint: 'data' as const };
  const format = keras ? 'Keras HDF5' : 'HDF5';
  if (lengthBytes !== 4 && lengthBytes !== 8) return { format, tensors: [], metadata, ...hint };
  const pages = new Hdf5Pages(source, at, offsetBytes, lengthBytes);
  const code = keras ? await codeIn(pages, Number(root)) : [];
  const more = { ...hint, ...(code.length > 0 && { code }) };
  const tally = await tallyOf(pages, Number(root));
  return tally ? tally.header(format, metadata, more) : { format, tensors: [], metadata, ...more };
}

/** Layers with code in the configuration that Keras keeps at the root of a whole model. */
async function codeIn(pages: Hdf5Pages, root: number): Promise<string[]> {
  const text = await unlessScattered(async () =>
    textAttribute(pages, await readObject(pages, root), 'model_config'),
  );
  if (!text?.includes('"Lambda"')) return [];
  try {
    return bytecodeLayers(JSON.parse(text.replace(/\0+$/, '')));
  } catch {
    return [];
  }
}

async function tallyOf(pages: Hdf5Pages, root: number): Promise<TensorTally | undefined> {
  const datasets = await unlessScattered(() => readDatasets(pages, root));
  const tally = new TensorTally();
  for (const { name, dtype, shape } of datasets ?? []) {
    if (!OPTIMIZER_STATE.test(name)) tally.add(name, dtype, shape);
  }
  return tally.count ? tally : undefined;
}

async function unlessScattered<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TooScattered) return undefined;
    throw error;
  }
}
