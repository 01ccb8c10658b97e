import type { Block, Document, Link } from '../text/document.ts';
import { sentencesOf } from '../text/sentences.ts';
import { taskOf } from '../text/task.ts';
import { isDatedEntry } from './history.ts';
import { languageOf } from './language-of.ts';
import { isOfOthers } from './of-others.ts';
import type { OwnNames } from './own-names.ts';
import { sectionOf } from './section.ts';
import type { Statement } from './statement.ts';
import { findPhrases, type Phrase } from './words/phrases.ts';

/** An entry of a bibliography that stands outside a code block. */
const BIBTEX = /@\w{4,20}\s*\{|\b(?:title|howpublished)\s*=\s*[{"]/;

/** A phrase in its sentence, and where the sentence starts in its block. */
export interface Located extends Statement {
  sentenceFrom: number;
}

/** Every phrase of a block that may be a claim, in its sentence; `mayClaim` tells which blocks are worth the search. */
export function* statementsIn(document: Document, index: number, names: OwnNames): Generator<Located> {
  const { blocks } = document;
  const block = blocks[index]!;
  if (block.kind === 'code') return;
  const phrases = phrasesIn(block);
  if (!phrases.length || BIBTEX.test(block.text) || describesOther(block, names)) return;
  const sentences = sentencesOf(block.text);
  let previous = leadInto(blocks, index);
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    for (; next < phrases.length && phrases[next]!.from < sentence.to; next += 1) {
      const phrase = phrases[next]!;
      if (phrase.from < sentence.from || phrase.to > sentence.to) continue;
      const around = { before: sentences[at - 1], sentence, next: sentences[at + 1] };
      if (isOfOthers(block, linksOf(block), around, phrase, names)) continue;
      const task = taskOf(document, block);
      const section = sectionOf(block.kind === 'heading' ? [...block.headings, block.text] : block.headings);
      // What is ticked off in a list of plans, or has a day, is done.
      const isDone = task === 'done' || (task === undefined && isDatedEntry(blocks, index));
      const language = phrase.language === 'en' ? languageOf(sentence.text) : phrase.language;
      yield {
        phrase: { ...phrase, language },
        text: sentence.text,
        from: phrase.from - sentence.from,
        to: phrase.to - sentence.from,
        sentenceFrom: sentence.from,
        block,
        section: section === 'plans' && isDone ? 'own' : section,
        previous,
        list: leadsIntoList(sentence.text, phrase.to - sentence.from) ? listAfter(document, index) : [],
        below: textBelow(blocks, index),
        ...(task && { task }),
        ...linkAt(block, phrase),
        hasOwnLink: linksOf(block).some(
          ({ from, to, url }) => from >= sentence.from && to <= sentence.to && names.isOwnPage(url),
        ),
        names,
      };
    }
    previous = sentence.text;
  }
}

const PAGE = /^https?:\/\/(?:github\.com|huggingface\.co)\/[\w.-]+\/[\w.-]+\/?$/;
const HUBS =
  /^https?:\/\/(?:[\w-]+\.)?(?:github\.(?:com|io)|huggingface\.co|hf\.co|modelscope\.cn|arxiv\.org)\//;
/** A link that is called for what is behind it, and not by a name. */
const CALLED_FOR_WHAT_IT_IS =
  /\b(?:models?|weights|checkpoints?|code|data|datasets?|paper|report|blog|post|demo|page|website|homepage|docs?|hub|news|release|here|link)\b|[\u3040-\u30ff\u4e00-\u9fff]/i;

/** "- [Other](its page): an open-source engine": an item that says what somebody else's thing is. */
function describesOther(block: Block, names: OwnNames): boolean {
  if (block.kind !== 'item') return false;
  const first = linksOf(block).find(({ image }) => !image);
  if (!first || first.from > 3 || names.isNamedIn(first.text) || names.isOwnPage(first.url)) return false;
  if (!/^\W{0,2}(?:[:：]|\s[-–—]\s)/.test(block.text.slice(first.to, first.to + 6))) return false;
  if (PAGE.test(first.url)) return true;
  return /^https?:\/\//.test(first.url) && !HUBS.test(first.url) && !CALLED_FOR_WHAT_IT_IS.test(first.text);
}

function linkAt(block: Block, phrase: Phrase): { link?: Link } {
  const link = linksOf(block).find(({ from, to, image }) => !image && from <= phrase.from && phrase.to <= to);
  return link ? { link } : {};
}

/** More links in a block than this are no sentence with links. */
const LINK_LIMIT = 500;

function linksOf({ links }: Block): Block['links'] {
  return links.length > LINK_LIMIT ? links.slice(0, LINK_LIMIT) : links;
}

/** The phrases that are neither set as code nor part of an address that is shown as such. Linear: all are in order. */
function phrasesIn(block: Block): Phrase[] {
  const addresses = linksOf(block).filter(({ text, url }) => text === url);
  const apart = [...block.code, ...addresses].sort((a, b) => a.from - b.from);
  let next = 0;
  return findPhrases(block.text).filter(({ from, to }) => {
    while (next < apart.length && apart[next]!.to <= from) next += 1;
    const range = apart[next];
    return !range || range.from > from || to > range.to;
  });
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

/** "We release:", "We open-source" and nothing more. */
function leadsIntoList(sentence: string, phraseEnd: number): boolean {
  return /[:：]\s*$/.test(sentence) || !sentence.slice(phraseEnd).trim();
}

function textBelow(blocks: readonly Block[], index: number): string {
  if (blocks[index]!.kind !== 'heading') return '';
  const next = blocks.slice(index + 1, index + 4);
  const end = next.findIndex(({ kind }) => kind === 'heading' || kind === 'code');
  return (end < 0 ? next : next.slice(0, end)).map(({ text }) => text.slice(0, 300)).join('\n');
}

/** What is still to be done is left out. */
function listAfter(document: Document, index: number): string[] {
  const { blocks } = document;
  const { depth, kind } = blocks[index]!;
  const least = kind === 'item' ? depth + 1 : 1;
  const items: string[] = [];
  for (let at = index + 1; at < blocks.length && items.length < 30; at += 1) {
    const block = blocks[at]!;
    if (block.kind !== 'item' || block.depth < least) break;
    if (taskOf(document, block) !== 'open') items.push(block.text.slice(0, 300));
  }
  return items;
}
