import { type Mention, mentionsIn } from '../../models/names/mentions.ts';
import type { Block, Document } from '../../text/document.ts';
import { LIST_GAP, NO_PARENT, OTHERS_SECTION } from './around-wordings.ts';
import { proseSign } from './prose.ts';
import type { ProseContext } from './prose-context.ts';
import type { Sign } from './sign.ts';

/** What stands over a list of base models, in an item of its own or as a heading. */
const HEADS_BASES =
  /^\W*(?:(?:the|our|used)\s+)?(?:(?:base|backbone|foundation|parent|starting|underlying|source)(?: language| LLM)?(?:[ -](?:models?|LLMs?|checkpoints?))|backbones?|base weights|(?:基座|底座|基础)(?:大?语言)?模型|ベースモデル|베이스 모델)(?:\s+used)?\s*[:：]?\s*$/i;
/** An item that says more than this beside its models is a sentence, which is read as one. */
const BESIDE = 40;

/** Base models in lists under "Base models:": each item names one, or several, and hardly says more. */
export function signsInLists(document: Document, context: ProseContext): Sign[] {
  const signs: Sign[] = [];
  let under = false;
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'cell') {
      under = false;
      continue;
    }
    if (block.kind === 'heading' || HEADS_BASES.test(block.text)) {
      under = HEADS_BASES.test(block.text);
      continue;
    }
    if (!under) continue;
    const named = namedAlone(block);
    under = named.length > 0;
    if (block.headings.some((heading) => OTHERS_SECTION.test(heading))) continue;
    for (const mention of named) {
      const isParent = !context.own.isOwn(mention.model) && !context.isOurs(mention);
      if (isParent && !NO_PARENT.test(mention.model))
        signs.push(proseSign(document, block, mention, 'finetune'));
    }
  }
  return signs;
}

/** The models of an item that consists of them; none of a sentence. */
function namedAlone(block: Block): Mention[] {
  const mentions = mentionsIn(block);
  const [first] = mentions;
  if (!first || !LIST_GAP.test(block.text.slice(0, first.start))) return [];
  const named = mentions.reduce((length, { start, end }) => length + end - start, 0);
  return block.text.length - named <= BESIDE ? mentions : [];
}
