import { FormatError } from './format-error.ts';

export interface Tensor {
  name: string;
  /** As safetensors spells it ("BF16", "F32", "I64"), whichever the format; GGUF's own block types ("Q4_K"). */
  dtype: string;
  /** Outermost dimension first, as safetensors and PyTorch write it (GGUF's own order is reversed here). */
  shape: number[];
}

/** What the header of one file says. */
export interface TensorHeader {
  /** The format's name, as a report prints it. */
  format: string;
  /** The first TENSOR_LIMIT, in stored order. */
  tensors: Tensor[];
  /** All of them, also those that `tensors` leaves out; undefined where the format does not tell cheaply. */
  tensorCount?: number;
  /** Elements of all tensors. */
  parameters?: number;
  /** Elements a dtype, most first. */
  dtypes?: Record<string, number>;
  metadata: Record<string, unknown>;
  /** Globals that a pickle names, for the formats that are pickles. */
  globals?: string[];
  /** Layers that carry code of their own, by name: Keras keeps Lambda functions as bytecode. */
  code?: string[];
  /** Files that hold the tensors, where the header is a file of its own (TensorFlow, ONNX's external data). */
  dataFiles?: string[];
  /** What the content shows the file to be, where that is no model. */
  hint?: 'adapter' | 'optimizer' | 'tokenizer' | 'data';
  /** Reading stopped early, for its cost: tensors and figures are those of the part that was read. */
  partial?: true;
  /**
   * Where in the file the elements of `tensors[index]` begin, one after the other, outermost dimension first. Undefined
   * for a tensor that is stored otherwise, and for formats that do not tell.
   */
  locate?: (index: number) => Promise<number | undefined>;
}

/** A mixture-of-experts model has some 90,000 tensors; more are counted and not kept. */
export const TENSOR_LIMIT = 100_000;

/** Adds up tensors as a header names them. */
export class TensorTally {
  readonly tensors: Tensor[] = [];
  readonly #dtypes = new Map<string, number>();
  parameters = 0;
  count = 0;

  /**
   * @param most how many of its elements count: those of tied and repeated tensors are stored once.
   * @returns the number of elements. @throws FormatError for a shape that no file can hold.
   */
  add(name: string, dtype: string, shape: readonly number[], most = Number.POSITIVE_INFINITY): number {
    const elements = elementsOf(shape);
    const counted = Math.min(elements, most);
    this.count += 1;
    this.parameters += counted;
    if (!Number.isSafeInteger(this.parameters)) {
      throw new FormatError('malformed', 'claims more elements than any file can hold');
    }
    this.#dtypes.set(dtype, (this.#dtypes.get(dtype) ?? 0) + counted);
    if (this.tensors.length < TENSOR_LIMIT) this.tensors.push({ name, dtype, shape: [...shape] });
    return elements;
  }

  header(format: string, metadata: Record<string, unknown>, more: Partial<TensorHeader> = {}): TensorHeader {
    return {
      format,
      tensors: this.tensors,
      tensorCount: this.count,
      parameters: this.parameters,
      dtypes: mostFirst(this.#dtypes),
      metadata,
      ...more,
    };
  }
}

/** Largest first; names decide among equals, so that the order is stable. */
export function mostFirst(figures: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...figures].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** @throws FormatError */
export function elementsOf(shape: readonly number[]): number {
  let elements = 1;
  for (const size of shape) {
    if (!Number.isSafeInteger(size) || size < 0)
      throw new FormatError('malformed', 'has a tensor of an impossible shape');
    elements *= size;
  }
  if (!Number.isSafeInteger(elements))
    throw new FormatError('malformed', 'has a tensor of an impossible size');
  return elements;
}
