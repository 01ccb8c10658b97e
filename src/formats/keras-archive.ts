import type { ByteSource } from './byte-source.ts';
import { MemorySource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { readHdf5 } from './hdf5.ts';
import { bytecodeLayers } from './keras-code.ts';
import type { TensorHeader } from './tensors.ts';
import { readZip, type ZipEntry } from './zip.ts';

/** The configuration of a large model is some megabytes. */
const JSON_LIMIT = 16 * 1024 * 1024;
const WEIGHTS_SNIFFED = 256 * 1024;

/** A `.keras` archive: metadata.json, config.json, model.weights.h5; its figures are those of the weights. @throws FormatError */
export async function readKerasArchive(source: ByteSource): Promise<TensorHeader> {
  const entries = await readZip(source);
  const named = (name: string) => entries.find((entry) => entry.name === name);
  const weights = named('model.weights.h5');
  const config = named('config.json');
  if (!weights || !config) throw new FormatError('malformed', 'is an archive without a Keras model');
  if (weights.size === 0) throw new FormatError('malformed', 'is a Keras archive without weights');
  const model = await jsonOf(config);
  const code = bytecodeLayers(model);
  return {
    ...(await tensorsOf(weights)),
    format: 'Keras',
    metadata: {
      ...(await jsonOf(named('metadata.json'))),
      ...pick(model, ['class_name', 'registered_name']),
    },
    ...(code.length > 0 && { code }),
  };
}

/** Keras stores the weights unpacked. Of a packed file only the start is looked at, unless that is all. */
async function tensorsOf(weights: ZipEntry): Promise<Omit<TensorHeader, 'hint'>> {
  const stored = await weights.open();
  const start = stored ? undefined : await weights.read(Math.min(WEIGHTS_SNIFFED, weights.size));
  const whole = stored ?? (start!.length === weights.size ? new MemorySource(start!) : undefined);
  if (whole) {
    const { hint: _, ...header } = await readHdf5(whole);
    return header;
  }
  if (start![0] !== 0x89 || start![1] !== 0x48)
    throw new FormatError('malformed', 'is a Keras archive without weights');
  return { format: 'Keras', tensors: [], metadata: {} };
}

async function jsonOf(entry: ZipEntry | undefined): Promise<Record<string, unknown>> {
  if (!entry) return {};
  try {
    const value: unknown = JSON.parse(utf8(await entry.read(JSON_LIMIT)));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof FormatError) throw error;
    return {};
  }
}

function pick(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in value).map((key) => [key, value[key]]));
}
