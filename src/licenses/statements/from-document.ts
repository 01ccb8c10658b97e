import type { Document } from '../../text/document.ts';
import type { Scope } from '../../vocabulary.ts';
import { licenseAtAddress } from '../addresses.ts';
import { licenseOfId } from '../ids.ts';
import { ofBadges } from './from-badges.ts';
import { ofSentences, type Subject } from './from-sentences.ts';
import { licensesOfField } from './limits-beside.ts';
import { type FileOfLink, namesOf, targetOf } from './mentions.ts';
import { scopesOfSubject } from './scope-words.ts';
import { placed, type Statement } from './statement.ts';
import { SECTION, SPEAKS } from './wording.ts';

/** What a document says of the terms: front matter, badges, tables, sentences. */
export function statementsOf(document: Document, fileOfLink: FileOfLink, project = ''): Statement[] {
  const found: Statement[] = [...ofFrontMatter(document, fileOfLink), ...ofBadges(document, fileOfLink)];
  const subject: Subject = { headings: '', scopes: [] };
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'heading') continue;
    const headings = block.headings.join('\n');
    if (headings !== subject.headings || !SECTION.test(headings))
      Object.assign(subject, { headings, scopes: [] });
    const linked = block.links.some((link) => !link.image && fileOfLink(link.url) !== undefined);
    const named = /licen[cs]/i.test(block.headings.at(-1) ?? '') && block.text.length < 200;
    if (!linked && !named && !SPEAKS.test(block.text) && !(block.column && SECTION.test(block.column)))
      continue;
    if (block.kind === 'cell') found.push(...ofCell(document, index, fileOfLink));
    else
      found.push(
        ...ofSentences(document, block, fileOfLink, subject, {
          before: document.blocks.slice(Math.max(0, index - 4), index),
          after: document.blocks.slice(index + 1, index + 4),
          project,
        }),
      );
  }
  return found;
}

function* ofFrontMatter({ path, frontMatter }: Document, fileOfLink: FileOfLink): Generator<Statement> {
  const data = frontMatter?.data;
  if (!frontMatter || !data) return;
  const strings = (value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  const line = frontMatter.lineOf(['license']) ?? frontMatter.lineOf(['license_name']);
  if (line === undefined) return;
  const link = strings(data.license_link)[0];
  const named = strings(data.license_name);
  const given = strings(data.license).filter((id) => !/^(?:other|unknown)$/i.test(id));
  const fields = (given.length > 0 ? given : named).map((value) => ({ value, ...licensesOfField(value) }));
  const ids = fields.flatMap((field) =>
    field.ids.length > 0 ? field.ids : [field.value.slice(0, ID_LENGTH).toLowerCase()],
  );
  const address = link ? licenseAtAddress(link) : undefined;
  if (ids.length === 0 && address) ids.push(licenseOfId(address) ?? address);
  const file = link ? fileOfLink(link) : undefined;
  if (ids.length === 0 && !file) return;
  const ofData = ['dataset_info', 'size_categories', 'task_categories', 'annotations_creators'].some(
    (key) => key in data,
  );
  yield {
    path,
    line,
    ids,
    ...(file ? { file } : {}),
    scopes: ofData ? ['data'] : ['weights'],
    restrictions: fields.flatMap(({ restrictions }) => restrictions),
    kind: 'front matter',
  };
}

/** As much of a value that is no license is kept as its id. */
const ID_LENGTH = 120;

function* ofCell(document: Document, index: number, fileOfLink: FileOfLink): Generator<Statement> {
  const block = document.blocks[index]!;
  if (!block.column || !/licen[cs]|许可|协议/i.test(block.column) || block.row === 0) return;
  const target = targetOf(block.links, fileOfLink);
  const ids = namesOf(block.text, target.ids);
  if (ids.length === 0 && !target.file) return;
  const about = scopesOfRow(rowBefore(document, index), `${block.column} ${block.headings.at(-1) ?? ''}`);
  yield {
    ...placed(document, block.start),
    ids,
    ...(target.file ? { file: target.file } : {}),
    scopes: about,
    restrictions: [],
    kind: 'table',
  };
}

/** What a row is of: its first cell may say so ("data", "Code"), else the column and the heading do. */
function scopesOfRow([first]: readonly string[], around: string): Scope[] {
  const own = first === undefined ? [] : scopesOfSubject(first);
  // "Code-Model-7B" is a model, and a table of models is the most common.
  if (own.includes('weights')) return own.filter((scope) => scope !== 'code' || /\band\b|[&,+]/.test(first!));
  if (own.length > 0 && first!.length <= SUBJECT_CELL) return own;
  return scopesOfSubject(around).includes('data') ? ['data'] : ['weights'];
}

/** A longer cell describes; it does not only name what the row is of. */
const SUBJECT_CELL = 60;

/** The texts of the cells that stand before one in its row. */
function rowBefore({ blocks }: Document, index: number): string[] {
  const row = blocks[index]!.row;
  let first = index;
  while (blocks[first - 1]?.kind === 'cell' && blocks[first - 1]!.row === row) first -= 1;
  return blocks.slice(first, index).map(({ text }) => text);
}
