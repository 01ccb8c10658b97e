import type { Document } from '../../text/document.ts';
import { isMainReadme } from '../places.ts';
import type { ReleaseText } from '../release-text.ts';

/** What models do that read and write no text, and so have no tokenizer. A new task is a word here. */
const WITHOUT_TEXT =
  /\btime[- ]?series\b|\b(?:neural|audio|speech) (?:audio )?(?:codecs?|compression)\b|\bdepth estimation\b|\b(?:visual|image|video|instance|interactive|promptable) segmentation\b|\bsegment anything\b/i;
const WITH_TEXT =
  /\btext|\bLLMs?\b|\b(?:large|vision|natural|spoken|programming) ?-?languages?\b|\btranscri|\bcaption|\bvocabular|\btokeni[sz]e|\bchat\b|文本|语言/i;

const OPENING = 1500;

/** A model of time series may have one all the same, for its values. */
const OWN_TOKENIZER = /\bclass \w{0,60}Tokenizer\b/;

/** Words of a model that reads or writes text, or of a library that loads one with its tokenizer. */
const TOKENS =
  /tokeni[sz]|\bvocab|sentencepiece|\bspm\b|text[-_ ]?encoder|\b(?:from|import) (?:transformers|diffusers|peft)\b|\bdiffusers\b|\bvllm\b/i;
/** What a document calls a model that has them. */
const OF_TEXT = /\bllms?\b|language model/i;
const DEFINES_MODEL = /\bnn\.Module\b/;

/** True for a release whose pages on a hub bring no tokenizer: its model is of pictures, sound or series. */
export async function readsNoText(text: ReleaseText): Promise<boolean> {
  return (await saysSo(text)) || (await showsSo(text));
}

/** The main README opens with such a task and nothing of text, and the code has no tokenizer. */
async function saysSo({ release, documents, places }: ReleaseText): Promise<boolean> {
  if (!documents.some((document) => isMainReadme(document.path) && opensWithoutText(document))) return false;
  for (const path of places.code) {
    if (path.endsWith('.py') && OWN_TOKENIZER.test((await release.text(path)) ?? '')) return false;
  }
  return true;
}

/** The model is defined in code, and neither that code nor a document has a word of tokens. */
async function showsSo({ release, places, documents }: ReleaseText): Promise<boolean> {
  if (documents.some(({ source }) => TOKENS.test(source) || OF_TEXT.test(source))) return false;
  let definesModel = false;
  for (const path of places.code) {
    if (!/\.(?:py|ipynb|ya?ml|toml)$/.test(path)) continue;
    const text = await release.text(path);
    if (text === undefined) continue;
    if (TOKENS.test(text)) return false;
    definesModel ||= DEFINES_MODEL.test(text);
  }
  return definesModel;
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
