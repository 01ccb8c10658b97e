/** What two models have in common. Similarity has no direction: which of the two came first is nowhere said. */
export type Result = 'shares weights with' | 'no sign' | 'inconclusive';

/** Strongest first. `set aside`: what every model may have without sharing anything, or what cannot be compared. */
export type Likeness = 'identical' | 'correlated' | 'unrelated' | 'set aside';

/** How alike two tensors are. */
export interface Measurement {
  likeness: Likeness;
  /** Elements compared, of each. */
  elements: number;
  /** Share of elements that are equal bit for bit, at the coarser precision of the two. */
  identical?: number;
  /** After centring; of vectors by rank. From -1 to 1. */
  correlation?: number;
  /** What the correlation has to pass, for a tensor of this kind and size. */
  limit?: number;
  /** Why it was set aside. */
  reason?: string;
}

export interface TensorComparison extends Measurement {
  /** The tensor's name in each model. */
  a: string;
  b: string;
}

export interface Side {
  /** As the user named it. */
  name: string;
  format?: string;
  tensors: number;
  /** Bytes read of it, headers included. */
  bytesRead: number;
}

export interface Comparison {
  a: Side;
  b: Side;
  result: Result;
  /** One sentence: what decided. */
  reason: string;
  figures: {
    compared: number;
    identical: number;
    correlated: number;
    setAside: number;
    /** Of the tensors compared; undefined when there are none. */
    medianCorrelation?: number;
    bytesRead: number;
  };
  /** Where parts of the models differ in it: how many of a part's compared tensors are alike. */
  parts: { part: string; compared: number; alike: number }[];
  /** What could not be read, as sentences. */
  problems: string[];
  tensors: TensorComparison[];
}
