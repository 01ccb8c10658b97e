import type { Block, Document, Link } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Subject } from '../../vocabulary.ts';
import type { Claim } from '../claim.ts';
import { fixFor } from '../fix.ts';
import { judgeChinese } from '../grammar/chinese.ts';
import { judgeEnglish } from '../grammar/english.ts';
import { judgeOther } from '../grammar/other-languages.ts';
import type { OwnNames } from '../own-names.ts';
import { quoteOf } from '../quote.ts';
import { type Section, sectionOf } from '../section.ts';
import type { Statement } from '../statement.ts';
import { findPhrases, type Language, type Phrase } from '../words/phrases.ts';

const JUDGES: Record<Language, (statement: Statement) => Subject | undefined> = {
  en: judgeEnglish,
  zh: judgeChinese,
  ja: judgeOther,
  ko: judgeOther,
  other: judgeOther,
};

/** Every claim in the running text of a document. */
export function claimsInProse(document: Document, names: OwnNames): Claim[] {
  const claims: Claim[] = [];
  for (const [index, block] of document.blocks.entries()) {
    for (const statement of statementsIn(document.blocks, index, names)) {
      const subject = isRowLabel(document.blocks, index, statement)
        ? 'model'
        : JUDGES[statement.phrase.language](statement);
      if (subject) claims.push(claimOf(document, block, statement, subject));
    }
  }
  return claims;
}

/** "| Example-7B | open source |": a cell that only gives the label says it of its row. */
function isRowLabel(
  blocks: readonly Block[],
  index: number,
  { block, phrase, names, section }: Statement,
): boolean {
  if (block.kind !== 'cell' || !block.row || section !== 'own') return false;
  const rest = block.text.slice(0, phrase.from) + block.text.slice(phrase.to);
  if (/[\p{L}\p{N}]/u.test(rest)) return false;
  let first = index;
  while (blocks[first - 1]?.kind === 'cell' && blocks[first - 1]!.row === block.row) first -= 1;
  return first < index && names.isNamedIn(blocks[first]!.text);
}

/** A phrase in its sentence, and where the sentence starts in its block. */
interface Located extends Statement {
  sentenceFrom: number;
}

function* statementsIn(blocks: readonly Block[], index: number, names: OwnNames): Generator<Located> {
  const block = blocks[index]!;
  if (block.kind === 'code') return;
  const phrases = findPhrases(block.text).filter(({ from, to }) => !isSetApart(block, from, to));
  if (!phrases.length) return;
  const sentences = sentencesOf(block.text);
  let previous = leadInto(blocks, index);
  let next = 0;
  for (const sentence of sentences) {
    for (; next < phrases.length && phrases[next]!.from < sentence.to; next += 1) {
      const phrase = phrases[next]!;
      if (phrase.from < sentence.from || phrase.to > sentence.to) continue;
      yield {
        phrase,
        text: sentence.text,
        from: phrase.from - sentence.from,
        to: phrase.to - sentence.from,
        sentenceFrom: sentence.from,
        block,
        section: sectionAt(block, sentence, names),
        previous,
        list: /[:：]\s*$/.test(sentence.text) ? listAfter(blocks, index) : [],
        ...linkAt(block, phrase),
        names,
      };
    }
    previous = sentence.text;
  }
}

/** News of a sibling are other people's news, as far as this release is concerned. */
function sectionAt(block: Block, sentence: { from: number; to: number }, names: OwnNames): Section {
  const isOfSibling = block.links.some(
    ({ url, from, to }) => from >= sentence.from && to <= sentence.to && names.isSibling(url),
  );
  if (isOfSibling) return 'others';
  return sectionOf(block.kind === 'heading' ? [...block.headings, block.text] : block.headings);
}

function linkAt(block: Block, phrase: Phrase): { link?: Link } {
  const link = block.links.find(({ from, to, image }) => !image && from <= phrase.from && phrase.to <= to);
  return link ? { link } : {};
}

/** In code, or in an address that is shown as such. */
function isSetApart(block: Block, from: number, to: number): boolean {
  return (
    block.code.some((range) => range.from <= from && to <= range.to) ||
    block.links.some((link) => link.from <= from && to <= link.to && link.text === link.url)
  );
}

/** The line that leads into the list of an item. */
function leadInto(blocks: readonly Block[], index: number): string {
  const block = blocks[index]!;
  if (block.kind !== 'item') return '';
  for (let at = index - 1; at >= 0 && index - at < 30; at -= 1) {
    const earlier = blocks[at]!;
    if (earlier.kind === 'heading') return '';
    if (earlier.kind !== 'item' || earlier.depth < block.depth) return earlier.text.slice(-300);
  }
  return '';
}

function listAfter(blocks: readonly Block[], index: number): string[] {
  const { depth, kind } = blocks[index]!;
  const least = kind === 'item' ? depth + 1 : 1;
  const items: string[] = [];
  for (let at = index + 1; at < blocks.length && items.length < 30; at += 1) {
    const block = blocks[at]!;
    if (block.kind !== 'item' || block.depth < least) break;
    items.push(block.text.slice(0, 300));
  }
  return items;
}

function claimOf(document: Document, block: Block, statement: Located, subject: Subject): Claim {
  const start = statement.sentenceFrom + statement.from;
  const offset = block.range(start, statement.sentenceFrom + statement.to).start;
  const fix = subject === 'model' && statement.phrase.label === 'open-source' ? fixFor(statement) : undefined;
  return {
    label: statement.phrase.label,
    subject,
    file: document.path,
    ...document.placeAt(offset),
    quote: quoteOf(statement.text, statement.from, statement.to),
    source: 'prose',
    ...(fix && {
      range: block.range(statement.sentenceFrom + fix.from, statement.sentenceFrom + fix.to),
      fix: fix.replacement,
    }),
  };
}
