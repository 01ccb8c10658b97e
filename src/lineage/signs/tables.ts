import { relationOfColumn } from '../../models/base-columns.ts';
import { type Mention, mentionsIn } from '../../models/names/mentions.ts';
import { nameKey } from '../../models/names/words.ts';
import type { Block, Document } from '../../text/document.ts';
import type { Relation } from '../../vocabulary.ts';
import { LIST_GAP, NO_PARENT } from './around-wordings.ts';
import { type Bases, basesDescribed, type Table } from './described-bases.ts';
import { proseSign } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import type { Sign } from './sign.ts';

/**
 * Base models in tables: the cells of a column (or of a row) that is headed "Base model", where the same row (or
 * column) is about a model of this release. A table that compares others names their bases, not this release's; what a
 * table is about itself ("Example-10B" from "Example-7B") is a stage of the release.
 */
export function signsInTables(document: Document, context: ProseContext): Sign[] {
  return tablesOf(document.blocks).flatMap((table) => {
    const found = [
      ...basesDown(table, context),
      ...basesAcross(table),
      ...basesBetween(table, context),
      ...basesDescribed(table, context),
    ];
    if (!found.length) return [];
    const cells = new Set(found.map(({ cell }) => cell));
    const described = new Set(
      table
        .flatMap((row, at) => row.filter((cell, column) => (at === 0 || column === 0) && !cells.has(cell)))
        .flatMap((cell) => mentionsIn(cell).map(({ model }) => nameKey(model))),
    );
    return found.flatMap(({ cell, relation, first }) =>
      mentionsIn(cell)
        .slice(0, first ? 1 : undefined)
        .filter((mention) => isParent(mention, context) && !described.has(nameKey(mention.model)))
        .map((mention) => underHead(proseSign(document, cell, mention, relation), cell, table)),
    );
  });
}

const HEAD_LENGTH = 60;

/** A cell often holds a name alone: that it names a base, the head of its column says, or of its row. */
function underHead(sign: Sign, cell: Block, table: Table): Sign {
  const ofColumn = cell.column ?? '';
  const [first] = table.find((row) => row.includes(cell)) ?? [];
  const ofRow = first === cell ? '' : (first?.text ?? '');
  const head = [ofColumn, ofRow].find((each) => relationOfColumn(each));
  // "Base model: X" over other rows says it itself.
  if (!head && !ofRow) return sign;
  const where = head ? `under "${shortened(head)}"` : `beside "${shortened(ofRow)}"`;
  return { ...sign, evidence: { ...sign.evidence, detail: `${sign.evidence.detail} ${where}` } };
}

function shortened(head: string): string {
  return head.trim().slice(0, HEAD_LENGTH);
}

function isParent(mention: Mention, context: ProseContext): boolean {
  const { model, family } = mention;
  const { own } = context;
  if (own.isOwn(model) || own.isIn(model) || NO_PARENT.test(model)) return false;
  return !(family?.kind === 'encoder' && context.isSubject(mention));
}

/** Tables as rows of cells; the first row is the header. */
export function tablesOf(blocks: readonly Block[]): Block[][][] {
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

function basesDown(table: Table, context: ProseContext): Bases[] {
  const [header = [], ...rows] = table;
  const isOfModels = MODELS_HEAD.test(header[0]?.text ?? '');
  const isSource = (head: string) => isOfModels && SOURCE.test(head.trim());
  if (!header.some(({ text }) => relationOfColumn(text) || isSource(text))) return [];
  const isOfParts = tellsModelsByParts(table);
  return rows.flatMap((row) => {
    // What judges or filters beside the release is made of something else.
    const name = row[0]?.text ?? '';
    if (HELPS.test(name) && !context.own.isOwn(name)) return [];
    // A cell that spans rows leaves the later rows short, and their cells under the wrong heads.
    const relations = row.map((cell) =>
      row.length < header.length
        ? mentionsIn(cell).some(({ family }) => family?.kind === 'text')
          ? ('finetune' as const)
          : undefined
        : (relationOfColumn(cell.column ?? '', mentionsIn(cell).length) ??
          (isSource(cell.column ?? '') ? sourceRelation(cell) : undefined)),
    );
    const isAboutUs = row.some((cell, at) => !relations[at] && context.isAboutUs(cell));
    return isAboutUs || isOfParts
      ? row.flatMap((cell, at) => (relations[at] ? [{ cell, relation: relations[at] }] : []))
      : [];
  });
}

/** Names of models that help to make the release, or to measure it. */
const HELPS = /\b(?:verifier|judge|reward|annotator|critic|filter|PRM|ORM)\b/i;
const ENCODER_HEAD = /vision|visual|image|speech|audio|encoder|tower|^vt\b/i;

/** A table of what was put together ("Vision tower | LLM | score"), which names no finished model, is of one's own. */
function tellsModelsByParts([header = [], ...rows]: Table): boolean {
  const parts = header.slice(0, 2).map(({ text }) => text);
  if (!parts.some((head) => ENCODER_HEAD.test(head)) || !parts.some((head) => relationOfColumn(head)))
    return false;
  return !rows.some((row) =>
    row.some(
      (cell) =>
        !relationOfColumn(cell.column ?? '') &&
        mentionsIn(cell).some(({ family }) => family?.kind === 'text' || family?.kind === 'tuned'),
    ),
  );
}

/** A row between others that says what those under it are made of: "Base LLM: X". */
function basesBetween(table: Table, context: ProseContext): Bases[] {
  const isAboutUs = table.some((row) => row.some((cell) => context.isAboutUs(cell)));
  if (!isAboutUs) return [];
  return table.flatMap(([cell]) => {
    const head = /^[^:：]{2,30}(?=[:：])/.exec(cell?.text ?? '')?.[0];
    const relation = head === undefined ? undefined : relationOfColumn(head);
    return cell && relation ? [{ cell, relation }] : [];
  });
}

/** A column that may say where a model came from, or where it can be had. */
const SOURCE = /^(?:sources?|origin|来源)$/i;
const MODELS_HEAD = /models?\b|checkpoints?|variants?|versions?|模型/i;

/** Under "Source", models that stand alone in the cell are what the row's model was made of. */
function sourceRelation(cell: Block): Relation | undefined {
  const mentions = mentionsIn(cell);
  let end = 0;
  for (const mention of mentions) {
    if (!LIST_GAP.test(cell.text.slice(end, mention.start))) return undefined;
    end = mention.end;
  }
  if (!mentions.length || !LIST_GAP.test(cell.text.slice(end))) return undefined;
  return mentions.length > 1 ? 'merge' : 'finetune';
}

/** Turned round: a row "Base model", and under each column the model of one size. */
function basesAcross(table: Table): Bases[] {
  return table.flatMap(([first, ...cells]) => {
    const relation = first && relationOfColumn(first.text);
    return relation ? cells.map((cell) => ({ cell, relation })) : [];
  });
}
