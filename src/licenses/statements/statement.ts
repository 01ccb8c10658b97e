import type { Document } from '../../text/document.ts';
import type { Scope } from '../../vocabulary.ts';

/** A place where the release says which terms apply, without being their text. */
export interface Statement {
  path: string;
  line: number;
  column?: number;
  /** The licenses it names, most often one; empty when it only restricts ("for research only"). */
  ids: string[];
  /** The SPDX expression that joins them, where there are several. */
  expression?: string;
  /** The license file of the release that it links. */
  file?: string;
  /** What it speaks of; empty when it does not say, which is the repository. */
  scopes: Scope[];
  /** It speaks of some of that only ("some code originates from …"). */
  partial?: true;
  /** Kinds of restriction that the words themselves give. */
  restrictions: string[];
  kind: 'declaration' | 'front matter' | 'sentence' | 'table' | 'badge' | 'package' | 'weights file';
}

/** Where an offset of a document is, as a statement has it. */
export function placed(document: Document, offset: number): { path: string; line: number; column: number } {
  return { path: document.path, ...document.placeAt(offset) };
}
