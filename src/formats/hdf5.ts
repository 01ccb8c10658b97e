import type { ByteSource } from './byte-source.ts';
import { FormatError } from './format-error.ts';
import type { TensorHeader } from './tensors.ts';

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

/**
 * The superblock of an HDF5 file: its version, and the end that it promises. Which tensors are inside is not read;
 * marks of Keras at the start tell a model from data.
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
  if (endAt + offsetBytes > bytes.length)
    throw new FormatError('truncated', 'is cut short in its superblock');
  const end = offsetBytes === 8 ? view.getBigUint64(endAt, true) : BigInt(view.getUint32(endAt, true));
  if (end > BigInt(source.size - at)) {
    throw new FormatError(
      'truncated',
      `is cut short: it promises ${end} bytes and ${source.size - at} are there`,
    );
  }
  if (end < 48n) throw new FormatError('malformed', 'promises less than its own superblock');
  const start = Buffer.from(await source.read(at, Math.min(SNIFFED, source.size - at))).toString('latin1');
  const keras = KERAS_MARKS.some((mark) => start.includes(mark));
  return {
    format: keras ? 'Keras HDF5' : 'HDF5',
    tensors: [],
    metadata: { 'superblock.version': version },
    ...(keras ? {} : { hint: 'data' as const }),
  };
}
