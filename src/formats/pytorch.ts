import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { type PickleScan, scanPickle } from './pickle.ts';
import { itemsOf, type PickleValue } from './pickle-values.ts';
import { type Storage, tensorsIn } from './pickled-tensors.ts';
import type { TensorHeader } from './tensors.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** The description of the tensors inside a zip checkpoint; that of a 100,000-tensor model is near 15 MB. */
const PICKLE_LIMIT = 32 * 1024 * 1024;

/** torch.save before 1.6 writes this number first (torch/serialization.py, MAGIC_NUMBER), as a LONG1 of ten bytes. */
const LEGACY_MAGIC = Uint8Array.of(0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19);

/** A checkpoint of torch.save: a zip archive with a pickle inside, or the older row of pickles. @throws FormatError */
export async function readPyTorch(source: ByteSource): Promise<TensorHeader> {
  const start = await source.read(0, Math.min(4, source.size));
  if (start[0] === 0x50 && start[1] === 0x4b) return readZipCheckpoint(source);
  return readPickleFile(source);
}

async function readZipCheckpoint(source: ByteSource): Promise<TensorHeader> {
  const entries = await readZip(source);
  const pickle = entries.find((entry) => entry.name.endsWith('/data.pkl') || entry.name === 'data.pkl');
  if (!pickle) throw new FormatError('malformed', 'is an archive without the pickle of a checkpoint');
  if (pickle.size > PICKLE_LIMIT)
    throw new FormatError('oversized', 'has a description of tensors that is too long');
  const scan = await scanPickle(new Cursor(new MemorySource(await pickle.read(PICKLE_LIMIT))));
  const folder = pickle.name.slice(0, -'data.pkl'.length);
  const { tally, storages, optimizerTensors } = tensorsIn(scan.value);
  checkStorages(entries, folder, storages);
  const script = entries.some((entry) => entry.name.startsWith(`${folder}code/`));
  return tally.header(
    script ? 'TorchScript' : 'PyTorch',
    {},
    {
      globals: scan.globals,
      ...hintOf(tally.count, optimizerTensors),
    },
  );
}

/** Every storage that the pickle names must be in the archive, as long as it says. */
function checkStorages(entries: readonly ZipEntry[], folder: string, storages: readonly Storage[]): void {
  const sizes = new Map(entries.map((entry) => [entry.name, entry.size]));
  for (const { key, bytes } of storages) {
    const size = sizes.get(`${folder}data/${key}`);
    if (size === undefined) throw new FormatError('truncated', 'lacks the bytes of a tensor that it names');
    if (size < bytes) throw new FormatError('truncated', 'holds fewer bytes than its tensors need');
  }
}

async function readPickleFile(source: ByteSource): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  await cursor.ensure(Math.min(16, cursor.left));
  if (await isLegacy(source)) return readLegacyCheckpoint(cursor);
  const scan = await scanPickle(cursor);
  const { tally, storages, optimizerTensors } = tensorsIn(scan.value);
  if (storages.length) throw new FormatError('malformed', 'names tensors whose bytes are not in it');
  return tally.header('pickle', {}, { globals: scan.globals, ...hintOf(tally.count, optimizerTensors) });
}

async function isLegacy(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, Math.min(16, source.size));
  // PROTO and its version, two bytes, stand before the number.
  return start[0] === 0x80 && LEGACY_MAGIC.every((byte, index) => start[index + 2] === byte);
}

/** Magic number, protocol version, system, the object, the storages' keys: five pickles, then the storages' bytes. */
async function readLegacyCheckpoint(cursor: Cursor): Promise<TensorHeader> {
  const scans: PickleScan[] = [];
  for (let index = 0; index < 5; index += 1) scans.push(await scanPickle(cursor));
  const { tally, storages, optimizerTensors } = tensorsIn(scans[3]?.value ?? null);
  await checkLegacyStorages(cursor, scans[4]?.value ?? null, storages);
  const globals = [...new Set(scans.flatMap((scan) => scan.globals))].sort();
  return tally.header('PyTorch (before 1.6)', {}, { globals, ...hintOf(tally.count, optimizerTensors) });
}

async function checkLegacyStorages(
  cursor: Cursor,
  keys: PickleValue,
  storages: readonly Storage[],
): Promise<void> {
  const bytes = new Map(storages.map((storage) => [storage.key, storage.bytes]));
  for (const key of itemsOf(keys)) {
    await cursor.ensure(8);
    cursor.skip(8);
    cursor.skip(bytes.get(String(key)) ?? 0);
    bytes.delete(String(key));
  }
  if (bytes.size) throw new FormatError('truncated', 'lacks the bytes of a tensor that it names');
}

function hintOf(tensors: number, optimizerTensors: number): Pick<TensorHeader, 'hint'> {
  return tensors > 0 && optimizerTensors === tensors ? { hint: 'optimizer' } : {};
}
