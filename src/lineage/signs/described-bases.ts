import { mentionsIn } from '../../models/names/mentions.ts';
import type { Block } from '../../text/document.ts';
import type { Relation } from '../../vocabulary.ts';
import type { ProseContext } from './prose-context.ts';

export type Table = readonly (readonly Block[])[];

/** A cell of base models, and how they were used. */
export interface Bases {
  cell: Block;
  relation: Relation;
  /** Only the first model of the cell is one: the rest of it is a sentence. */
  first?: true;
}

const WAS_TRAINED =
  /^ (?:further |continually )?(?:fine-?tuned|pre-?trained|trained|tuned) (?:with|on|using) /i;
const TRAINS_IT = /^(?:(?:continu\w+|further) )?(?:pre-?train|train|fine-?tun|tun)(?:ed|ing) (?:of )?$/i;
const GOES_ON = /^ (?:with|on|using) /i;

/** Beside a model of one's own, what it is: "LLaMA-7B finetuned with papers", "Pre-training LLaMA on books". */
export function basesDescribed([, ...rows]: Table, context: ProseContext): Bases[] {
  return rows.flatMap(([name, ...cells]) => {
    if (!name || !context.own.isOwn(name.text)) return [];
    return cells.flatMap((cell): Bases[] => {
      const [first] = mentionsIn(cell);
      if (!first) return [];
      const before = cell.text.slice(0, first.start);
      const after = cell.text.slice(first.end, first.end + 40);
      const isBase = before === '' ? WAS_TRAINED.test(after) : TRAINS_IT.test(before) && GOES_ON.test(after);
      return isBase ? [{ cell, relation: 'finetune', first: true }] : [];
    });
  });
}
