import type { BaseModel, Lineage } from '../lineage/lineage.ts';
import { plain } from './escape.ts';

/** More boxes than these are no picture. */
const SHOWN = 12;
const LABEL_LIMIT = 80;

/**
 * The lineage as a Mermaid flowchart: each base model, what was done to it, and the release. A line that nobody
 * declared is dotted. Empty where no base is known.
 *
 * @returns a fenced block for Markdown. Labels are text of a release: quoted, with every character that could mean
 *   something to Mermaid, HTML or Markdown as a character reference.
 */
export function lineageDiagram({ base }: Pick<Lineage, 'base'>, name: string): string {
  if (!base.length) return '';
  const shown = base.slice(0, SHOWN);
  const boxes = shown.map((model, index) => `  base${index}["${boxText(model)}"]`);
  const lines = shown.map(({ declared, relation }, index) => {
    const arrow = declared ? '-->' : '-.->';
    const words = declared ? (relation ?? 'base') : `${relation ?? 'base'}, not declared`;
    return `  base${index} ${arrow}|"${label(words)}"| release`;
  });
  const more = base.length - shown.length;
  return [
    '```mermaid',
    'flowchart LR',
    ...boxes,
    `  release(["${label(name)}"])`,
    ...lines,
    ...(more > 0 ? [`  more["and ${more} more"] --> release`] : []),
    '```',
  ].join('\n');
}

function boxText({ model, supports, license }: BaseModel): string {
  return [model, supports, license]
    .filter((part) => part !== undefined)
    .map(label)
    .join('<br/>');
}

/** Mermaid reads "#35;" inside quotes as a character by its number; nothing else of a label is left to be read. */
function label(text: string): string {
  return plain(text, LABEL_LIMIT).replace(/[^\p{L}\p{N} .,/()+-]/gu, (char) => `#${char.codePointAt(0)};`);
}
