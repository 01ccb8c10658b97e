import type { Mention } from '../../models/names/mentions.ts';
import type { Block, Document } from '../../text/document.ts';
import { taskOf } from '../../text/task.ts';
import type { Relation } from '../../vocabulary.ts';
import { OTHERS_SECTION, PLANS_SECTION } from './around-wordings.ts';
import type { ProseContext } from './prose-context.ts';
import { basesIn } from './sentence-bases.ts';
import { sentenceStart } from './sentence-start.ts';
import type { Sign } from './sign.ts';

/** Longer blocks are cut: no sentence that people read is longer, and time stays linear. */
const BLOCK_LIMIT = 10_000;

/** Base models that a document names in sentences: "fine-tuned from X", "with X as the base model". */
export function signsInProse(document: Document, context: ProseContext): Sign[] {
  const signs: Sign[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'code' || block.kind === 'heading' || block.kind === 'cell') continue;
    if (block.text.length > BLOCK_LIMIT || isPlanned(document, block)) continue;
    const aboutOthers = block.headings.some((heading) => OTHERS_SECTION.test(heading));
    const isCompared = block.headings.some((heading) => COMPARISON.test(heading));
    for (const { mention, wording } of basesIn(block, context)) {
      if (aboutOthers && !(isCompared ? OUR_MODEL : OURS).test(block.text)) continue;
      const sign = proseSign(document, block, mention, wording.relation);
      signs.push(wording.says === 'terms' ? { ...sign, kind: 'terms' } : sign);
    }
  }
  return signs;
}

/** In a section about others, what tells that a block is about the release after all. */
const OURS = /\b(?:our|we|base model|backbone)\b/i;
/** Whoever compares trains what they compare with, too: "we fine-tuned X" is not enough there. */
const OUR_MODEL =
  /\bour (?:\w+ ){0,2}(?:models?|variants?|versions?|checkpoints?)\b|\bbase model\b|\bbackbone\b/i;
const COMPARISON = /comparison|benchmark|baseline|leaderboard/i;

const TICKED = /^\W*(?:done|finished|released)\b|[✅✔☑]|已完成/i;
/** News that stand among what is planned: a date, and what was done. */
const HAPPENED =
  /^\W*20\d\d\W\d{1,2}(?:\W\d{1,2})?\W+(?:we(?:['’]ve| have)?\s+)?(?:\w+ly\s+)?(?:released|open-?sourced|published|announced|uploaded|introduced|launched)\b/i;

function isPlanned(document: Document, block: Block): boolean {
  const task =
    taskOf(document, block) ?? (TICKED.test(block.text) || HAPPENED.test(block.text) ? 'done' : undefined);
  return task ? task === 'open' : block.headings.some((heading) => PLANS_SECTION.test(heading));
}

/** A sign at the place of a name, with the sentence around it as its detail. */
export function proseSign(document: Document, block: Block, mention: Mention, relation: Relation): Sign {
  const { line, column } = document.placeAt(block.at(mention.start));
  const evidence = { file: document.path, line, column, detail: quoteAround(block.text, mention) };
  return { model: mention.model, kind: 'prose', relation, evidence };
}

const QUOTED = 160;

function quoteAround(text: string, mention: Mention): string {
  const start = Math.max(sentenceStart(text, mention.start), mention.end - QUOTED);
  const quote = text
    .slice(start, start + QUOTED)
    .replace(/\s+/g, ' ')
    .trim();
  return `says "${quote}"`;
}
