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
import { sectionOf } from '../section.ts';
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
    for (const statement of statementsIn(document, index, names)) {
      const subject = isRowLabel(document.blocks, index, statement)
        ? 'model'
        : block.kind === 'cell' && !/我们|\b(?:we|our)\b/i.test(block.text)
          ? undefined
          : JUDGES[statement.phrase.language](statement);
      if (subject) claims.push(claimOf(document, block, statement, subject));
    }
  }
  return claims;
}

/** "| Example-7B | open source |": a cell that only gives the label says it of its row. */
function isRowLabel(blocks: readonly Block[], index: number, { block, phrase, names, section }: Statement): boolean {
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

function* statementsIn(document: Document, index: number, names: OwnNames): Generator<Located> {
  const { blocks } = document;
  const block = blocks[index]!;
  if (block.kind === 'code') return;
  const phrases = findPhrases(block.text).filter(({ from, to }) => !isSetApart(block, from, to));
  if (!phrases.length) return;
  const sentences = sentencesOf(block.text);
  let previous = leadInto(blocks, index);
  let next = 0;
  for (const sentence of sentences) {
    const isOfSibling = block.links.some(({ url }) => names.isSibling(url, sentence.text));
    for (; next < phrases.length && phrases[next]!.from < sentence.to; next += 1) {
      const phrase = phrases[next]!;
      if (isOfSibling || phrase.from < sentence.from || phrase.to > sentence.to) continue;
      yield {
        phrase,
        text: sentence.text,
        from: phrase.from - sentence.from,
        to: phrase.to - sentence.from,
        sentenceFrom: sentence.from,
        block,
        section: sectionOf(block.kind === 'heading' ? [...block.headings, block.text] : block.headings),
        previous,
        list: /[:：]\s*$/.test(sentence.text) ? listAfter(blocks, index) : [],
        ...taskOf(document, block),
        ...linkAt(block, phrase),
        names,
      };
    }
    previous = sentence.text;
  }
}

function taskOf({ source }: Document, { kind, start }: Block): { task?: 'done' | 'open' } {
  const mark = kind === 'item' ? /\[([ xX])\]\s*\W{0,4}$/.exec(source.slice(Math.max(0, start - 8), start)) : null;
  return mark ? { task: mark[1] === ' ' ? 'open' : 'done' } : {};
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
  const { sentenceFrom: base, phrase, text, from, to } = statement;
  const { start } = block.range(base + from, base + to);
  return {
    label: phrase.label,
    subject,
    file: document.path,
    ...document.placeAt(start),
    quote: quoteOf(text, from, to),
    source: 'prose',
    ...(subject === 'model' && phrase.label === 'open-source' && fixOf(document, block, statement)),
  };
}

function fixOf(document: Document, block: Block, statement: Located): Pick<Claim, 'range' | 'fix'> | undefined {
  const base = statement.sentenceFrom;
  const gap = (from: number, to: number) => {
    const start = block.range(base + from - 1, base + from).end;
    return document.source.slice(start, block.at(base + to));
  };
  const fix = fixFor(statement, gap);
  if (!fix) return undefined;
  const range = block.range(base + fix.from, base + fix.to);
  // Words that markup or a line end of a list or quote runs through are left to a person.
  const inside = document.source.slice(block.range(base + statement.from, base + statement.to).start, range.end);
  return /[*_`<>[\]|]|\n\s*\S?\s*$/.test(inside) ? undefined : { range, fix: fix.replacement };
}
