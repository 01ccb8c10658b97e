import { mentionsIn } from '../../models/names/mentions.ts';
import type { Block, Document } from '../../text/document.ts';
import { BASE_COLUMN, NO_PARENT } from './around-wordings.ts';
import { proseSign } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import type { Sign } from './sign.ts';

/**
 * Base models in tables: the cells of a column (or of a row) that is headed "Base model", where the same row (or
 * column) is about a model of this release. A table that compares others names their bases, not this release's.
 */
export function signsInTables(document: Document, context: ProseContext): Sign[] {
  return tablesOf(document.blocks).flatMap((table) => {
    const cells = [...basesDown(table, context), ...basesAcross(table)];
    return cells.flatMap((cell) =>
      mentionsIn(cell)
        .filter(
          ({ model }) => !context.own.isOwn(model) && !context.own.isIn(model) && !NO_PARENT.test(model),
        )
        .map((mention) => proseSign(document, cell, mention, 'finetune')),
    );
  });
}

/** Tables as rows of cells; the first row is the header. */
function tablesOf(blocks: readonly Block[]): Block[][][] {
  const tables: Block[][][] = [];
  let table: Block[][] | undefined;
  for (const block of blocks) {
    if (block.kind !== 'cell' || block.row === undefined) {
      table = undefined;
      continue;
    }
    if (!table || block.row < table.length - 1) {
      table = [];
      tables.push(table);
    }
    while (table.length <= block.row) table.push([]);
    table[block.row]!.push(block);
  }
  return tables;
}

function basesDown(table: readonly Block[][], context: ProseContext): Block[] {
  const [header = [], ...rows] = table;
  if (!header.some(({ text }) => BASE_COLUMN.test(text.trim()))) return [];
  return rows.flatMap((row) => {
    // A cell that spans rows leaves the later rows short, and their cells under the wrong heads.
    const isBase =
      row.length < header.length
        ? (cell: Block) => mentionsIn(cell).some(({ family }) => family?.kind === 'text')
        : ({ column }: Block) => BASE_COLUMN.test((column ?? '').trim());
    const bases = row.filter(isBase);
    const others = row.filter((cell) => !bases.includes(cell));
    return others.some((cell) => context.isAboutUs(cell)) ? bases : [];
  });
}

/** Turned round: a row "Base model", and under each column the model of one size. */
function basesAcross(table: readonly Block[][]): Block[] {
  return table.flatMap(([first, ...cells]) => (first && BASE_COLUMN.test(first.text.trim()) ? cells : []));
}
