import { memoryRelease } from '../../support/memory-release.ts';

/** Tensors by name: shape and values. */
export type Model = Record<string, { shape: number[]; values: Float32Array }>;

/**
 * Numbers near a normal distribution, the same for the same seed. Nothing global is called: in Jest's sandbox that costs
 * more than the arithmetic.
 */
export function gaussian(seed: number): () => number {
  let state = (seed * 48271 + 11) % 2147483647;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  return () => (next() + next() + next() + next() - 2) * 1.732;
}

export function tensor(shape: number[], value: (at: number) => number) {
  const elements = shape.reduce((a, b) => a * b, 1);
  return { shape, values: Float32Array.from({ length: elements }, (_, at) => value(at)) };
}

export const WIDTH = 128;

/**
 * A model as a training leaves it: norms around one, with a few outlying dimensions that all layers share, and rows of
 * the embedding with a direction in common.
 */
export function trained(seed: number, layers = 2): Model {
  const draw = gaussian(seed);
  const outlying = Array.from({ length: WIDTH }, () => (draw() > 2 ? 3 : 1));
  const common = Array.from({ length: WIDTH }, draw);
  const norm = () => tensor([WIDTH], (at) => (1 + 0.1 * draw()) * outlying[at]!);
  const matrix = (rows: number, columns: number) => tensor([rows, columns], () => 0.05 * draw());
  const model: Model = {
    'model.embed_tokens.weight': tensor([64, WIDTH], (at) => 0.05 * draw() + 0.05 * common[at % WIDTH]!),
  };
  for (let layer = 0; layer < layers; layer += 1) {
    const prefix = `model.layers.${layer}`;
    model[`${prefix}.input_layernorm.weight`] = norm();
    model[`${prefix}.self_attn.q_proj.weight`] = matrix(32, WIDTH);
    model[`${prefix}.self_attn.v_proj.weight`] = matrix(32, WIDTH);
    model[`${prefix}.post_attention_layernorm.weight`] = norm();
    model[`${prefix}.mlp.up_proj.weight`] = matrix(48, WIDTH);
    model[`${prefix}.mlp.down_proj.weight`] = matrix(40, WIDTH);
  }
  model['model.norm.weight'] = norm();
  return model;
}

/** Every tensor changed. */
export function changed(model: Model, change: (value: number, name: string, at: number) => number): Model {
  return Object.fromEntries(
    Object.entries(model).map(([name, { shape, values }]) => [
      name,
      { shape, values: values.map((value, at) => change(value, name, at)) },
    ]),
  );
}

export function renamed(model: Model, name: (old: string) => string): Model {
  return Object.fromEntries(Object.entries(model).map(([old, each]) => [name(old), each]));
}

/** A safetensors file, F32 or BF16. */
export function safetensors(model: Model, dtype: 'F32' | 'BF16' = 'F32'): Uint8Array {
  const size = dtype === 'F32' ? 4 : 2;
  const header: Record<string, object> = {};
  let end = 0;
  for (const [name, { shape, values }] of Object.entries(model)) {
    header[name] = { dtype, shape, data_offsets: [end, end + values.length * size] };
    end += values.length * size;
  }
  const text = Buffer.from(JSON.stringify(header));
  const file = Buffer.alloc(8 + text.length + end);
  file.writeBigUInt64LE(BigInt(text.length));
  text.copy(file, 8);
  let at = 8 + text.length;
  for (const { values } of Object.values(model)) {
    for (const value of values) {
      if (dtype === 'F32') file.writeFloatLE(value, at);
      else file.writeUInt16LE(new Uint32Array(Float32Array.of(value).buffer)[0]! >>> 16, at);
      at += size;
    }
  }
  return file;
}

export function releaseOf(model: Model, dtype?: 'F32' | 'BF16') {
  return memoryRelease({ 'model.safetensors': safetensors(model, dtype) });
}
