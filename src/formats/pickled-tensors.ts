import { FormatError } from './format-error.ts';
import { isNode, type PickleNode, type PickleValue } from './pickle-values.ts';
import { type FoundTensor, type Storage, tensorOf } from './rebuilt-tensor.ts';
import { TensorTally } from './tensors.ts';

const DEPTH_LIMIT = 12;
const NAME_LIMIT = 1024;
const NODE_LIMIT = 2_000_000;

export interface PickledTensors {
  tally: TensorTally;
  /** Of each tensor of the tally, its storage and its first byte there, where that is told. */
  starts: ({ key: string; start: number } | undefined)[];
  /** Each storage once, in the order of first use. */
  storages: Storage[];
  /** How many of the tensors are an optimizer's state. */
  optimizerTensors: number;
}

/** Tensors that the description of a pickle holds, named by the keys on the way to them. @throws FormatError */
export function tensorsIn(root: PickleValue): PickledTensors {
  const found: PickledTensors = { tally: new TensorTally(), starts: [], storages: [], optimizerTensors: 0 };
  const storages = new Map<string, Storage>();
  const uncounted = new Map<string, number>();
  const seen = new Set<PickleNode>();
  const work: { value: PickleValue; name: string; depth: number }[] = [{ value: root, name: '', depth: 0 }];
  for (let item = work.pop(); item; item = work.pop()) {
    const { value, name, depth } = item;
    if (!isNode(value) || depth > DEPTH_LIMIT) continue;
    const tensor = tensorOf(value);
    if (tensor) {
      addTensor(found.tally, name, tensor, uncounted);
      const { storage, start } = tensor;
      found.starts.push(storage && start !== undefined ? { key: storage.key, start } : undefined);
      if (/(?:^|\.)exp_avg|momentum_buffer|\.(?:optimizer|optimizer_states?)\./.test(`.${name}`))
        found.optimizerTensors += 1;
      if (tensor.storage && !storages.has(tensor.storage.key)) {
        storages.set(tensor.storage.key, tensor.storage);
      }
      continue;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    if (seen.size > NODE_LIMIT) throw new FormatError('oversized', 'is a pickle of too many parts');
    for (const child of childrenOf(value, name).reverse()) work.push({ ...child, depth: depth + 1 });
  }
  found.storages = [...storages.values()];
  return found;
}

/** Tied weights are stored once and named twice: the storage's elements count once. */
function addTensor(
  tally: TensorTally,
  name: string,
  tensor: FoundTensor,
  uncounted: Map<string, number>,
): void {
  const { storage, dtype, shape } = tensor;
  if (!storage) {
    tally.add(name, dtype, shape);
    return;
  }
  const left = uncounted.get(storage.key) ?? storage.elements;
  const elements = tally.add(name, dtype, shape, left);
  uncounted.set(storage.key, Math.max(0, left - elements));
}

function childrenOf(node: PickleNode, name: string): { value: PickleValue; name: string }[] {
  if (node.kind === 'global' || node.kind === 'persistent') return [];
  const prefix = name ? `${name}.` : '';
  const children: { value: PickleValue; name: string }[] = [];
  for (const [index, value] of node.items.entries()) {
    // Numbers and texts hold no tensors; a list of a million of them costs nothing.
    if (!isNode(value) || value.kind === 'opaque' || (node.kind === 'dict' && index % 2 === 0)) continue;
    const key = node.kind === 'dict' ? (node.items[index - 1] as PickleValue) : index;
    const label = typeof key === 'string' || typeof key === 'number' ? String(key) : '?';
    // The state of an object is what it holds: its keys name the tensors, the class does not.
    children.push({ value, name: node.kind === 'call' ? name : `${prefix}${label}`.slice(0, NAME_LIMIT) });
  }
  return children;
}
