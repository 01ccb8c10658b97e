import type { Block, Document } from '../../text/document.ts';
import { tablesOf } from '../documents/tables.ts';
import { type Address, readAddress } from './address.ts';
import { addressesIn } from './in-text.ts';
import { labelOf } from './label.ts';
import { Leads } from './leads.ts';
import { loaderCallsIn } from './loader-calls.ts';
import type { Mention } from './mention.ts';
import { callAround, lineAround, tellingSentence } from './sentence.ts';

/** This much of a row tells what a link in it is about. */
const ROW_LENGTH = 1000;

/** Every address of a document in its context. `main`: a README in the root, whose top is about the release itself. */
export function mentionsInDocument(document: Document, main: boolean): Mention[] {
  const mentions: Mention[] = [];
  const leads = new Leads();
  const rows = rowsOf(document);
  let sections = 0;
  for (const block of document.blocks) {
    if (block.kind === 'heading' && !isLineOfLinks(block) && !isByline(block.text)) sections += 1;
    const lead = leads.before(block);
    const common = {
      file: document.path,
      headings: block.headings,
      ...(lead && { lead }),
      ...(main && (sections <= 1 || rows.get(block)?.ofParts) && { top: true }),
    };
    if (block.kind === 'code') mentions.push(...inSnippet(document, block, common));
    else mentions.push(...inProse(document, block, common, rows.get(block)));
  }
  return mentions;
}

/** "### [Paper](…) | [Project page](…)": a heading that only gives addresses begins no section. */
function isLineOfLinks({ text, links }: Block): boolean {
  const linked = links.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return links.length > 0 && linked > text.replace(/[\s|·•,/-]+/g, '').length / 2;
}

const PERSON = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|d[aei]|v[ao]n|der)){1,4}[\s\d*†‡§¹²³⁴⁵✉]*$/u;

/** "### Ann Oak, Bo C. Pine, Cy Elm": so does one that names the authors. */
function isByline(text: string): boolean {
  const names = text
    .slice(0, 1000)
    .split(/,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/)
    .filter((name) => /\p{L}/u.test(name));
  return names.length >= 3 && names.every((name) => PERSON.test(name.trim()));
}

type Common = Pick<Mention, 'file' | 'headings' | 'lead' | 'top'>;

function inProse(document: Document, block: Block, common: Common, cell: Row | undefined): Mention[] {
  const mentions: Mention[] = [];
  const taken: [number, number][] = [];
  const add = (address: Address, text: string, from: number, to: number, line: number) => {
    if (address.kind === 'badge') return;
    const sentence = cell ? cell.text : tellingSentence(block.text, from, to);
    mentions.push({
      ...common,
      address,
      line,
      source: 'prose',
      text,
      sentence,
      ...brings(sentence),
      ...(cell && { row: cell.first }),
      ...(block.column !== undefined && { column: block.column }),
    });
  };
  for (const link of block.links) {
    taken.push([link.from, link.to]);
    const address = readAddress(link.url.startsWith('//') ? `https:${link.url}` : link.url);
    if (address && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link.url) && !(link.image && isPicture(address))) {
      add(address, labelOf(block, link), link.from, link.to, document.placeAt(link.start).line);
    }
  }
  for (const { address, from, written } of addressesIn(block.text)) {
    if (taken.some(([start, end]) => from >= start - 1 && from < end + 1)) continue;
    add(address, written, from, from + written.length, document.placeAt(block.at(from)).line);
  }
  return mentions;
}

function inSnippet(document: Document, block: Block, common: Common): Mention[] {
  const citation = /^\s*@\w+\s*\{/m.test(block.text) || /^(?:bib(?:tex)?|latex)$/i.test(block.language ?? '');
  const mentions: Mention[] = [];
  const add = (address: Address, from: number, written: string, loads?: Mention['loads']) =>
    mentions.push({
      ...common,
      address,
      line: document.placeAt(block.at(from)).line,
      source: citation ? 'citation' : 'snippet',
      text: written,
      sentence: loads ? callAround(block.text, from) : lineAround(block.text, from),
      ...(loads && { loads }),
    });
  for (const { address, from, written } of addressesIn(block.text)) add(address, from, written);
  if (citation) {
    for (const match of block.text.matchAll(/eprint\s*=\s*[{"](?:arxiv:)?(\d{4}\.\d{4,5})/gi)) {
      const address = readAddress(`https://arxiv.org/abs/${match[1]}`);
      if (address) add(address, match.index, match[0]);
    }
  } else
    for (const call of loaderCallsIn(block.text))
      add(call.address, call.from, `${call.address.owner ?? ''}/${call.address.name ?? ''}`, call.loads);
  return mentions;
}

/** "The weights and the tokenizer can be downloaded from …". */
function brings(sentence: string): Pick<Mention, 'brings'> {
  const tokenizer = /\btokenizers?\b|\bvocab/i.test(sentence);
  const config = /\bconfig(?:s|uration\w*)?\b/i.test(sentence);
  return tokenizer || config ? { brings: { tokenizer, config } } : {};
}

function isPicture(address: Address): boolean {
  return (
    /^(?:png|jpe?g|gif|svg|webp|avif|mp4|mov)$/.test(address.extension ?? '') ||
    address.kind === 'badge' ||
    /user-attachments|user-images/.test(address.url)
  );
}

interface Row {
  text: string;
  first: string;
  /** True in a table of one row that links the parts of the release, under their names. */
  ofParts: boolean;
}

/** "| Demo | Paper | Code |", and one row of links below. */
const PART =
  /^\W*(?:paper|report|arxiv|code|github|models?|weights|checkpoints?|demos?|data-?(?:set)?s?|project(?: page)?|web(?:site|page)|homepage|blog|video|license|论文|代码|模型|数据集?)\W*$/i;

/** The whole row of each cell: what the other cells say is what a link in one is about. */
function rowsOf(document: Document): Map<Block, Row> {
  const rows = new Map<Block, Row>();
  for (const table of tablesOf(document)) {
    const ofParts =
      table.rows.length === 2 && table.rows[0]!.filter(({ text }) => PART.test(text)).length >= 2;
    for (const cells of table.rows) {
      const row = {
        ofParts,
        text: cells
          .map((cell) => cell.text)
          .join(' | ')
          .slice(0, ROW_LENGTH),
        first: cells[0]?.text ?? '',
      };
      for (const cell of cells) rows.set(cell, row);
    }
  }
  return rows;
}
