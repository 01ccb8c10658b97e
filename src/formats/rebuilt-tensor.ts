import { FormatError } from './format-error.ts';
import { isNode, itemsOf, type PickleNode, type PickleValue } from './pickle-values.ts';
import { elementsOf } from './tensors.ts';

/** Storage classes and dtypes of torch and numpy, in safetensors' spelling, with bytes an element. */
const DTYPES: Readonly<Record<string, readonly [name: string, bytes: number]>> = {
  DoubleStorage: ['F64', 8],
  FloatStorage: ['F32', 4],
  HalfStorage: ['F16', 2],
  BFloat16Storage: ['BF16', 2],
  LongStorage: ['I64', 8],
  IntStorage: ['I32', 4],
  ShortStorage: ['I16', 2],
  CharStorage: ['I8', 1],
  ByteStorage: ['U8', 1],
  BoolStorage: ['BOOL', 1],
  ComplexFloatStorage: ['C64', 8],
  ComplexDoubleStorage: ['C128', 16],
  QInt8Storage: ['I8', 1],
  QUInt8Storage: ['U8', 1],
  QInt32Storage: ['I32', 4],
  UntypedStorage: ['U8', 1],
  float64: ['F64', 8],
  float32: ['F32', 4],
  float16: ['F16', 2],
  bfloat16: ['BF16', 2],
  float8_e4m3fn: ['F8_E4M3', 1],
  float8_e5m2: ['F8_E5M2', 1],
  int64: ['I64', 8],
  int32: ['I32', 4],
  int16: ['I16', 2],
  int8: ['I8', 1],
  uint8: ['U8', 1],
  uint16: ['U16', 2],
  uint32: ['U32', 4],
  uint64: ['U64', 8],
  bool: ['BOOL', 1],
  f8: ['F64', 8],
  f4: ['F32', 4],
  f2: ['F16', 2],
  i8: ['I64', 8],
  i4: ['I32', 4],
  i2: ['I16', 2],
  i1: ['I8', 1],
  u1: ['U8', 1],
  b1: ['BOOL', 1],
};

export interface Storage {
  key: string;
  /** Elements, and bytes, that the pickle says it has. */
  elements: number;
  bytes: number;
}

/** A tensor as the call that would rebuild it describes it. */
export interface FoundTensor {
  dtype: string;
  shape: number[];
  storage?: Storage;
  /** The byte of the storage at which it begins; undefined when its elements do not follow one another there. */
  start?: number;
}

/** The tensor that a node of a pickle describes, if it is one. @throws FormatError when it contradicts itself. */
export function tensorOf(node: PickleNode): FoundTensor | undefined {
  if (node.kind !== 'call' || !node.name) return undefined;
  const name = node.name;
  const args = itemsOf(node.items[0]);
  if (/^torch\._utils _rebuild_(?:tensor|tensor_v2|tensor_v3|qtensor)$/.test(name)) return torchTensor(args);
  if (/^torch\._utils _rebuild_parameter(?:_with_state)?$/.test(name)) {
    return isNode(args[0]) ? tensorOf(args[0]) : undefined;
  }
  if (name === 'torch._tensor _rebuild_from_type_v2') {
    const inner = args[0];
    return isNode(inner) && inner.name
      ? tensorOf({ kind: 'call', name: inner.name, items: [args[2] ?? null] })
      : undefined;
  }
  if (/^numpy\._?core\.multiarray _reconstruct$/.test(name)) return numpyArray(itemsOf(node.items[1]));
  if (/^numpy\._?core\.numeric _frombuffer$/.test(name)) {
    const [data, type, shape] = args;
    return numpyArray([1, shape ?? null, type ?? null, null, data ?? null]);
  }
  return undefined;
}

function torchTensor([storage, offset, size, strides, , , dtype]: PickleValue[]): FoundTensor | undefined {
  const shape = shapeOf(size);
  if (!shape || !isNode(storage) || storage.kind !== 'persistent') return undefined;
  const [, type, key, , numel] = itemsOf(storage.items[0]);
  if ((typeof key !== 'string' && typeof key !== 'number') || typeof numel !== 'number' || !(numel >= 0)) {
    throw new FormatError('malformed', 'has a tensor without a storage');
  }
  const own = DTYPES[lastName(type)] ?? (['?', 0] as const);
  // _rebuild_tensor_v3 keeps an untyped storage, counted in bytes, and the dtype beside it.
  const [shown, width] = DTYPES[lastName(dtype)] ?? own;
  const bytes = numel * own[1];
  const elements = width > 0 && own[1] > 0 ? Math.floor(bytes / width) : numel;
  const first = typeof offset === 'number' ? offset : 0;
  const steps = shapeOf(strides) ?? [];
  checkReach(shape, steps, first, elements);
  return {
    dtype: shown,
    shape,
    storage: { key: String(key), elements, bytes },
    ...(isContiguous(shape, steps) && { start: first * width }),
  };
}

function isContiguous(shape: readonly number[], steps: readonly number[]): boolean {
  let step = 1;
  for (let index = shape.length - 1; index >= 0; index -= 1) {
    if (shape[index]! > 1 && steps[index] !== step) return false;
    step *= shape[index]!;
  }
  return true;
}

/** The furthest element that a tensor reaches must lie in its storage. */
function checkReach(shape: number[], steps: number[], offset: number, elements: number): void {
  if (elementsOf(shape) === 0) return;
  let reach = offset;
  for (const [index, size] of shape.entries()) reach += (size - 1) * (steps[index] ?? 0);
  if (steps.length !== shape.length || steps.some((step) => step < 0) || offset < 0 || !(reach < elements)) {
    throw new FormatError('malformed', 'has a tensor outside of its storage');
  }
}

function lastName(value: PickleValue | undefined): string {
  return isNode(value) ? (value.name ?? '').replace(/^.*[ .]/, '') : '';
}

/** The state that numpy sets on an array: version, shape, dtype, order, bytes. */
function numpyArray([, size, type, , data]: PickleValue[]): FoundTensor | undefined {
  const shape = shapeOf(size);
  if (!shape) return undefined;
  const code = isNode(type) ? itemsOf(type.items[0])[0] : undefined;
  const known = typeof code === 'string' ? DTYPES[code] : undefined;
  const stored = storedBytes(data);
  if (known && stored !== undefined && elementsOf(shape) * known[1] > stored) {
    throw new FormatError('malformed', 'has an array that is longer than its bytes');
  }
  // Arrays of objects, and of types that are not known, prove no parameters.
  return known && stored !== undefined ? { dtype: known[0], shape } : undefined;
}

/** Bytes of an array's data, at most: protocols before 3 write them as text that is encoded again. */
function storedBytes(data: PickleValue | undefined): number | undefined {
  if (typeof data === 'string') return Buffer.byteLength(data);
  if (!isNode(data)) return undefined;
  if (data.kind === 'opaque') return data.length;
  return data.kind === 'call' && data.name === '_codecs encode'
    ? storedBytes(itemsOf(data.items[0])[0])
    : undefined;
}

function shapeOf(value: PickleValue | undefined): number[] | undefined {
  let node = value;
  // torch.Size is a call around a tuple.
  if (isNode(node) && node.kind === 'call') node = itemsOf(node.items[0])[0];
  if (!isNode(node) || (node.kind !== 'tuple' && node.kind !== 'list')) return undefined;
  const sizes = node.items;
  return sizes.every((size): size is number => Number.isSafeInteger(size)) ? [...sizes] : undefined;
}
