import type { BlockShape } from './block-writer.ts';

interface Table {
  row: number;
  column: number;
  headers: string[];
}

/** More tables within tables than this are no layout of a reader's document. */
const TABLE_LIMIT = 16;

/**
 * What the HTML tags seen so far make of the text that follows. Blank lines end HTML blocks in Markdown but not the
 * elements in them, so this is kept from block to block, until a Markdown heading starts afresh.
 */
export class HtmlShapes {
  #open: BlockShape | undefined;
  #lists = 0;
  readonly #tables: Table[] = [];

  /** The shape of text that would have the shape `plain` outside of all elements. */
  shapeOf(plain: BlockShape): BlockShape {
    if (isFixed(plain) || !this.#open) return plain;
    const quoted = plain.quoted ?? false;
    if (this.#open.quoted !== quoted) this.#open = { ...this.#open, quoted };
    return this.#open;
  }

  reset(): void {
    this.#open = undefined;
    this.#lists = 0;
    this.#tables.length = 0;
  }

  /** The shape after a tag that breaks text; undefined where it breaks no more than a space does. */
  enter(name: string, closing: boolean, plain: BlockShape): BlockShape | undefined {
    if (isFixed(plain) || name === 'br' || name === 'button' || name === 'center') return undefined;
    const table = this.#tables.at(-1);
    if (name.length === 2 && name[0] === 'h' && name !== 'hr')
      this.#set(closing, { kind: 'heading', depth: Number(name[1]) });
    else if (name === 'ul' || name === 'ol') {
      this.#lists = Math.max(0, this.#lists + (closing ? -1 : 1));
      this.#open = undefined;
    } else if (name === 'li') this.#set(closing, { kind: 'item', depth: Math.max(1, this.#lists) });
    else if (name === 'pre') this.#set(closing, { kind: 'code', depth: 0 });
    else if (name === 'table') {
      if (closing) this.#tables.pop();
      else if (this.#tables.length < TABLE_LIMIT) this.#tables.push({ row: -1, column: -1, headers: [] });
      this.#open = undefined;
    } else if (table && name === 'tr') {
      if (!closing) {
        table.row += 1;
        table.column = -1;
      }
      this.#open = undefined;
    } else if (table && (name === 'td' || name === 'th')) {
      if (!closing) table.column += 1;
      const column = table.row > 0 ? table.headers[table.column] : undefined;
      this.#set(closing, {
        kind: 'cell',
        depth: 0,
        row: Math.max(0, table.row),
        ...(column !== undefined && { column }),
      });
    }
    return this.shapeOf(plain);
  }

  /** Tells what was written, so that the first row of a table names its columns. */
  wrote(shape: BlockShape, text: string): void {
    const table = this.#tables.at(-1);
    if (table?.row === 0 && shape.kind === 'cell' && text) table.headers[table.column] ??= text;
  }

  #set(closing: boolean, shape: BlockShape): void {
    this.#open = closing ? undefined : shape;
  }
}

/** A Markdown heading or cell stays what it is, whatever tags are in it. */
function isFixed(shape: BlockShape): boolean {
  return shape.kind === 'heading' || shape.kind === 'cell';
}
