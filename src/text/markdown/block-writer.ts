import type { Block, BlockKind } from '../document.ts';
import type { TextMap, VisibleText } from '../visible-text.ts';

/** What a block is, but for its text. */
export interface BlockShape {
  kind: BlockKind;
  depth: number;
  quoted?: boolean;
  language?: string;
  column?: string;
  row?: number;
}

/** More blocks than this nobody wrote; in HTML, one line can hold any number of them. */
export const BLOCK_LIMIT = 200_000;

/** Collects blocks in order, and keeps the headings that each stands under. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #headings: { depth: number; text: string }[] = [];
  #path: readonly string[] = [];

  /** Nothing more is added. */
  get isFull(): boolean {
    return this.blocks.length >= BLOCK_LIMIT;
  }

  /** Adds a block; one without text and links is nothing to read. */
  add(
    shape: BlockShape,
    visible: VisibleText,
    links: Block['links'],
    code: Block['code'],
    end: number,
  ): void {
    const text = visible.toString();
    if ((!text.trim() && !links.length) || this.isFull) return;
    if (shape.kind === 'heading') this.#leave(shape.depth);
    this.blocks.push(new TextBlock(shape, text, visible.toMap(), this.#path, links, code, end));
    if (shape.kind === 'heading') {
      this.#headings.push({ depth: shape.depth, text });
      this.#path = this.#headings.map((heading) => heading.text);
    }
  }

  #leave(depth: number): void {
    while (this.#headings.length && this.#headings.at(-1)!.depth >= depth) this.#headings.pop();
    this.#path = this.#headings.map((heading) => heading.text);
  }
}

const NONE: readonly never[] = [];

class TextBlock implements Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
  readonly depth: number;
  readonly quoted: boolean;
  declare readonly language?: string;
  declare readonly column?: string;
  declare readonly row?: number;
  readonly links: Block['links'];
  readonly code: Block['code'];
  readonly #map: TextMap;

  constructor(
    shape: BlockShape,
    text: string,
    map: TextMap,
    headings: readonly string[],
    links: Block['links'],
    code: Block['code'],
    end: number,
  ) {
    this.kind = shape.kind;
    this.text = text;
    this.#map = map;
    this.start = Math.min(text ? map.at(0) : end, links[0]?.start ?? end);
    this.end = Math.max(this.start, end);
    this.headings = headings;
    this.depth = shape.depth;
    this.quoted = shape.quoted ?? false;
    if (shape.language) this.language = shape.language;
    if (shape.column !== undefined) this.column = shape.column;
    if (shape.row !== undefined) this.row = shape.row;
    this.links = links.length ? links : NONE;
    this.code = code.length ? code : NONE;
  }

  at(index: number): number {
    return this.text ? this.#map.at(index) : this.start;
  }

  range(from: number, to: number): { start: number; end: number } {
    return this.text ? this.#map.range(from, to) : { start: this.start, end: this.start };
  }
}
