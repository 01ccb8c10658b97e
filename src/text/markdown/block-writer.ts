import type { Block, BlockKind, Link } from '../document.ts';
import type { VisibleText } from '../visible-text.ts';

/** What a block is, but for its text. */
export interface BlockShape {
  kind: BlockKind;
  depth: number;
  quoted?: boolean;
  language?: string;
  column?: string;
  row?: number;
}

/** Collects blocks in order, and keeps the headings that each stands under. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  #headings: { depth: number; text: string }[] = [];
  #path: readonly string[] = [];

  /** Adds a block; one without text and links is nothing to read. */
  add(shape: BlockShape, visible: VisibleText, links: Link[], code: Block['code'], end: number): void {
    const text = visible.toString();
    if (!text.trim() && !links.length) return;
    if (shape.kind === 'heading') this.#headings = this.#headings.filter(({ depth }) => depth < shape.depth);
    if (shape.kind === 'heading') this.#path = this.#headings.map((heading) => heading.text);
    const start = Math.min(text ? visible.at(0) : end, links[0]?.start ?? end);
    this.blocks.push({
      kind: shape.kind,
      text,
      at: (index) => (text ? visible.at(index) : start),
      range: (from, to) => (text ? visible.range(from, to) : { start, end: start }),
      start,
      end: Math.max(start, end),
      headings: this.#path,
      depth: shape.depth,
      quoted: shape.quoted ?? false,
      ...(shape.language && { language: shape.language }),
      ...(shape.column !== undefined && { column: shape.column }),
      ...(shape.row !== undefined && { row: shape.row }),
      links,
      code,
    });
    if (shape.kind === 'heading') {
      this.#headings.push({ depth: shape.depth, text });
      this.#path = this.#headings.map((heading) => heading.text);
    }
  }
}
