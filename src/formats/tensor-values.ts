import { GGUF_BLOCKS, halfOf, smallFloat } from './gguf-blocks.ts';
import { GGML_TYPES } from './gguf-types.ts';

type One = (view: DataView, at: number) => number;

/** Types that hold one number after the other, in safetensors' spelling: bytes each, and how one is read. */
const NUMBERS: Readonly<Record<string, readonly [bytes: number, read: One]>> = {
  F64: [8, (view, at) => view.getFloat64(at, true)],
  F32: [4, (view, at) => view.getFloat32(at, true)],
  F16: [2, (view, at) => halfOf(view.getUint16(at, true))],
  BF16: [2, (view, at) => bfloat(view.getUint16(at, true))],
  // E4M3 has no infinity: its largest exponent is a number like any other, but for one pattern.
  F8_E4M3: [1, (view, at) => eightBit(view.getUint8(at))],
  F8_E5M2: [1, (view, at) => smallFloat(view.getUint8(at), 5, 2)],
  // Weights in 8 bits, whose scales (a row's, as in bitsandbytes) no rank within the row depends on.
  I8: [1, (view, at) => view.getInt8(at)],
};

const BLOCKS = new Map(
  Object.values(GGML_TYPES).flatMap(([name, elements, bytes]) =>
    GGUF_BLOCKS[name] ? [[name, { elements, bytes, decode: GGUF_BLOCKS[name] }] as const] : [],
  ),
);

/** True for the types whose numbers can be read here. Packed ones (GPTQ, AWQ, bitsandbytes' 4 bits) are none. */
export function isReadable(dtype: string): boolean {
  return Object.hasOwn(NUMBERS, dtype) || BLOCKS.has(dtype);
}

/** How many elements a block of the type has; 1 where each stands alone. */
export function blockElements(dtype: string): number {
  return BLOCKS.get(dtype)?.elements ?? 1;
}

/** Bytes of so many elements, a whole number of blocks. */
export function bytesOf(dtype: string, elements: number): number {
  const block = BLOCKS.get(dtype);
  return block ? (elements / block.elements) * block.bytes : elements * NUMBERS[dtype]![0];
}

/** The numbers in bytes of a readable type. */
export function valuesOf(bytes: Uint8Array, dtype: string): Float32Array {
  const block = BLOCKS.get(dtype);
  if (block) {
    const blocks = Math.floor(bytes.length / block.bytes);
    const out = new Float32Array(blocks * block.elements);
    for (let index = 0; index < blocks; index += 1)
      block.decode(bytes, index * block.bytes, out, index * block.elements);
    return out;
  }
  const [size, read] = NUMBERS[dtype]!;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float32Array.from({ length: Math.floor(bytes.length / size) }, (_, index) =>
    read(view, index * size),
  );
}

/** Bits of precision behind the leading one: values are compared at the coarser of two. Undefined for quantized ones. */
export function precisionOf(dtype: string): number | undefined {
  return { F64: 23, F32: 23, F16: 10, BF16: 7, F8_E4M3: 3, F8_E5M2: 2 }[dtype];
}

const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

function bfloat(bits: number): number {
  BITS[0] = bits << 16;
  return FLOAT[0]!;
}

/** Rounds to so many bits of mantissa, ties to even, as a cast does. */
export function rounded(value: number, mantissa: number): number {
  if (mantissa >= 23) return value;
  FLOAT[0] = value;
  const drop = 23 - mantissa;
  const bits = BITS[0]!;
  BITS[0] = ((bits + (1 << (drop - 1)) - 1 + ((bits >>> drop) & 1)) >>> drop) << drop;
  return FLOAT[0];
}

function eightBit(byte: number): number {
  if ((byte & 127) === 127) return Number.NaN;
  if (((byte >> 3) & 15) === 15) return (byte >> 7 ? -1 : 1) * (1 + (byte & 7) / 8) * 256;
  return smallFloat(byte, 4, 3);
}
