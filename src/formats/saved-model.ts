import type { ByteSource } from './byte-source.ts';
import { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { BYTES, nextField, skipField, VARINT } from './protobuf.ts';
import type { TensorHeader } from './tensors.ts';

/** A graph below this holds no weights of its own: they are in `variables/`, which has an index. */
const FROZEN_BYTES = 1024 * 1024;

/** A `saved_model.pb`: the graph of a SavedModel, with its weights inside only where it was frozen. @throws FormatError */
export async function readSavedModel(source: ByteSource): Promise<TensorHeader> {
  const cursor = new Cursor(source);
  let version: number | undefined;
  let graphs = 0;
  while (cursor.left > 0) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) version = field.value;
    else if (field.number === 2 && field.wire === BYTES) graphs += 1;
    else throw new FormatError('malformed', 'is no SavedModel');
    skipField(cursor, field);
  }
  if (version === undefined || graphs === 0) throw new FormatError('malformed', 'is no SavedModel');
  return {
    format: 'TensorFlow SavedModel',
    tensors: [],
    metadata: { schema_version: version },
    ...(source.size < FROZEN_BYTES && { hint: 'data' as const }),
  };
}
