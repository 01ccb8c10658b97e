import type { Cursor } from './cursor.ts';
import { FormatError } from './format-error.ts';
import { BYTES, type Field, nextField, skipField, textField, VARINT, varint } from './protobuf.ts';
import type { TensorTally } from './tensors.ts';

/** Data types of onnx.proto (TensorProto.DataType), in safetensors' spelling, with their bits an element. */
const DATA_TYPES: Readonly<Record<number, readonly [name: string, bits: number]>> = {
  1: ['F32', 32],
  2: ['U8', 8],
  3: ['I8', 8],
  4: ['U16', 16],
  5: ['I16', 16],
  6: ['I32', 32],
  7: ['I64', 64],
  8: ['STRING', 0],
  9: ['BOOL', 8],
  10: ['F16', 16],
  11: ['F64', 64],
  12: ['U32', 32],
  13: ['U64', 64],
  14: ['C64', 64],
  15: ['C128', 128],
  16: ['BF16', 16],
  17: ['F8_E4M3FN', 8],
  18: ['F8_E4M3FNUZ', 8],
  19: ['F8_E5M2', 8],
  20: ['F8_E5M2FNUZ', 8],
  21: ['U4', 4],
  22: ['I4', 4],
  23: ['F4_E2M1', 4],
};

export const TEXT_KEPT = 4096;

/** A TensorProto among the initializers: into the tally, and the place of its bytes where they are elsewhere. */
export async function readInitializer(
  cursor: Cursor,
  initializer: Field,
  tally: TensorTally,
  external: Map<string, number>,
): Promise<void> {
  const end = cursor.position + initializer.value;
  const shape: number[] = [];
  let dtype: readonly [string, number] | undefined;
  let name = '';
  let raw: number | undefined;
  let elsewhere = false;
  const places = new Map<string, string>();
  while (cursor.position < end) {
    const field = await nextField(cursor);
    if (field.number === 1 && field.wire === VARINT) shape.push(field.value);
    else if (field.number === 1 && field.wire === BYTES) await readPackedDimensions(cursor, field, shape);
    else if (field.number === 2 && field.wire === VARINT) dtype = DATA_TYPES[field.value];
    else if (field.number === 8 && field.wire === BYTES) name = await textField(cursor, field, TEXT_KEPT);
    else if (field.number === 13 && field.wire === BYTES) {
      const pair = await readPair(cursor, field);
      places.set(pair.key, pair.value);
    } else if (field.number === 14 && field.wire === VARINT) elsewhere = field.value === 1;
    else {
      if (field.number === 9 && field.wire === BYTES) raw = field.value;
      skipField(cursor, field);
    }
    if (shape.length > 64) throw new FormatError('malformed', 'has a tensor of too many dimensions');
  }
  checkEnd(cursor, end);
  if (!dtype) throw new FormatError('unsupported', 'has a tensor of a type that is not known here');
  const elements = tally.add(name, dtype[0], shape);
  const bytes = Math.ceil((elements * dtype[1]) / 8);
  if (elsewhere) {
    const location = places.get('location') ?? '';
    const from = Number(places.get('offset') ?? 0);
    const length = Number(places.get('length') ?? bytes);
    if (!(from >= 0 && length >= bytes))
      throw new FormatError('malformed', 'has external data that do not fit their shape');
    external.set(location, Math.max(external.get(location) ?? 0, from + length));
  } else if (raw !== undefined && raw !== bytes) {
    throw new FormatError('malformed', 'has a tensor whose bytes do not fit its shape');
  } else if (raw === undefined && dtype[1] > 0 && elements > initializer.value * 8) {
    throw new FormatError('malformed', 'has a tensor without its bytes');
  }
}

async function readPackedDimensions(cursor: Cursor, field: Field, shape: number[]): Promise<void> {
  const end = cursor.position + field.value;
  while (cursor.position < end && shape.length <= 64) shape.push(await varint(cursor));
  checkEnd(cursor, end);
}

/** A StringStringEntryProto. */
export async function readPair(cursor: Cursor, field: Field): Promise<{ key: string; value: string }> {
  const end = cursor.position + field.value;
  const pair = { key: '', value: '' };
  while (cursor.position < end) {
    const inner = await nextField(cursor);
    if (inner.wire === BYTES && inner.number === 1) pair.key = await textField(cursor, inner, TEXT_KEPT);
    else if (inner.wire === BYTES && inner.number === 2)
      pair.value = await textField(cursor, inner, TEXT_KEPT);
    else skipField(cursor, inner);
  }
  checkEnd(cursor, end);
  return pair;
}

/** @throws FormatError when a message's fields run over its end. */
export function checkEnd(cursor: Cursor, end: number): void {
  if (cursor.position !== end) throw new FormatError('malformed', 'has a part that runs over its own end');
}
