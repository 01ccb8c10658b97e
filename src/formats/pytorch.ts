import { type ByteSource, MemorySource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { scanPickle } from './pickle.ts';
import { itemsOf, type PickleValue } from './pickle-values.ts';
import { tensorsIn } from './pickled-tensors.ts';
import type { Storage } from './rebuilt-tensor.ts';
import type { TensorHeader } from './tensors.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** The description of the tensors inside a zip checkpoint; that of a 100,000-tensor model is near 15 MB. */
const PICKLE_LIMIT = 32 * 1024 * 1024;

/** An archive of TorchScript has a second one; more of them, or longer ones, are no checkpoint's. */
const OTHER_PICKLES = 16;
const OTHER_PICKLE_LIMIT = 1024 * 1024;

/** torch.save before 1.6 writes this number first (torch/serialization.py, MAGIC_NUMBER), as a LONG1 of ten bytes. */
const LEGACY_MAGIC = Uint8Array.of(0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19);

/** A checkpoint of torch.save: a zip archive with a pickle inside, or the older row of pickles. @throws FormatError */
export async function readPyTorch(source: ByteSource): Promise<TensorHeader> {
  const globals = new Set<string>();
  try {
    const start = await source.read(0, Math.min(4, source.size));
    const isZip = start[0] === 0x50 && start[1] === 0x4b;
    const header = isZip ? await readZipCheckpoint(source, globals) : await readPickleFile(source, globals);
    return { ...header, globals: [...globals].sort() };
  } catch (error) {
    if (error instanceof FormatError) error.globals = [...globals].sort();
    throw error;
  }
}

async function readZipCheckpoint(source: ByteSource, globals: Set<string>): Promise<TensorHeader> {
  const entries = await readZip(source);
  const pickle = entries.find((entry) => entry.name.endsWith('/data.pkl') || entry.name === 'data.pkl');
  if (!pickle) throw new FormatError('malformed', 'is an archive without the pickle of a checkpoint');
  if (pickle.size > PICKLE_LIMIT) {
    throw new FormatError('oversized', 'has a description of tensors that is too long');
  }
  const others = entries.filter((entry) => entry.name.endsWith('.pkl') && entry !== pickle);
  for (const other of others.slice(0, OTHER_PICKLES)) await scanOther(other, globals);
  const value = await scanPickle(new Cursor(new MemorySource(await pickle.read(PICKLE_LIMIT))), globals);
  const folder = pickle.name.slice(0, -'data.pkl'.length);
  const { tally, starts, storages, optimizerTensors } = tensorsIn(value);
  checkStorages(entries, folder, storages);
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const locate = async (index: number) => {
    const place = starts[index];
    const begin = place && (await files.get(`${folder}data/${place.key}`)?.begin());
    return begin === undefined ? undefined : begin + place!.start;
  };
  const format = entries.some(({ name }) => name.startsWith(`${folder}code/`)) ? 'TorchScript' : 'PyTorch';
  return tally.header(format, {}, { locate, ...hintOf(tally.count, optimizerTensors) });
}

/** What another pickle of the archive names: which of them is loaded depends on who loads it. */
async function scanOther(entry: ZipEntry, globals: Set<string>): Promise<void> {
  try {
    const bytes = await entry.read(OTHER_PICKLE_LIMIT);
    await scanPickle(new Cursor(new MemorySource(bytes)), globals);
  } catch {
    // A broken one is no checkpoint; what it named before its fault is noted.
  }
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

async function readPickleFile(source: ByteSource, globals: Set<string>): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  await cursor.ensure(Math.min(16, cursor.left));
  if (await isLegacy(source)) return readLegacyCheckpoint(cursor, globals);
  const { tally, storages, optimizerTensors } = tensorsIn(await scanPickle(cursor, globals));
  if (storages.length) throw new FormatError('malformed', 'names tensors whose bytes are not in it');
  return tally.header('pickle', {}, hintOf(tally.count, optimizerTensors));
}

async function isLegacy(source: ByteSource): Promise<boolean> {
  const start = await source.read(0, Math.min(16, source.size));
  // PROTO and its version, two bytes, stand before the number.
  return start[0] === 0x80 && LEGACY_MAGIC.every((byte, index) => start[index + 2] === byte);
}

/** Magic number, protocol version, system, the object, the storages' keys: five pickles, then the storages' bytes. */
async function readLegacyCheckpoint(cursor: Cursor, globals: Set<string>): Promise<TensorHeader> {
  for (let index = 0; index < 3; index += 1) await scanPickle(cursor, globals);
  const { tally, storages, optimizerTensors } = tensorsIn(await scanPickle(cursor, globals));
  checkLegacyStorages(cursor, await scanPickle(cursor, globals), storages);
  return tally.header('PyTorch (before 1.6)', {}, hintOf(tally.count, optimizerTensors));
}

function checkLegacyStorages(cursor: Cursor, keys: PickleValue, storages: readonly Storage[]): void {
  const bytes = new Map(storages.map((storage) => [storage.key, storage.bytes]));
  for (const item of itemsOf(keys)) {
    const key = typeof item === 'string' || typeof item === 'number' ? String(item) : '';
    // A count of elements stands before the bytes of each.
    cursor.skip(8 + (bytes.get(key) ?? 0));
    bytes.delete(key);
  }
  if (bytes.size) throw new FormatError('truncated', 'lacks the bytes of a tensor that it names');
}

function hintOf(tensors: number, optimizerTensors: number): Pick<TensorHeader, 'hint'> {
  return tensors > 0 && optimizerTensors === tensors ? { hint: 'optimizer' } : {};
}
