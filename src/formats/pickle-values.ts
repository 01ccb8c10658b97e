/**
 * What a pickle describes, as plain data. Nothing is ever built: a global is its name, a call is the name of what
 * would be called and the description of its arguments.
 */
export type PickleValue = string | number | boolean | null | PickleNode;

export interface PickleNode {
  kind: 'tuple' | 'list' | 'dict' | 'global' | 'call' | 'persistent' | 'opaque';
  /** Of a global: `module name`. Of a call: the same of what is called, where that is a global. */
  name?: string;
  /** Elements; of a dict, keys and values by turns; of a call, its arguments (one tuple); of a persistent id, the id. */
  items: PickleValue[];
  /** Bytes of an opaque value, as they stand in the file. */
  length?: number;
}

export function isNode(value: PickleValue | undefined): value is PickleNode {
  return typeof value === 'object' && value !== null;
}

/** Elements of a tuple or list; of anything else, none. */
export function itemsOf(value: PickleValue | undefined): PickleValue[] {
  return isNode(value) && (value.kind === 'tuple' || value.kind === 'list') ? value.items : [];
}
