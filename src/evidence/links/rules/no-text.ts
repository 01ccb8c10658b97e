import type { Document } from '../../../text/document.ts';
import { isMainReadme } from '../../places.ts';
import type { ReleaseText } from '../../release-text.ts';

/** What models do that read and write no text, and so have no tokenizer. A new task is a word here. */
const WITHOUT_TEXT =
  /\btime[- ]?series\b|\b(?:neural|audio|speech) (?:audio )?(?:codecs?|compression)\b|\bdepth estimation\b|\b(?:visual|image|video|instance|interactive|promptable) segmentation\b|\bsegment anything\b/i;
const WITH_TEXT =
  /\btext|\bLLMs?\b|\b(?:large|vision|natural|spoken|programming) ?-?languages?\b|\btranscri|\bcaption|\bvocabular|\btokeni[sz]e|\bchat\b|文本|语言/i;

const OPENING = 1500;

/** A model of time series may have one all the same, for its values. */
const OWN_TOKENIZER = /\bclass \w{0,60}Tokenizer\b/;

/** True for a release whose main README opens with such a task and nothing of text, and whose code has no tokenizer. */
export async function readsNoText({ release, documents, places }: ReleaseText): Promise<boolean> {
  if (!documents.some((document) => isMainReadme(document.path) && opensWithoutText(document))) return false;
  for (const path of places.code) {
    if (path.endsWith('.py') && OWN_TOKENIZER.test((await release.text(path)) ?? '')) return false;
  }
  return true;
}

function opensWithoutText({ blocks }: Document): boolean {
  let opening = '';
  let headings = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') headings += 1;
    if (headings > 1 || opening.length > OPENING) break;
    if (block.kind !== 'code') opening += `${block.text}\n`;
  }
  opening = opening.slice(0, OPENING);
  return WITHOUT_TEXT.test(opening) && !WITH_TEXT.test(opening);
}
