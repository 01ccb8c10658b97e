import type { Address } from './address.ts';
import type { Loaded } from './loader-calls.ts';

/** One address in the context that tells what it is to this release. */
export interface Mention {
  address: Address;
  file: string;
  line: number;
  /** `prose`: a document's visible text. `snippet`: a code block of a document. `code`: a file of code or configuration. */
  source: 'prose' | 'snippet' | 'code' | 'front-matter' | 'citation' | 'submodule';
  /** The text of the link, or the address as it is written. */
  text: string;
  /** The sentence, table row or line of code that it stands in. */
  sentence: string;
  /** The headings that it stands under, outermost first. */
  headings: readonly string[];
  /** The header of its column in a table. */
  column?: string;
  /** The first cell of its row. */
  row?: string;
  /** The sentence that introduces its list or table ("We release the following models:"). */
  lead?: string;
  /** What else its sentence, or its file of code, says that it brings. */
  brings?: { config: boolean; tokenizer: boolean };
  /** What the code asks the hub for. */
  loads?: Loaded;
  /** The folder that a submodule stands in. */
  folder?: string;
  /** True above the first section of the main README, where a release points to its own parts. */
  top?: boolean;
}
