import type { Statement } from './statement.ts';

export interface Fix {
  /** Range in the sentence. */
  from: number;
  to: number;
  replacement: string;
}

/** The words that keep a sentence right where the model is open weights only. */
export function fixFor(_statement: Statement): Fix | undefined {
  return undefined;
}
