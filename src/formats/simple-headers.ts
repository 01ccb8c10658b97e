import type { ByteSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { readTar } from './tar.ts';
import type { TensorHeader } from './tensors.ts';

/** Formats that are only recognised: their first bytes, and what they promise about their length. */

/** A TensorFlow Lite model: a FlatBuffer with the identifier TFL3. @throws FormatError */
export async function readTfLite(source: ByteSource): Promise<TensorHeader> {
  const start = await source.read(0, Math.min(8, source.size));
  if (utf8(start.subarray(4, 8)) !== 'TFL3')
    throw new FormatError('malformed', 'is no TensorFlow Lite model');
  const root = new DataView(start.buffer, start.byteOffset).getUint32(0, true);
  if (root >= source.size) throw new FormatError('truncated', 'is cut short before its root table');
  return { format: 'TensorFlow Lite', tensors: [], metadata: {} };
}

/** Files before GGUF: `ggml`, `ggmf`, `ggjt` and the like, little-endian (llama.cpp, convert-legacy). */
const GGML_MAGICS = new Set(['lmgg', 'fmgg', 'tjgg', 'algg', 'bjgg']);

/** @throws FormatError */
export async function readGgml(source: ByteSource): Promise<TensorHeader> {
  const magic = utf8(await source.read(0, Math.min(4, source.size)));
  if (!GGML_MAGICS.has(magic)) throw new FormatError('malformed', 'is no GGML file');
  return { format: 'GGML', tensors: [], metadata: {} };
}

/** True for the first four bytes of a GGML file. */
export function isGgml(start: Uint8Array): boolean {
  return GGML_MAGICS.has(utf8(start.subarray(0, 4)));
}

/** A NeMo model: a tar archive (or one packed with gzip) of a config and its weights. @throws FormatError */
export async function readNemo(source: ByteSource): Promise<TensorHeader> {
  const start = await source.read(0, Math.min(2, source.size));
  if (start[0] === 0x1f && start[1] === 0x8b) return { format: 'NeMo', tensors: [], metadata: {} };
  const { entries } = await readTar(source, 200);
  if (!entries.some(({ name, size }) => size > 0 && /(?:model_weights|\.ckpt$|\.distcp$|\.pt$)/.test(name))) {
    throw new FormatError('malformed', 'is a NeMo archive without weights');
  }
  return { format: 'NeMo', tensors: [], metadata: {} };
}

/** One shard of a PyTorch distributed checkpoint: a row of torch.save archives. @throws FormatError */
export async function readDistributedShard(source: ByteSource): Promise<TensorHeader> {
  const start = await source.read(0, Math.min(4, source.size));
  if (start[0] !== 0x50 || start[1] !== 0x4b)
    throw new FormatError('malformed', 'is no shard of a checkpoint');
  return { format: 'PyTorch distributed', tensors: [], metadata: {} };
}

/** CTranslate2's model.bin: a small version, then the name of a model specification with its length. */
export function isCTranslate2(start: Uint8Array): boolean {
  if (start.length < 16 || start[0]! > 20 || start[1] !== 0 || start[2] !== 0 || start[3] !== 0) return false;
  const length = start[4]! + 256 * start[5]!;
  return length >= 5 && length <= 64 && /^[A-Z][A-Za-z]{3}/.test(utf8(start.subarray(6, 6 + length)));
}

/** @throws FormatError */
export async function readCTranslate2(source: ByteSource): Promise<TensorHeader> {
  const start = await source.read(0, Math.min(64, source.size));
  if (!isCTranslate2(start)) throw new FormatError('malformed', 'is no CTranslate2 model');
  return { format: 'CTranslate2', tensors: [], metadata: { binary_version: start[0] } };
}

/** OpenVINO keeps its weights without a header; the .xml beside them says what they are. */
export async function readOpenVino(_source: ByteSource): Promise<TensorHeader> {
  return { format: 'OpenVINO', tensors: [], metadata: {} };
}
