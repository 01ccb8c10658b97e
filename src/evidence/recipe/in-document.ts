import type { Document } from '../../text/document.ts';
import type { Evidence } from '../../vocabulary.ts';
import { tablesOf } from '../documents/tables.ts';
import { hyperparametersIn } from './hyperparameters.ts';

const RATE_WORD = /learning rate|learning_rate_schedules|\blr\b|--?l(?:earning[_-])?r(?:ate)?\b|学习率/i;

/** Hyperparameters that a document gives: in a table, a section's list and sentences, or a command line. */
export function settingsInDocument(document: Document): Evidence[] {
  if (!RATE_WORD.test(document.source)) return [];
  const found: Evidence[] = [];
  const add = (offset: number, text: string) => {
    const settings = hyperparametersIn(text);
    if (settings)
      found.push({
        file: document.path,
        line: document.placeAt(offset).line,
        detail: `learning rate ${settings.rate}, with ${settings.names.slice(1).join(', ')}`,
      });
  };
  for (const table of tablesOf(document)) {
    // Names stand in the first column or in the header: each value is read with both, one of the first column with its own.
    const pairs = table.rows
      .slice(1)
      .flatMap(([first, ...others]) => [
        `${first?.column ?? ''}: ${first?.text ?? ''}`,
        ...others.map((cell) => `${first!.text}: ${cell.text}\n${cell.column ?? ''}: ${cell.text}`),
      ]);
    const first = table.rows[0]?.[0];
    if (first) add(first.start, [table.rows[0]!.map((cell) => cell.text).join(': '), ...pairs].join('\n'));
  }
  for (const block of document.blocks)
    if (block.kind === 'code' && RATE_WORD.test(block.text)) add(block.start, block.text);
  for (const { start, text } of sections(document)) if (RATE_WORD.test(text)) add(start, text);
  return found;
}

/** The visible text of each section, without tables and code. */
function sections(document: Document): { start: number; text: string }[] {
  const all: { start: number; text: string }[] = [];
  let key: string | undefined;
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'cell' || block.kind === 'heading') continue;
    const under = block.headings.join('\0');
    if (under !== key) {
      all.push({ start: block.start, text: '' });
      key = under;
    }
    all.at(-1)!.text += `${block.text}\n`;
  }
  return all;
}
