import { readPositions } from './json-positions.ts';

/** One cell of a Jupyter notebook. */
export interface Cell {
  kind: 'code' | 'markdown';
  source: string;
  /** The line of the .ipynb file where each line of `source` stands. */
  lines: number[];
}

/** The code and Markdown cells of a notebook, in order; undefined when the text is no notebook. Tolerates a cut file. */
export function readNotebook(text: string): Cell[] | undefined {
  const cells = new Map<number, { kind?: string; parts: { value: string; line: number }[] }>();
  for (const { path, value, line } of readPositions(text)) {
    // nbformat 4 has cells[i]; version 3 had worksheets[0].cells[i] and called the source of code `input`.
    const at = path[0] === 'cells' ? 0 : path[0] === 'worksheets' && path[2] === 'cells' ? 2 : -1;
    const index = path[at + 1];
    if (at < 0 || typeof index !== 'number') continue;
    const cell = cells.get(index) ?? { parts: [] };
    cells.set(index, cell);
    const key = path[at + 2];
    if (key === 'cell_type') cell.kind = value;
    else if (key === 'source' || (key === 'input' && at === 2)) cell.parts.push({ value, line });
  }
  const read: Cell[] = [];
  for (const { kind, parts } of cells.values()) {
    if (kind !== 'code' && kind !== 'markdown') continue;
    const lines = parts.flatMap(({ value, line }) =>
      (value.match(/[^\n]*\n|[^\n]+$/g) ?? []).map(() => line),
    );
    read.push({ kind, source: parts.map((part) => part.value).join(''), lines });
  }
  return read.length || /"nbformat"\s*:/.test(text) ? read : undefined;
}

/** All code cells as one Python source; what IPython alone understands is left blank, so that lines keep their count. */
export function notebookCode(cells: readonly Cell[]): { source: string; lines: number[] } {
  const source: string[] = [];
  const lines: number[] = [];
  for (const cell of cells) {
    if (cell.kind !== 'code') continue;
    const foreign = /^\s*%%(?!time|capture|timeit|prun)\w/.test(cell.source);
    for (const [index, line] of cell.source.replace(/\n$/, '').split('\n').entries()) {
      source.push(foreign || /^\s*[!%]/.test(line) ? '' : line);
      lines.push(cell.lines[index] ?? cell.lines.at(-1) ?? 1);
    }
  }
  return { source: source.join('\n'), lines };
}

/** The shell lines of the code cells: `!pip install x`, and whole `%%bash` cells. */
export function notebookShell(cells: readonly Cell[]): { source: string; lines: number[] } {
  const source: string[] = [];
  const lines: number[] = [];
  for (const cell of cells) {
    if (cell.kind !== 'code') continue;
    const whole = /^\s*%%(?:bash|sh|script|shell)\b/.test(cell.source);
    let continued = false;
    for (const [index, line] of cell.source.split('\n').entries()) {
      if (!(whole ? index > 0 : continued || /^\s*!/.test(line))) continue;
      source.push(line.replace(/^\s*!/, ''));
      lines.push(cell.lines[index] ?? cell.lines.at(-1) ?? 1);
      continued = line.endsWith('\\');
    }
  }
  return { source: source.join('\n'), lines };
}
