import type { Block } from '../../text/document.ts';
import { hasLetterOrDigit } from '../../text/letters.ts';
import type { Statement } from '../statement.ts';

/** A table of more cells below a header is read no further. */
const CELL_LIMIT = 2000;
/** Rows further away are not compared with. */
const NEAR_CELLS = 300;

const WHOLLY = /(?:fully|truly|completely|now|完全|全面|全部|均?已(?:经|全部)?|现已)\W*$/i;

/** "| Example-7B | open source |": a cell that only gives the label says it of its row. */
export function isRowLabel(
  blocks: readonly Block[],
  index: number,
  { block, phrase, names, section }: Statement,
): boolean {
  if (block.kind !== 'cell' || !block.row || section !== 'own') return false;
  const rest = block.text.slice(0, phrase.from).replace(WHOLLY, '') + block.text.slice(phrase.to);
  if (hasLetterOrDigit(rest)) return false;
  const first = firstOfRow(blocks, index);
  if (first >= index) return false;
  // "| License | proprietary | open source |" below the names of models
  if (block.column && names.isNamedIn(block.column)) return true;
  if (!names.isNamedIn(blocks[first]!.text)) return false;
  // Where a row bears the repository's whole name, one of the family alone is a sibling's.
  const { repository } = names;
  return (
    repository.begins(blocks[first]!.text) ||
    !firstsOfTable(blocks, index).some(({ text }) => repository.begins(text))
  );
}

const WHEN_OR_HOW_MUCH =
  /^\s*已?(?:开源|開源)(?:日期|时间|時間|大小|规模|規模|尺寸|参数量?|參數量?|版本|模型)\s*$|^\s*open[- ]?sourced? (?:date|on|since|sizes?|versions?|models?)\s*$/i;

/** What can be downloaded here is the release's own. */
const DOWNLOADS = /模型(?:下载|下載|列表)|\bdownloads?\b|\bmodel (?:list|zoo)\b/i;

/** "| Model | open-sourced on |" says of the models below when they were, "| Sizes open-sourced | 7B |" how large they are. */
export function isDateOrSize(
  blocks: readonly Block[],
  index: number,
  { block, names, section }: Statement,
): boolean {
  if (block.kind !== 'cell' || section !== 'own' || !WHEN_OR_HOW_MUCH.test(block.text)) return false;
  if (block.row !== 0) {
    if (firstOfRow(blocks, index) !== index) return false;
    return (
      DOWNLOADS.test(block.headings.join('\n')) ||
      cellsOfRow(blocks, index).some(({ column }) => column && names.isNamedIn(column))
    );
  }
  const below = blocks.slice(index).findIndex(({ kind, row }) => kind !== 'cell' || row !== 0);
  const next = below < 0 ? undefined : blocks[index + below];
  return next?.kind === 'cell' && next.row === 1 && names.isNamedIn(next.text);
}

const COLUMN =
  /^\W*(?:(?:is|fully|model|是否|模型|已) ?){0,2}(?:open[- ]?sourced?|open[- ]weights?|fully open|开源|開源|オープンソース)(?: ?(?:models?|weights|模型|权重|モデル))?\W*$/i;
const AFFIRMED =
  /^\W*(?:[✅✓✔☑√🟢⭕]|(?::(?:white_check_mark|heavy_check_mark|check|ballot_box_with_check):)|yes|是|true)(?!\p{L})/iu;

/** "| Model | Open-Source |" with a check mark in the row of the release's own model. */
export function isMarkedColumn(
  blocks: readonly Block[],
  index: number,
  { block, names, section }: Statement,
): boolean {
  if (block.kind !== 'cell' || block.row !== 0 || section !== 'own' || !COLUMN.test(block.text)) return false;
  let first = block;
  for (const cell of blocks.slice(index, index + CELL_LIMIT)) {
    if (cell.kind !== 'cell') return false;
    if (cell.row !== first.row) first = cell;
    const isMarked = cell.row !== 0 && cell.column === block.text && AFFIRMED.test(cell.text);
    if (isMarked && names.isNamedIn(first.text)) return true;
  }
  return false;
}

/** "| Open source | ✅ | ❌ |" with a check mark in the column of the release's own model. */
export function isMarkedRow(
  blocks: readonly Block[],
  index: number,
  { block, names, section }: Statement,
): boolean {
  if (block.kind !== 'cell' || !block.row || section !== 'own' || !COLUMN.test(block.text)) return false;
  if (firstOfRow(blocks, index) !== index) return false;
  return cellsOfRow(blocks, index)
    .slice(1)
    .some(({ text, column }) => AFFIRMED.test(text) && column && names.isNamedIn(column));
}

function firstOfRow(blocks: readonly Block[], index: number): number {
  let first = index;
  while (blocks[first - 1]?.kind === 'cell' && blocks[first - 1]!.row === blocks[index]!.row) first -= 1;
  return first;
}

/** The first cells of the rows around a cell, in its table. */
function firstsOfTable(blocks: readonly Block[], index: number): Block[] {
  let from = index;
  while (blocks[from - 1]?.kind === 'cell' && index - from < NEAR_CELLS) from -= 1;
  const firsts: Block[] = [];
  for (let at = from; blocks[at]?.kind === 'cell' && at - index < NEAR_CELLS; at += 1)
    if (at === from || blocks[at]!.row !== blocks[at - 1]!.row) firsts.push(blocks[at]!);
  return firsts;
}

/** A cell, and those to its right. */
function cellsOfRow(blocks: readonly Block[], index: number): Block[] {
  let end = index;
  while (blocks[end]?.kind === 'cell' && blocks[end]!.row === blocks[index]!.row) end += 1;
  return blocks.slice(index, end);
}
