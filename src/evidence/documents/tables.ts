import type { Block, Document } from '../../text/document.ts';

/** A table of a document. */
export interface Table {
  /** Index of its first cell among the document's blocks. */
  index: number;
  /** The cells of each row, the header row first. */
  rows: Block[][];
  headings: readonly string[];
}

/** Every table of a document, in order. */
export function tablesOf(document: Document): Table[] {
  const tables: Table[] = [];
  let open: Table | undefined;
  let last = -1;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind !== 'cell') {
      open = undefined;
      continue;
    }
    const row = block.row ?? 0;
    // A row number that falls back begins the next table.
    if (!open || row < last) {
      open = { index, rows: [], headings: block.headings };
      tables.push(open);
      last = -1;
    }
    if (row !== last) open.rows.push([]);
    open.rows.at(-1)!.push(block);
    last = row;
  }
  return tables;
}

const NUMERIC = /^[\s*_~<>≈±+-]*\d[\d.,]*\s*(?:%|±.*|\(.*\)|\/.*|[kmb])?[\s*_]*$/i;

/** How many cells hold a number and nothing else of weight. */
export function numbersIn(table: Table): number {
  return table.rows
    .slice(1)
    .flatMap((row) => row.slice(1))
    .filter((cell) => NUMERIC.test(cell.text)).length;
}
