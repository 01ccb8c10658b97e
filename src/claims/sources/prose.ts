import type { Block, Document } from '../../text/document.ts';
import type { Subject } from '../../vocabulary.ts';
import type { Claim } from '../claim.ts';
import { fixFor } from '../fixes/fix-for.ts';
import { judgeChinese } from '../grammar/chinese/judge.ts';
import { judgeEnglish } from '../grammar/english/judge.ts';
import { judgeOther } from '../grammar/other-languages.ts';
import { mayClaim } from '../may-claim.ts';
import type { OwnNames } from '../own-names.ts';
import { quoteOf } from '../quote.ts';
import type { Statement } from '../statement.ts';
import { type Located, statementsIn } from '../statements.ts';
import type { Language } from '../words/phrases.ts';
import { isDateOrSize, isMarkedColumn, isMarkedRow, isRowLabel } from './table.ts';

const JUDGES: Partial<Record<Language, (statement: Statement) => Subject | undefined>> = {
  en: judgeEnglish,
  zh: judgeChinese,
};

/** What a cell says by where it stands. */
const TABLES = [isRowLabel, isDateOrSize, isMarkedColumn, isMarkedRow];

/** A document that says "open source" more often was not written to be read. */
const STATEMENT_LIMIT = 2000;

/** Every claim in the running text of a document. */
export function claimsInProse(document: Document, names: OwnNames): Claim[] {
  const claims: Claim[] = [];
  let read = 0;
  for (const [index, block] of document.blocks.entries()) {
    if (!mayClaim(block.text)) continue;
    for (const statement of statementsIn(document, index, names)) {
      read += 1;
      if (read > STATEMENT_LIMIT) return claims;
      const isLabel = TABLES.some((says) => says(document.blocks, index, statement));
      const subject = isLabel
        ? 'model'
        : block.kind === 'cell' && !/我们|本模型|\b(?:we|our|this model)\b/i.test(block.text)
          ? undefined
          : (JUDGES[statement.phrase.language] ?? judgeOther)(statement);
      if (subject) claims.push(claimOf(document, block, statement, subject));
    }
  }
  return claims;
}

const PAPER =
  /^https?:\/\/(?:[\w-]+\.)*(?:arxiv\.org|openreview\.net|aclanthology\.org|doi\.org|huggingface\.co\/papers)\/|\.pdf$/i;

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

function fixOf(
  document: Document,
  block: Block,
  statement: Located,
): Pick<Claim, 'range' | 'fix'> | undefined {
  // A paper is called what it is called.
  if (statement.link && PAPER.test(statement.link.url)) return undefined;
  const base = statement.sentenceFrom;
  const gap = (from: number, to: number) => {
    const start = block.range(base + from - 1, base + from).end;
    return document.source.slice(start, block.at(base + to));
  };
  const fix = fixFor(statement, gap);
  if (!fix) return undefined;
  const range = block.range(base + fix.from, base + fix.to);
  // Words that markup or a line end of a list or quote runs through are left to a person.
  const inside = document.source.slice(
    block.range(base + statement.from, base + statement.to).start,
    range.end,
  );
  return /[*_`<>[\]|]|\n\s*\S?\s*$/.test(inside) ? undefined : { range, fix: fix.replacement };
}
