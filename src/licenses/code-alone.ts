import type { Document } from '../text/document.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Place } from '../vocabulary.ts';
import { namesIn } from './names.ts';

const LICENSE_HEADING = /\blicen[cs](?:e|es|ing)\b|许可|协议|ライセンス/i;
const CODE = /\b(?:source[- ]codes?|codes?|code-?base|scripts)\b|代码|源码|コード/i;
/** Words that take in more than code: what is said of them covers the weights, or is read as their terms elsewhere. */
const MORE =
  /\b(?:models?|weights?|checkpoints?|parameters|everything|(?:all|these|our|the) (?:resources|artifacts|assets|materials)|datasets?)\b|模型|权重|モデル/i;
/** "This repository is licensed under …": everything that is in it. */
const WHOLE =
  /(?<!\bcode )\b(?:repo(?:sitory)?|project|work|release|package|library|software)\b (?:itself |here )?(?:is|are|was|has been)\b[^.]{0,40}\b(?:under|licen[cs]ed|released|distributed)\b/i;
/** Whose code some of it is; that is no word on what the license here covers. */
const OF_OTHERS =
  /\b(?:based|built|borrow\w*|adapt\w*|deriv\w*|modif\w*|copied|taken|forked|portions?|parts) (?:of|on|off|from|upon)\b|\bthird[- ]party\b/i;
/** Longest section that is read: the text of a license itself speaks of everything. */
const SECTION_LIMIT = 3000;

/**
 * The license section that gives terms for the code and speaks of nothing else. Where such a section stands, the license
 * file of the repository does not speak for weights that lie elsewhere.
 */
export function licensedCodeAlone(document: Document): Place | undefined {
  for (const [index, heading] of document.blocks.entries()) {
    if (heading.kind !== 'heading' || !LICENSE_HEADING.test(heading.text)) continue;
    let text = '';
    for (const block of document.blocks.slice(index + 1)) {
      if (block.kind === 'heading') break;
      // The notice of a license names its own "License" and nothing of the release.
      if (block.kind !== 'code') text += `${block.text}\n`;
      if (text.length > SECTION_LIMIT) break;
    }
    if (text.length > SECTION_LIMIT || MORE.test(`${heading.text} ${text}`)) continue;
    const own = sentencesOf(text)
      .map((sentence) => sentence.text)
      .filter((sentence) => !OF_OTHERS.test(sentence))
      .join(' ');
    if (CODE.test(own) && !WHOLE.test(own) && (namesIn(own).length > 0 || /licen[cs]ed under/i.test(own)))
      return { file: document.path, line: document.placeAt(heading.start).line };
  }
  return undefined;
}
