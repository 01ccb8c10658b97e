import type { Block, Document } from '../../text/document.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Claim } from '../claim.ts';
import type { OwnNames } from '../own-names.ts';
import { quoteOf } from '../quote.ts';
import { sectionOf } from '../section.ts';
import { FOREIGN } from '../words/foreign-names.ts';
import { ADVICE, LINEAGE_WORDINGS, PARTS, USED } from '../words/lineage.ts';

const MODEL =
  /\b(?:models?|llms?|lms?|vlms?|transformers?|networks?|series|family)\b|模型|大模型|モデル|모델/i;
const OWN = /\b(?:we|our|ours|it|this|these|they)\b|我们|我們|本项目|本模型|该模型|私たち|우리/i;

/** "Trained from scratch", "our own model": what the release says of where its model comes from. */
export function lineageClaimsIn(document: Document, names: OwnNames): Claim[] {
  const claims: Claim[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'cell' || !mayHold(block.text)) continue;
    if (sectionOf(block.headings) !== 'own') continue;
    for (const sentence of sentencesOf(block.text)) {
      for (const { label, pattern } of LINEAGE_WORDINGS) {
        for (const match of sentence.text.matchAll(pattern)) {
          const to = match.index + match[0].length;
          if (!isOwn(sentence.text, match.index, to, block, names)) continue;
          if (label === 'own-model' && USED.test(sentence.text.slice(0, match.index))) continue;
          const offset = block.at(sentence.from + match.index);
          claims.push({
            label,
            subject: 'model',
            file: document.path,
            ...document.placeAt(offset),
            quote: quoteOf(sentence.text, match.index, to),
            source: 'prose',
          });
        }
      }
    }
  }
  return claims;
}

const CHEAP =
  /scratch|ground up|our own|grown|in-house|independent|indigenous|self-dev|从|自主|自研|独立|スクラッチ|ゼロ|自社|独自|스크래치|처음|자체/i;

function mayHold(text: string): boolean {
  return CHEAP.test(text);
}

function isOwn(text: string, from: number, to: number, block: Block, names: OwnNames): boolean {
  const before = text.slice(0, from);
  const near = before.slice(-60);
  const phrase = text.slice(from, to);
  if (ADVICE.test(near) || PARTS.test(`${before.slice(-30)} ${phrase} ${text.slice(to, to + 60)}`))
    return false;
  const isNamed = names.isNamedIn(text);
  if (FOREIGN.test(before) && !names.isNamedIn(before)) return false;
  if (/\b(?:other|existing|most|many|all)\b[^,;]{0,40}$/i.test(near)) return false;
  return (
    (isNamed || OWN.test(text) || block.kind === 'item' || block.kind === 'heading') &&
    (isNamed || MODEL.test(text) || /^\W*(?:it|this|they)\b/i.test(text))
  );
}
