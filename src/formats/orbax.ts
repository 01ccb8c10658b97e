import type { ByteSource } from './byte-source.ts';
import { utf8 } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { type TensorHeader, TensorTally } from './tensors.ts';

/** The tree of a large model has some thousand arrays, at 250 bytes each. */
const METADATA_LIMIT = 16 * 1024 * 1024;

/**
 * The `_METADATA` of an Orbax checkpoint: JSON with the key path and shape of each array. It does not tell their types.
 *
 * @throws FormatError
 */
export async function readOrbax(source: ByteSource): Promise<TensorHeader> {
  if (source.size > METADATA_LIMIT)
    throw new FormatError('oversized', 'has metadata that are too long to read');
  const tally = new TensorTally();
  for (const entry of Object.values(treeOf(utf8(await source.read(0, source.size))))) {
    const { key_metadata: keys, value_metadata: value } = (entry ?? {}) as Record<string, unknown>;
    const shape = (value as { write_shape?: unknown } | undefined)?.write_shape;
    if (!Array.isArray(keys) || !Array.isArray(shape)) continue;
    const name = keys.map((key) => String((key as { key?: unknown } | null)?.key ?? '?')).join('.');
    tally.add(name.slice(0, 1024), 'unknown', shape.map(Number));
  }
  const { tensors, count, parameters } = tally;
  return { format: 'Orbax', tensors, metadata: {}, ...(count > 0 && { tensorCount: count, parameters }) };
}

function treeOf(text: string): Record<string, unknown> {
  try {
    const { tree_metadata: tree } = JSON.parse(text) as { tree_metadata?: unknown };
    if (typeof tree === 'object' && tree !== null) return tree as Record<string, unknown>;
  } catch {
    // Said below: other tools write files of this name.
  }
  throw new FormatError('malformed', 'is no metadata of Orbax');
}
