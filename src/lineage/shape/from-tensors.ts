import type { Tensor } from '../../formats/tensor-files.ts';
import type { Shape } from '../../models/catalogue.ts';
import { PARTS, STYLES, WRAPPERS } from './tensor-names.ts';

export interface TensorShape {
  shape: Shape;
  /** The `model_type` values whose code gives tensors such names; empty where the names say nothing. */
  modelTypes: string[];
}

/**
 * The shape that a header shows: names and dimensions of tensors, nothing of their content. Wrappers of a part
 * ("language_model.") are taken off first. Heads cannot be seen where nothing is as wide as one head, only the rows of
 * their projections.
 */
export function shapeOfTensors(tensors: readonly Tensor[]): TensorShape | undefined {
  const shape: Shape = {};
  const counts = new Map<string, number>();
  const names: string[] = [];
  for (const tensor of tensors) {
    const name = unwrapped(tensor.name);
    names.push(name);
    for (const part of PARTS) {
      const match = part.pattern.exec(name);
      if (!match) continue;
      for (const [group, number] of Object.entries(match.groups ?? {})) {
        if (number !== undefined) counts.set(group, Math.max(counts.get(group) ?? 0, Number(number) + 1));
      }
      for (const [dimension, of] of Object.entries(part.gives)) {
        const value = of(tensor.shape);
        if (value !== undefined && value > 0) shape[dimension] ??= value;
      }
      break;
    }
  }
  for (const [group, dimension] of Object.entries(COUNTED)) shape[dimension] ??= counts.get(group);
  if (shape.double_blocks !== undefined) shape.guidance ??= 0;
  if (shape.hidden === undefined && shape.cross_attention === undefined) return undefined;
  settleHeads(shape);
  const style = STYLES.find(({ signs }) => signs.every((sign) => names.some((name) => sign.test(name))));
  // Qwen 1 publishes the width of its two gates together.
  if (shape.ffn && style?.modelTypes.includes('qwen')) shape.ffn *= 2;
  return { shape, modelTypes: style ? [...style.modelTypes] : [] };
}

/** Which dimension the highest number of a name, plus one, is. */
const COUNTED = {
  layer: 'layers',
  expert: 'experts',
  double: 'double_blocks',
  single: 'single_blocks',
  visual: 'vision_layers',
};

/** A norm over queries is as wide as one head (Qwen 3, Gemma 3), or as all of them (OLMo 2): then it tells nothing. */
function settleHeads(shape: Shape): void {
  if (shape.head_dim === shape.query_rows) delete shape.head_dim;
  if (!shape.head_dim) return;
  if (shape.query_rows) shape.heads = shape.query_rows / shape.head_dim;
  if (shape.kv_rows) shape.kv = shape.kv_rows / shape.head_dim;
}

function unwrapped(name: string): string {
  let rest = name;
  for (;;) {
    const wrapper = WRAPPERS.find((each) => rest.startsWith(each));
    if (!wrapper) return rest;
    rest = rest.slice(wrapper.length);
  }
}
