/**
 * A Markdown document as a reader sees it: blocks of visible text under their headings, each character traceable to
 * its place in the file. Claims, licenses, links and lineage all read this one form.
 */

export interface Document {
  path: string;
  /** The source, as read. */
  source: string;
  frontMatter?: FrontMatter;
  /** In source order. */
  blocks: Block[];
  /** Where reading stopped, in a document of more lines or blocks than a person writes. */
  cutAt?: number;
  /** The line and column, from 1, of a source offset (UTF-16 code units). */
  placeAt(offset: number): { line: number; column: number };
}

export interface FrontMatter {
  /** The YAML mapping, as far as it can be read; undefined when it is no mapping at all. */
  data: Record<string, unknown> | undefined;
  /** Where in the source the block starts and ends, its fences included. */
  start: number;
  end: number;
  /** The source line of a key path such as ['license'] or ['model-index', 0, 'name']; undefined when it is not there. */
  lineOf(path: readonly (string | number)[]): number | undefined;
  /** The source range of the value at a key path, quotes included; undefined when it is not there. */
  rangeOf(path: readonly (string | number)[]): { start: number; end: number } | undefined;
  /** The first mistake, where there is one: `data` then holds what could be read. */
  error?: { line: number; message: string };
}

/** `html` is running text of an HTML block; headings, list items and cells written in HTML are what they look like. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'html' | 'code';

/** HTML comments are never blocks, and are left out of the text of the blocks that hold them. */
export interface Block {
  kind: BlockKind;
  /**
   * Visible text: markup, image addresses and HTML tags gone, entities decoded, white space runs one space, characters
   * without width left out; of code, the code.
   */
  text: string;
  /** Source offset of character `index` of `text`; `at(text.length)` is the end. */
  at(index: number): number;
  /** Source range of the characters `from` to `to` of `text`, to replace them: entities and markup within included. */
  range(from: number, to: number): { start: number; end: number };
  /** Source range of the whole block. */
  start: number;
  end: number;
  /** The headings that it stands under, outermost first, its own not among them. */
  headings: readonly string[];
  /** Depth of a heading, 1 to 6; nesting in lists otherwise: 1 for an item of the outermost list, 0 outside lists. */
  depth: number;
  /** Inside a block quote; a GitHub alert ("> [!NOTE]") is none. */
  quoted: boolean;
  /** The info string of a code block. */
  language?: string;
  /** For cells: the header of the column, and the row's number from 0 (the header row). */
  column?: string;
  row?: number;
  links: readonly Link[];
  /** Ranges in `text` that are set as code. */
  code: readonly { from: number; to: number }[];
}

export interface Link {
  url: string;
  /** The text of the link, or the alternative text of an image. */
  text: string;
  image: boolean;
  /** Range in the block's `text`; empty for an image without visible text. */
  from: number;
  to: number;
  /** Source offset of the link. */
  start: number;
}
