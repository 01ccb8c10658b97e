/**
 * The values that ggml's block types stand for (ggml-quants.c, dequantize_row_*; gguf-py's quants.py says the same).
 * A block has its scales beside its small integers; the order of the bits is each type's own.
 */

/** Writes the values of the block at `at` to `out` from `to` on. */
type Decode = (bytes: Uint8Array, at: number, out: Float32Array, to: number) => void;

const NL4 = [-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113] as const;
const E2M1 = [0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12] as const;

export const GGUF_BLOCKS: Readonly<Record<string, Decode>> = {
  Q4_0: (b, at, out, to) => nibbles(b, at + 2, out, to, (q) => half(b, at) * (q - 8)),
  Q4_1: (b, at, out, to) => nibbles(b, at + 4, out, to, (q) => half(b, at) * q + half(b, at + 2)),
  Q5_0: (b, at, out, to) =>
    nibbles(b, at + 6, out, to, (q, index) => half(b, at) * ((q | (bit(b, at + 2, index) << 4)) - 16)),
  Q5_1: (b, at, out, to) =>
    nibbles(
      b,
      at + 8,
      out,
      to,
      (q, index) => half(b, at) * (q | (bit(b, at + 4, index) << 4)) + half(b, at + 2),
    ),
  Q8_0: (b, at, out, to) => {
    const scale = half(b, at);
    for (let index = 0; index < 32; index += 1) out[to + index] = scale * signed(b[at + 2 + index]!);
  },
  IQ4_NL: (b, at, out, to) => nibbles(b, at + 2, out, to, (q) => half(b, at) * NL4[q]!),
  MXFP4: (b, at, out, to) => nibbles(b, at + 1, out, to, (q) => 2 ** (b[at]! - 128) * E2M1[q]!),
  Q2_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at + 80), half(b, at + 82)];
    for (let index = 0; index < 256; index += 1) {
      const packed = b[at + (index >> 4)]!;
      const q = (b[at + 16 + (index >> 7) * 32 + (index & 31)]! >> (2 * ((index >> 5) & 3))) & 3;
      out[to + index] = scale * (packed & 15) * q - least * (packed >> 4);
    }
  },
  Q3_K: (b, at, out, to) => {
    const scale = half(b, at + 108);
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 4;
      const low = group < 8 ? b[at + 96 + group]! & 15 : b[at + 96 + group - 8]! >> 4;
      const factor = (low | (((b[at + 104 + (group & 3)]! >> (2 * (group >> 2))) & 3) << 4)) - 32;
      const q = (b[at + 32 + (index >> 7) * 32 + (index & 31)]! >> (2 * ((index >> 5) & 3))) & 3;
      const high = (b[at + (index & 31)]! >> (index >> 5)) & 1;
      out[to + index] = scale * factor * (q - (high ? 0 : 4));
    }
  },
  Q4_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at), half(b, at + 2)];
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 5;
      const byte = b[at + 16 + (group >> 1) * 32 + (index & 31)]!;
      const q = group & 1 ? byte >> 4 : byte & 15;
      out[to + index] = scale * factor6(b, at + 4, group) * q - least * least6(b, at + 4, group);
    }
  },
  Q5_K: (b, at, out, to) => {
    const [scale, least] = [half(b, at), half(b, at + 2)];
    for (let index = 0; index < 256; index += 1) {
      const group = index >> 5;
      const byte = b[at + 48 + (group >> 1) * 32 + (index & 31)]!;
      const q = (group & 1 ? byte >> 4 : byte & 15) | (((b[at + 16 + (index & 31)]! >> group) & 1) << 4);
      out[to + index] = scale * factor6(b, at + 4, group) * q - least * least6(b, at + 4, group);
    }
  },
  Q6_K: (b, at, out, to) => {
    const scale = half(b, at + 208);
    for (let index = 0; index < 256; index += 1) {
      const [side, part, step] = [index >> 7, (index >> 5) & 3, index & 31];
      const byte = b[at + side * 64 + (part & 1) * 32 + step]!;
      const high = (b[at + 128 + side * 32 + step]! >> (2 * part)) & 3;
      const q = ((part < 2 ? byte & 15 : byte >> 4) | (high << 4)) - 32;
      out[to + index] = scale * signed(b[at + 192 + (index >> 4)]!) * q;
    }
  },
  IQ4_XS: (b, at, out, to) => {
    const scale = half(b, at);
    const high = b[at + 2]! | (b[at + 3]! << 8);
    for (let group = 0; group < 8; group += 1) {
      const low = (b[at + 4 + (group >> 1)]! >> (4 * (group & 1))) & 15;
      const factor = scale * ((low | (((high >> (2 * group)) & 3) << 4)) - 32);
      nibbles(b, at + 8 + group * 16, out, to + group * 32, (q) => factor * NL4[q]!);
    }
  },
};

/** 32 values of 4 bits in 16 bytes: the low halves first, then the high ones. */
function nibbles(
  bytes: Uint8Array,
  at: number,
  out: Float32Array,
  to: number,
  value: (q: number, index: number) => number,
): void {
  for (let index = 0; index < 16; index += 1) {
    out[to + index] = value(bytes[at + index]! & 15, index);
    out[to + 16 + index] = value(bytes[at + index]! >> 4, index + 16);
  }
}

/** The K types keep eight scales and eight minima of 6 bits in 12 bytes (get_scale_min_k4). */
function factor6(bytes: Uint8Array, at: number, group: number): number {
  if (group < 4) return bytes[at + group]! & 63;
  return (bytes[at + group + 4]! & 15) | ((bytes[at + group - 4]! >> 6) << 4);
}

function least6(bytes: Uint8Array, at: number, group: number): number {
  if (group < 4) return bytes[at + group + 4]! & 63;
  return (bytes[at + group + 4]! >> 4) | ((bytes[at + group]! >> 6) << 4);
}

function bit(bytes: Uint8Array, at: number, index: number): number {
  return (bytes[at + (index >> 3)]! >> (index & 7)) & 1;
}

function signed(byte: number): number {
  return (byte << 24) >> 24;
}

function half(bytes: Uint8Array, at: number): number {
  return halfOf(bytes[at]! | (bytes[at + 1]! << 8));
}

/** IEEE 754 binary16. */
export function halfOf(bits: number): number {
  return smallFloat(bits, 5, 10);
}

/** A float of a sign, `exponent` and `mantissa` bits, biased in the middle, with subnormals and infinities. */
export function smallFloat(bits: number, exponent: number, mantissa: number): number {
  const sign = (bits >> (exponent + mantissa)) & 1 ? -1 : 1;
  const power = (bits >> mantissa) & ((1 << exponent) - 1);
  const fraction = (bits & ((1 << mantissa) - 1)) / 2 ** mantissa;
  const bias = 2 ** (exponent - 1) - 1;
  if (power === 0) return sign * fraction * 2 ** (1 - bias);
  if (power === (1 << exponent) - 1) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction) * 2 ** (power - bias);
}
