import type { Block } from '../../text/document.ts';
import { type Family, FIRST_WORDS, familyOf } from '../catalogue.ts';
import { hubModelOf, isHubId } from './hub.ts';
import { idOf } from './ids.ts';
import { wordsOf } from './words.ts';

/** A model that a text speaks of. Offsets are in the block's visible text. */
export interface Mention {
  /** Hub id where one is given or known, else the name as written. */
  model: string;
  start: number;
  end: number;
  family: Family | undefined;
  /** Its name is a word of other fields, too: what stands around it has to say that it is a model. */
  everyday?: true;
}

/** A name may go on after a space: "Llama 2 Chat 7B". */
const CONTINUATION =
  /^ (?:(?![vV]\d+ ?[:：])[vV]?\d+(?:\.\d+)*(?![\w%]|\.\d)(?! (?:epochs?|steps?|tokens?|GPUs?|samples|languages|billion|million|hours|days|times))|\d+(?:\.\d+)?[BbMm]\b|(?:Base|Instruct|Chat|Coder|Math|Large|XL|XXL|VL|MoE)\b)/;
const SIZE_BEFORE = /(?:^|[\s(])(\d+(?:\.\d+)?[BbMm])[ -]$/;
/** What makes a name an adjective of something else. */
const NOT_THE_MODEL =
  /^[-_. ]?(?:factory|accessory|adapter|cpp|recipes|efficient-tuning|stack|index|hub|finetune|box|guard|lightning)\b|^-?(?:style|like|compatible|format|esque|inspired)\b|^['’]s (?:paper|blog|tokenizer|code)/i;

/** Programs that are named after the models they work with, and likenesses. */
const IS_A_TOOL =
  /(?:style|like|compatible|format|factory|adapter|\.cpp|recipes|efficient|stack|index|finetune|guard|accessory)(?:[-_.]|$)/i;

/** Names that are words of English, or of other fields, too: they need a number, or the maker's own capitals. */
const EVERYDAY: ReadonlyMap<string, RegExp> = new Map([
  ['opt', /^OPT/],
  ['yi', /^Yi-/],
  ['phi', /^Phi-|^phi-/],
  ['step', /\d\.\d|^Step-(?:Audio|Video)/],
  ['sam', /^SAM/],
  ['eva', /^EVA-/],
  ['dino', /^DINO/],
  ['bloom', /^BLOOM/],
  ['amber', /^Amber-?7/i],
  ['orion', /\d/],
  ['flux', /^FLUX/],
  ['hermes', /Hermes[- ]?\d|^(?:Nous|Open)/],
  ['wan', /^Wan-?\d/],
  ['neo', /\d/],
  ['grok', /^Grok-\d/],
  ['ltx', /^LTX/],
  ['k', /^K2-65/],
  ['ernie', /^ERNIE/],
  ['esm', /^ESM/],
  ['bart', /^(?:m)?BART/],
  ['bert', /^BERT/],
  ['kimi', /Kimi[- ]/],
]);

/** How makers write those of them that stand alone ("continually pre-trained on Yi"). */
const WRITTEN_AS_NAME = /^(?:Yi|Phi|Bloom|FLUX|Flux|Wan|Grok|Kimi|Amber|Hermes|Orion|Step-\d)(?![\w.])/;

/** Every model that the block names: linked on a hub, as an id, or by a known family's name. In order, none overlapping. */
export function mentionsIn(block: Pick<Block, 'text' | 'links'>): Mention[] {
  return looseMentionsIn(block).filter(({ everyday }) => !everyday);
}

/** The same, and names that are everyday words: for who knows from the words around them that a model is meant. */
export function looseMentionsIn(block: Pick<Block, 'text' | 'links'>): Mention[] {
  const mentions: Mention[] = [];
  for (const link of block.links) {
    const model = link.image ? undefined : hubModelOf(link.url);
    if (model) mentions.push({ model, start: link.from, end: link.to, family: familyOf(model) });
  }
  for (const named of namesIn(block.text)) {
    const linked = mentions.find((each) => each.start < named.end && named.start < each.end);
    if (!linked) mentions.push(named);
    // "a [base](org/model) of Llama 2": the address says it best, the words tell the family.
    else if (!named.everyday) linked.family ??= named.family;
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function* namesIn(text: string): Generator<Mention> {
  const token = /[A-Za-z][\w.+-]*(?:\/[\w.-]*\w)?/g;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    // "LLaMA-7B+FT" is a model and what was done to it.
    const [whole] = /^[^+]+(?:\+(?!\w))*/.exec(match[0])!;
    token.lastIndex = match.index + whole.length;
    const name = whole.replace(/[.+-]+$/, '').replace(/-based$/i, '');
    const { index } = match;
    // "inst/v2/meta" is a list or a path.
    const isPath = text[index + whole.length] === '/' || text[index - 1] === '/';
    if (!isPath && isHubId(name) && (/\d/.test(name) || familyOf(name))) {
      yield { model: name, start: index, end: index + name.length, family: familyOf(name) };
      continue;
    }
    const named = nameAt(text, index, name.split('/')[0]!);
    if (!named) continue;
    yield named;
    token.lastIndex = Math.max(token.lastIndex, named.end);
  }
}

/** A name of several words ("Code Llama", "Stable Diffusion 2", "Llama 2 Chat 7B") that begins with `word`. */
function nameAt(text: string, start: number, word: string): Mention | undefined {
  if (!/[A-Z\d]/.test(word) || !wordsOf(word).some((each) => FIRST_WORDS.has(each))) return undefined;
  let end = start + word.length;
  // "Code Llama" and "Stable Diffusion" are one name; "Llama" alone would be another.
  const next = /^ [A-Za-z][\w.-]*\w/.exec(text.slice(end, end + 40))?.[0] ?? '';
  if ((familyOf(word + next)?.length ?? 0) > (familyOf(word)?.length ?? 0)) end += next.length;
  for (let more = CONTINUATION.exec(text.slice(end, end + 40)); more; ) {
    end += more[0].length;
    more = CONTINUATION.exec(text.slice(end, end + 40));
  }
  let written = text.slice(start, end);
  const family = familyOf(written);
  if (!family || NOT_THE_MODEL.test(text.slice(end, end + 20)) || IS_A_TOOL.test(written)) return undefined;
  const everyday = EVERYDAY.get(wordsOf(written)[family.at] ?? '');
  const isEveryday = everyday !== undefined && !everyday.test(written);
  if (isEveryday && !WRITTEN_AS_NAME.test(written)) return undefined;
  const size = /\d[BbMm]\b/.test(written)
    ? undefined
    : SIZE_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (size) written = `${written}-${size[1]}`;
  return { model: idOf(written), start, end, family, ...(isEveryday && { everyday: true }) };
}
